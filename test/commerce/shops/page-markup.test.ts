import { expect } from '@open-wc/testing';
import { pageMarkup } from '../../../src/commerce/product-page/page-markup.js';
import { offerOf, read, whole } from './pages.js';

/* Microdata and tags of pages as themes write them. */

const product = (inOffer = '', inProduct = '', ofRoot = '') =>
  `<div ${ofRoot} itemscope itemtype="https://schema.org/Product"><h1 itemprop="name">Belt</h1>${inProduct}
    <div itemprop="offers" itemscope itemtype="https://schema.org/Offer">${inOffer}
    <meta itemprop="price" content="449.00"><meta itemprop="priceCurrency" content="DKK"></div></div>`;

const none = '<b itemprop="price">9</b>';

describe('microdata as themes write it', () => {
  const rows: readonly (readonly [why: string, page: string, expected?: string])[] = [
    ['spaces around signs of equality', product().replaceAll('="', ' = "')],
    ['a break before one', product().replaceAll('="', '\n="')],
    ['single quotes', product().replaceAll('"', "'")],
    ['two names', product('', '<b itemprop="name">Trousers</b>')],
    ['two currencies', product('<meta itemprop="priceCurrency" content="DKK">')],
    [
      'a currency in words behind',
      product().replace('</div></div>', '<b itemprop="priceCurrency">kr</b></div></div>'),
    ],
    ['a tag in an attribute', product(`<a title="a > b" data-x='${none}'></a>`)],
    ['a script', product(`<script>a = '${none}'</script >`)],
    ['a style', product(`<style>${none}</style>`)],
    ['a template', product(`<template>${none}</template\n>`)],
    ['a comment', product(`<!-- ${none} -->`)],
    [
      'a list of offers that is none',
      product('', `<div itemscope itemtype="https://schema.org/OfferCatalog">${none}</div>`),
    ],
    ['an offer of nothing within', product('', `<div itemscope>${none}</div>`)],
    ['a scope that is a property of nothing', product('', '', 'itemprop="mainEntity"')],
    ['a root with an address', product('', '', 'href="/x" content="y"')],
    [
      'a part of a page around it',
      `<main itemprop="mainContentOfPage" itemscope itemtype="https://schema.org/WebPageElement">${product('', '', 'itemprop="mainEntity"')}</main>`,
    ],
    ['a service', product().replace('/Product', '/Service'), 'unreadable'],
    ['a price behind it', product() + none],
    ['another price', product(none), 'amount'],
    [
      'a group',
      `<div itemscope itemtype="https://schema.org/ProductGroup"><h1 itemprop="name">Belt</h1>${product('', '', 'itemprop="hasVariant"')}</div>`,
    ],
    [
      'two of one id',
      product('', '', 'itemid="#a"') + product('', '', 'itemid="#a"').replace('Belt', 'Trousers'),
    ],
    [
      'two of two ids',
      product('', '', 'itemid="#a"') + product('', '', 'itemid="#b"').replace('Belt', 'Trousers'),
      'ambiguous',
    ],
  ];
  for (const [why, page, expected = whole] of rows) {
    it(`has ${why}: ${expected}`, () => {
      expect(read(page)).to.equal(expected);
      const found = offerOf(page);
      if (typeof found === 'object') expect(found.name).to.equal('Belt');
    });
  }

  it('has a name with a part that stands out, and links', () => {
    const page = product(
      '',
      '<a itemprop="url" href="/belt-2">See it</a><a itemprop="sku" href="/x">B-7</a>',
    );
    expect(offerOf(page.replace('Belt', '<b>Soft</b> belt'))).to.include({
      name: 'Soft belt',
      href: 'https://shop.example/belt-2',
      id: 'B-7',
    });
  });

  it('ends where its element ends, though nothing is around it', () => {
    const [only, ...others] = pageMarkup(product() + none);
    expect(others).to.deep.equal([]);
    expect(only).to.not.have.property('price');
  });
});

describe('tags for previews as themes write them', () => {
  const tag = (name: string, content: string) => `<meta property="${name}" content="${content}">`;
  const price = tag('product:price:amount', '449.00') + tag('product:price:currency', 'DKK');
  const belt = tag('og:title', 'Belt') + price;

  it('have a name, a picture and stock under several names', () => {
    expect(offerOf(tag('twitter:title', 'Belt') + price)).to.include({ name: 'Belt' });
    expect(offerOf(tag('og:title', 'A') + tag('twitter:title', 'B') + price)).to.include({
      name: 'A',
    });
    for (const name of ['og:image', 'og:image:secure_url'])
      expect(offerOf(belt + tag(name, '/a.jpg'))).to.include({
        image: 'https://shop.example/a.jpg',
      });
    for (const name of ['product:availability', 'og:availability'])
      for (const [words, availability] of [
        ['out of stock', 'sold-out'],
        ['out_of_stock', 'sold-out'],
        ['outofstock', 'sold-out'],
        ['oos', 'sold-out'],
        ['OOS', 'sold-out'],
        ['in stock', 'in-stock'],
        ['instock', 'in-stock'],
        ['preorder', 'backorder'],
        ['available for order', 'in-stock'],
      ])
        expect(offerOf(belt + tag(name, words!)), words).to.include({ availability });
  });
});
