import { html } from '../html.mjs';
import { badges, belt, priorPrice, shirt } from '../products.mjs';
import { levels, product } from './element.mjs';

const reduced = { ...belt, 'prior-price': priorPrice };
const soldOut = { ...belt, 'sold-out': true, badge: badges.back };
const beltWithoutPicture = { ...belt, image: undefined };
const short = { ...beltWithoutPicture, description: undefined };

const row = [reduced, shirt, soldOut, { ...shirt, image: undefined }].map((each) => product(each));

/** The states of products whose author says it all. */
export const products = [
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
    id: 'product-unit-price',
    title: 'The price of a unit',
    elements: [product({ ...beltWithoutPicture, 'unit-price': '14.98', unit: 'm' })],
  },
  {
    id: 'product-hundredths',
    title: 'A price as Liquid’s product.price has it, with a comma',
    note: 'It is not shown; the console names product.price.',
    elements: [product({ ...belt, price: '4,495' })],
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
