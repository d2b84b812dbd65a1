import { expect, oneEvent } from '@open-wc/testing';
import type { HeelElement } from '../../src/elements/base/heel-element.js';
import { part } from '../helpers.js';
import type { PageRecord } from './record.js';
import { until } from '../wait-until.js';

/** Where the built file lies. */
export const bundle = '/dist/cdn/step-into-comfort.js';

export const tags = ['heel-exercise-card', 'heel-faq', 'product-upsell'] as const;

/** A host page in a frame. Types are the frame's own, as it has its own `Element`. */
export interface Page {
  readonly frame: HTMLIFrameElement;
  readonly window: Window & typeof globalThis;
  readonly document: Document;
  readonly record: PageRecord;
}

const open = new Set<HTMLIFrameElement>();

export interface PageOptions {
  readonly width?: number;
  readonly height?: number;
  /** Whether scripts run on the page. */
  readonly scripts?: boolean;
}

/** Opens a page and waits for all that it loads by itself. It goes away after the test. */
export async function openPage(
  address: string,
  { width = 800, height = 600, scripts = true }: PageOptions = {},
): Promise<Page> {
  const frame = document.createElement('iframe');
  frame.width = `${width}`;
  frame.height = `${height}`;
  frame.style.border = '0';
  if (!scripts) frame.sandbox.add('allow-same-origin');
  frame.src = address;
  const loaded = oneEvent(frame, 'load');
  document.body.append(frame);
  open.add(frame);
  await loaded;
  const window = frame.contentWindow as Page['window'];
  const page = { frame, window, document: window.document, record: window.record };
  await rendered(page);
  return page;
}

afterEach(() => {
  for (const frame of open) frame.remove();
  open.clear();
});

/** The elements on a page, in its own tree alone. */
export const elementsOf = ({ document }: Page): HeelElement[] => [
  ...document.querySelectorAll<HeelElement>(tags.join()),
];

/** The guide on a page, and the elements that it is made of. */
export async function openGuide({ window, document }: Page): Promise<HeelElement> {
  await window.customElements.whenDefined('heel-guide');
  const guide = document.querySelector<HeelElement>('heel-guide')!;
  await guide.updateComplete;
  return guide;
}

/** The elements on a page, those in a guide too. */
export const allElementsOf = (page: Page): HeelElement[] => [
  ...elementsOf(page),
  ...[...page.document.querySelectorAll('heel-guide')].flatMap((guide) => [
    ...(guide.shadowRoot?.querySelectorAll<HeelElement>(tags.join()) ?? []),
  ]),
];

/** The first of these on a page. */
export const find = (page: Page, selector: string): HeelElement =>
  page.document.querySelector<HeelElement>(selector)!;

/** Everything that was asked for until now is rendered. */
export const rendered = (page: Page): Promise<unknown> =>
  Promise.all(elementsOf(page).map((each) => each.updateComplete));

/** Adds the built file, or another script, to a page and waits for it. */
export async function addScript(page: Page, address = bundle): Promise<void> {
  const script = page.document.createElement('script');
  script.type = 'module';
  script.src = address;
  const loaded = oneEvent(script, 'load');
  page.document.head.append(script);
  await loaded;
  await rendered(page);
}

/** What the page's policy has stopped until now; as word of it comes late, something known is stopped last. */
export async function violationsOf({ window, record: { violations } }: Page): Promise<string[]> {
  const known = 'https://elsewhere.example/';
  const last = `${known}${violations.length}.png`;
  new window.Image().src = last;
  await until(() => violations.at(-1)?.endsWith(last), 'a picture is let through');
  return violations.filter((each) => !each.includes(known));
}

/** What the page has loaded from the product's folders, without the fragment of a query. */
export const requests = ({ window }: Page): string[] =>
  window.performance
    .getEntriesByType('resource')
    .map(({ name }) => name.replace(window.location.origin, ''))
    .filter((name) => /\/cdn\/|\/copy\/|\/unsteady[\w-]*\//.test(name));

/** That the card, the questions and the product on a page are there in full, and nothing went wrong. */
export function expectWhole(page: Page, elements: readonly Element[] = elementsOf(page)): void {
  expect(elements.map(({ localName }) => localName)).to.include.members([...tags]);
  for (const element of elements) {
    expect(element.shadowRoot, element.localName).to.exist;
    const base = part(element, 'base');
    expect(base, element.localName).to.exist;
    const { lineHeight, fontSize } = page.window.getComputedStyle(base);
    expect(parseFloat(lineHeight) / parseFloat(fontSize), 'styled').to.be.closeTo(1.55, 0.01);
    expect(base.getBoundingClientRect().height, element.localName).to.be.above(100);
  }
  expect(page.record.errors).to.deep.equal([]);
}
