import { failed, type Cart, type Outcome } from './carts/outcome.js';
import { addToShopify, openShopifyCart } from './carts/shopify-cart.js';
import { addToWooCommerce } from './carts/woocommerce-cart.js';
import type { CartLine } from './offer.js';

export type { Cart, Outcome, ShopifyActions } from './carts/outcome.js';

/** Puts a line into the shop's cart. Never rejects. */
export async function addToCart(line: CartLine, cart: Cart): Promise<Outcome> {
  try {
    const isShopify = cart.platform === 'shopify';
    const outcome = await (isShopify ? addToShopify(line, cart) : addToWooCommerce(line, cart));
    if (isShopify && cart.opens && outcome.is === 'added') void openShopifyCart(cart);
    return outcome;
  } catch {
    return failed;
  }
}
