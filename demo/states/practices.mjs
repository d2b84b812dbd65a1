import { exercises } from '../guide.mjs';
import { html } from '../html.mjs';
import { practice } from './element.mjs';

/** The states of the exercises of the day. */
export const practices = [
  { id: 'practice-default', title: 'What the guide has for today', elements: [practice()] },
  {
    id: 'practice-chosen',
    title: 'Chosen exercises, in their order',
    note: 'Exercises that ask first come last, and are not ticked.',
    elements: [
      practice({
        exercises: exercises
          .map(({ id }) => id)
          .reverse()
          .join(' '),
      }),
    ],
  },
  {
    id: 'practice-slots',
    title: 'Every slot filled',
    elements: [
      practice(
        { exercises: exercises[0].id },
        {
          en: html`<span slot="title">Ten minutes for your feet</span>
            <p>A note: do it barefoot.</p>
            <p slot="fallback">Stretch the sole of your foot, 2–3 times a day.</p>`,
          da: html`<span slot="title">Ti minutter til dine fødder</span>
            <p>En bemærkning: Lav øvelserne i bare fødder.</p>
            <p slot="fallback">Stræk svangen 2–3 gange dagligt.</p>`,
        },
      ),
    ],
  },
];
