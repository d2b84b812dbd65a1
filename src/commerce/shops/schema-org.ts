import type { Shop } from '../offer.js';
import { nodesOf } from '../product-page/nodes.js';
import { offerOf } from '../product-page/offer-of-nodes.js';

export const shop: Shop = {
  requestsFor: ([query]) => [{ address: query!.root, isPage: true }],
  // Few pages say what a unit costs; all of it is read in the other way.
  parse: ([page], _, query, readAt) =>
    typeof page === 'string' && !page.includes('referenceQuantity')
      ? offerOf(nodesOf(page), query, readAt)
      : 'unreadable',
  parseAgain: async ([page]) => (await import('../product-page/untidy-page.js')).parserFor(page),
};
