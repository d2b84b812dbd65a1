import type { Shop } from '../offer.js';
import { pageMarkup } from './markup.js';
import { nodesOf } from './nodes.js';
import { parseRepaired } from './repaired.js';
import { fromWritten } from './written-price.js';
import { offerOf } from './offer-of-nodes.js';

/**
 * An offer from a product's page whose linked data does not say it as it should: from what of that can be
 * repaired, else from the page's markup. A file of its own, as most pages say it well.
 */
export const parseUntidy: Shop['parse'] = ([page], _, query, readAt) => {
  if (typeof page !== 'string') return 'unreadable';
  const linked = nodesOf(page, parseRepaired);
  const offer = offerOf(linked, query, readAt, fromWritten);
  if (offer !== 'unreadable' && offer !== 'not-found') return offer;
  const marked = pageMarkup(page);
  return marked.length ? offerOf(marked, query, readAt, fromWritten) : offer;
};
