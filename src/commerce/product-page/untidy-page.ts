import { asArray, asObject, type Json, type Shop } from '../offer.js';
import { isA, nodesOf } from './nodes.js';
import { isForShoppers } from './for-shoppers.js';
import { parseInForm } from './in-form.js';
import { fromWritten } from './written-price.js';
import { offerOf } from './offer-of-nodes.js';
import { pricesOf, type Reading } from './prices.js';
import { isProduct, saysNothing } from './stated-prices.js';
import { withOwnOffer } from './own-offer.js';
import { unitPriceOf } from './unit-prices.js';
import { variantAt } from './variant-at.js';

/** All of an offer that may be its price. */
const figuresOf = ({ price, lowPrice, highPrice, priceSpecification }: Json): string =>
  JSON.stringify([price, lowPrice, highPrice, priceSpecification]);

/** The one currency of a page; of several products each has to say it. */
function onlyCurrency(nodes: readonly Json[]): string | undefined {
  const currenciesIn = (value: unknown) =>
    [...JSON.stringify(value).matchAll(/"priceCurrency":"([^"]+)"/g)].map(([, text]) => text);
  const [currency, ...others] = new Set(currenciesIn(nodes));
  const products = nodes.filter(isProduct);
  const isOfAll = products.length < 2 || products.every((each) => currenciesIn(each).length);
  return others.length || !isOfAll ? undefined : currency;
}

/** How the nodes of a page are read. */
function withCare(nodes: readonly Json[], more: Reading): Reading {
  const currencyOfAll = onlyCurrency(nodes);
  const reading: Reading = {
    // An offer without a currency has that of all others.
    moneyOf: (price, currency, origin) => fromWritten(price, currency ?? currencyOfAll, origin),
    withTax: (all) =>
      all.filter((each) =>
        /TaxIncluded":"?(?:[^"]*\/)?(?:true|1|yes|ja)/i.test(JSON.stringify(each)),
      ),
    // An offer without a figure takes nothing from the others; one with a figure that can be read in two ways does.
    counted(prices, offers, origin) {
      const isUnclear = offers.some(
        (offer) =>
          /\d/.test(figuresOf(offer)) &&
          pricesOf(offer, origin, reading).some((each) => each === 'amount'),
      );
      const readable = prices.filter((price) => typeof price === 'object');
      return readable.length && !isUnclear ? readable : prices;
    },
    isForShoppers,
    unitPriceOf,
    variantAt,
    // As people write it, too.
    soldOut:
      /Of.?Stock|Sold|U[dt]solgt|Udgå|Discont|Reserv|Unavail|^Not?(?:ne)?\b|^Not[A-Z]|Ikke|^Ej\b|^Slut|^0\b|Ausverk|^Nicht|Ingen/i,
    later: /(?:Back|Pre|To).?Order|PreSale|Restord|bestil/i,
    ...more,
  };
  return reading;
}

/**
 * What a page's linked data says; what its offers name is a product too, where no other has offers.
 * @param parse reads the text of a script
 */
export function linkedNodes(page: string, parse: (text: string) => unknown): readonly Json[] {
  // A product may say of which page it is the main thing, instead of its own address.
  const nodes = nodesOf(page, parse).map((node) => {
    const { '@id': url = node.mainEntityOfPage } = asObject(node.mainEntityOfPage);
    return url ? { url, ...node } : node;
  });
  if (nodes.some(isProduct)) return nodes;
  return nodes.flatMap((offers) => [
    isA(offers, 'Product') ? withOwnOffer(offers) : offers,
    ...asArray(offers.itemOffered)
      .map(asObject)
      .map((item) => ({
        ...(nodes.find((each) => item['@id'] && each['@id'] === item['@id']) ?? item),
        offers,
      })),
  ]);
}

/**
 * Reads an offer with care.
 * @param more what few pages need
 */
export function parserOf(nodes: readonly Json[], more: Reading = {}): Shop['parse'] {
  const reading = withCare(nodes, more);
  return (_, __, query, readAt) => offerOf(nodes, query, readAt, reading);
}

/** A date in another form than linked data has, or before all that is of now. */
const oddDate = /alid(?:Until|Through|From)":(?!"2\d{3}-\d\d-|""|null)/;

/**
 * Reads a product's page whose linked data does not say it as it should: from what of that can be repaired, else
 * from the page's markup. Files of their own, as most pages say it well.
 */
export async function parserFor(page: unknown): Promise<Shop['parse']> {
  if (typeof page !== 'string') return () => 'unreadable';
  let isBroken = false;
  let linked = linkedNodes(page, (text) => {
    const value = parseInForm(text);
    isBroken ||= value === undefined;
    return value;
  });
  if (isBroken) linked = linkedNodes(page, (await import('./json-repair.js')).parseRepaired);
  const marked = saysNothing(linked) ? (await import('./page-markup.js')).pageMarkup(page) : [];
  const nodes = marked.length ? marked : linked;
  const isSeveral = nodes.filter(isProduct).length > 1;
  return parserOf(nodes, {
    timeOf: oddDate.test(JSON.stringify(nodes))
      ? (await import('./written-date.js')).timeOfWritten
      : undefined,
    join: isSeveral ? (await import('./joined-products.js')).joined : undefined,
  });
}
