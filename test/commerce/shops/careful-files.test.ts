import { expect } from '@open-wc/testing';
import { parserFor } from '../../../src/commerce/product-page/untidy-page.js';
import { offerInWords, queryFor, readAt } from '../answers.js';
import { belt, offer, offerOf, root, script } from './pages.js';

/* That a page which is read with care gets the files that it needs. */

const query = queryFor({ platform: 'schema-org', root, product: '' });
const json = JSON.stringify(belt(offer()));
const tags = `<meta property="og:title" content="Belt"><meta property="product:price:amount" content="399">
  <meta property="product:price:currency" content="DKK">`;

const pages: Record<string, string> = {
  'nothing more': script(belt(offer({ price: '449,00' }))),
  'what repairs JSON': script(`${json};`),
  'what repairs JSON, before a script that needs none': script('{,') + script(belt(offer())),
  'what repairs JSON, after one': script({ '@type': 'WebPage' }) + script(`${json};`),
  'what joins products': script([belt(offer({ price: '399' })), belt(offer())]),
  'what reads dates': script(belt([offer({ price: '399', validThrough: '31.12.2025' }), offer()])),
  'what reads the markup': `<p>Belt</p>${tags}`,
  'what reads the markup, where products have no price': script(belt({ '@type': 'Offer' })) + tags,
  'all of it':
    script(`${json},`.replace('"449.00"', '"ask us"')) +
    script([belt(offer({ priceValidUntil: '1.1.2027' })), belt(offer({ price: '9,50' }))]),
};

describe('a page that is read with care', () => {
  for (const [what, page] of Object.entries(pages)) {
    it(`is read with ${what}`, async () => {
      const parse = await parserFor(page);
      const found = offerInWords(parse([page], 0, query, readAt));
      expect(found).to.be.an('object');
      expect(found).to.deep.equal(offerInWords(offerOf(page)));
    });
  }

  const marked = (
    date: string,
  ) => `<div itemscope itemtype="https://schema.org/Product"><h1 itemprop="name">Belt</h1>
    <div itemprop="offers" itemscope itemtype="https://schema.org/Offer"><meta itemprop="priceValidUntil" content="${date}">
    <meta itemprop="price" content="449.00"><meta itemprop="priceCurrency" content="DKK"></div></div>`;
  const over: Record<string, string> = {
    'in microdata': marked('31.12.2025'),
    'in microdata, for machines': marked('2025-12-31'),
    'in JSON with entities': script(
      JSON.stringify(belt(offer({ priceValidUntil: '31.12.2025' }))).replaceAll('"', '&quot;'),
    ),
    'in JSON with capitals': script(
      JSON.stringify(belt(offer({ x: '31.12.2025' }))).replace('"x"', '"PriceValidUntil"'),
    ),
    'as a number': script(belt(offer({ validThrough: 1577836800 }))),
    'in JSON with breaks': script(
      JSON.stringify(belt(offer({ validThrough: '31. maj 2025' })), null, 2),
    ),
  };
  for (const [where, page] of Object.entries(over)) {
    it(`is over by a date ${where}`, async () => {
      const parse = await parserFor(page);
      expect(parse([page], 0, query, readAt)).to.equal('expired');
    });
  }

  it('is none where it is no text', async () => {
    for (const page of [undefined, null, 7, {}]) {
      const parse = await parserFor(page);
      expect(parse([page], 0, query, readAt)).to.equal('unreadable');
    }
  });
});
