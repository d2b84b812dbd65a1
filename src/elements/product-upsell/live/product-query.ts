import { asAddress } from '../../../commerce/address.js';
import type { ShopifyActions } from '../../../commerce/cart.js';
import type { OfferQuery, Platform } from '../../../commerce/offer.js';
import { namesShop, type ProductCard } from '../product-card.js';

/** What of a page's globals is read. */
interface Page {
  Shopify?: { routes?: { root?: string }; actions?: ShopifyActions };
}

/** What a Shopify page offers. */
export const shopify = () => (window as Page).Shopify;

const platforms: readonly string[] = ['shopify', 'woocommerce', 'schema-org'] satisfies Platform[];

/** Where a WordPress page says its interfaces are. */
const apiLink = 'link[rel="https://api.w.org/"]';

function platformOf(card: ProductCard): Platform {
  const { platform } = card;
  if (platforms.includes(platform)) return platform as Platform;
  if (platform) card.warnInvalidAttribute('platform', platform, platforms.join(', '));
  if (!(card.handle || card.productId || card.slug)) return 'schema-org';
  const isShopify = card.shop
    ? card.handle
    : shopify() || (card.handle && !document.querySelector(`${apiLink},[class*=woocommerce]`));
  return isShopify ? 'shopify' : 'woocommerce';
}

/** The page's own address; a page in a `srcdoc` frame has that of the one around it. */
const pageAddress = () => (location.origin === 'null' ? document.baseURI : location.href);

/** Whether an address is of the page's own site; of a sandbox, which may ask as any other site would, none is. */
export const isOfThisSite = (address: string) =>
  globalThis.origin !== 'null' && new URL(address).origin === new URL(pageAddress()).origin;

/** What the attributes of a card and the page around it ask for; nothing where they cannot be used. */
export function queryOf(card: ProductCard): OfferQuery | undefined {
  if (!namesShop(card)) return undefined;
  const accept = (attribute: string, value: string, pattern: RegExp, accepted: string) => {
    if (!value || pattern.test(value)) return value;
    card.warnInvalidAttribute(attribute, value, accepted);
    return '';
  };
  const platform = platformOf(card);
  const { variant } = card;
  if (platform === 'schema-org') {
    const root = asAddress(card.src)?.replace(/#.*/, '');
    if (root && isOfThisSite(root)) return { platform, root, product: '', variant, priorField: '' };
    card.warnInvalidAttribute('src', card.src, 'a page of this site');
    return undefined;
  }
  const isShopify = platform === 'shopify';
  const product = (
    isShopify ? card.handle || card.slug : card.productId || card.slug || card.handle
  ).trim();
  if (!product) {
    card.warnInvalidAttribute('platform', platform, 'with its handle, product-id or slug');
    return undefined;
  }
  const shop = asAddress(card.shop, 'about:blank');
  if (card.shop && !shop) {
    card.warnInvalidAttribute('shop', card.shop, 'an http(s) address');
    return undefined;
  }
  const site = (shop ?? new URL('/', pageAddress()).href).replace(/\/?$/, '/');
  const isOwn = isOfThisSite(site);
  const priorField = accept(
    'prior-price-field',
    card.priorPriceField,
    isShopify && isOwn ? /^$/ : /^[\w-]+\.[\w-]+$/,
    'namespace.key; on a Shopify page none',
  );
  const query = { platform, root: site, product, variant, priorField };
  if (!isShopify)
    return {
      ...query,
      root: (!shop && document.querySelector<HTMLLinkElement>(apiLink)?.href) || `${site}wp-json/`,
    };
  if (isOwn)
    return shop ? query : { ...query, root: asAddress(shopify()?.routes?.root, site) ?? site };
  const country = accept('country', card.country, /^[a-z]{2}$/i, 'an ISO 3166-1 code such as DK');
  return {
    ...query,
    storefront: { token: card.storefrontToken, country, language: card.language },
  };
}
