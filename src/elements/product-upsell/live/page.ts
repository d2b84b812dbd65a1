import type { ShopifyActions } from '../../../commerce/cart.js';
import type { Ask, Platform } from '../../../commerce/offer.js';
import type { ProductUpsell } from '../product-upsell.js';

interface Page {
  Shopify?: { routes?: { root?: string }; actions?: ShopifyActions };
}

/** What a Shopify page offers. */
export const shopify = () => (window as Page).Shopify;

const platforms: readonly string[] = ['shopify', 'woocommerce', 'schema-org'] satisfies Platform[];

/** Where a WordPress page says its interfaces are. */
const apiLink = () =>
  document.querySelector<HTMLLinkElement>('link[rel="https://api.w.org/"]')?.href;

function platformOf(card: ProductUpsell): Platform {
  const named = card.platform.trim().toLowerCase();
  if (platforms.includes(named)) return named as Platform;
  if (named) card.reject('platform', card.platform, platforms.join(', '));
  const ownId = card.productId || card.slug;
  if (!card.handle && !ownId) return 'schema-org';
  const isShopify = card.shop ? card.handle : shopify() || (card.handle && !apiLink());
  return isShopify ? 'shopify' : 'woocommerce';
}

/** The last part of an address, for authors who paste one. */
const lastPart = (text: string) =>
  text
    .trim()
    .replace(/[?#].*$/, '')
    .replace(/\/$/, '')
    .replace(/^.*\//, '');

/** What the attributes of a card and the page around it ask for; nothing where they cannot be used. */
export function askOf(card: ProductUpsell): Ask | undefined {
  const platform = platformOf(card);
  const { variant, priorPriceField: priorField } = card;
  if (priorField && !/^[\w-]+\.[\w-]+$/.test(priorField)) {
    card.reject('prior-price-field', priorField, 'namespace.key');
  }
  if (platform === 'schema-org') {
    const page = card.src ? URL.parse(card.src, document.baseURI) : undefined;
    if (page?.origin !== location.origin) {
      card.reject('src', card.src, 'a page of this site');
      return undefined;
    }
    page.hash = '';
    return { platform, root: page.href, product: '', variant, priorField: '' };
  }
  const isShopify = platform === 'shopify';
  const product = lastPart(
    isShopify ? card.handle || card.slug : card.productId || card.slug || card.handle,
  );
  if (!product) {
    card.reject('platform', platform, isShopify ? 'with handle' : 'with product-id or slug');
    return undefined;
  }
  const shop = card.shop
    ? URL.parse(/^https?:/i.test(card.shop) ? card.shop : `https://${card.shop}`)
    : undefined;
  if (card.shop && !shop) {
    card.reject('shop', card.shop, 'an address such as https://shop.example');
    return undefined;
  }
  const site = new URL((shop?.pathname ?? '/').replace(/\/?$/, '/'), shop ?? location.origin).href;
  if (!isShopify) {
    const root = (!shop && apiLink()) || new URL('wp-json/', site).href;
    return { platform, root, product, variant, priorField };
  }
  if (!shop || shop.origin === location.origin) {
    const root = shop ? site : new URL(shopify()?.routes?.root ?? '/', site).href;
    if (priorField)
      card.reject('prior-price-field', priorField, 'none on a Shopify shop’s own pages');
    return { platform, root, product, variant, priorField: '' };
  }
  return {
    platform,
    root: site,
    product,
    variant,
    priorField,
    storefront: {
      token: card.storefrontToken,
      country: /^[a-z]{2}$/i.test(card.country) ? card.country : '',
      language: card.language,
    },
  };
}
