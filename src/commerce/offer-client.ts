import {
  isId,
  type Offer,
  type OfferQuery,
  type Platform,
  type Reason,
  type Request,
  type Shop,
} from './offer.js';

/** Each shop's module is a file of its own, as a page has one shop. */
const shops: Readonly<Record<Platform | 'storefront', () => Promise<{ shop: Shop }>>> = {
  shopify: () => import('./shops/shopify-ajax.js'),
  storefront: () => import('./shops/shopify-storefront.js'),
  woocommerce: () => import('./shops/woocommerce.js'),
  'schema-org': () => import('./shops/schema-org.js'),
};

/** How long an answer may take, in milliseconds. */
const timeLimit = 8_000;

/** How long an answer is kept for other cards. */
const keepFor = 60_000;

/** The longest that a shop's `Retry-After` is waited for. */
const longestDelay = 30_000;

/** What came, or why nothing. */
interface Answer {
  readonly body?: unknown;
  readonly reason?: Reason;
}

const reasonOf: Readonly<Record<number, Reason>> = {
  401: 'refused',
  403: 'refused',
  404: 'not-found',
  410: 'not-found',
  429: 'busy',
  503: 'busy',
};

const wait = (milliseconds: number, signal: AbortSignal): Promise<unknown> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', resolve);
  });

/** How long the server asks to wait, in milliseconds: seconds or a date, a second where it says nothing. */
function delayOf(response: Response): number {
  const after = response.headers.get('retry-after') ?? 1;
  const delay = Number(after) * 1000 || Date.parse(`${after}`) - Date.now();
  return delay >= 0 ? delay : 1000;
}

/** A page's address without what does not matter: a slash at the end of its path, and its fragment. */
const bare = (address: string): string => address.replace(/#.*/, '').replace(/\/(?=\?|$)/, '');

/** One request with a time limit, and once more where the shop is busy and says when. */
async function send(what: Request, signal: AbortSignal, isLast = false): Promise<Answer> {
  if (signal.aborted) return { reason: 'aborted' };
  const limit = new AbortController();
  const stop = () => limit.abort();
  const timer = setTimeout(stop, timeLimit);
  signal.addEventListener('abort', stop);
  try {
    const response = await fetch(what.address, {
      // A price that the browser has kept may be as old as the page allows.
      cache: 'no-cache',
      ...what.init,
      signal: limit.signal,
    });
    // Where a page leads elsewhere, it may be to another product.
    if (what.isPage && response.redirected && bare(response.url) !== bare(what.address))
      return { reason: 'unreachable' };
    if (response.ok) {
      const text = await response.text();
      // `response.json()` fails in another way in WebKit.
      return { body: what.isPage ? text : (JSON.parse(text) as unknown) };
    }
    const reason = reasonOf[response.status] ?? 'unreachable';
    const delay = delayOf(response);
    if (reason !== 'busy' || isLast || delay > longestDelay) return { reason };
    clearTimeout(timer);
    await wait(delay, signal);
  } catch (error) {
    const reason = error instanceof SyntaxError ? 'unreadable' : 'unreachable';
    return { reason: signal.aborted ? 'aborted' : limit.signal.aborted ? 'timeout' : reason };
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
  }
  return send(what, signal, true);
}

const underway = new Map<string, Promise<Answer>>();

/** Waits for a shared request that is on its way, whoever else leaves meanwhile; sends any other. */
function sendOnce(what: Request, signal: AbortSignal): Promise<Answer> {
  if (!what.isShared) return send(what, signal);
  let answer = underway.get(what.address);
  if (!answer) {
    answer = send(what, new AbortController().signal);
    underway.set(what.address, answer);
    void answer.then(() => underway.delete(what.address));
  }
  return answer;
}

/** The offers that the same requests answer. */
async function readTogether(
  queries: readonly OfferQuery[],
  signal: AbortSignal,
): Promise<readonly (Offer | Reason)[]> {
  const { platform, storefront } = queries[0]!;
  const part = await shops[storefront ? 'storefront' : platform]().catch(() => undefined);
  if (!part) return queries.map(() => 'unreachable');
  const { shop } = part;
  const bodies: unknown[] = [];
  const ask = async (requests: readonly Request[] = []): Promise<Reason | undefined> => {
    const answers = await Promise.all(requests.map((request) => sendOnce(request, signal)));
    let fault: Reason | undefined;
    for (const { body, reason } of answers) {
      if (!reason) bodies.push(body);
      fault ??= reason;
    }
    return fault;
  };
  const fault =
    (await ask(shop.requestsFor(queries))) ??
    (queries[0]!.choices && (await ask(shop.requestsForVariants?.(bodies, queries[0]!.root))));
  if (fault) return queries.map(() => fault);
  await ask(shop.requestsForRest?.(bodies, queries));
  const readAt = Date.now();
  const offers = queries.map((query, nth) => shop.parse(bodies, nth, query, readAt));
  const isNone = (offer: Offer | Reason) => typeof offer === 'string';
  const parseAgain =
    offers.some(isNone) && (await shop.parseAgain?.(bodies).catch(() => undefined));
  return queries.map((query, nth) => {
    const first = offers[nth]!;
    const offer = parseAgain && isNone(first) ? parseAgain(bodies, nth, query, readAt) : first;
    if (!query.choices || typeof offer === 'string') return offer;
    const variants = (shop.variantsOf?.(bodies, nth, query) ?? []).flatMap((variantId) => {
      const variant = shop.parse(bodies, nth, { ...query, variant: variantId }, readAt);
      return typeof variant === 'string' ? [] : [{ ...variant, variantId }];
    });
    return variants.length > 1 ? { ...offer, variants } : offer;
  });
}

/** Queries with the same answer here go into one request. */
export function groupOf(query: OfferQuery): string {
  const { platform, root, storefront, product, variant, choices = '' } = query;
  if (platform === 'schema-org') return root;
  if (platform === 'woocommerce') return `${root} ${choices} ${variant ? 'v' : isId(product)}`;
  return storefront ? `${root} ${choices} ${JSON.stringify(storefront)}` : `${root} ${product}`;
}

/** As many products as one request asks for: each has its variants in the same answer, or an entry in a page of 100. */
const most = 50;

/** Queries on their way together; the request ends early once nobody waits for it any more. */
class Batch {
  readonly queries: OfferQuery[] = [];
  readonly offers: Promise<readonly (Offer | Reason)[]>;
  readonly #controller = new AbortController();
  /** How many wait for it; it is over once they have left. */
  waiting = 0;

  constructor(group: string) {
    batches.set(group, this);
    this.offers = Promise.resolve().then(() => {
      batches.delete(group);
      return readTogether(this.queries, this.#controller.signal);
    });
  }

  join(signal: AbortSignal): void {
    this.waiting++;
    signal.addEventListener('abort', () => {
      if (--this.waiting === 0) this.#controller.abort();
    });
  }
}

const batches = new Map<string, Batch>();

/** An answer that is on its way, or has come and may answer the same query again. */
interface CacheEntry {
  readonly batch: Batch;
  readonly offer: Promise<Offer | Reason>;
  readonly since: number;
}
const cache = new Map<string, CacheEntry>();

/** Puts a query into the next request of its group. */
function enqueue(query: OfferQuery, key: string): CacheEntry {
  const group = groupOf(query);
  let batch = batches.get(group);
  if (!batch?.waiting || batch.queries.length === most) batch = new Batch(group);
  const nth = batch.queries.push(query) - 1;
  const offer = batch.offers.then((offers) => offers[nth]!);
  const entry: CacheEntry = { batch, offer, since: Date.now() };
  cache.set(key, entry);
  // What went wrong is not remembered, so that the next card asks again.
  void offer.then((answer) => {
    if (typeof answer === 'string' && cache.get(key) === entry) cache.delete(key);
  });
  return entry;
}

/**
 * What a shop says of a product now, or why nothing. Never rejects. Queries of one turn share a request
 * where the shop's interface has one for many, and an answer is kept for a minute.
 * @param signal ends the waiting, and the request if nobody else waits for it
 * @param isFresh whether an answer that is kept will not do
 */
export async function readOffer(
  query: OfferQuery,
  signal: AbortSignal,
  isFresh: boolean,
): Promise<Offer | Reason> {
  const key = JSON.stringify(query);
  const kept = cache.get(key);
  const entry =
    kept && !isFresh && kept.batch.waiting && Date.now() - kept.since < keepFor
      ? kept
      : enqueue(query, key);
  entry.batch.join(signal);
  const offer = await entry.offer;
  return signal.aborted ? 'aborted' : offer;
}
