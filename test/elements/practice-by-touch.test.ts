import { expect, oneEvent } from '@open-wc/testing';
import '../../src/define.js';
import type {
  HeelPracticeCompleteEvent,
  HeelPracticeStopEvent,
} from '../../src/elements/heel-practice/events.js';
import type { HeelPractice } from '../../src/elements/heel-practice/heel-practice.js';
import { press, resize, tap } from '../device.js';
import { isShown, part, parts, words, write } from '../helpers.js';
import { appears, has, makeClock, tickAll } from './practice-helpers.js';
import { waitUntil } from '../wait-until.js';

/*
 * A phone of 360 × 616, with fingers. WebKit's window goes no narrower than 450, so the box is narrow there,
 * and its driver knows no finger: it clicks at the same place.
 */
const [width, height] = [360, 616];

/** Less than this a finger misses. */
const finger = 44;

/** What a finger would find wrong with what it presses: too small, out of sight, or under something else. */
function faultsOf(target: Element): string[] {
  const box = target.getBoundingClientRect();
  const name = words(target) || target.getAttribute('name');
  const found: string[] = [];
  if (box.width < finger || box.height < finger)
    found.push(`${name} is ${box.width} × ${box.height}`);
  if (box.top < 0 || box.bottom > innerHeight)
    found.push(`${name} is at ${box.top} to ${box.bottom}`);
  const root = target.getRootNode() as ShadowRoot;
  const hit = root.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
  if (!hit || !target.contains(hit)) found.push(`${name} is under ${hit?.className}`);
  return found;
}

describe('a practice by touch', () => {
  const clock = makeClock();
  const { later } = clock;

  /** Touches a part where it is; nothing is scrolled for it. */
  async function touch(element: HeelPractice, name: string, n = 0): Promise<void> {
    const target = parts(element, name)[n]!;
    expect(faultsOf(target)).to.deep.equal([]);
    const touched = oneEvent(target, 'click');
    await tap(target);
    await touched;
    await element.updateComplete;
  }

  /** Scrolls to a part of what comes after a run, which takes no touch at first, and touches it. */
  async function touchBelow(element: HeelPractice, name: string): Promise<void> {
    part(element, name).scrollIntoView({ block: 'center' });
    await waitUntil(() => faultsOf(part(element, name)).length === 0, `${name} takes no touch`);
    await touch(element, name);
  }

  async function open(attributes: string): Promise<HeelPractice> {
    const box = await write<HTMLElement>(
      `<div style="inline-size: ${width - 16}px"><heel-practice ${attributes}></heel-practice></div>`,
    );
    const element = box.firstElementChild as HeelPractice;
    await appears(element, 'plan');
    await tickAll(element);
    return element;
  }

  beforeEach(async () => {
    scrollTo(0, 0);
    clock.start();
    await resize(Math.max(width, /WebKit/.test(navigator.userAgent) ? 460 : 0), height);
  });

  afterEach(async () => {
    clock.stop();
    await resize(1024, 768);
  });

  for (const lang of ['en', 'da']) {
    it(`is two taps and no scrolling from the page to the first guided second, in ${lang}`, async () => {
      const element = await open(`lang="${lang}"`);
      const { scrollY } = window;
      await touch(element, 'side', 2);
      expect(window.scrollY).to.equal(scrollY);
      await touch(element, 'start');
      await appears(element, 'running');
      await later(6, element);
      expect(words(part(element, 'phase'))).to.equal('Hold');
      expect(words(part(element, 'position'))).to.match(/^(Left|Venstre) /);
      const stopped = oneEvent<HeelPracticeStopEvent>(element, 'heel-practice-stop');
      await touch(element, 'stop');
      await stopped;
    });

    it(`has targets for fingers in every phase of a run, all of them in sight, in ${lang}`, async () => {
      const element = await open(`lang="${lang}" exercises="calf-stretch heel-raise"`);
      await touch(element, 'side', 2);
      await touch(element, 'start');
      await appears(element, 'running');
      const kinds = new Set<string>();
      const wrong: string[] = [];
      for (let phases = 0; has(element, 'running') && phases < 200; phases++) {
        const display = part(element, 'running');
        kinds.add(display.classList[1]!);
        for (const each of [...display.querySelectorAll('button')].filter(isShown)) {
          wrong.push(...faultsOf(each).map((fault) => `${display.className}: ${fault}`));
        }
        const isSecond = /^(Right|Højre)/.test(words(part(element, 'position'))!);
        if (has(element, 'set-done')) await touch(element, 'set-done');
        else if (isSecond || !isShown(part(element, 'skip'))) await later(1, element);
        else {
          // What the first side got nothing of, the second is not asked for.
          if (display.matches('.hold')) await later(3, element);
          await touch(element, 'skip');
        }
      }
      expect(wrong).to.deep.equal([]);
      expect([...kinds].sort()).to.deep.equal(['count', 'hold', 'next', 'ready', 'rest', 'switch']);
    });
  }

  it('leads through all stretches', async () => {
    const element = await open('lang="en" exercises="plantar-fascia-stretch calf-stretch"');
    const complete = oneEvent<HeelPracticeCompleteEvent>(element, 'heel-practice-complete');
    await touch(element, 'side', 2);
    await touch(element, 'start');
    await appears(element, 'running');
    const seen = new Set<string>();
    for (let seconds = 0; has(element, 'running') && seconds < 1500; seconds++) {
      seen.add(words(part(element, 'phase'))!);
      if (seconds === 12) {
        await touch(element, 'pause');
        expect(words(part(element, 'pause'))).to.equal('Resume');
        await later(100, element);
        await touch(element, 'pause');
      }
      if (seconds === 20) {
        await touch(element, 'stop');
        await touchBelow(element, 'go-on');
        await appears(element, 'running');
      }
      if (words(part(element, 'phase')) === 'Rest') await touch(element, 'skip');
      await later(1, element);
    }
    const { exercises } = await complete;
    expect(exercises).to.have.length(3);
    expect([...seen].sort()).to.deep.equal([
      'Change sides',
      'Get ready',
      'Hold',
      'Next exercise',
      'Rest',
    ]);
    await touchBelow(element, 'close');
    for (const each of parts(element, 'progress')) {
      expect(words(each))
        .to.match(/^\d of 2–3 today$/)
        .and.not.match(/^0/);
    }
  });

  it('covers nothing that has focus', async () => {
    const element = await open('lang="en"');
    const first = element.shadowRoot!.querySelector<HTMLElement>('[name=exercise]')!;
    first.focus();
    const covered: string[] = [];
    let stops = 0;
    for (;;) {
      const focused = element.shadowRoot!.activeElement!;
      if (!focused.closest('.exercise')) break;
      stops++;
      const { bottom } = focused.getBoundingClientRect();
      const edge = part(element, 'start-bar').getBoundingClientRect().top;
      if (bottom > edge) covered.push(`${focused.localName} ends at ${bottom}, below ${edge}`);
      await press('Tab');
    }
    expect(stops).to.be.at.least(8);
    expect(covered).to.deep.equal([]);
  });

  it('sticks to no edge where a screen is too low for it', async () => {
    const element = await open('lang="en"');
    const gap = () =>
      part(element, 'start-bar').getBoundingClientRect().top -
      part(element, 'exercises').getBoundingClientRect().bottom;
    expect(gap()).to.be.lessThan(0);
    await resize(460, 400);
    expect(gap()).to.be.greaterThan(0);
  });
});
