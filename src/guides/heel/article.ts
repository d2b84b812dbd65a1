import { msg } from '../../localization/catalogue.js';
import {
  wholeGuide,
  type Article,
  type ArticleText,
  type Claim,
  type SourceName,
} from '../article.js';
import { articleDrawing } from './article-drawing.js';
import { articleSources, koc, morrissey } from './article-sources.js';

const claim = (text: string, ...others: readonly SourceName[]): Claim => ({
  text,
  sources: [wholeGuide, ...others],
});

/** What the guide advises by itself. */
const advice = (text: string): Claim => ({ text, sources: [] });

const text = (): ArticleText => ({
  title: msg('Heel pain: when the first steps of the day hurt', {
    desc: 'Title of the guide’s article. Danish uses the everyday word hælspore.',
  }),
  introduction: {
    heading: msg('What is it that hurts?', { desc: 'Heading of the introduction.' }),
    claims: [
      {
        ...claim(
          msg(
            'In Danish, heel pain is often called hælspore (heel spur). It is mostly plantar fasciitis: an irritated plantar fascia, the strong band under the foot that runs from the heel bone to the toes.',
            {
              desc: 'Introduction. Keep the word hælspore as it is, it is marked as Danish. Danish also names svangsenebetændelse here.',
            },
          ),
        ),
        foreign: { word: 'hælspore', lang: 'da' },
      },
      claim(
        msg(
          'It hurts most with the first steps in the morning, or when you get up after a rest. The pain can be intense, and it can make an ordinary day hard.',
          { desc: 'Introduction.' },
        ),
      ),
      claim(
        msg(
          'It is one of the commonest foot complaints, among athletes and among people who stand at work.',
          { desc: 'Introduction.' },
        ),
      ),
      claim(
        msg('A heel spur, strictly speaking, is a bony growth, and it is often not what hurts.', {
          desc: 'Introduction.',
        }),
      ),
    ],
  },
  why: {
    heading: msg('Why exercise?', { desc: 'Heading.' }),
    claims: [
      claim(
        msg('The gentle measures come first: exercises, support for the foot, good shoes.', {
          desc: 'Below "Why exercise?": conservative care comes first.',
        }),
        morrissey,
      ),
      claim(
        msg(
          'Stretching and strengthening your foot and calf is meant to take tension off the plantar fascia and to help the foot do its work. It is also meant to make the foot more stable and to keep the pain from coming back.',
          { desc: 'Below "Why exercise?". An aim, not a promise.' },
        ),
      ),
      claim(msg('What matters most is a steady routine.', { desc: 'Below "Why exercise?".' })),
      advice(
        msg('Find a time of day that suits you, and keep to it.', {
          desc: 'Below "Why exercise?". Our own advice.',
        }),
      ),
    ],
  },
  exercises: {
    heading: msg('The exercises', { desc: 'Heading above the exercises of the guide.' }),
    text: msg(
      'They begin with stretches and end with hops. Each card says how long, how many and how often.',
      { desc: 'Above the exercises. A card is the box around one exercise.' },
    ),
  },
  closing: {
    heading: msg('Keep at it', { desc: 'Heading of the closing words on repetition.' }),
    claims: [
      claim(
        msg('It is repetition that counts. Do the exercises regularly, and go on doing them.', {
          desc: 'Closing words on repetition, after the exercises.',
        }),
      ),
      advice(
        msg('If you miss a day, simply carry on the day after.', {
          desc: 'Closing words on repetition, after the exercises. Our own advice.',
        }),
      ),
    ],
  },
  supplementary: {
    heading: msg('What else can help', { desc: 'Heading above taping, insoles and shoes.' }),
    measures: [
      {
        heading: msg('Taping', { desc: 'Heading: tape on the foot.' }),
        claims: [
          claim(
            msg(
              'Tape gives the foot temporary support and takes some of the strain when you are up and about.',
              { desc: 'Below the heading "Taping".' },
            ),
            koc,
          ),
        ],
      },
      {
        heading: msg('Insoles', { desc: 'Heading: insoles for shoes.' }),
        claims: [
          claim(
            msg(
              'Insoles spread the pressure, so that heel and arch carry less of it, and they help to line up the foot. They may suit you best if you have flat feet or high arches. Replace them regularly.',
              { desc: 'Below the heading "Insoles".' },
            ),
          ),
        ],
      },
      {
        heading: msg('Shoes', { desc: 'Heading.' }),
        claims: [
          claim(
            msg(
              'Choose stable shoes that support the arch and cushion your steps. Avoid hard, flat soles, and replace shoes that are worn out.',
              { desc: 'Below the heading "Shoes".' },
            ),
          ),
        ],
      },
    ],
  },
  next: msg('Exercises for sciatica', { desc: 'Title of the guide to read next.' }),
});

/** The article of the guide to heel pain. */
export const heelArticle: Article = { text, sources: articleSources, drawing: articleDrawing };
