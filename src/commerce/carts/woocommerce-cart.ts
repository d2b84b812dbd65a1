import { asObject, asText, type CartLine } from '../offer.js';
import { storeAddress } from '../store-address.js';
import { ask, failed, hasLines, isNo, post, refused, type Cart, type Outcome } from './outcome.js';

/** What of a page's globals is read. */
interface Page {
  jQuery?: (target?: EventTarget) => { trigger(type: string, details: unknown[]): unknown };
}

/** The header that lets a request change the cart of this visitor. */
async function permission(root: string): Promise<Record<string, string>> {
  // What a browser has kept may have run out.
  const { headers } = await ask(storeAddress(root, 'cart'), { cache: 'no-store' });
  const nonce = headers.get('nonce');
  const token = headers.get('cart-token');
  return nonce ? { nonce } : token ? { 'cart-token': token } : {};
}

/**
 * Tells all that shows a number of items: WooCommerce's blocks, and the fragments of classic themes, which
 * read the cart again. Plugins hear of it by jQuery alone.
 */
function tell({ target }: Cart): void {
  for (const name of ['wc-blocks_added_to_cart', 'wc_fragment_refresh']) {
    target.dispatchEvent(new CustomEvent(name, { bubbles: true, composed: true }));
  }
  const { jQuery } = window as Page;
  try {
    // No fragments, no hash; and no button, as WooCommerce would put a link beside it.
    jQuery?.(target).trigger('added_to_cart', [{}, '', jQuery()]);
  } catch {
    // What a plugin makes of it is its own affair; the line is in the cart.
  }
}

/** Adds to WooCommerce's cart by its Store API, once more where the permission has run out. */
export async function addToWooCommerce(
  line: CartLine,
  cart: Cart,
  isLast = false,
): Promise<Outcome> {
  const response = await post(
    storeAddress(cart.root, 'cart/add-item'),
    { id: Number(line.id), quantity: line.quantity },
    await permission(cart.root),
  );
  const answer = asObject(await response.json());
  const code = asText(answer.code) ?? '';
  if (response.ok && hasLines(answer)) {
    tell(cart);
    return { is: 'added' };
  }
  if (/^woocommerce_rest_\w+_nonce$/.test(code)) {
    return isLast ? failed : addToWooCommerce(line, cart, true);
  }
  const status = response.ok ? Number(asObject(answer.data).status) : response.status;
  // WordPress itself does not know the address.
  if (!isNo(status) || code === 'rest_no_route') return failed;
  const outcome = refused(answer.message);
  return /^woocommerce_rest_(cart_)?products?_out_of_stock$/.test(code)
    ? { ...outcome, is: 'sold-out' }
    : outcome;
}
