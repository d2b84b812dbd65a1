import type { Json } from '../offer.js';

/** A product that states its price itself, as its own offer. */
export const withOwnOffer = (product: Json): Json =>
  product.price ? { offers: { ...product, '@type': 'Offer' }, ...product } : product;
