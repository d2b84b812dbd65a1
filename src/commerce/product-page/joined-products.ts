import { asAddress } from '../address.js';
import { plainText } from '../html-to-text.js';
import { asObject, asText, type Json } from '../offer.js';
import { placeOf } from './offer-of-nodes.js';

const sharedBy = (nodes: readonly Json[], read: (node: Json) => string | undefined): boolean =>
  nodes.every((node) => read(node) && read(node) === read(nodes[0]!));

/** The group of which a product says that it is a variant. */
const groupOf = ({ isVariantOf, inProductGroupWithID: id }: Json): string | undefined =>
  asText(asObject(isVariantOf)['@id'] ?? id);

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
    sharedBy(products, (node) => asText(node['@id'])) ||
    sharedBy(products, path) ||
    products.every(isVariant);
  if (!isOne) return undefined;
  const [product] = products as [Json];
  const group = nodes.find(
    ({ productGroupID, '@id': id = productGroupID, name }) => name && id && id === groupOf(product),
  );
  return {
    ...product,
    ...(group && { name: group.name }),
    offers: undefined,
    hasVariant: products,
  };
}
