import { plainText } from '../html-to-text.js';
import type { Json } from '../offer.js';
import { isA } from './nodes.js';
import { hasOffers } from './offer-of-nodes.js';

/** Whether it is a product that is offered. */
export const isProduct = (node: Json): boolean =>
  isA(node, 'Product', 'ProductGroup') && hasOffers(node);

/** Whether what a page says names no product, or no price of any. */
export const saysNothing = (nodes: readonly Json[]): boolean =>
  !nodes.some((node) => isProduct(node) && plainText(node.name)) ||
  !/"(?:price|lowPrice|highPrice|minPrice)":(?!null|"")/.test(JSON.stringify(nodes));
