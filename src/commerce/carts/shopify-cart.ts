import { asArray, asObject, asText, type CartLine, type Json } from '../offer.js';
import {
  ask,
  failed,
  hasLines,
  isNo,
  post,
  refused,
  timeLimit,
  type Cart,
  type Outcome,
} from './outcome.js';

const merchandise = (id: string) => `gid://shopify/ProductVariant/${id}`;

/** Whether a warning is about what was to be added, and not about another line, a discount or an address. */
function isAbout(warning: Json, id: string, answer: Json): boolean {
  if (!/^((MERCHANDISE|PRODUCT)_|$)/.test(asText(warning.code) ?? '')) return false;
  const { lines } = asObject(answer.cart);
  const line = asArray(asObject(lines).nodes ?? lines)
    .map(asObject)
    .find((each) => warning.target !== undefined && each.id === warning.target);
  return !line || asObject(line.merchandise).id === merchandise(id);
}

/** What the bridge says; that something is sold out is a warning there, and no error. */
function readAnswer(answer: Json, id: string): Outcome {
  const [no] = [
    ...asArray(answer.userErrors).map(asObject),
    ...asArray(answer.warnings)
      .map(asObject)
      .filter((each) => isAbout(each, id, answer)),
  ];
  if (!no) return { is: 'added' };
  const outcome = refused(no.message);
  return no.code === 'MERCHANDISE_OUT_OF_STOCK' ? { ...outcome, is: 'sold-out' } : outcome;
}

/** The cart as it stands, as far as a header shows it, in the form of the Storefront interface. */
async function readCart(root: string): Promise<unknown> {
  const response = await ask(new URL('cart.js', root));
  const { item_count, total_price, currency } = asObject(await response.json());
  if (typeof item_count !== 'number') return null;
  return {
    totalQuantity: item_count,
    cost: {
      totalAmount: { amount: (Number(total_price) / 100).toFixed(2), currencyCode: currency },
    },
  };
}

/** Dispatches one of the events that themes and apps listen for. */
function tell({ target }: Cart, name: string, what: object): void {
  const event = new CustomEvent(`shopify:cart:${name}`, {
    bubbles: true,
    composed: true,
    detail: what,
  });
  target.dispatchEvent(Object.assign(event, what));
}

/** Posts to the Ajax interface. */
async function postLine({ id, quantity }: CartLine, { root }: Cart): Promise<Outcome> {
  const response = await post(new URL('cart/add.js', root), {
    items: [{ id: Number(id), quantity }],
  });
  const answer = asObject(await response.json());
  if (response.ok && hasLines(answer)) return { is: 'added' };
  // What says no with "200 OK" names its status in its words.
  return isNo(response.ok ? Number(answer.status) : response.status)
    ? refused(answer.description, answer.message, answer.errors)
    : failed;
}

/**
 * Adds by the Ajax interface, and tells the theme of it as it begins, with a promise of the cart.
 * @see https://shopify.dev/docs/api/storefront-events-and-actions/events/cart-lines-update
 */
async function addByAjax(line: CartLine, cart: Cart, lines: unknown): Promise<Outcome> {
  const posted = postLine(line, cart).catch(() => failed);
  const promise = posted.then(async (outcome) => {
    if (outcome.is === 'failed') throw new Error(outcome.is);
    const userErrors =
      outcome.is === 'added' ? [] : [{ code: 'INVALID', message: outcome.message ?? '' }];
    return { cart: await readCart(cart.root).catch(() => null), userErrors, warnings: [] };
  });
  // Nobody may be listening.
  promise.catch(() => undefined);
  tell(cart, 'lines-update', { action: 'add', context: 'product', lines, promise });
  const outcome = await posted;
  if (outcome.is === 'failed') {
    tell(cart, 'error', { error: 'The cart did not answer.', code: 'SERVICE_UNAVAILABLE' });
  }
  return outcome;
}

/** Adds to Shopify's cart: by the page's own bridge, which tells the theme itself, or by the Ajax interface. */
export async function addToShopify(line: CartLine, cart: Cart): Promise<Outcome> {
  const { id, quantity } = line;
  const { actions } = cart;
  const lines = [{ merchandiseId: merchandise(id), quantity }];
  if (typeof actions?.updateCart !== 'function') return addByAjax(line, cart, lines);
  const answer = await Promise.race([
    actions.updateCart({ lines }),
    new Promise((_, reject) => {
      setTimeout(reject, timeLimit);
    }),
  ]);
  return readAnswer(asObject(answer), id);
}

/** Shows the cart, where the theme can. */
export async function openShopifyCart({ actions }: Cart): Promise<void> {
  try {
    await actions?.openCart?.();
  } catch {
    // The theme's own affair; the line is in the cart.
  }
}
