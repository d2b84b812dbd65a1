import { expect, fixture } from '@open-wc/testing';
import fc from 'fast-check';
import '../../src/define.js';
import type { HeelElement } from '../../src/elements/base/heel-element.js';
import { seed } from '../device.js';
import { collectWarnings, part } from '../helpers.js';
import { slots, step, take } from './page-steps.js';

/*
 * Whatever a page does to the elements: nothing is thrown that nobody catches, and every word that an
 * author wrote can be read, unless the element has something to show in its place. `SEED=…` repeats a run.
 */

const tags = ['heel-exercise-card', 'heel-faq', 'product-upsell'] as const;

/** The slots that an element fills with words of its own while it has something to show. */
const ownSlots: Readonly<Record<string, readonly string[]>> = {
  'heel-exercise-card': ['', ...slots.slice(1, 8)],
  'heel-faq': ['help'],
  'product-upsell': ['', 'image', 'badge', 'action'],
};

/** The words of an author's that can neither be read nor have anything in their place. */
function lostWords(element: HeelElement): string[] {
  const { localName, shadowRoot } = element;
  const isWhole = Boolean(part(element, 'base'));
  const isBusy = Boolean(part(element, 'practice'));
  const copied = shadowRoot!.textContent;
  const lost: string[] = [];
  for (const node of element.childNodes) {
    const words = node instanceof Comment ? [] : (node.textContent?.match(/word\d+x/g) ?? []);
    if (!words.length || !(node instanceof Element || node instanceof Text)) continue;
    if (node.assignedSlot) continue;
    const slot = node instanceof Element ? node.slot : '';
    if (isWhole && localName === 'heel-faq' && !slot) {
      // The page may have chosen other questions.
      const chosen = String((element as { questions?: string }).questions);
      if (!chosen) lost.push(...words.filter((word) => !copied.includes(word)));
    } else if (isWhole && !ownSlots[localName]!.includes(slot)) {
      // It has something to show in the place of a fallback, and no slot of that name.
    } else if (slot === 'no-such') {
      // What comes into a slot that there is none of after the element has rendered.
    } else if (isBusy || (slot === 'help' && 'hideHelp' in element && element.hideHelp)) {
      // Nothing else stands in a session.
    } else lost.push(...words);
  }
  return lost;
}

describe('whatever a page does', () => {
  const errors: unknown[] = [];
  const onError = (event: ErrorEvent | PromiseRejectionEvent) => {
    const error = 'reason' in event ? event.reason : event.message;
    // What moves by itself is no error of the page's.
    if (!/ResizeObserver loop/.test(String(error))) errors.push(error);
  };
  let warnings: ReturnType<typeof collectWarnings>;

  before(() => {
    warnings = collectWarnings();
    addEventListener('error', onError);
    addEventListener('unhandledrejection', onError);
  });
  after(() => {
    warnings.restore();
    removeEventListener('error', onError);
    removeEventListener('unhandledrejection', onError);
    expect(errors).to.deep.equal([]);
  });

  for (const tag of tags) {
    it(`<${tag}> throws nothing and loses no word`, async () => {
      const place = await fixture<HTMLElement>('<div></div>');
      const number = await seed();
      await fc.assert(
        fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
          place.replaceChildren();
          let element = document.createElement(tag) as HeelElement;
          if (tag === 'product-upsell') element.setAttribute('name', 'Belt');
          if (tag === 'heel-exercise-card') element.setAttribute('exercise', 'calf-stretch');
          place.append(element);
          for (const each of steps) element = await take(each, element, place);
          if (!element.isConnected) place.append(element);
          if (element.ownerDocument !== document) place.append(element);
          await element.updateComplete;
          await Promise.resolve();
          await element.updateComplete;
          expect(errors.splice(0)).to.deep.equal([]);
          expect(lostWords(element)).to.deep.equal([]);
          expect(part(element, 'base') ?? element.shadowRoot!.querySelector('slot')).to.exist;
        }),
        { numRuns: 1500, seed: number },
      );
    }).timeout(60_000);
  }
});
