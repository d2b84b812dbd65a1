// What shops say of a product in other forms than the rest of the demo: one table of answers, each with what a
// card shows of it. `demo/live.html` has a card for each, and the tests see that it shows that.
import { cases as carts } from './answers/carts.mjs';
import { cases as choices } from './answers/choices.mjs';
import { cases as neverWrong } from './answers/never-wrong.mjs';
import { cases as notRefused } from './answers/not-refused.mjs';
import { cases as unitPricesAndTaxes } from './answers/unit-prices-and-taxes.mjs';

/** Every answer, under a heading for each kind. */
export const answers = [
  { title: 'Never wrong', cases: neverWrong },
  { title: 'Not refused without need', cases: notRefused },
  { title: 'What a unit costs, and taxes', cases: unitPricesAndTaxes },
  { title: 'What there is to choose', cases: choices },
  { title: 'What the basket says', cases: carts },
];

/** What a card asks for to get an answer; `HERE` stands for this page's own address, `SHOP` for another site's. */
export const attributesFor = ({ id, platform, isElsewhere, attributes }) =>
  platform === 'schema-org'
    ? { src: `/answers/${id}/products/belt`, ...attributes }
    : {
        shop: `${isElsewhere ? 'SHOP' : 'HERE'}/answers/${id}/`,
        platform,
        ...(attributes.slug ? {} : { handle: id }),
        ...attributes,
      };
