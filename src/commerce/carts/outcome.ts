import { plainText } from '../html-to-text.js';
import { asObject, asText, type Platform } from '../offer.js';

/** The bridge that a Shopify page offers to its cart. */
export interface ShopifyActions {
  updateCart?: (change: {
    lines: { merchandiseId: string; quantity: number }[];
  }) => Promise<unknown>;
  /** Shows the cart as the theme does. */
  openCart?: () => unknown;
}

/** A cart, and how to reach it. */
export interface Cart {
  readonly platform: Platform;
  /** The address of the shop's interface. */
  readonly root: string;
  readonly actions?: ShopifyActions | undefined;
  /** Where events that the shop's page listens for start. */
  readonly target: EventTarget;
  /** Whether the page is to show its cart once the line is in it. */
  readonly opens?: boolean;
}

/** What became of it; what a shop refuses with is in its own words, as plain text. A cart that does not answer has failed. */
export type Outcome =
  | { readonly is: 'added' }
  | { readonly is: 'sold-out' | 'refused' | 'failed'; readonly message?: string | undefined };

export const failed: Outcome = { is: 'failed' };

/** The first words in a value, which may be a list or an object of them, such as one for each field. */
function wordsIn(value: unknown): string {
  if (asText(value)) return plainText(value);
  if (typeof value !== 'object' || !value) return '';
  return Object.values(value).map(wordsIn).find(Boolean) ?? '';
}

/** A refusal, with the first of these that says something. */
export const refused = (...messages: unknown[]): Outcome => ({
  is: 'refused',
  message: messages.map(wordsIn).find(Boolean),
});

/** How long a cart may take to answer, in milliseconds. */
export const timeLimit = 10_000;

/** Asks a cart. The address goes as text, as what shops wrap `fetch` in looks for words in it. */
export const ask = (address: URL, init?: RequestInit): Promise<Response> =>
  fetch(address.href, { ...init, signal: AbortSignal.timeout(timeLimit) });

/** Takes a value itself, as Prototype gives lists a `toJSON()` that makes text of them. */
function asItIs(this: Record<string, unknown>, key: string): unknown {
  return this[key];
}

export const post = (
  address: URL,
  body: unknown,
  headers: Record<string, string> = {},
): Promise<Response> =>
  ask(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body, asItIs),
  });

/** Whether an answer is what a cart says of the lines in it; a page, say, is none. */
export const hasLines = (answer: unknown): boolean =>
  Array.isArray(asObject(answer).items) || Boolean(asObject(answer).id);

/** Whether a status is a shop's no; others come from what is between this page and the shop. */
export const isNo = (status: number): boolean => [400, 404, 409, 410, 422].includes(status);
