import { html } from 'lit';
import { addToCart, type Outcome } from '../../../commerce/cart.js';
import { toDecimal } from '../../../commerce/money.js';
import type { Offer, OfferQuery } from '../../../commerce/offer.js';
import { msg, str } from '../../../localization/catalogue.js';
import type { CartHost } from './cart-host.js';
import { shopify } from './product-query.js';
import { saysYes } from './says-yes.js';

/** What has become of putting a product into the cart. */
export interface Addition {
  /** In words, in the language of the card. */
  say(): unknown;
}

/** How long a price holds before it is read again, in milliseconds. */
const holdsFor = 600_000;

/** What a shopper would see change of an offer, as text. */
const termsOf = ({ low, high, availability, line }: Offer): string =>
  [
    availability,
    line?.id,
    line?.quantity,
    ...[low, high].map((money) => money && toDecimal(money) + money.currency),
  ].join();

/** Puts a product into the cart; an old price is read again before, and adds nothing where it has changed. */
async function addIfUnchanged(
  host: CartHost,
  { platform, root }: OfferQuery,
  shown: Offer,
): Promise<Outcome | { readonly is: 'changed' }> {
  if (Date.now() - shown.low.readAt! > holdsFor) {
    const now = await host.refresh();
    if (typeof now === 'string') return { is: 'failed' };
    if (now.availability === 'sold-out') return { is: 'sold-out' };
    if (termsOf(now) !== termsOf(shown)) return { is: 'changed' };
  }
  const outcome = await addToCart(shown.line!, {
    platform,
    root,
    actions: shopify()?.actions,
    target: document.body,
    opens: saysYes(host.card, 'open-cart'),
  });
  if (outcome.is === 'added') host.announce(shown);
  // Somebody else may have taken the last one.
  else if (outcome.is !== 'failed') await host.refresh();
  return outcome;
}

/** Puts what a card shows into the shop's cart. */
export async function add(host: CartHost, query: OfferQuery, shown: Offer): Promise<Addition> {
  const { card } = host;
  const hadFocus = card.renderRoot.activeElement;
  const outcome = await addIfUnchanged(host, query, shown);
  await card.updateComplete;
  // The button has gone with the last piece.
  if (hadFocus && !card.renderRoot.activeElement) {
    card.renderRoot.querySelector<HTMLElement>('[part=action]')?.focus();
  }
  const { permalink } = shown.line!;
  const say = () => {
    switch (outcome.is) {
      case 'added':
        return msg('It is in your basket.', { desc: 'After a product was put into the basket.' });
      case 'changed':
        return msg(
          'The price or availability has changed in the meantime. Press again if you still want it.',
          {
            desc: 'Instead of putting a product into the basket, as its price or stock has changed since the page was opened. The new price is shown above.',
          },
        );
      case 'sold-out':
        return msg('It has just sold out.', {
          desc: 'After the shop refused to put a product into the basket.',
        });
      case 'refused':
        return outcome.message
          ? msg(str`The shop says: ${outcome.message}`, {
              desc: 'After the shop refused to put a product into the basket. The placeholder is its own sentence.',
            })
          : msg('The shop did not add it to the basket.', {
              desc: 'After the shop refused to put a product into the basket without saying why.',
            });
      case 'failed':
        return html`${msg('The shop could not be reached.', {
          desc: 'After adding a product to the basket has failed. A link to the basket of the shop may follow.',
        })}
        ${
          permalink &&
          html`<a href=${permalink}
            >${msg('Add it to the basket on the shop’s own page', {
              desc: 'Link to the basket of the shop, after putting a product into it from here has failed.',
            })}</a
          >`
        }`;
    }
  };
  return { say };
}
