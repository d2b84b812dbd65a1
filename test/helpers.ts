import { expect, fixture } from '@open-wc/testing';
import type { HeelElement } from '../src/elements/base/heel-element.js';
import { emulate, press } from './device.js';
import { until } from './wait-until.js';

/** Catches what is said on the console, so that a test can read it and the run stays quiet. */
export function collectWarnings(): { lines: string[]; restore: () => void } {
  const { warn } = console;
  const lines: string[] = [];
  console.warn = (...words: unknown[]) => lines.push(words.join(' '));
  return { lines, restore: () => (console.warn = warn) };
}

/** Stands something else in for one of an object's own or inherited properties; the answer puts it back. */
export function stub<Target extends object>(
  target: Target,
  property: keyof Target,
  value: unknown,
): () => void {
  const own = Object.getOwnPropertyDescriptor(target, property);
  Object.defineProperty(target, property, { configurable: true, writable: true, value });
  return () => {
    if (own) Object.defineProperty(target, property, own);
    else Reflect.deleteProperty(target, property);
  };
}

/** A proxy that throws whatever is asked of it. */
export function revoked(): object {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

const isHeelElement = (element: Element): element is HeelElement => 'updateComplete' in element;

/** Observers have answered, what they changed is rendered, and what moves has come to rest. */
export async function settled(place: Element): Promise<void> {
  await Promise.resolve();
  for (const each of [place, ...place.querySelectorAll('*')].filter(isHeelElement)) {
    await each.updateComplete;
    for (const animation of each.shadowRoot!.getAnimations()) animation.finish();
  }
}

/** Puts what an author has written on the page; the answer is its first element, with all that is in it rendered. */
export async function write<Written extends Element>(markup: string): Promise<Written> {
  const element = await fixture<Written>(markup);
  await settled(element);
  return element;
}

/** The parts of an element with this name. */
export const parts = <Part extends Element = HTMLElement>(
  element: Element,
  name: string,
): Part[] => [...element.shadowRoot!.querySelectorAll<Part>(`[part~="${name}"]`)];

/** The part with this name; undefined where there is none, for whom the type does not speak. */
export const part = <Part extends Element = HTMLElement>(element: Element, name: string): Part =>
  parts<Part>(element, name)[0]!;

/** The names of an element's parts, in their order. */
export const partNames = (element: Element): string[] =>
  [...element.shadowRoot!.querySelectorAll('[part]')].map(({ part: { value } }) => value);

/** The words in an element, however they are laid out in the source. */
export const words = (element: Element | undefined): string | undefined =>
  element?.textContent.trim().replace(/\s+/g, ' ');

/** Whether anybody can see the element, answers and disclosures that are closed considered. */
export const isShown = (element: Element): boolean =>
  element.checkVisibility({ visibilityProperty: true }) &&
  element.getBoundingClientRect().height > 0;

/** Whether an element has words of its own, beside those of what is in it. */
export const hasWords = (element: Element): boolean =>
  [...element.childNodes].some(({ nodeType, nodeValue }) => nodeType === 3 && nodeValue!.trim());

/** The elements in a place, on show, that have words of their own. */
export const withWords = (place: ParentNode): Element[] =>
  [...place.querySelectorAll('*')].filter((each) => isShown(each) && hasWords(each));

/** The language that the element's words are said to be in. */
export function languageOf(element: Element): string | null {
  const root = element.getRootNode();
  const closest = element.closest('[lang]');
  if (closest || !(root instanceof ShadowRoot)) return closest?.getAttribute('lang') ?? null;
  return languageOf(root.host);
}

/** What a screen reader calls the element. */
export async function accessibleName(element: Element): Promise<string> {
  await import('axe-core/axe.min.js');
  axe.setup(document.body);
  try {
    return axe.commons.text.accessibleText(element);
  } finally {
    axe.teardown();
  }
}

/** Has axe look at a piece of a page: on a light page, on a dark one, and in forced colours where the browser has them. */
export async function expectAccessible(place: HTMLElement): Promise<void> {
  const page = document.body.style;
  try {
    await expect(place).to.be.accessible();
    page.cssText = 'background: #14181d; color: #e6e9ec';
    await expect(place).to.be.accessible();
    page.cssText = '';
    if (await emulate({ 'forced-colors': 'active' })) await expect(place).to.be.accessible();
  } finally {
    page.cssText = '';
    await emulate({});
  }
}

/** What the keyboard reaches by tabbing through an element: the parts, or the tag where the author has put it in. */
export async function tabStops(element: Element): Promise<string[]> {
  const [before, after] = [document.createElement('button'), document.createElement('button')];
  element.before(before);
  element.after(after);
  before.focus();
  const stops: string[] = [];
  for (;;) {
    await press('Tab');
    if (document.activeElement === after || stops.length > 50) break;
    const focused = element.shadowRoot!.activeElement ?? document.activeElement!;
    stops.push(focused.closest('[part]')?.part.value ?? focused.localName);
  }
  before.remove();
  after.remove();
  return stops;
}

/** Opens a disclosure and waits for what is in it, which may be a file of its own. */
export async function disclose(details: HTMLElement): Promise<HTMLElement> {
  details.querySelector('summary')!.click();
  await contentOf(details);
  return details;
}

/** Waits for what is in a disclosure that somebody has opened. */
export const contentOf = (details: Element): Promise<void> =>
  until(
    () => details.querySelector(':scope > :not(summary, [role=status])'),
    'nothing in the disclosure',
  );

/** Starts a session on a card, as a visitor does who answers with the first side where one is asked for. */
export async function startSession(card: HeelElement): Promise<void> {
  part(card, 'practise').click();
  await until(() => part(card, 'begin'), 'nothing to begin');
  parts(card, 'side')[0]?.querySelector('input')!.click();
  await card.updateComplete;
  part(card, 'begin').click();
  await card.updateComplete;
}

/** The events of a kind that reach the document while a piece of a page is there. */
export function hear<Type extends keyof HTMLElementEventMap>(
  type: Type,
): HTMLElementEventMap[Type][] {
  const heard: HTMLElementEventMap[Type][] = [];
  document.addEventListener(type, (event) => heard.push(event as HTMLElementEventMap[Type]));
  return heard;
}

/** Takes the fragment off the address. WebKit lets a page do so but a hundred times in ten seconds. */
export function forgetFragment(): void {
  if (location.href.includes('#')) history.replaceState(null, '', location.href.split('#')[0]);
}

/** What an element holds that sticks out of its edge to a side; the first few, as one thing takes others along. */
export function overflowing(element: Element, edge = element): string[] {
  const outer = edge.getBoundingClientRect();
  return [...element.shadowRoot!.querySelectorAll('*'), ...element.querySelectorAll('*')]
    .filter((each) => {
      const { left, right, width } = each.getBoundingClientRect();
      return width > 0 && (left < outer.left - 1 || right > outer.right + 1);
    })
    .slice(0, 3)
    .map((each) => each.outerHTML.slice(0, 80));
}

/** Everything that an element has ever said, from before its first words. */
export function everSaid(element: Element): string[] {
  const said: string[] = [];
  const listen = (records: readonly MutationRecord[]) => {
    for (const { addedNodes, target, oldValue } of records) {
      if (oldValue) said.push(oldValue);
      for (const node of [target, ...addedNodes]) said.push(node.textContent ?? '');
    }
  };
  // An element takes over a shadow root that is there before it is on the page.
  const root = element.shadowRoot ?? element.attachShadow({ mode: 'open' });
  new MutationObserver(listen).observe(root, {
    subtree: true,
    childList: true,
    characterData: true,
    characterDataOldValue: true,
  });
  return said;
}
