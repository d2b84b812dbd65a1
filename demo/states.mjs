// The table of states: every element in every state that elements.html shows.
//
// A state has an id, a title, perhaps a note, and the elements that show it: tag, attributes, children.
// What differs by language has a value for each. `shape` says how the elements stand on the page:
//   pairs         each one beside itself in the other languages (where nothing is said)
//   boxes         all of them in a box a language, one below the other
//   pair-of-boxes all of them in a box a language, side by side
//   bare          all of them without a box
import { exercises, questions } from './guide.mjs';
import { html } from './html.mjs';
import { badges, belt, priorPrice, shirt } from './products.mjs';

const card = (attributes, children) => ({ tag: 'heel-exercise-card', attributes, children });
const faq = (attributes = {}, children = undefined) => ({ tag: 'heel-faq', attributes, children });
const product = (attributes, children) => ({ tag: 'product-upsell', attributes, children });

const levels = [2, 3, 4, 5, 6];

// Exercises of the guide that a state needs one of.
const [first] = exercises;
const several = exercises.find(({ variants }) => variants.length > 2);

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

const cards = [
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

/** Three questions of the author's, written in three ways. */
const ownQuestions = (id) => ({
  en: html`<p>What customers ask us.</p>
    <details id="${id}-en">
      <summary>Can I return inserts that I have worn?</summary>
      <p>Ask us first; we find a way.</p>
    </details>
    <h3>Do they fit my shoes?</h3>
    <p>Most of them. Take out the sole that came with the shoe.</p>
    <dl>
      <dt>Can I cut them to size?</dt>
      <dd>Yes, along the line.</dd>
    </dl>`,
  da: html`<p>Det spørger kunderne os om.</p>
    <details id="${id}-da">
      <summary>Kan jeg sende indlæg tilbage, når jeg har brugt dem?</summary>
      <p>Spørg os først, så finder vi ud af det.</p>
    </details>
    <h3>Passer de i mine sko?</h3>
    <p>De fleste. Tag den sål ud, der fulgte med skoen.</p>
    <dl>
      <dt>Kan jeg klippe dem til?</dt>
      <dd>Ja, langs stregen.</dd>
    </dl>`,
});

/** A question as a page builder writes it. */
const boxed = (question, answer) =>
  html`<div class="row">
    <div>
      <div><h4>${question}</h4></div>
      <div>${answer}</div>
    </div>
  </div>`;

const [firstQuestion] = questions;
const lastQuestion = questions.at(-1);

const faqs = [
  { id: 'faq-built-in', title: 'Built-in', elements: [faq()] },
  {
    id: 'faq-subset',
    title: 'Two of them, in another order, without the help section',
    elements: [faq({ questions: `${lastQuestion.id} ${firstQuestion.id}`, 'hide-help': true })],
  },
  {
    id: 'faq-single',
    title: 'One open at a time',
    elements: [faq({ single: true, 'hide-help': true })],
  },
  {
    id: 'faq-own',
    title: 'The author’s own',
    note: html`As <code>details</code>, as a heading and as a <code>dl</code>, with a line before
      them.`,
    elements: [faq({ 'hide-help': true }, ownQuestions('worn'))],
  },
  {
    id: 'faq-boxes',
    title: 'The author’s own, in the boxes of a page builder',
    note: 'Headings in boxes, with a list and a link in the answers.',
    elements: [
      faq(
        { 'hide-help': true },
        {
          en: [
            boxed(
              'Do you have a shop?',
              html`<p>In Aarhus.</p>
                <ul>
                  <li>Weekdays from ten</li>
                  <li>Saturdays from eleven</li>
                </ul>`,
            ),
            boxed(
              'Can I try them on?',
              html`<p>Yes, come by <a href="end-of-demo.html">any day</a>.</p>`,
            ),
          ],
          da: [
            boxed(
              'Har I en butik?',
              html`<p>I Aarhus.</p>
                <ul>
                  <li>Hverdage fra ti</li>
                  <li>Lørdage fra elleve</li>
                </ul>`,
            ),
            boxed(
              'Kan jeg prøve dem?',
              html`<p>Ja, kig forbi <a href="end-of-demo.html">når som helst</a>.</p>`,
            ),
          ],
        },
      ),
    ],
  },
  {
    id: 'faq-both',
    title: 'Both',
    elements: [
      faq(
        { questions: `${firstQuestion.id} own built-in`, 'hide-help': true },
        ownQuestions('worn-both'),
      ),
    ],
  },
  {
    id: 'faq-override',
    title: 'A built-in one in the author’s words',
    elements: [
      faq(
        { questions: 'built-in own', 'hide-help': true },
        {
          en: html`<details id="heel-faq-running">
            <summary>What about running?</summary>
            <p>Our running club has its own advice.</p>
          </details>`,
          da: html`<details id="heel-faq-running">
            <summary>Hvad med løb?</summary>
            <p>Vores løbeklub har sine egne råd.</p>
          </details>`,
        },
      ),
    ],
  },
  {
    id: 'faq-language',
    title: 'A question in another language',
    elements: [
      faq(
        { 'hide-help': true, questions: `own ${lastQuestion.id}` },
        {
          en: html`<details lang="da">
            <summary>Hvad er en hælspore?</summary>
            <p>En knogleudvækst på hælbenet.</p>
          </details>`,
          da: html`<details lang="en">
            <summary>What is a heel spur?</summary>
            <p>A bony growth on the heel bone.</p>
          </details>`,
        },
      ),
    ],
  },
  {
    id: 'faq-help',
    title: 'Help of the author’s own',
    elements: [
      faq(
        { questions: lastQuestion.id },
        {
          en: html`<div slot="help">
            <h3>Ask us</h3>
            <p>Come by the shop and have your shoes looked at.</p>
          </div>`,
          da: html`<div slot="help">
            <h3>Spørg os</h3>
            <p>Kig forbi butikken, og få set på dine sko.</p>
          </div>`,
        },
      ),
    ],
  },
  {
    id: 'faq-levels',
    title: 'Heading levels 2 to 6',
    elements: levels.map((level) =>
      faq({ questions: 'running', 'heading-level': level, 'hide-help': level > 2 }),
    ),
  },
  {
    id: 'faq-unknown',
    title: 'An unknown question',
    note: 'Left out; the console names what exists.',
    elements: [faq({ questions: 'running weather', 'hide-help': true })],
  },
];

const reduced = { ...belt, 'prior-price': priorPrice };
const soldOut = { ...belt, 'sold-out': true, badge: badges.back };
const beltWithoutPicture = { ...belt, image: undefined };
const short = { ...beltWithoutPicture, description: undefined };

const row = [reduced, shirt, soldOut, { ...shirt, image: undefined }].map((each) => product(each));

const products = [
  { id: 'product-plain', title: 'Price', elements: [product(shirt)] },
  {
    id: 'product-saving',
    title: 'Price, prior price and badge',
    note: 'Prior prices on this page are demo data.',
    elements: [product({ ...reduced, badge: badges.back })],
  },
  {
    id: 'product-rise',
    title: 'A prior price that is lower',
    note: 'No saving.',
    elements: [product({ ...belt, 'prior-price': '39.95' })],
  },
  {
    id: 'product-small',
    title: 'A saving of less than one percent',
    note: 'No saving either: it would round down to none.',
    elements: [product({ ...belt, 'prior-price': '44.99' })],
  },
  {
    id: 'product-sold-out',
    title: 'Sold out',
    elements: [product({ ...shirt, 'sold-out': true, badge: badges.posture })],
  },
  {
    id: 'product-priceless',
    title: 'Sold out, without a price',
    elements: [product({ ...belt, price: undefined, currency: undefined, 'sold-out': true })],
  },
  {
    id: 'product-currencies',
    title: 'Other currencies',
    elements: [
      ['1299', 'DKK'],
      ['44.95', 'EUR'],
      ['9800', 'JPY'],
      ['13.250', 'KWD'],
    ].map(([amount, code]) => product({ ...beltWithoutPicture, price: amount, currency: code })),
  },
  {
    id: 'product-bad',
    title: 'A price and an address that are none',
    note: 'Neither is shown; the console says what is accepted.',
    elements: [product({ ...belt, price: 'free', href: 'javascript:void 0' })],
  },
  { id: 'product-no-image', title: 'No picture', elements: [product(beltWithoutPicture)] },
  { id: 'product-name', title: 'Nothing but a name', elements: [product({ name: belt.name })] },
  {
    id: 'product-label',
    title: 'Label in the author’s words',
    elements: [product({ ...belt, label: { en: 'Ad from the shop', da: 'Reklame fra butikken' } })],
  },
  {
    id: 'product-slots',
    title: 'Every slot filled',
    elements: [
      product(short, {
        en: html`<img slot="image" src="images/belt.svg" width="800" height="600" alt="" /><span
            slot="badge"
            >Our choice</span
          >
          <p>Comes with a <a href="end-of-demo.html">size guide</a>.</p>
          <a slot="action" href="end-of-demo.html">Ask about it</a>`,
        da: html`<img slot="image" src="images/belt.svg" width="800" height="600" alt="" /><span
            slot="badge"
            >Vores valg</span
          >
          <p>Der følger en <a href="end-of-demo.html">størrelsesguide</a> med.</p>
          <a slot="action" href="end-of-demo.html">Spørg om det</a>`,
      }),
    ],
  },
  {
    id: 'product-long',
    title: 'Long names',
    elements: [
      product({
        ...reduced,
        name: {
          en: 'Extra-wide height-adjustable lumbar support belt with removable stays and a breathable mesh back panel',
          da: 'Ekstrabredt højdejusterbart lændestøttebælte med aftagelige afstivningsskinner og åndbar rygmeshpanelforstærkning',
        },
        badge: {
          en: 'A badge that has far more to say than fits',
          da: 'Et mærkat, der har langt mere på hjerte, end der er plads til',
        },
      }),
    ],
  },
  {
    id: 'product-nameless',
    title: 'Without a name',
    note: 'The author’s content stays; the console says what is missing.',
    elements: [
      product(
        { ...belt, name: undefined },
        {
          en: html`<a slot="fallback" href="end-of-demo.html">Lumbar support belt – £44.95</a>`,
          da: html`<a slot="fallback" href="end-of-demo.html">Lændestøttebælte – 44,95&nbsp;£</a>`,
        },
      ),
    ],
  },
  ...['One alone', 'Two in a row', 'Three', 'Four'].map((title, index) => ({
    id: `product-row-${index + 1}`,
    title,
    note: index === 1 ? 'Products with one parent arrange themselves.' : undefined,
    shape: 'boxes',
    box: { class: 'row' },
    elements: row.slice(0, index + 1),
  })),
  {
    id: 'product-grid',
    title: 'In a grid of the page’s',
    note: 'The page lays them out, as on the shop page.',
    shape: 'boxes',
    box: { class: 'products' },
    elements: row.slice(0, 3),
  },
  {
    id: 'product-flex',
    title: 'In a flex row of the page’s',
    shape: 'boxes',
    box: { class: 'shelf' },
    elements: row.slice(0, 3),
  },
  {
    id: 'product-levels',
    title: 'Heading levels 2 to 6',
    shape: 'boxes',
    box: { class: 'products' },
    languages: ['en'],
    elements: levels.map((level) => product({ ...short, 'heading-level': level })),
  },
];

/** One of each element, for the places that they stand in. */
const oneOfEach = [
  card({ exercise: several.id }),
  faq(),
  product({ ...reduced, badge: badges.back }),
];

const places = [
  ['place-narrow', 'Narrow column', { class: 'narrow' }, '320 pixels.'],
  ['place-dark', 'Dark panel', { class: 'panel', 'data-theme': 'dark' }],
  ['place-light', 'Light panel', { class: 'panel', 'data-theme': 'light' }],
  [
    'place-theme',
    'Other colours and corners',
    { class: 'panel plum' },
    'The custom properties of a shop with another look.',
  ],
  [
    'place-rtl',
    'Right to left',
    { class: 'panel', dir: 'rtl' },
    'A page in a language that is written from right to left.',
  ],
  [
    'place-large',
    'Large letters',
    { class: 'large' },
    'Twice the size, as where a reader has asked for it.',
  ],
].map(([id, title, box, note]) => ({
  id,
  title,
  note,
  shape: 'pair-of-boxes',
  box,
  elements: oneOfEach,
}));

/** The states, under a heading each. */
export const states = [
  { title: 'Exercise cards', states: cards },
  { title: 'Questions and answers', states: faqs },
  { title: 'Products', states: products },
  {
    title: 'Places',
    states: [
      ...places,
      {
        id: 'place-wide',
        title: 'The whole width',
        shape: 'bare',
        elements: [card({ exercise: 'calf-stretch' })],
      },
    ],
  },
];
