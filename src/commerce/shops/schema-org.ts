import type { Shop } from '../offer.js';
import { nodesOf } from '../product-page/nodes.js';
import { offerOf } from '../product-page/offer-of-nodes.js';

export const shop: Shop = {
  requestsFor: ([query]) => [{ address: query!.root, isPage: true }],
  // What a unit costs, and a variant's own address, are rare: a page with either is read in the other way.
  parse: ([page], _, query, readAt) =>
    typeof page === 'string' && !/referenceQuantity/.test(page) && !/\?/.test(query.root)
      ? offerOf(nodesOf(page), query, readAt)
      : 'unreadable',
  parseAgain: async ([page]) => (await import('../product-page/untidy-page.js')).parserFor(page),
};
