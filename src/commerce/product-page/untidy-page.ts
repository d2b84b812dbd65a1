import type { Json, Shop } from '../offer.js';
import { joined } from './joined-products.js';
import { pageMarkup } from './markup.js';
import { nodesOf } from './nodes.js';
import { parseRepaired } from './repaired.js';
import { fromWritten } from './written-price.js';
import { offerOf } from './offer-of-nodes.js';
import { pricesOf, type Reading } from './prices.js';

/** All of an offer that may be its price. */
const figuresOf = ({ price, lowPrice, highPrice, priceSpecification }: Json): string =>
  JSON.stringify([price, lowPrice, highPrice, priceSpecification]);

const withCare: Reading = {
  moneyOf: fromWritten,
  withTax: (all) => all.filter((each) => /TaxIncluded":"?true/i.test(JSON.stringify(each))),
  // An offer without a figure takes nothing from the others; one with a figure that can be read in two ways does.
  counted(prices, offers, origin) {
    const isUnclear = offers.some(
      (offer) =>
        /\d/.test(figuresOf(offer)) &&
        pricesOf(offer, origin, withCare).some((each) => each === 'amount'),
    );
    const readable = prices.filter((price) => typeof price === 'object');
    return readable.length && !isUnclear ? readable : prices;
  },
  join: joined,
};

/**
 * An offer from a product's page whose linked data does not say it as it should: from what of that can be
 * repaired, else from the page's markup. A file of its own, as most pages say it well.
 */
export const parseUntidy: Shop['parse'] = ([page], _, query, readAt) => {
  if (typeof page !== 'string') return 'unreadable';
  const linked = nodesOf(page, parseRepaired);
  const offer = offerOf(linked, query, readAt, withCare);
  if (offer !== 'unreadable' && offer !== 'not-found') return offer;
  const marked = pageMarkup(page);
  return marked.length ? offerOf(marked, query, readAt, withCare) : offer;
};
