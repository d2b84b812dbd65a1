import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Money } from '../../src/commerce/money.js';
import type { OfferQuery, Offer, Reason } from '../../src/commerce/offer.js';
import { shop } from '../../src/commerce/shops/schema-org.js';
import { joined } from '../../src/commerce/product-page/joined-products.js';
import { parseRepaired } from '../../src/commerce/product-page/json-repair.js';
import { pageMarkup } from '../../src/commerce/product-page/page-markup.js';
import { timeOfWritten } from '../../src/commerce/product-page/written-date.js';
import { saysNothing } from '../../src/commerce/product-page/stated-prices.js';
import { linkedNodes, parserOf } from '../../src/commerce/product-page/untidy-page.js';

/** In words, as a bigint in a failed assertion cannot be sent to the test runner. */
export const inWords = (result: Money | string | undefined): string | undefined =>
  typeof result === 'object' ? `${result.minor} ${result.currency} ${result.exponent}` : result;

/** An offer with its money in words and without what it leaves out, or the reason why there is none. */
export function offerInWords(result: Offer | Reason): unknown {
  if (typeof result === 'string') return result;
  const { low, high, prior } = result;
  return JSON.parse(
    JSON.stringify({ ...result, low: inWords(low), high: inWords(high), prior: inWords(prior) }),
  );
}

export const readAt = Date.UTC(2026, 10, 20, 12);

export const queryFor = (what: Partial<OfferQuery>): OfferQuery => ({
  platform: 'shopify',
  root: 'https://shop.example/',
  product: 'comfort-insole',
  variant: '',
  priorField: '',
  ...what,
});

/** A copy of an answer with something else in one place, by its path: `variants.0.price`; undefined takes it out. */
export function changed<Answer>(
  answer: Answer,
  changes: Readonly<Record<string, unknown>>,
): Answer {
  const copy = structuredClone(answer);
  for (const [path, value] of Object.entries(changes)) {
    const keys = path.split('.');
    const last = keys.pop()!;
    const owner = keys.reduce((place, key) => place[key] as Place, copy as Place);
    if (value === undefined) Reflect.deleteProperty(owner, last);
    else owner[last] = value;
  }
  return copy;
}

type Place = Record<string, unknown>;

const isPlace = (value: unknown): value is Place => typeof value === 'object' && value !== null;

/** All that is in an answer and is no object. */
export const leavesOf = (value: unknown): unknown[] =>
  isPlace(value) ? Object.values(value).flatMap(leavesOf) : [value];

const placesOf = (value: unknown): [owner: Place, key: string][] =>
  isPlace(value)
    ? Object.entries(value).flatMap(([key, each]) => [[value, key], ...placesOf(each)])
    : [];

/** What may stand anywhere in an answer; some of it cannot be made a text, some was a price elsewhere. */
const anyValue = fc.oneof(
  fc.anything(),
  fc.jsonValue(),
  fc.constantFrom<unknown>(
    ...[null, true, '', 0, -1, 1.5, 1e21, 4495, '4495', '44.95', '44,95', 'JPY', 'XQZ', '1.200'],
    ...[{ toString: 1 }, { toString: null, valueOf: null }, [[]], {}, '<b></b>', 'javascript:0'],
  ),
);

/** An answer in which up to three things are not as the interface's documentation has them. */
export const mutationsOf = (valid: object): fc.Arbitrary<unknown> =>
  fc.array(fc.tuple(fc.nat(), anyValue), { minLength: 1, maxLength: 3 }).map((mutations) => {
    const copy: Place = { answer: structuredClone(valid) };
    for (const [nth, value] of mutations) {
      const places = placesOf(copy);
      const [owner, key] = places[nth % places.length] ?? [copy, 'answer'];
      owner[key] = structuredClone(value);
    }
    return copy['answer'];
  });

const reasons: readonly string[] = [
  'currency',
  'amount',
  'not-found',
  'unreadable',
  'ambiguous',
  'variant',
  'expired',
  'subscription',
  'refused',
] satisfies Reason[];

/**
 * It is an offer that nothing was made up for, or a reason.
 * @param statedIn all that the answer could mean as money in a currency
 */
export function expectSound(
  result: Offer | Reason,
  source: string,
  statedIn: (currency: string) => readonly (Money | string)[],
): void {
  if (typeof result === 'string') {
    expect(reasons).to.include(result);
    return;
  }
  const { low, high = low, prior, line, href, image } = result;
  for (const price of [low, high, ...(prior ? [prior] : [])]) {
    expect(statedIn(price.currency).map(inWords)).to.include(inWords(price));
    expect([price.source, price.readAt]).to.deep.equal([source, readAt]);
  }
  expect(low.minor <= high.minor && low.currency === high.currency).to.equal(true);
  expect(result.name).to.match(/\S/);
  for (const address of [href, image]) expect(address ?? 'https:').to.match(/^https?:/);
  expect(['in-stock', 'backorder', 'sold-out']).to.include(result.availability);
  if (!line) return;
  expect(line.quantity).to.be.at.least(1);
  expect(line.id).to.match(/\d|NaN|Infinity/);
  expect(line.permalink.endsWith(`${line.id}:${line.quantity}`)).to.equal(true);
}

/** An offer of a product's page, read in another way where the first says nothing, as the client does. */
export function offerOfPage(page: unknown, query: OfferQuery, at = readAt): Offer | Reason {
  const first = shop.parse([page], 0, query, at);
  if (typeof first !== 'string') return first;
  const text = typeof page === 'string' ? page : '';
  const linked = linkedNodes(text, parseRepaired);
  const marked = saysNothing(linked) ? pageMarkup(text) : [];
  return parserOf(marked.length ? marked : linked, { timeOf: timeOfWritten, join: joined })(
    [page],
    0,
    query,
    at,
  );
}
