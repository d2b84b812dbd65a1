// Shopify's Storefront interface. It reads the few fields that queries here have, not GraphQL as such.
import { decimal, find, json, shelf } from './stock.mjs';

function storefront({ query = '' }, at) {
  const data = {};
  for (const [, alias, handle, fields] of query.matchAll(
    /(\w+):product\(handle:"([^"]+)"\)\{(.*?)(?=\}\}?\w+:product|\}\}$)/g,
  )) {
    const product = find(handle);
    if (!product) {
      data[alias] = null;
      continue;
    }
    const variants = shelf(product, at);
    const prices = variants.map(({ price }) => price);
    const money = (price) => ({
      amount: at.fault === 'wrong' ? price : decimal(price),
      currencyCode: at.fault === 'wrong' ? '£' : 'GBP',
    });
    const first = Number(/variants\(first:(\d+)\)/.exec(fields)?.[1] ?? 0);
    data[alias] = {
      id: `gid://shopify/Product/${product.id}`,
      title: product.title,
      onlineStoreUrl: `${at.site}products/${product.handle}`,
      availableForSale: variants.some(({ isSoldOut }) => !isSoldOut),
      featuredImage: { url: `${at.origin}/demo/images/${product.image}`, altText: null },
      priceRange: {
        minVariantPrice: money(Math.min(...prices)),
        maxVariantPrice: money(Math.max(...prices)),
      },
      variants: {
        pageInfo: { hasNextPage: variants.length > first },
        nodes: variants
          .slice(0, first)
          .map(({ id, title, price, image, isSoldOut, isBackorder }) => ({
            id: `gid://shopify/ProductVariant/${id}`,
            title,
            availableForSale: !isSoldOut,
            currentlyNotInStock: Boolean(isBackorder),
            price: money(price),
            quantityRule: {
              minimum: product.minimum ?? 1,
              maximum: product.maximum ?? null,
              increment: 1,
            },
            image: image ? { url: `${at.origin}/demo/images/${image}`, altText: null } : null,
          })),
      },
      ...(fields.includes('metafield(') && {
        metafield: product.prior
          ? {
              type: 'money',
              value: JSON.stringify({ amount: decimal(product.prior), currency_code: 'GBP' }),
            }
          : null,
      }),
    };
  }
  return json({ data });
}

export const routes = [
  ['POST', /^api\/[\w-]+\/graphql\.json$/, (_, at, { body }) => storefront(body, at)],
];
