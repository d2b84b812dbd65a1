import { plainText } from '../html-to-text.js';
import { asArray, type Json } from '../offer.js';

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

/** The tags of a page that have an attribute, with the words up to the next tag. */
const tagsWith = (page: string, attribute: string) =>
  [...page.matchAll(new RegExp(`<\\w+\\s[^>]*\\b${attribute}\\b[^>]*>([^<]*)`, 'gi'))].map(
    ([whole, words]) => ({
      attributes: attributesOf(whole.slice(whole.search(/\s/), whole.indexOf('>'))),
      words: words!,
    }),
  );

/**
 * The products of a page's microdata; none where one stands within another, as what belongs to which cannot be told
 * apart in a text, nor where a specification may say another price than the one to pay.
 */
function microdata(page: string): readonly Json[] {
  const tags = tagsWith(page, '(?:itemprop|itemtype)');
  const isOf = (type: RegExp) => (tag: (typeof tags)[number]) =>
    type.test(tag.attributes.itemtype ?? '');
  const starts = tags.flatMap((tag, n) => (isOf(/schema\.org\/Product$/i)(tag) ? [n] : []));
  if (starts.some((n) => tags[n]!.attributes.itemprop)) return [];
  return starts.map((start, nth) => {
    const own = tags.slice(start, starts[nth + 1]);
    const all = (name: string) =>
      own
        .filter(({ attributes }) => attributes.itemprop?.split(' ').includes(name))
        .map(({ attributes, words }) => {
          const { content, href, src } = attributes;
          return content ?? href ?? src ?? plainText(words);
        })
        .filter(Boolean);
    const [currency] = all('priceCurrency');
    const [availability] = all('availability');
    const [lowPrice] = all('lowPrice');
    const common = {
      priceCurrency: currency,
      availability,
      priceValidUntil: all('priceValidUntil')[0],
      itemCondition: all('itemCondition')[0],
    };
    if (own.some(isOf(/PriceSpecification$/i))) return {};
    const offers = lowPrice
      ? [
          {
            '@type': 'AggregateOffer',
            lowPrice,
            highPrice: all('highPrice')[0],
            ...common,
          },
        ]
      : [...new Set(all('price'))].map((price) => ({
          '@type': 'Offer',
          price,
          ...common,
        }));
    return {
      '@type': 'Product',
      name: all('name')[0],
      image: all('image')[0],
      sku: all('sku')[0],
      url: all('url')[0],
      offers,
    };
  });
}

/** The product of a page's tags for previews; nothing where they name no price. */
function previewTags(page: string): readonly Json[] {
  const tags = tagsWith(page, '(?:property|name)');
  const said = (...names: string[]) =>
    tags.find(
      ({ attributes: { property, name, content } }) =>
        content && names.includes((property || name || '').toLowerCase()),
    )?.attributes.content;
  const price = said('product:price:amount', 'og:price:amount');
  // A price before a sale is none to pay, and when the sale ends is not said.
  if (!price || said('product:sale_price:amount')) return [];
  return [
    {
      '@type': 'Product',
      name: said('og:title', 'twitter:title'),
      image: said('og:image', 'og:image:secure_url'),
      offers: {
        '@type': 'Offer',
        price,
        priceCurrency: said('product:price:currency', 'og:price:currency'),
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
  const marked = microdata(page.replace(/<!--.*?-->/gs, '')).filter(
    ({ offers }) => asArray(offers).length,
  );
  return marked.length ? marked : previewTags(page);
}
