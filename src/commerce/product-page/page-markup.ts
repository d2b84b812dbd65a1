import { plainText } from '../html-to-text.js';
import { asArray, type Json } from '../offer.js';
import { isA } from './nodes.js';
import { hasOffers } from './offer-of-nodes.js';
import { withOwnOffer } from './own-offer.js';
import { saysNothing } from './stated-prices.js';

/*
 * What a product's page says in its markup, where it has no linked data: microdata, and the tags that it has
 * for other sites' previews. It is read from the text, as a parser of the browser's wants a TrustedHTML where
 * a page demands trusted types.
 */

type Attributes = Readonly<Record<string, string>>;

const attributesOf = (tag: string): Attributes =>
  Object.fromEntries(
    [...tag.matchAll(/([\w:-]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+)))?/g)].map(
      ([, name, ...values]) => [
        name!.toLowerCase(),
        plainText(values.find((each) => each !== undefined) ?? ''),
      ],
    ),
  );

/** A thing of a page's microdata, in the form of linked data. */
type Item = Record<string, unknown>;

/** An element that is open where the page is read. */
interface Open {
  readonly name: string;
  /** The thing that it stands in, or is. */
  readonly item: Item | undefined;
  /** Takes what stands between its tags, and all that stands behind. */
  readonly take?: ((words: string, after: string) => void) | undefined;
  readonly start: number;
}

/** Adds what is said of a thing: the first of several texts, but every price and every thing. */
function say(item: Item, names: string, value: unknown): void {
  for (const name of names.split(' ')) {
    const known = asArray(item[name]);
    if (!value || known.includes(value)) continue;
    if (!known.length) item[name] = value;
    else if (/price$/i.test(name) || typeof value === 'object') item[name] = [...known, value];
  }
}

/** HTML with figures of several elements apart, as a price that is struck out and the one to pay are two. */
const apart = (html: string): string => html.replace(/(\d)\s*<.*?>\s*(?=\d)/gs, '$1 / ');

/** The words behind a price, in its line: they may say that it is without tax, or of a month. */
const behind = (html: string): string =>
  plainText(/^(?:[^<]*<\/?(?:small|span|sup|em|i|b|meta)\b[^>]*>){0,3}[^<]*/.exec(html)![0]);

/** The things of a page's microdata that stand in no other. */
function microdata(page: string): readonly Item[] {
  const items: Item[] = [];
  let open: Open[] = [];
  for (const { 0: tag, 1: isEnd, 2: tagName, index } of page.matchAll(
    /<(\/?)([a-z][\w:-]*)(?:"[^"]*"|'[^']*'|[^>"'])*>/gi,
  )) {
    const name = tagName!.toLowerCase();
    if (isEnd) {
      const last = open.findLastIndex((each) => each.name === name);
      // An end without a beginning ends nothing; what has no end ends with what is around it.
      if (last < 0) continue;
      for (const { take, start } of open.slice(last))
        take?.(page.slice(start, index), page.slice(index + tag.length));
      open = open.slice(0, last);
      continue;
    }
    const { itemprop, itemscope, itemtype, itemid, content, href, src, value }: Attributes =
      /\sitem/i.test(tag) ? attributesOf(tag.slice(name.length + 1)) : {};
    const around = open.at(-1)?.item;
    let item = around;
    // Many forget to say that an offer is one of the product around it.
    const names = itemprop ?? (/Offer$/.test(itemtype ?? '') ? 'offers' : undefined);
    if (itemscope !== undefined) {
      item = { '@type': itemtype?.split(' '), ...(itemid && { '@id': itemid }) };
      // The page is about what it says it is of.
      if (around && names && !/Page/.test(`${around['@type']}`)) say(around, names, item);
      else items.push(item);
    }
    const isWord = around && itemprop && itemscope === undefined;
    // A link's words are said of it too, such as its name.
    const address = name === 'a' && !/url|image/.test(itemprop ?? '') ? undefined : href;
    const said = content ?? address ?? src ?? value;
    if (isWord && said !== undefined) say(around, itemprop, said);
    const take = isWord
      ? (words: string, after: string) => {
          const isPrice = /price$/i.test(itemprop);
          if (said === undefined) say(around, itemprop, plainText(isPrice ? apart(words) : words));
          if (isPrice) say(around, 'additionalType', behind(after));
        }
      : undefined;
    open.push({ name, item, take, start: index + tag.length });
  }
  return items;
}

/** The tags of a page, by their attributes. */
const tagsOf = (page: string): readonly Attributes[] =>
  [...page.matchAll(/<meta\s((?:"[^"]*"|'[^']*'|[^>"'])*)>/gi)].map(([, tag]) =>
    attributesOf(tag!),
  );

/** A price as it is compared with another, however it is written. */
const compared = (price: string): string =>
  price
    .replace(/[.,](?:00?|(\d\d?))$/, (_, decimals?: string) => (decimals ? `.${decimals}` : ''))
    .replace(/[.,](?=\d{3})/g, '');

/** The products of a page's microdata. */
const markedProducts = (page: string): readonly Json[] =>
  microdata(page)
    .filter((item) => isA(item, 'Product', 'ProductGroup'))
    .map(withOwnOffer);

/** The product of a page's tags for previews; nothing where they name no price. */
function previewTags(page: string): readonly Json[] {
  const tags = tagsOf(page);
  const all = (...names: string[]) =>
    tags.flatMap(({ property, name, content }) =>
      content && names.includes((property || name || '').toLowerCase()) ? [content] : [],
    );
  const said = (...names: string[]) => all(...names)[0];
  const prices = all('product:price:amount', 'og:price:amount');
  const [price] = prices;
  // A price before a sale is none to pay, and when the sale ends is not said.
  const isOne = new Set([...prices, ...all('product:sale_price:amount')].map(compared)).size === 1;
  const currencies = new Set(all('product:price:currency', 'og:price:currency'));
  if (!price || !isOne || currencies.size > 1) return [];
  return [
    {
      '@type': 'Product',
      name: said('og:title', 'twitter:title') ?? /<title\b[^>]*>(.*?)<\/title/is.exec(page)?.[1],
      image: said('og:image', 'og:image:secure_url'),
      offers: {
        '@type': 'Offer',
        price,
        priceCurrency: [...currencies][0],
        // `in stock`, `instock`, `out of stock`, `oos` are all in use.
        availability: said('product:availability', 'og:availability')
          ?.replace(/^oos$/i, 'OutOfStock')
          .replace(/[\s_-]+/g, ''),
      },
    },
  ];
}

/** What the markup says, as linked data would. */
export function pageMarkup(page: string): readonly Json[] {
  const shown = page.replace(/<!--.*?-->|<(script|style|template|textarea)\b.*?<\/\1\s*>/gis, '');
  const marked = markedProducts(shown).filter(hasOffers);
  const tags = saysNothing(marked) ? previewTags(shown) : [];
  return tags.length ? tags : marked;
}
