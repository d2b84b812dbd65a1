import type { Shop } from '../offer.js';
import { nodesOf } from '../product-page/nodes.js';
import { offerOf } from '../product-page/offer-of-nodes.js';

/**
 * What few pages say, and what is read in the other way: what a unit costs, for whom a price is, dates in another
 * form than linked data has, and stock in other words than the commonest. A part of a name will do.
 */
const rare =
  /eQuantity|eligibleC|rTier"|ssAud|alid(?:Until|Through|From)"\s*:(?!\s*(?:"2\d{3}-\d\d-|""|null))|vailability"\s*:(?!\s*(?:"(?:[^"]+\/)?(?:InS|OutOf|Lim|Onl|")|null))/;

export const shop: Shop = {
  requestsFor: ([query]) => [{ address: query!.root, isPage: true }],
  // At the address of a variant that one is looked for, which another file does.
  parse: ([page], _, query, readAt) =>
    typeof page === 'string' && !rare.test(page) && !/\?/.test(query.root)
      ? offerOf(nodesOf(page), query, readAt)
      : 'unreadable',
  parseAgain: async ([page]) => (await import('../product-page/untidy-page.js')).parserFor(page),
};
