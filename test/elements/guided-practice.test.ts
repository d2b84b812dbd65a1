import { aTimeout, expect, fixture, html, oneEvent } from '@open-wc/testing';
import '../../src/elements/heel-exercise-card/define.js';
import type { HeelExerciseCard } from '../../src/elements/heel-exercise-card/heel-exercise-card.js';
import { click, press } from '../device.js';
import { collectWarnings, stub } from '../helpers.js';
import {
  act,
  chooseSide,
  forgetPractice,
  has,
  makeClock,
  openFollowUp,
} from './practice-helpers.js';
import { waitUntil } from '../wait-until.js';

type Language = 'en' | 'da';

const part = <E extends HTMLElement = HTMLElement>(card: HeelExerciseCard, name: string, n = 0) =>
  card.renderRoot.querySelectorAll<E>(`[part=${name}]`)[n]!;
const words = (card: HeelExerciseCard, name: string) =>
  part(card, name).textContent.trim().replace(/\s+/g, ' ');
const said = (card: HeelExerciseCard) =>
  card.renderRoot.querySelector('[role=status]')!.textContent.trim();
const focused = (card: HeelExerciseCard) => card.shadowRoot!.activeElement?.getAttribute('part');

/** A card whose session waits for its answers. */
async function setUp(exercise: string, attributes: Record<string, string> = {}) {
  const card = document.createElement('heel-exercise-card');
  card.lang = 'en';
  card.setAttribute('exercise', exercise);
  for (const [name, value] of Object.entries(attributes)) card.setAttribute(name, value);
  await fixture(html`<div>${card}</div>`);
  await act(card, 'practise');
  await waitUntil(() => has(card, 'setup'));
  return card;
}

const both = 2;

async function running(exercise: string, attributes: Record<string, string> = {}, side = both) {
  const card = await setUp(exercise, attributes);
  if (has(card, 'sides')) await chooseSide(card, side);
  await act(card, 'begin');
  return card;
}

describe('guided practice', () => {
  const { now } = performance;
  const clock = makeClock();
  const { later } = clock;
  const dateNow = Date.now;
  const restores: (() => void)[] = [];
  let hidden = false;
  let warnings: ReturnType<typeof collectWarnings>;

  beforeEach(() => {
    warnings = collectWarnings();
    clock.start();
    hidden = false;
    restores.push(stub(Date, 'now', () => dateNow() + clock.ahead));
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => hidden });
  });

  afterEach(async () => {
    for (const restore of restores.splice(0).reverse()) restore();
    clock.stop();
    Reflect.deleteProperty(document, 'hidden');
    await forgetPractice();
    warnings.restore();
    expect(warnings.lines).to.deep.equal([]);
  });

  describe('accessibility', () => {
    for (const lang of ['en', 'da'] as const) {
      for (const theme of ['light', 'dark'] as const) {
        it(`has no violations in any phase, ${theme}, in ${lang}`, async () => {
          const card = await setUp('calf-stretch', { lang });
          const page = card.parentElement!;
          if (theme === 'dark') page.style.cssText = 'background: #14181d; color: #e6e9ec';
          await expect(page).to.be.accessible();
          await chooseSide(card, both);
          await act(card, 'begin');
          for (const wait of [0, 5, 30, 5, 30]) {
            await later(wait, card);
            await expect(page).to.be.accessible();
          }
          await act(card, 'pause');
          await expect(page).to.be.accessible();
          await act(card, 'stop');
          await expect(page).to.be.accessible();
        });

        it(`has no violations with counted sets, at the end and in what follows it, ${theme}, in ${lang}`, async () => {
          const card = await running('heel-raise', { lang });
          const page = card.parentElement!;
          if (theme === 'dark') page.style.cssText = 'background: #14181d; color: #e6e9ec';
          await later(5, card);
          await expect(page).to.be.accessible();
          for (let set = 0; set < 3; set++) {
            await act(card, 'set-done');
            if (set < 2) await act(card, 'skip');
          }
          await openFollowUp(card);
          await act(card, 'remind');
          await waitUntil(() => has(card, 'reminders'));
          await expect(page).to.be.accessible();
        });
      }

      it(`asks for a yes before hops, without violations, in ${lang}`, async () => {
        const card = await setUp('spring-hops', { lang });
        await expect(card).to.be.accessible();
        expect(words(card, 'caution')).to.match(
          lang === 'en' ? /one leg.*no trial/ : /ét ben.*ikke fundet/,
        );
        await act(card, 'begin');
        expect(has(card, 'running')).to.equal(false);
        part(card, 'consent').querySelector('input')!.click();
        await act(card, 'begin');
        expect(has(card, 'running')).to.equal(true);
      });
    }

    it('has digits that a screen reader is not told each second, and one polite region for the rest', async () => {
      const card = await running('calf-stretch');
      const timer = part(card, 'time');
      expect(timer.role).to.equal('timer');
      expect(timer.ariaLive).to.equal('off');
      expect(timer.ariaLabel).to.equal('Get ready');
      expect(timer.tabIndex).to.equal(-1);
      expect(card.renderRoot.querySelectorAll('[role=status], [aria-live=polite]')).to.have.length(
        1,
      );
    });

    it('has buttons of at least 48 pixels', async () => {
      const card = await running('calf-stretch');
      const buttons = [...part(card, 'controls').querySelectorAll('button')];
      expect(buttons).not.to.be.empty;
      for (const button of buttons) {
        const { width, height } = button.getBoundingClientRect();
        expect(Math.min(width, height), button.textContent).to.be.at.least(48);
      }
    });

    it('can be read from two metres on a narrow phone', async () => {
      const card = await running('calf-stretch');
      card.style.inlineSize = '328px';
      await later(10, card);
      const size = (name: string) => Number.parseFloat(getComputedStyle(part(card, name)).fontSize);
      expect(size('time')).to.be.at.least(64);
      expect(size('phase')).to.be.at.least(32);
      expect(size('position')).to.be.at.least(20);
      expect(part(card, 'base').scrollWidth).to.equal(part(card, 'base').clientWidth);
    });

    const transcripts: Record<Language, readonly string[]> = {
      en: [
        'Get ready, Left, 5 seconds.',
        'Hold, Left, Set 1 of 3, 30 seconds.',
        'Halfway',
        'Change sides, Right, 10 seconds.',
        'Hold, Right, Set 1 of 3, 30 seconds.',
        'Halfway',
        'Rest, 10 seconds. Next: left.',
        'Hold, Left, Set 2 of 3, 30 seconds.',
      ],
      da: [
        'Gør dig klar, Venstre, 5 sekunder.',
        'Hold, Venstre, Sæt 1 af 3, 30 sekunder.',
        'Halvvejs',
        'Skift side, Højre, 10 sekunder.',
        'Hold, Højre, Sæt 1 af 3, 30 sekunder.',
        'Halvvejs',
        'Hvil, 10 sekunder. Næste: venstre.',
        'Hold, Venstre, Sæt 2 af 3, 30 sekunder.',
      ],
    };
    for (const lang of ['en', 'da'] as const) {
      it(`tells a screen reader the phases and no seconds, in ${lang}`, async () => {
        const card = await running('calf-stretch', { lang });
        const transcript = [said(card)];
        // Half a second aside, so that no boundary falls on a look.
        await later(0.5, card);
        for (let second = 0; second < 96; second++) {
          if (said(card) !== transcript.at(-1)) transcript.push(said(card));
          await later(1, card);
        }
        expect(transcript).to.deep.equal(transcripts[lang]);
      });
    }
  });

  describe('session', () => {
    it('loads nothing before the shopper asks, and takes the place of the instructions', async () => {
      const card = await fixture<HeelExerciseCard>(
        html`<heel-exercise-card exercise="calf-stretch" lang="en"></heel-exercise-card>`,
      );
      expect(has(card, 'practice')).to.equal(false);
      await act(card, 'practise');
      await waitUntil(() => has(card, 'setup'));
      expect(has(card, 'steps')).to.equal(false);
      expect(has(card, 'title')).to.equal(true);
    });

    it('asks once which side, and starts with no answer less', async () => {
      const card = await setUp('plantar-fascia-stretch');
      const radios = [...part(card, 'sides').querySelectorAll('input')];
      for (const radio of radios) expect(radio.required).to.equal(true);
      await chooseSide(card, 1);
      await act(card, 'begin');
      expect(words(card, 'position')).to.equal('Right Repetition 1 of 3');
      await act(card, 'stop');
      await act(card, 'restart');
      expect(part(card, 'side', 1).querySelector('input')!.checked).to.equal(true);
    });

    it('starts at the minimum and offers the range of the guide', async () => {
      const card = await setUp('plantar-fascia-stretch');
      const ranges = [0, 1].map((n) => part(card, 'amount', n).querySelector('input')!);
      expect(ranges.map(({ min, max, value }) => [min, max, value])).to.deep.equal([
        ['20', '30', '20'],
        ['3', '5', '3'],
      ]);
    });

    it('marks rest and switch as the shopper’s own, and a total as computed', async () => {
      const card = await setUp('calf-stretch');
      await chooseSide(card, 0);
      expect(words(card, 'custom-times')).to.match(/^Your own breaks/);
      expect(part(card, 'custom-times').querySelectorAll('input')).to.have.length(1);
      await chooseSide(card, both);
      expect(part(card, 'custom-times').querySelectorAll('input')).to.have.length(2);
      // 5 + 6 × 30 + 3 × 10 + 2 × 10 seconds.
      expect(words(card, 'total')).to.equal('About 4 minutes in all');
    });

    it('goes through ready, hold, switch, the other side and rest', async () => {
      const card = await running('calf-stretch');
      const seen: string[] = [];
      for (const wait of [0.5, 5, 30, 10, 30]) {
        await later(wait, card);
        seen.push(`${words(card, 'phase')}, ${words(card, 'position')}, ${words(card, 'time')}`);
      }
      expect(seen).to.deep.equal([
        'Get ready, Left Set 1 of 3, 5',
        'Hold, Left Set 1 of 3, 30',
        'Change sides, Right Set 1 of 3, 10',
        'Hold, Right Set 1 of 3, 30',
        'Rest, Set 2 of 3, 10',
      ]);
    });

    it('pauses with a button that stays where it is and changes its name', async () => {
      const card = await running('calf-stretch');
      const button = part(card, 'pause');
      expect(button.textContent.trim()).to.equal('Pause');
      await later(10.5, card);
      await act(card, 'pause');
      expect(part(card, 'pause')).to.equal(button);
      expect(button.textContent.trim()).to.equal('Resume');
      const time = words(card, 'time');
      await later(300, card);
      expect(words(card, 'time')).to.equal(time);
      await act(card, 'pause');
      await later(1, card);
      expect(Number(words(card, 'time'))).to.equal(Number(time) - 1);
    });

    it('skips and goes back', async () => {
      const card = await running('calf-stretch');
      await act(card, 'skip');
      expect(words(card, 'phase')).to.equal('Hold');
      await later(12, card);
      await act(card, 'back');
      expect(words(card, 'time')).to.equal('30');
    });

    it('ticks counted sets off', async () => {
      const card = await running('heel-raise');
      await act(card, 'skip');
      expect(words(card, 'repetitions')).to.equal('8 repetitions');
      await later(600, card);
      expect(words(card, 'position')).to.equal('Set 1 of 3');
      await act(card, 'set-done');
      expect(words(card, 'phase')).to.equal('Rest');
    });

    it('is right within a quarter of a second after ten minutes out of sight', async () => {
      const stretch = await running('calf-stretch');
      await later(0, stretch);
      hidden = true;
      await later(0, stretch);
      clock.ahead += 600_000;
      hidden = false;
      const seen = now.call(performance);
      await later(0, stretch);
      expect(now.call(performance) - seen).to.be.lessThan(250);
      expect(words(stretch, 'phase')).to.equal('Finished. Well done.');
      expect(has(stretch, 'unconfirmed')).to.equal(true);
      expect(words(stretch, 'progress')).to.equal('0 of 2–3 today');
      await act(stretch, 'confirm');
      expect(words(stretch, 'progress')).to.equal('1 of 2–3 today');
      expect(has(stretch, 'unconfirmed')).to.equal(false);
    });

    it('repeats what ended out of sight', async () => {
      const card = await running('calf-stretch', {}, 0);
      await act(card, 'skip');
      hidden = true;
      await later(0, card);
      clock.ahead += 31_000;
      hidden = false;
      await later(0, card);
      expect(words(card, 'phase')).to.equal('Rest');
      await act(card, 'repeat');
      expect(`${words(card, 'phase')} ${words(card, 'time')}`).to.equal('Hold 30');
      expect(has(card, 'unconfirmed')).to.equal(false);
    });

    it('confirms what is done again after it ended out of sight', async () => {
      const card = await running('plantar-fascia-stretch', {}, 0);
      hidden = true;
      await later(600, card);
      expect(words(card, 'phase')).to.equal('Finished. Well done.');
      hidden = false;
      await later(0, card);
      // One hold each time, and no later one with it.
      for (let hold = 1; hold <= 3; hold++) {
        expect(has(card, 'unconfirmed')).to.equal(true);
        expect(words(card, 'progress')).to.equal('0 of 2–3 today');
        await act(card, 'repeat');
        await later(20, card);
        expect(words(card, 'phase')).to.equal('Finished. Well done.');
      }
      expect(has(card, 'unconfirmed')).to.equal(false);
      expect(words(card, 'progress')).to.equal('1 of 2–3 today');
    });

    it('takes nothing for done while the device slept with the page open', async () => {
      const card = await running('plantar-fascia-stretch', {}, 0);
      clock.ahead += 600_000;
      await waitUntil(() => has(card, 'summary'), 'not over');
      expect(has(card, 'unconfirmed')).to.equal(true);
      expect(words(card, 'progress')).to.equal('0 of 2–3 today');
    });

    it('begins at its beginning, however long the device slept before', async () => {
      const card = await setUp('calf-stretch');
      await chooseSide(card, both);
      Date.now = () => dateNow() + 600_000;
      await act(card, 'begin');
      for (hidden of [true, false]) await later(0, card);
      expect(words(card, 'phase')).to.equal('Get ready');
    });

    it('names each slider, and tells its value with it', async () => {
      const card = await setUp('plantar-fascia-stretch');
      const sliders = [...card.renderRoot.querySelectorAll<HTMLInputElement>('input[type=range]')];
      expect(sliders).not.to.be.empty;
      for (const slider of sliders) {
        expect(slider.labels).to.have.length(1);
        expect(slider.labels![0]!.textContent.trim()).to.match(/^[A-Z][a-z]+/);
        expect(slider.getAttribute('aria-valuetext')).to.match(/^\d/);
      }
      expect(card.renderRoot.querySelector('output')).to.equal(null);
    });

    /** Has `heard` called before each tone, which may keep it from sounding with an error, on a device that plays any. */
    function listen(heard: () => void): void {
      const { start } = OscillatorNode.prototype;
      const play = function (this: OscillatorNode, when?: number) {
        heard();
        start.call(this, when);
      };
      restores.push(
        stub(OscillatorNode.prototype, 'start', play),
        stub(BaseAudioContext.prototype, 'state', 'running'),
      );
    }

    it('ends when the page puts something on the card that is no exercise', async () => {
      let tones = 0;
      listen(() => tones++);
      const card = await running('calf-stretch');
      await later(10, card);
      expect(tones).to.be.greaterThan(0);
      card.exercise = 'nonsense';
      await card.updateComplete;
      expect(has(card, 'practice')).to.equal(false);
      tones = 0;
      await later(60, card);
      expect(tones).to.equal(0);
      expect(warnings.lines.splice(0)).to.have.length(1);
    });

    it('goes on where there is no sound to be had', async () => {
      let refusals = 0;
      listen(() => {
        refusals++;
        throw new Error('no');
      });
      const card = await running('calf-stretch');
      await later(5, card);
      expect(words(card, 'phase')).to.equal('Hold');
      expect(refusals).to.be.greaterThan(0);
    });

    it('keeps what stands in the card’s action slot away from a session and from the help', async () => {
      const card = await running('calf-stretch');
      const link = document.createElement('a');
      link.slot = 'action';
      link.textContent = 'See shoes';
      card.append(link);
      expect(link.checkVisibility()).to.equal(false);
      await act(card, 'stop');
      expect(has(card, 'help')).to.equal(true);
      expect(focused(card)).to.equal('help');
      expect(link.checkVisibility()).to.equal(false);
      await act(card, 'close');
      expect(link.checkVisibility()).to.equal(true);
    });

    it('counts no session that was skipped from beginning to end', async () => {
      const card = await running('short-foot');
      while (!has(card, 'summary')) await act(card, 'skip');
      expect(words(card, 'progress')).to.equal('0 of 1 today');
      expect(has(card, 'unconfirmed')).to.equal(false);
    });

    it('skips once for a key that is held down', async () => {
      const card = await running('calf-stretch');
      const key = (repeat: boolean) =>
        part(card, 'pause').dispatchEvent(
          new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true, repeat }),
        );
      for (const repeat of [false, true, true, true]) key(repeat);
      await card.updateComplete;
      expect(words(card, 'phase')).to.equal('Hold');
      expect(words(card, 'position')).to.equal('Left Set 1 of 3');
    });

    it('says the phase, not its middle, after a pause in the second half', async () => {
      const card = await running('calf-stretch');
      await act(card, 'skip');
      await later(20, card);
      expect(said(card)).to.equal('Halfway');
      await act(card, 'pause');
      await act(card, 'pause');
      expect(said(card)).to.equal('Hold, Left. 10 seconds to go.');
    });

    it('pauses another session when it is taken up again', async () => {
      const first = await running('plantar-fascia-stretch', {}, 0);
      hidden = true;
      await later(600, first);
      hidden = false;
      await later(0, first);
      const second = await running('heel-raise');
      await act(first, 'repeat');
      await second.updateComplete;
      expect(words(second, 'pause')).to.equal('Resume');
      expect(words(first, 'pause')).to.equal('Pause');
    });

    it('goes on where the device refuses to vibrate with an error', async () => {
      let refusals = 0;
      const refuse = () => {
        refusals++;
        throw new Error('no');
      };
      restores.push(stub(navigator, 'vibrate', refuse));
      const card = await running('calf-stretch');
      await act(card, 'skip');
      expect(words(card, 'phase')).to.equal('Hold');
      expect(refusals).to.be.greaterThan(0);
    });

    it('pauses when another session on the page starts', async () => {
      const first = await running('calf-stretch');
      const second = await running('heel-raise');
      await first.updateComplete;
      expect(words(first, 'pause')).to.equal('Resume');
      expect(words(second, 'pause')).to.equal('Pause');
      await act(first, 'pause');
      await second.updateComplete;
      expect(words(second, 'pause')).to.equal('Resume');
    });

    it('leads to the help list when it is stopped, never to a product', async () => {
      const card = await running('calf-stretch');
      await act(card, 'stop');
      expect(words(card, 'help')).to.match(/^When to seek help.*same day.*a snap.*severe pain/);
      expect(has(card, 'progress')).to.equal(false);
    });

    it('gives way when the page puts another exercise on the card', async () => {
      const card = await running('calf-stretch');
      card.exercise = 'short-foot';
      await waitUntil(() => !has(card, 'practice'));
      expect(words(card, 'title')).to.equal('Short foot');
      expect(has(card, 'steps')).to.equal(true);
    });

    it('leaves no timer, no frame and no sound behind when it is taken off the page', async () => {
      const { AudioContext: Native } = globalThis;
      const contexts: AudioContext[] = [];
      class Recorded extends Native {
        constructor() {
          super();
          contexts.push(this);
        }
      }
      restores.push(stub(globalThis, 'AudioContext', Recorded));
      const card = await running('tissue-mobilization');
      await act(card, 'skip');
      card.remove();
      expect(contexts).to.have.length(1);
      await waitUntil(() => contexts[0]!.state === 'closed');
      const mutations = new MutationObserver(() => {});
      mutations.observe(card.renderRoot, {
        childList: true,
        subtree: true,
        characterData: true,
        attributes: true,
      });
      await aTimeout(0);
      mutations.takeRecords();
      await aTimeout(1200);
      expect(mutations.takeRecords()).to.have.length(0);
    });
  });

  describe('picture', () => {
    const drawing = (card: HeelExerciseCard) => part(card, 'picture').innerHTML;

    it('moves in step with the phase, and stands still once the shopper wants it to', async () => {
      const card = await running('calf-stretch');
      const start = drawing(card);
      await later(5.5, card);
      await waitUntil(() => drawing(card) !== start, 'no movement');
      const onTheWay = drawing(card);
      await later(5, card);
      const held = drawing(card);
      expect(onTheWay).to.not.equal(start);
      expect(held).to.not.equal(onTheWay);
      const toggle = part(card, 'cue', card.renderRoot.querySelectorAll('[part=cue]').length - 1);
      toggle.querySelector('input')!.click();
      await act(card, 'back');
      expect(drawing(card)).to.equal(held);
    });
  });

  describe('memory', () => {
    it('stores nothing until the shopper asks for it, and forgets without a trace', async () => {
      const card = await running('heel-raise');
      for (let set = 0; set < 3; set++) {
        await act(card, 'skip');
        await act(card, 'set-done');
      }
      expect(words(card, 'progress')).to.equal('1 of 3–5 this week');
      expect(localStorage.length).to.equal(0);
      await openFollowUp(card);
      const [memory, next] = ['remember', 'remind'].map((name) =>
        part(card, name).getBoundingClientRect(),
      );
      expect(next!.top - memory!.bottom, 'buttons stand apart').to.be.at.least(6);
      await act(card, 'remember');
      expect(localStorage.length).to.equal(1);
      await act(card, 'forget');
      expect(localStorage.length).to.equal(0);
    });

    it('believes another tab that has forgotten', async () => {
      const card = await running('heel-raise');
      await act(card, 'stop');
      await openFollowUp(card);
      await act(card, 'remember');
      localStorage.clear();
      await act(card, 'restart');
      part(card, 'cue').querySelector('input')!.click();
      expect(localStorage.length).to.equal(0);
    });

    it('claims to remember nothing where the device refuses', async () => {
      const card = await running('heel-raise');
      await act(card, 'stop');
      await openFollowUp(card);
      const refuse = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
      restores.push(stub(Storage.prototype, 'setItem', refuse));
      await act(card, 'remember');
      expect(has(card, 'forget')).to.equal(false);
      expect(has(card, 'remember')).to.equal(true);
    });
  });

  describe('focus', () => {
    it('stays in the session when the control that had it goes', async () => {
      const card = await running('heel-raise');
      await act(card, 'skip');
      for (let set = 0; set < 3; set++) {
        part(card, 'set-done').focus();
        await press('Enter');
        await card.updateComplete;
        if (set < 2) {
          expect(focused(card)).to.equal('pause');
          await act(card, 'skip');
        }
      }
      expect(focused(card)).to.equal('restart');
      await openFollowUp(card);
      for (const name of ['remember', 'forget', 'remember']) {
        part(card, name).focus();
        await act(card, name);
        expect(focused(card)).to.equal(name === 'forget' ? 'remember' : 'forget');
      }
    });

    it('stays where the shopper is when a session ends', async () => {
      const card = await running('plantar-fascia-stretch', {}, 0);
      const search = document.createElement('input');
      card.after(search);
      search.focus();
      await later(600, card);
      expect(has(card, 'summary')).to.equal(true);
      expect(document.activeElement).to.equal(search);
    });
  });

  describe('reminders', () => {
    /** Opens a card's reminders, and saves the file after some of the times are changed. */
    async function save(id: string, times: readonly string[], props = {}) {
      const card = await running(id, props);
      await act(card, 'stop');
      await openFollowUp(card);
      await act(card, 'remind');
      await waitUntil(() => has(card, 'reminders'));
      const fields = [
        ...card.renderRoot.querySelectorAll<HTMLInputElement>('[part=reminder-time]'),
      ];
      times.forEach((time, n) => (fields[n]!.value = time));
      const { createObjectURL } = URL;
      let file: Blob | undefined;
      let name = '';
      restores.push(
        stub(URL, 'createObjectURL', (blob: Blob) => createObjectURL.call(URL, (file = blob))),
        stub(HTMLAnchorElement.prototype, 'click', function (this: HTMLAnchorElement) {
          name = this.download;
        }),
      );
      await act(card, 'download');
      return { name, fields, text: (await file!.text()).replaceAll('\r\n ', '') };
    }

    it('saves a calendar file in the element’s language', async () => {
      const { name, fields, text } = await save('calf-stretch', ['20:15', '06:45'], { lang: 'da' });
      expect(fields.map((each) => each.ariaLabel)).to.deep.equal(['Klokkeslæt 1', 'Klokkeslæt 2']);
      expect(name).to.equal('calf-stretch.ics');
      expect(text.match(/T\d{6}(?=\r)/g)).to.deep.equal(['T064500', 'T201500']);
      expect(text).to.contain('SUMMARY;LANGUAGE=da:Stræk af læggen');
      expect(text).to.contain('RRULE:FREQ=DAILY;COUNT=56');
    });

    it('leads back to the page, and has ids of its own', async () => {
      const page = location.href.split('#')[0]!;
      const ids: string[] = [];
      for (const forgotten of [false, false, true]) {
        if (forgotten) await forgetPractice();
        const { text } = await save('heel-raise', [], { lang: 'en', variant: 'double-leg' });
        expect(text).to.contain(`\r\nURL:${page}\r\n`);
        ids.push(/UID:(.*)\r/.exec(text)![1]!);
      }
      expect(ids[1]).to.equal(ids[0]);
      expect(ids[2]).not.to.equal(ids[0]);
      expect(ids[0]).to.match(/^heel-raise-1-\w{9,}@step-into-comfort$/);
    });
  });

  describe('events', () => {
    it('tells of start, end and stop, across shadow roots', async () => {
      const card = await setUp('heel-raise', { variant: 'double-leg' });
      const events: string[] = [];
      for (const type of [
        'heel-practice-start',
        'heel-practice-complete',
        'heel-practice-stop',
      ] as const) {
        card.parentElement!.addEventListener(type, (event) => {
          const { exercise, variant, exercises, bubbles, composed, cancelable } = event;
          expect(exercises).to.deep.equal([{ exercise, variant }]);
          events.push([type, exercise, variant, bubbles, composed, cancelable].join(' '));
        });
      }
      await act(card, 'begin');
      for (let set = 0; set < 3; set++) {
        await act(card, 'skip');
        await act(card, 'set-done');
      }
      await act(card, 'restart');
      await act(card, 'begin');
      await act(card, 'stop');
      expect(events).to.deep.equal([
        'heel-practice-start heel-raise double-leg true true false',
        'heel-practice-complete heel-raise double-leg true true false',
        'heel-practice-start heel-raise double-leg true true false',
        'heel-practice-stop heel-raise double-leg true true false',
      ]);
    });
  });

  describe('keyboard', () => {
    it('leads through a whole session and back, with focus where the next key belongs', async () => {
      const card = document.createElement('heel-exercise-card');
      card.lang = 'en';
      card.exercise = 'heel-raise';
      await fixture(html`<div>${card}</div>`);
      part(card, 'practise').focus();
      await press('Enter');
      await waitUntil(() => has(card, 'setup'));
      expect(focused(card)).to.equal('setup');
      for (let tabs = 0; focused(card) !== 'begin' && tabs < 20; tabs++) await press('Tab');
      await press('Enter');
      await card.updateComplete;
      expect(focused(card)).to.equal('pause');
      await press('Space');
      await card.updateComplete;
      expect(words(card, 'pause')).to.equal('Resume');
      await press('Space');
      await press('ArrowRight');
      await card.updateComplete;
      expect(words(card, 'phase')).to.equal('Go');
      expect(focused(card), 'focus stays when a phase changes').to.equal('pause');
      await press('ArrowLeft');
      await card.updateComplete;
      expect(words(card, 'phase')).to.equal('Get ready');
      for (let set = 0; set < 3; set++) {
        await press('ArrowRight');
        await press('Tab');
        expect(focused(card)).to.equal('set-done');
        const done = set === 2 && oneEvent(card, 'heel-practice-complete');
        await press('Enter');
        await done;
        if (set < 2) part(card, 'pause').focus();
      }
      await card.updateComplete;
      expect(focused(card)).to.equal('restart');
      await press('Tab');
      expect(focused(card)).to.equal('close');
      await press('Enter');
      await card.updateComplete;
      expect(has(card, 'practice')).to.equal(false);
      expect(focused(card)).to.equal('practise');
    });

    it('presses nothing anew for a key that is held down', async () => {
      const card = await running('heel-raise');
      const held = new KeyboardEvent('keydown', {
        key: 'Enter',
        repeat: true,
        bubbles: true,
        cancelable: true,
      });
      part(card, 'stop').dispatchEvent(held);
      expect(held.defaultPrevented).to.equal(true);
    });

    it('starts by mouse as well', async () => {
      const card = await setUp('heel-raise');
      await click(part(card, 'begin'));
      await card.updateComplete;
      expect(has(card, 'running')).to.equal(true);
    });
  });

  describe('language', () => {
    it('follows when the language of the place changes in the middle of a session', async () => {
      const card = await running('calf-stretch');
      card.lang = 'da';
      await aTimeout(0);
      await card.updateComplete;
      expect(words(card, 'phase')).to.equal('Gør dig klar');
      expect(words(card, 'pause')).to.equal('Pause');
      expect(said(card)).to.equal('Gør dig klar, Venstre, 5 sekunder.');
    });
  });
});
