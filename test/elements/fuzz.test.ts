import { expect, fixture } from '@open-wc/testing';
import fc from 'fast-check';
import '../../src/define.js';
import type { HeelElement } from '../../src/elements/base/heel-element.js';
import { seed } from '../device.js';
import { collectWarnings, part, write } from '../helpers.js';
import { stepTo, take, type Step } from './page-steps.js';
import { act, appears, chooseSide, forgetPractice, tickAll } from './practice-helpers.js';

/*
 * Whatever a page does to the elements: nothing is thrown that nobody catches, and every word that an
 * author wrote can be read, unless the element has something to show in its place. `SEED=…` repeats a run.
 */

/** How an element is tried. */
interface Trial {
  /** How often: few times where each takes long, as a session or the many elements of a guide do. */
  readonly runs: number;
  readonly attributes?: Readonly<Record<string, string>>;
  /** The slots that it fills with words of its own while it has something to show. */
  readonly ownSlots: readonly string[];
  /** Brings it, in about half of the cases, where few random clicks would. */
  readonly start?: (element: HeelElement) => Promise<void>;
}

const trials: Readonly<Record<string, Trial>> = {
  'heel-exercise-card': {
    runs: 1000,
    attributes: { exercise: 'calf-stretch' },
    ownSlots: ['', 'title', 'picture', 'purpose', 'start', 'steps', 'caution', 'action'],
  },
  'heel-faq': { runs: 1500, ownSlots: ['help'] },
  'product-upsell': {
    runs: 1500,
    attributes: { name: 'Belt' },
    ownSlots: ['', 'image', 'badge', 'action'],
  },
  'heel-practice': {
    runs: 200,
    ownSlots: ['', 'title'],
    start: async (practice) => {
      await tickAll(practice);
      await chooseSide(practice, 0);
      await act(practice, 'start');
      await appears(practice, 'running');
    },
  },
  'heel-guide': { runs: 60, ownSlots: ['title', 'picture', 'introduction', 'sources'] },
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
    if (node.assignedSlot?.hidden === false) continue;
    const slot = node instanceof Element ? node.slot : '';
    if (isWhole && localName === 'heel-faq' && !slot) {
      // The page may have chosen other questions.
      const chosen = String((element as { questions?: string }).questions);
      if (!chosen) lost.push(...words.filter((word) => !copied.includes(word)));
    } else if (isWhole && !trials[localName]!.ownSlots.includes(slot)) {
      // It has something to show in the place of a fallback, and no slot of that name.
    } else if (slot === 'no-such') {
      // What comes into a slot that there is none of after the element has rendered.
    } else if (isBusy || (slot === 'help' && 'hideHelp' in element && element.hideHelp)) {
      // Nothing else stands in a session.
    } else lost.push(...words);
  }
  return lost;
}

/** That nothing was rendered, and the author's words stand in its place. */
const isFailure = (line: string) => line.includes('shows its own content');

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
  after(async () => {
    await forgetPractice();
    warnings.restore();
    removeEventListener('error', onError);
    removeEventListener('unhandledrejection', onError);
    expect(errors).to.deep.equal([]);
  });

  for (const [tag, { runs, attributes = {}, start }] of Object.entries(trials)) {
    describe(`<${tag}>`, () => {
      let first: Element;
      // Some are files of their own, fetched once one stands on the page.
      before(async () => {
        first = await write(`<${tag}></${tag}>`);
        await customElements.whenDefined(tag);
        first.remove();
      });

      it('throws nothing and loses no word', async () => {
        const place = await fixture<HTMLElement>('<div></div>');
        const number = await seed();
        const takes = async (isStarted: boolean, steps: readonly Step[]) => {
          place.replaceChildren();
          let element = document.createElement(tag) as HeelElement;
          for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
          place.append(element);
          if (isStarted) await start?.(element);
          for (const each of steps) element = await take(each, element, place);
          if (!element.isConnected) place.append(element);
          if (element.ownerDocument !== document) place.append(element);
          await element.updateComplete;
          await Promise.resolve();
          await element.updateComplete;
          expect(errors.splice(0)).to.deep.equal([]);
          expect(warnings.lines.splice(0).filter(isFailure)).to.deep.equal([]);
          expect(lostWords(element)).to.deep.equal([]);
          expect(part(element, 'base') ?? element.shadowRoot!.querySelector('slot')).to.exist;
        };
        await fc.assert(
          fc.asyncProperty(
            fc.boolean(),
            fc.array(stepTo(first), { minLength: 1, maxLength: 12 }),
            takes,
          ),
          // A case that fails is named as far as it is narrowed down by then, as each try may take a guide a second.
          { numRuns: runs, seed: number, interruptAfterTimeLimit: 45_000 },
        );
      }).timeout(60_000);
    });
  }
});
