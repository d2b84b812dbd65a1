/** A product in the names of Google Analytics 4. */
export interface UpsellItem {
  readonly item_name: string;
  readonly item_id?: string;
  readonly item_variant?: string;
  /** In major units; of a range, the lowest. */
  readonly price?: number;
  /** ISO 4217. */
  readonly currency?: string;
  /** What a saving that is shown takes off the price, in major units. */
  readonly discount?: number;
  readonly quantity?: number;
}

const names = {
  'product-upsell-view': 'view_item_list',
  'product-upsell-select': 'select_item',
  'product-upsell-add-to-cart': 'add_to_cart',
} as const;

type Happening = keyof typeof names;

/**
 * What Google Analytics 4 wants to hear of it.
 * @param listName what reports call the list; without one it has its id alone
 */
export function toGa4(
  happening: Happening,
  item: UpsellItem,
  listId: string,
  index: number,
  listName?: string,
) {
  const { currency, ...described } = item;
  const quantity = item.quantity ?? 1;
  return {
    event: names[happening],
    ecommerce: {
      // A value without a currency would be read as one in the account's own.
      ...(currency &&
        item.price !== undefined && {
          currency,
          value: Number((item.price * quantity).toFixed(3)),
        }),
      item_list_id: listId,
      ...(listName && { item_list_name: listName }),
      items: [{ ...described, quantity, index }],
    },
  };
}

/** The part of Shopify's page that knows what a visitor has agreed to. */
interface ShopifyPage {
  Shopify?: {
    customerPrivacy?: {
      analyticsProcessingAllowed?: () => boolean;
      currentVisitorConsent?: () => { analytics?: string };
    };
  };
  dataLayer?: unknown[];
}

export interface AnalyticsOptions {
  /** Whether the visitor has agreed to analytics; asked at every event. Default: what Shopify's page says. */
  consent?: () => boolean | Promise<boolean>;
  /** The id of the list, for reports. Default: `step-into-comfort`. */
  listId?: string;
  /** The name of the list, for reports. Default: its id. */
  listName?: string;
  /** Where events are listened for. Default: the document. */
  target?: EventTarget;
}

const privacy = () => (window as ShopifyPage).Shopify?.customerPrivacy;

const isAllowed = () => privacy()?.analyticsProcessingAllowed?.() === true;

/** Shopify's answer, once the visitor has given one. */
function shopifyConsent(): boolean | Promise<boolean> {
  if (isAllowed()) return true;
  if (privacy()?.currentVisitorConsent?.().analytics === 'no') return false;
  return new Promise((resolve) => {
    document.addEventListener('visitorConsentCollected', () => resolve(isAllowed()), {
      once: true,
    });
  });
}

const connections = new WeakMap<EventTarget, AbortController>();

/**
 * Tells Google's `dataLayer` what shoppers do with products, after they have agreed to it. What happens
 * before waits for the answer, in memory; a no drops it. Connecting again takes the place of the first.
 * @returns ends it
 */
export function connectAnalytics({
  consent = shopifyConsent,
  listId = 'step-into-comfort',
  listName = listId,
  target = document,
}: AnalyticsOptions = {}): () => void {
  // Connected twice, each action would be told twice.
  connections.get(target)?.abort();
  const controller = new AbortController();
  connections.set(target, controller);
  const tell = async (event: Event) => {
    const card = event.composedPath()[0] as Element;
    const { item } = event as Event & { item: UpsellItem };
    const root = card.getRootNode() as ParentNode;
    const index = [...root.querySelectorAll(card.localName)].indexOf(card);
    const message = toGa4(event.type as Happening, item, listId, index, listName);
    if (!(await consent()) || controller.signal.aborted) return;
    const layer = ((window as ShopifyPage).dataLayer ??= []);
    // One at a time, as what other scripts put in the place of `push` may take but one.
    layer.push({ ecommerce: null });
    layer.push(message);
  };
  for (const name of Object.keys(names)) {
    target.addEventListener(name, (event) => void tell(event).catch(() => undefined), {
      signal: controller.signal,
    });
  }
  return () => controller.abort();
}
