import type { Shop } from '../offer.js';
import { nodesOf } from '../product-page/nodes.js';
import { offerOf } from '../product-page/offer-of-nodes.js';

export const shop: Shop = {
  requestsFor: ([query]) => [{ address: query!.root, isPage: true }],
  parse: ([page], _, query, readAt) =>
    typeof page === 'string' ? offerOf(nodesOf(page), query, readAt) : 'unreadable',
  parseAgain: async () => (await import('../product-page/untidy-page.js')).parseUntidy,
};
