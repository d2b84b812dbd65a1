import type { CartLine, Platform } from './offer.js';
import { asArray, asObject, asText } from './offer.js';
import { storeAddress } from './store-address.js';
import { plainText } from './html-to-text.js';

/** The bridge that a Shopify page offers to its cart. */
export interface ShopifyActions {
  updateCart?: (change: {
    lines: { merchandiseId: string; quantity: number }[];
  }) => Promise<unknown>;
}

/** A cart, and how to reach it. */
export interface Cart {
  readonly platform: Platform;
  /** The address of the shop's interface. */
  readonly root: string;
  readonly actions?: ShopifyActions | undefined;
  /** Where events that the shop's page listens for start. */
  readonly target: EventTarget;
}

/** What became of it; what a shop refuses with is in its own words, as plain text. A cart that does not answer has failed. */
export type Outcome =
  | { readonly is: 'added' }
  | { readonly is: 'sold-out' | 'refused' | 'failed'; readonly message?: string | undefined };

/** How long a cart may take to answer, in milliseconds. */
const timeLimit = 10_000;

const send = (address: URL, init?: RequestInit) =>
  fetch(address, { ...init, signal: AbortSignal.timeout(timeLimit) });

/** Takes a value itself, as Prototype gives lists a `toJSON()` that makes text of them. */
function asItIs(this: Record<string, unknown>, key: string): unknown {
  return this[key];
}

const post = (address: URL, body: unknown, headers: Record<string, string> = {}) =>
  send(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body, asItIs),
  });

const refused = (message: unknown): Outcome => ({
  is: 'refused',
  message: plainText(message) || undefined,
});

async function addToShopify({ id, quantity }: CartLine, cart: Cart): Promise<Outcome> {
  const lines = [{ merchandiseId: `gid://shopify/ProductVariant/${id}`, quantity }];
  if (typeof cart.actions?.updateCart === 'function') {
    const answer = await Promise.race([
      cart.actions.updateCart({ lines }),
      new Promise((_, reject) => {
        setTimeout(reject, timeLimit);
      }),
    ]);
    const [refusal] = asArray(asObject(answer).userErrors);
    return refusal ? refused(asObject(refusal).message) : { is: 'added' };
  }
  const response = await post(new URL('cart/add.js', cart.root), {
    items: [{ id: Number(id), quantity }],
  });
  if (!response.ok) {
    if (response.status !== 422) return { is: 'failed' };
    const { description, message } = asObject(await response.json());
    return refused(description ?? message);
  }
  const update = new CustomEvent('shopify:cart:lines-update', { bubbles: true, composed: true });
  cart.target.dispatchEvent(Object.assign(update, { action: 'add', context: 'product', lines }));
  return { is: 'added' };
}

/** The header that lets a request change the cart of this visitor. */
async function permission(root: string): Promise<Record<string, string>> {
  const { headers } = await send(storeAddress(root, 'cart'));
  const nonce = headers.get('nonce');
  const token = headers.get('cart-token');
  return nonce ? { nonce } : token ? { 'cart-token': token } : {};
}

async function addToWooCommerce({ id, quantity }: CartLine, cart: Cart): Promise<Outcome> {
  const response = await post(
    storeAddress(cart.root, 'cart/add-item'),
    { id: Number(id), quantity },
    await permission(cart.root),
  );
  if (!response.ok) {
    // Anything else is between this page and the shop, and no news for a shopper.
    if (response.status !== 400 && response.status !== 409) return { is: 'failed' };
    const { code, message } = asObject(await response.json());
    return /^woocommerce_rest_\w*out_of_stock$/.test(asText(code) ?? '')
      ? { ...refused(message), is: 'sold-out' }
      : refused(message);
  }
  // WooCommerce's blocks read the cart again when they hear this.
  cart.target.dispatchEvent(
    new CustomEvent('wc-blocks_added_to_cart', { bubbles: true, composed: true }),
  );
  return { is: 'added' };
}

/** Puts a line into the shop's cart. Never rejects. */
export async function addToCart(line: CartLine, cart: Cart): Promise<Outcome> {
  try {
    return await (cart.platform === 'shopify'
      ? addToShopify(line, cart)
      : addToWooCommerce(line, cart));
  } catch {
    return { is: 'failed' };
  }
}
