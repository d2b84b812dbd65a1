import { exercises } from '../guide.mjs';
import { html } from '../html.mjs';
import { card, levels } from './element.mjs';

const [first] = exercises;

/** Every way of doing every exercise. */
const ways = exercises.flatMap(({ id, variants }) =>
  variants.length === 0
    ? [{ id: `card-${id}`, title: id, elements: [card({ exercise: id })] }]
    : variants.map((variant) => ({
        id: `card-${variant.id}`,
        title: `${id}, ${variant.id}`,
        elements: [card({ exercise: id, variant: variant.id })],
      })),
);

/** The states of exercises. */
export const exerciseCards = [
  ...ways,
  {
    id: 'card-compact',
    title: 'Compact',
    elements: exercises.map(({ id }) => card({ exercise: id, compact: true })),
  },
  {
    id: 'card-levels',
    title: 'Heading levels 2 to 6',
    elements: levels.map((level) =>
      card({ exercise: first.id, 'heading-level': level, compact: true }),
    ),
  },
  {
    id: 'card-slots',
    title: 'Every slot filled',
    note: 'Title, picture, purpose, start position, steps, caution, a note and an action of the author’s own.',
    elements: [
      card(
        { exercise: 'calf-stretch' },
        {
          en: html`<span slot="title">Calf stretch on the stairs</span
            ><img slot="picture" src="images/morning.svg" width="1200" height="900" alt="" /><span
              slot="purpose"
              >Our own words on what it is for.</span
            ><span slot="start">Stand on the lowest step.</span>
            <ol slot="steps">
              <li>Hold on to the banister.</li>
              <li>Let one heel sink below the step.</li>
            </ol>
            <p slot="caution">Go slowly on smooth stairs.</p>
            <p>A note: wear shoes with a firm sole.</p>
            <p slot="action"><a href="end-of-demo.html">See shoes with a firm sole</a></p>`,
          da: html`<span slot="title">Lægstræk på trappen</span
            ><img slot="picture" src="images/morning.svg" width="1200" height="900" alt="" /><span
              slot="purpose"
              >Vores egne ord om, hvad den er til for.</span
            ><span slot="start">Stå på det nederste trin.</span>
            <ol slot="steps">
              <li>Hold fast i gelænderet.</li>
              <li>Lad den ene hæl synke ned under trinnet.</li>
            </ol>
            <p slot="caution">Tag det roligt på glatte trapper.</p>
            <p>En bemærkning: Tag sko på med en fast sål.</p>
            <p slot="action"><a href="end-of-demo.html">Se sko med fast sål</a></p>`,
        },
      ),
    ],
  },
  {
    id: 'card-unknown',
    title: 'Unknown exercise',
    note: 'The author’s content stays; the console names the exercises that exist.',
    elements: [
      card(
        { exercise: 'handstand' },
        {
          en: html`<div slot="fallback">
            <h3>Handstand</h3>
            <p>What the author wrote stays on the page.</p>
          </div>`,
          da: html`<div slot="fallback">
            <h3>Håndstand</h3>
            <p>Det, forfatteren skrev, bliver stående på siden.</p>
          </div>`,
        },
      ),
    ],
  },
  {
    id: 'card-unknown-variant',
    title: 'Unknown variant',
    note: 'Read as the first; the console names the variants that exist.',
    elements: [card({ exercise: 'short-foot', variant: 'lying', compact: true })],
  },
  {
    id: 'card-unknown-level',
    title: 'A heading level that there is not',
    note: 'Read as 3; the console names the levels that exist.',
    elements: [card({ exercise: 'short-foot', 'heading-level': 9, compact: true })],
  },
];
