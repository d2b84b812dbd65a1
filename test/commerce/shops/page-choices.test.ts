import { expect } from '@open-wc/testing';
import { inWords } from '../answers.js';
import { belt, offer, offerOf, root, script } from './pages.js';

type Listed = readonly (string | undefined)[];

/** What there is to choose on a page: a title, a price, what is said of stock. */
function choicesOf(page: string, variant = ''): readonly Listed[] | string {
  const found = offerOf(page, { choices: true, variant });
  if (typeof found === 'string') return found;
  return (found.variants ?? []).map((each) => [
    each.variant,
    inWords(each.low),
    ...(each.availability === 'in-stock' ? [] : [each.availability]),
  ]);
}

const sized = (size: string, price: string, more: object = {}, ofOffer: object = {}) =>
  belt(offer({ price, url: `${root}?size=${size}`, ...ofOffer }), {
    name: `Belt ${size}`,
    sku: `B-${size}`,
    image: `/${size}.jpg`,
    ...more,
  });
const group = (...hasVariant: object[]) =>
  script({ '@type': 'ProductGroup', name: 'Belt', url: root, hasVariant });
const three = group(
  sized('S', '399'),
  sized('M', '449', {}, { availability: 'OutOfStock' }),
  sized('L', '499'),
);
const named = (name: string, price: string, more: object = {}) => offer({ name, price, ...more });

describe('what there is to choose on a product’s page', () => {
  it('is the variants of a group, what is sold out too', () => {
    expect(choicesOf(three)).to.deep.equal([
      ['S', '39900 DKK 2'],
      ['M', '44900 DKK 2', 'sold-out'],
      ['L', '49900 DKK 2'],
    ]);
  });

  it('has each with its own link and picture, and a name of its own to be chosen by', () => {
    const found = offerOf(three, { choices: true });
    if (typeof found === 'string') throw new Error(found);
    const [small, , large] = found.variants!;
    expect(small).to.include({
      href: `${root}?size=S`,
      image: 'https://shop.example/S.jpg',
      id: 'B-S',
      name: 'Belt',
    });
    expect(large!.variantId).to.not.equal(small!.variantId);
    expect(found).to.include({ href: root, variant: undefined });
  });

  it('is the same beside one that the author names', () => {
    expect(choicesOf(three, 'B-L')).to.deep.equal(choicesOf(three));
    const found = offerOf(three, { choices: true, variant: 'B-L' });
    expect(found).to.include({ variant: 'L' });
    expect(choicesOf(three, 'B-XL')).to.equal('variant');
  });

  it('is nothing where the whole has no price', () => {
    const mixed = group(sized('S', '399'), sized('L', '50', {}, { priceCurrency: 'EUR' }));
    expect(choicesOf(mixed)).to.equal('currency');
  });

  it('is nothing where nobody asks for it', () => {
    expect(offerOf(three)).to.not.have.property('variants');
  });

  it('is offers with names of their own, in a sum too', () => {
    const offers = [named('Small', '399'), named('Large', '499')];
    const both = [
      ['Small', '39900 DKK 2'],
      ['Large', '49900 DKK 2'],
    ];
    expect(choicesOf(script(belt(offers)))).to.deep.equal(both);
    const sum = { '@type': 'AggregateOffer', lowPrice: '399', highPrice: '499', offers };
    expect(choicesOf(script(belt(sum)))).to.deep.equal(both);
  });

  it('is products that are variants of one', () => {
    expect(choicesOf(script([sized('S', '399'), sized('L', '499')]))).to.equal('ambiguous');
    const at = (size: string, price: string) => sized(size, price, { url: `${root}?size=${size}` });
    expect(choicesOf(script([at('S', '399'), at('L', '499')]))).to.deep.equal([
      ['S', '39900 DKK 2'],
      ['L', '49900 DKK 2'],
    ]);
  });

  it('is told apart by size and colour where the names say nothing', () => {
    const bare = (more: object, price = '399') => sized('', price, { name: 'Belt', ...more });
    expect(
      choicesOf(group(bare({ size: 'S' }), bare({ size: { name: 'L' }, color: 'Sort' }, '499'))),
    ).to.deep.equal([
      ['S', '39900 DKK 2'],
      ['L / Sort', '49900 DKK 2'],
    ]);
  });

  const none: readonly (readonly [why: string, page: string])[] = [
    ['there is one variant', group(sized('S', '399'))],
    ['sellers offer the same', script(belt([offer(), offer({ price: '499' })]))],
    ['two have one name', group(sized('S', '399'), sized('S', '499'))],
    [
      'one is new and one is used',
      script(
        belt([named('Belt', '449'), named('Belt', '125', { itemCondition: 'UsedCondition' })]),
      ),
    ],
    [
      'the other is for businesses',
      script(belt([named('One', '449'), named('Two', '9', { eligibleCustomerType: 'Business' })])),
    ],
    [
      'the other is paid again and again',
      script(belt([named('Once', '449'), named('Subscription', '399')])),
    ],
    ['the other has no price', group(sized('S', '399'), sized('L', 'ask us'))],
  ];
  for (const [why, page] of none) {
    it(`is nothing where ${why}`, () => expect(choicesOf(page)).to.deep.equal([]));
  }
});
