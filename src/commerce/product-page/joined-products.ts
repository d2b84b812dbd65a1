import { asAddress } from '../address.js';
import { plainText } from '../html-to-text.js';
import { asObject, asText, type Json } from '../offer.js';
import { placeOf } from './offer-of-nodes.js';

const sharedBy = (nodes: readonly Json[], read: (node: Json) => string | undefined): boolean =>
  nodes.every((node) => read(node) && read(node) === read(nodes[0]!));

/** The group of which a product says that it is a variant. */
const groupOf = ({ isVariantOf, inProductGroupWithID }: Json): string | undefined => {
  const { productGroupID = inProductGroupWithID, '@id': id = productGroupID } =
    asObject(isVariantOf);
  return asText(id);
};

/**
 * The words that all names begin with, where what follows is one word, or stands apart from them; else the
 * first name.
 */
function sharedName(products: readonly Json[]): string {
  const names = products.map(({ name }) => plainText(name).split(' '));
  const [first] = names as [string[]];
  const nth = first.findIndex((word, n) => names.some((each) => each[n] !== word));
  const all = first.join(' ');
  if (nth < 0) return all;
  const start = first.slice(0, nth).join(' ');
  const isApart =
    /[-,:–—/|(]$/.test(start) ||
    names.every((each) => /^(?:\S*|[-–—/|(].*)$/.test(each.slice(nth).join(' ')));
  return (
    (isApart &&
      start.replace(
        /(?:[^\p{L}\d]|(?<![\p{L}\d])(?:str|size|for|til|in|i|med|with)(?![\p{L}\d]))+$/u,
        '',
      )) ||
    all
  );
}

/** One product of several, where two plugins say the same, or each variant is a product of its own. */
export function joined(
  products: readonly Json[],
  nodes: readonly Json[],
  root: string,
): Json | undefined {
  const path = ({ url }: Json) =>
    asText(url)?.includes('#') ? undefined : asAddress(url, root) && placeOf(url, root).path;
  const here = placeOf(root, root).path;
  // A variant of the page has a query; a fragment may be of anything on it.
  const isVariant = ({ url, '@id': id }: Json) =>
    [url, id]
      .map((each) => placeOf(each, root))
      .some((each) => each.path === here && each.query.size);
  const isOne =
    sharedBy(products, groupOf) ||
    sharedBy(products, ({ name }) => plainText(name).toLowerCase()) ||
    sharedBy(products, ({ '@id': id }) => asAddress(id, root) ?? asText(id)) ||
    sharedBy(products, path) ||
    products.every(isVariant);
  if (!isOne) return undefined;
  const [product] = products as [Json, ...Json[]];
  const group = nodes.find(
    ({ productGroupID, '@id': id = productGroupID, name }) => name && id && id === groupOf(product),
  );
  const shared = (read: (node: Json) => string | undefined) =>
    sharedBy(products, read) ? read(product) : undefined;
  return {
    ...product,
    name: (group ?? asObject(product.isVariantOf)).name ?? sharedName(products),
    url: shared(({ url }) => asAddress(url, root)),
    sku: shared(({ sku }) => asText(sku)),
    offers: undefined,
    hasVariant: products,
  };
}
