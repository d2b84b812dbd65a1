import type { Offer, OfferQuery, Reason } from '../../../src/commerce/offer.js';
import { inWords, offerOfPage, queryFor } from '../answers.js';

/** The address of the page that is read. */
export const root = 'https://shop.example/products/belt';

export const script = (text: unknown): string =>
  `<script type="application/ld+json">${typeof text === 'string' ? text : JSON.stringify(text)}</script>`;

export const offerOf = (page: string, query: Partial<OfferQuery> = {}): Offer | Reason =>
  offerOfPage(
    `<html><head>${page}</head></html>`,
    queryFor({ platform: 'schema-org', root, product: '', ...query }),
  );

/** The price that is read, or the range, or why none. */
export function read(page: string, query: Partial<OfferQuery> = {}): string {
  const offer = offerOf(page, query);
  if (typeof offer === 'string') return offer;
  const { low, high } = offer;
  return low.minor === high?.minor ? inWords(low)! : `${inWords(low)} to ${inWords(high)}`;
}

export const offer = (more: object = {}) => ({
  '@type': 'Offer',
  price: '449.00',
  priceCurrency: 'DKK',
  ...more,
});

export const belt = (offers: unknown, more: object = {}) => ({
  '@type': 'Product',
  name: 'Belt',
  offers,
  ...more,
});

/** A page with a price that another is specified beside. */
export const specifiedBeside = (more: object): string =>
  script(
    belt({
      '@type': 'Offer',
      priceSpecification: [
        { price: '399', priceCurrency: 'DKK', ...more },
        { price: '449', priceCurrency: 'DKK' },
      ],
    }),
  );

/** What `offer` costs. */
export const whole = '44900 DKK 2';
