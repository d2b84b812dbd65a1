import { expect } from '@open-wc/testing';
import { readOffer } from '../../src/commerce/offer-client.js';
import { stub } from '../helpers.js';
import { queryFor } from './answers.js';

const linked = {
  '@type': 'Product',
  name: 'Belt',
  offers: { '@type': 'Offer', price: '44.95', priceCurrency: 'GBP' },
};
const page = `<script type="application/ld+json">${JSON.stringify(linked)}</script>`;

describe('a page that leads elsewhere', () => {
  for (const [from, to, reads] of [
    ['https://shop.example/belt', 'https://shop.example/belt/', true],
    ['https://shop.example/belt/?a=1', 'https://shop.example/belt?a=1', true],
    ['https://shop.example/belt', 'https://shop.example/belts', false],
    ['https://shop.example/belt', 'https://shop.example/', false],
    ['https://shop.example/belt?a=1', 'https://shop.example/belt?a=2', false],
    ['https://shop.example/belt', 'https://other.example/belt/', false],
  ] as const) {
    it(`is ${reads ? '' : 'not '}read where ${from} leads to ${to}`, async () => {
      const restore = stub(window, 'fetch', () => {
        const response = new Response(page);
        Object.defineProperties(response, { redirected: { value: true }, url: { value: to } });
        return Promise.resolve(response);
      });
      try {
        const query = queryFor({ platform: 'schema-org', root: from, product: '' });
        const offer = await readOffer(query, new AbortController().signal, true);
        expect(typeof offer === 'object' ? true : offer).to.equal(reads || 'unreachable');
      } finally {
        restore();
      }
    });
  }
});
