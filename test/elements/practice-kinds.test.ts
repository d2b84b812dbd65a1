import { expect } from '@open-wc/testing';
import '../../src/define.js';
import type { HeelPractice } from '../../src/elements/heel-practice/heel-practice.js';
import { collectWarnings, isShown, part, parts, stub, words, write } from '../helpers.js';
import {
  act,
  appears,
  chooseSide,
  expectQuiet,
  forgetPractice,
  has,
  makeClock,
  phaseOf,
  tickAll,
} from './practice-helpers.js';
import { waitUntil } from '../wait-until.js';

/** Where a run is to be seen to be: the phase, its side, round and time. */
const placeOf = (element: Element) =>
  ['phase', 'position', 'time', 'repetitions', 'coming'].map((name) => words(part(element, name)));

const all = 'plantar-fascia-stretch calf-stretch heel-raise tissue-mobilization';

describe('a run in each of its phases', () => {
  const clock = makeClock({ isStill: true });
  const { later } = clock;
  const restores: (() => void)[] = [];
  let warnings: ReturnType<typeof collectWarnings>;

  async function open(attributes: string): Promise<HeelPractice> {
    const element = await write<HeelPractice>(
      `<heel-practice lang="en" ${attributes}></heel-practice>`,
    );
    await appears(element, 'base');
    return element;
  }

  /** What the device keeps, once it is asked to. */
  async function kept(element: HeelPractice): Promise<{ log: Record<string, number[]> }> {
    await act(element, 'close');
    await act(element, 'remember');
    return JSON.parse(localStorage.getItem('step-into-comfort')!) as {
      log: Record<string, number[]>;
    };
  }

  async function start(exercises = all, isRemembered = false): Promise<HeelPractice> {
    const element = await open(`exercises="${exercises}"`);
    if (isRemembered) await act(element, 'remember');
    await tickAll(element);
    if (has(element, 'sides')) await chooseSide(element, 2);
    parts(element, 'consent')[0]?.querySelector('input')!.click();
    await act(element, 'start');
    await appears(element, 'running');
    return element;
  }

  /** Goes on until it is in a phase of a kind, and a second into it. */
  async function goTo(element: HeelPractice, kind: string): Promise<void> {
    for (let seconds = 0; phaseOf(element) !== kind && seconds < 2000; seconds++) {
      if (has(element, 'set-done') && kind !== 'count') await act(element, 'set-done');
      else await later(1, element);
    }
    expect(phaseOf(element)).to.equal(kind);
    await later(1.2, element);
  }

  beforeEach(() => {
    warnings = collectWarnings();
    clock.start();
  });

  afterEach(async () => {
    for (const restore of restores.splice(0).reverse()) restore();
    clock.stop();
    await forgetPractice();
    expectQuiet(warnings);
  });

  for (const kind of ['ready', 'hold', 'switch', 'rest', 'next', 'count', 'work']) {
    it(`goes on after a reload, where it was: ${kind}`, async () => {
      const element = await start(all, true);
      await goTo(element, kind);
      const before = placeOf(element);
      element.remove();
      await new Promise((resolve) => setTimeout(resolve));
      clock.ahead += 60_000;
      const again = await open('exercises="short-foot"');
      await act(again, 'go-on');
      await appears(again, 'running');
      expect(placeOf(again)).to.deep.equal(before);
      await act(again, 'stop');
    });

    it(`goes on after a reload in a pause, running: ${kind}`, async () => {
      const element = await start(all, true);
      await goTo(element, kind);
      const before = placeOf(element);
      await act(element, 'pause');
      await later(30, element);
      element.remove();
      await new Promise((resolve) => setTimeout(resolve));
      const again = await open('exercises="short-foot"');
      await act(again, 'go-on');
      await appears(again, 'running');
      expect(words(part(again, 'pause'))).to.equal('Pause');
      expect(placeOf(again)).to.deep.equal(before);
      await act(again, 'stop');
    });

    it(`is the same after a move, running or paused: ${kind}`, async () => {
      const element = await start();
      await goTo(element, kind);
      for (const isPaused of [false, true]) {
        if (isPaused) await act(element, 'pause');
        const before = placeOf(element);
        const place = document.createElement('div');
        element.parentElement!.append(place);
        place.append(element);
        await new Promise((resolve) => setTimeout(resolve));
        await element.updateComplete;
        expect(placeOf(element)).to.deep.equal(before);
        expect(words(part(element, 'pause'))).to.equal(isPaused ? 'Resume' : 'Pause');
      }
      await act(element, 'pause');
      const before = words(part(element, 'time'));
      await later(2, element);
      if (before) expect(words(part(element, 'time'))).not.to.equal(before);
      await act(element, 'stop');
    });

    it(`takes a stop back: ${kind}`, async () => {
      const element = await start();
      await goTo(element, kind);
      const before = placeOf(element);
      await act(element, 'stop');
      expect(words(element.shadowRoot!.querySelector('.practice > [role=status]')!)).to.equal('');
      await later(100, element);
      await act(element, 'go-on');
      await appears(element, 'running');
      expect(placeOf(element)).to.deep.equal(before);
      await act(element, 'stop');
    });
  }

  it('stays at its beginning however often it goes back', async () => {
    const element = await start();
    const before = placeOf(element);
    for (let n = 0; n < 3; n++) await act(element, 'back');
    expect(placeOf(element)[1]).to.equal(before[1]);
    expect(has(element, 'running')).to.equal(true);
    await act(element, 'stop');
  });

  it('comes to its end by the next exercise alone, and the last one has no next', async () => {
    const element = await start();
    const seen: (string | undefined)[] = [];
    for (let n = 0; n < 10 && isShown(part(element, 'skip-exercise')); n++) {
      await act(element, 'skip-exercise');
      seen.push(words(part(element, 'position')));
    }
    expect(seen).to.have.length(4);
    expect(isShown(part(element, 'skip-exercise'))).to.equal(false);
    await act(element, 'back');
    expect(has(element, 'running')).to.equal(true);
    for (let n = 0; n < 40 && has(element, 'running'); n++) {
      if (isShown(part(element, 'skip'))) await act(element, 'skip');
      else await later(5, element);
    }
    expect(words(part(element, 'phase'))).to.equal('Finished. Nothing was done this time.');
  });

  for (const [what, given, offered] of [
    ['one', 'heel-raise', ['Heel raises']],
    ['the same one twice', 'heel-raise, heel-raise,heel-raise', ['Heel raises']],
    ['nothing', '', 5],
    ['commas alone', ' , ,', 5],
    ['capitals', 'Heel-Raise', ['Heel raises']],
    ['hops first', 'spring-hops calf-stretch', ['Calf stretch', 'Spring hops']],
  ] as const) {
    it(`offers what it is given: ${what}`, async () => {
      const element = await open(`exercises="${given}"`);
      const titles = parts(element, 'exercise').map((each) => words(each.querySelector('b')!));
      if (typeof offered === 'number') expect(titles).to.have.length(offered);
      else expect(titles).to.deep.equal(offered);
    });
  }

  it('runs with hops alone, after a yes, and asks for no side', async () => {
    const element = await start('spring-hops');
    await goTo(element, 'work');
    expect(words(part(element, 'position'))).to.equal('Set 1 of 3');
    expect(has(element, 'skip-exercise')).to.equal(false);
    await act(element, 'stop');
  });

  for (const method of ['getItem', 'setItem', 'removeItem'] as const) {
    it(`goes on where a device refuses ${method}, and claims nothing`, async () => {
      const refuse = () => {
        throw new DOMException('no', 'QuotaExceededError');
      };
      restores.push(stub(Storage.prototype, method, refuse));
      const element = await start();
      await goTo(element, 'hold');
      await act(element, 'stop');
      await act(element, 'close');
      await act(element, 'remember');
      if (method === 'setItem') {
        expect(has(element, 'forget')).to.equal(false);
        expect(has(element, 'remember')).to.equal(true);
      }
      expect(has(element, 'interrupted')).to.equal(true);
      await act(element, 'discard');
      expect(has(element, 'interrupted')).to.equal(false);
    });
  }

  it('goes on where a device refuses to keep its screen on, or throws', async () => {
    const asks: string[] = [];
    const unhandled: unknown[] = [];
    const note = ({ reason }: PromiseRejectionEvent) => unhandled.push(reason);
    addEventListener('unhandledrejection', note);
    restores.push(() => removeEventListener('unhandledrejection', note));
    for (const request of [
      async () => {
        asks.push('refused');
        throw new DOMException('low battery', 'NotAllowedError');
      },
      () => {
        asks.push('threw');
        throw new TypeError('no');
      },
    ]) {
      restores.push(stub(navigator, 'wakeLock' as keyof Navigator, { request }));
      const element = await start();
      await goTo(element, 'hold');
      await act(element, 'stop');
      element.remove();
      await new Promise((resolve) => setTimeout(resolve));
    }
    expect(new Set(asks)).to.deep.equal(new Set(['refused', 'threw']));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(unhandled).to.deep.equal([]);
  });

  it('has no switch for a voice where none speaks the language', async () => {
    const voice = (lang: string) => ({ lang, name: lang, localService: true, default: false });
    for (const [voices, isThere] of [
      [[], false],
      [[voice('da-DK')], false],
      [[{ ...voice('en-GB'), localService: false }], false],
      [[voice('da-DK'), voice('en-GB')], true],
    ] as const) {
      restores.push(stub(speechSynthesis, 'getVoices', () => voices));
      const element = await start();
      const names = parts(element, 'cue').map(words);
      expect(names.includes('Voice'), JSON.stringify(voices)).to.equal(isThere);
      expect(names).to.include('Tones');
      await act(element, 'stop');
      element.remove();
      await new Promise((resolve) => setTimeout(resolve));
    }
  });

  it('has Set done right after Pause for the keyboard, and Stop last', async () => {
    const element = await start();
    await goTo(element, 'count');
    const buttons = [...part(element, 'running').querySelectorAll('button')].filter(isShown);
    expect(buttons.map((each) => each.part.value)).to.deep.equal([
      'pause',
      'set-done',
      'back',
      'skip',
      'skip-exercise',
      'stop',
    ]);
    for (const each of buttons) expect(each.tabIndex).to.equal(0);
    await act(element, 'stop');
  });

  it('names what is asked for amounts and breaks, with sliders for fingers', async () => {
    const element = await open(`exercises="${all}"`);
    parts(element, 'side')[2]!.querySelector('input')!.click();
    await act(element, 'adjust');
    await appears(element, 'setup');
    const sliders = [...part(element, 'setup').querySelectorAll<HTMLInputElement>('[type=range]')];
    const names = sliders.map((each) => {
      const legend = words(each.closest('fieldset')!.querySelector('legend')!);
      return `${legend}: ${words(each.labels![0]!.querySelector('span')!)}`;
    });
    expect(new Set(names).size).to.equal(names.length);
    for (const each of sliders) {
      expect(each.getBoundingClientRect().height).to.be.at.least(44);
      expect(each.min).not.to.equal(each.max);
    }
    const label = part(element, 'setup').getAttribute('aria-labelledby')!;
    expect(words(element.shadowRoot!.getElementById(label)!)).to.equal('Today’s practice');
  });

  it('goes on while the page changes its exercises, its language or the address', async () => {
    const element = await start();
    await goTo(element, 'hold');
    const before = placeOf(element);
    element.exercises = 'short-foot';
    await element.updateComplete;
    expect(placeOf(element)).to.deep.equal(before);
    location.hash = '#heel-plan=short-foot=standing&side=lr';
    await waitUntil(() => location.hash === '');
    await element.updateComplete;
    expect(placeOf(element)).to.deep.equal(before);
    element.lang = 'da';
    await waitUntil(() => element.language === 'da');
    await element.updateComplete;
    expect(words(part(element, 'position'))).to.equal('Venstre Gentagelse 1 af 3');
    expect(words(element.shadowRoot!.querySelector('.practice > [role=status]')!)).to.match(
      /^Hold, Venstre/,
    );
    await act(element, 'stop');
    await act(element, 'close');
    expect(parts(element, 'exercise').map((each) => words(each.querySelector('b')!))).to.deep.equal(
      ['Kort fod-øvelsen'],
    );
    expect(part<HTMLSelectElement>(element, 'way').value).to.equal('standing');
    await act(element, 'discard');
  });

  it('pauses for another run of the page, and both end level', async () => {
    const one = await start('plantar-fascia-stretch');
    await goTo(one, 'hold');
    const other = await start('calf-stretch');
    await one.updateComplete;
    expect(words(part(one, 'pause'))).to.equal('Resume');
    await act(one, 'pause');
    await other.updateComplete;
    expect(words(part(other, 'pause'))).to.equal('Resume');
    for (const [each, left] of [
      [one, other],
      [other, one],
    ] as const) {
      const before = placeOf(left);
      await act(each, 'stop');
      await left.updateComplete;
      expect(has(each, 'running')).to.equal(false);
      expect(has(each, 'summary')).to.equal(true);
      expect(placeOf(left), 'the other one stays as it is').to.deep.equal(before);
    }
    const [first, second] = [one, other].map((each) =>
      [...each.shadowRoot!.querySelectorAll('button')].filter(isShown).map((button) => button.part),
    );
    expect(first!.map(String), 'both can be gone on with').to.deep.equal(second!.map(String));
    expect(first!.map(String)).to.include('go-on');
    expect((await kept(one)).log).to.deep.equal({});
  });

  it('does the same hold again, and no later one is lost', async () => {
    const element = await start('plantar-fascia-stretch');
    await goTo(element, 'rest');
    await act(element, 'back');
    expect(placeOf(element).slice(0, 2)).to.deep.equal(['Hold', 'Right Repetition 1 of 3']);
    const holds: string[] = [];
    for (let seconds = 0; has(element, 'running') && seconds < 600; seconds++) {
      const [phase, position] = placeOf(element);
      if (phase === 'Hold' && holds.at(-1) !== position) holds.push(position!);
      await later(1, element);
    }
    expect(holds).to.deep.equal([
      'Right Repetition 1 of 3',
      'Left Repetition 2 of 3',
      'Right Repetition 2 of 3',
      'Left Repetition 3 of 3',
      'Right Repetition 3 of 3',
    ]);
    expect((await kept(element)).log['plantar-fascia-stretch']).to.have.length(1);
  });
});
