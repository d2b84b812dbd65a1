import { failed, type Cart, type Outcome } from './carts/outcome.js';
import { addToShopify, openShopifyCart } from './carts/shopify-cart.js';
import { addToWooCommerce } from './carts/woocommerce-cart.js';
import type { CartLine, Platform } from './offer.js';

export type { Cart, Outcome, ShopifyActions } from './carts/outcome.js';

type Add = (line: CartLine, cart: Cart) => Promise<Outcome>;

/** How each platform's cart takes a line; a page of linked data names no cart. */
const carts: Readonly<Record<Platform, Add | undefined>> = {
  shopify: addToShopify,
  woocommerce: addToWooCommerce,
  'schema-org': undefined,
};

/** Puts a line into the shop's cart. Never rejects. */
export async function addToCart(line: CartLine, cart: Cart): Promise<Outcome> {
  try {
    const outcome = await carts[cart.platform]!(line, cart);
    if (cart.platform === 'shopify' && cart.opens && outcome.is === 'added')
      void openShopifyCart(cart);
    return outcome;
  } catch {
    return failed;
  }
}
