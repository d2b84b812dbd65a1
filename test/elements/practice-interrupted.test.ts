import { expect } from '@open-wc/testing';
import '../../src/define.js';
import type { HeelExerciseCard } from '../../src/elements/heel-exercise-card/heel-exercise-card.js';
import { collectWarnings, part, parts, startSession, stub, words, write } from '../helpers.js';
import { act } from './practice-helpers.js';
import { waitUntil } from '../wait-until.js';

type Said = SpeechSynthesisUtterance;

/** A device with one voice, which can be made to fail. */
class Device extends EventTarget {
  speaking = false;
  pending = false;
  given: Said[] = [];

  getVoices() {
    return [
      { name: 'Daniel', lang: 'en-GB', localService: true, voiceURI: 'Daniel' },
      { name: 'Sara', lang: 'da-DK', localService: true, voiceURI: 'Sara' },
    ];
  }

  speak(said: Said): void {
    this.given.push(said);
  }

  cancel(): void {}

  fail(error: string): void {
    const event = Object.assign(new Event('error'), { error });
    this.given.at(-1)!.onerror?.(event as unknown as SpeechSynthesisErrorEvent);
  }
}

class Utterance {
  voice: object | null = null;
  lang = '';
  constructor(readonly text: string) {}
}

describe('an interrupted practice session', () => {
  const restores: (() => void)[] = [];
  let warnings: ReturnType<typeof collectWarnings>;

  const run = async (lang: 'en' | 'da' = 'en') => {
    const card = await write<HeelExerciseCard>(
      `<heel-exercise-card exercise="plantar-fascia-stretch" lang="${lang}"></heel-exercise-card>`,
    );
    await startSession(card);
    return card;
  };
  const isAskedBeforeLeaving = () =>
    !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));

  beforeEach(() => {
    warnings = collectWarnings();
  });

  afterEach(() => {
    for (const restore of restores.splice(0).reverse()) restore();
    warnings.restore();
    expect(warnings.lines).to.deep.equal([]);
  });

  describe('by leaving the page', () => {
    it('has the browser ask, while it runs and while it is paused', async () => {
      expect(isAskedBeforeLeaving()).to.equal(false);
      const card = await run();
      expect(isAskedBeforeLeaving()).to.equal(true);
      await act(card, 'pause');
      expect(isAskedBeforeLeaving()).to.equal(true);
    });

    it('has nobody asked after a stop, and asks again once that is taken back', async () => {
      const card = await run();
      await act(card, 'stop');
      expect(isAskedBeforeLeaving()).to.equal(false);
      await act(card, 'go-on');
      expect(isAskedBeforeLeaving()).to.equal(true);
    });

    it('has nobody asked after its end', async () => {
      const card = await run();
      while (!part(card, 'summary')) await act(card, 'skip');
      expect(isAskedBeforeLeaving()).to.equal(false);
    });

    it('has nobody asked once its element is gone', async () => {
      const card = await run();
      card.remove();
      await waitUntil(() => !isAskedBeforeLeaving());
    });

    it('asks for the one that runs when another has ended', async () => {
      const [first, second] = [await run(), await run()];
      await act(first, 'stop');
      expect(isAskedBeforeLeaving()).to.equal(true);
      await act(second, 'stop');
      expect(isAskedBeforeLeaving()).to.equal(false);
    });

    it('asks on a card that is remembered as well, as it cannot go on later', async () => {
      const card = await run();
      await act(card, 'stop');
      part<HTMLDetailsElement>(card, 'follow-up').open = true;
      await waitUntil(() => part(card, 'remember'), 'nothing to remember');
      await act(card, 'remember');
      await act(card, 'go-on');
      expect(isAskedBeforeLeaving()).to.equal(true);
      await act(card, 'stop');
      part<HTMLDetailsElement>(card, 'follow-up').open = true;
      await waitUntil(() => part(card, 'forget'), 'nothing to forget');
      await act(card, 'forget');
    });
  });

  describe('by a voice that fails', () => {
    const toggle = (card: HeelExerciseCard) =>
      parts(card, 'cue')
        .find((each) => /Voice|Stemme/.test(words(each)!))!
        .querySelector('input')!;
    const said = (card: HeelExerciseCard) => words(card.renderRoot.querySelector('[role=status]')!);
    let device: Device;

    beforeEach(() => {
      device = new Device();
      restores.push(
        stub(globalThis, 'speechSynthesis', device),
        stub(globalThis, 'SpeechSynthesisUtterance', Utterance),
      );
    });

    const note = {
      en: 'The voice on this device could not speak, so it is off.',
      da: 'Enheden kunne ikke læse op, så stemmen er slået fra.',
    };
    for (const lang of ['en', 'da'] as const) {
      it(`turns it off with a word, in ${lang}`, async () => {
        const card = await run(lang);
        toggle(card).click();
        await card.updateComplete;
        expect(device.given).to.have.length(1);
        expect(words(part(card, 'voice-failed'))).to.equal(undefined);
        device.fail('synthesis-failed');
        await card.updateComplete;
        expect(toggle(card).checked).to.equal(false);
        expect(words(part(card, 'voice-failed'))).to.equal(note[lang]);
        expect(part(card, 'voice-failed').checkVisibility()).to.equal(true);
        expect(said(card)).to.equal(note[lang]);
        await act(card, 'skip');
        expect(device.given).to.have.length(1);
        expect(said(card)).to.not.equal(note[lang]);
      });
    }

    it('says where the session is once it is turned on, and takes the word back', async () => {
      const card = await run();
      toggle(card).click();
      await card.updateComplete;
      expect(device.given.map(({ text }) => text)).to.deep.equal([said(card)]);
      device.fail('voice-unavailable');
      await card.updateComplete;
      toggle(card).click();
      await card.updateComplete;
      expect(part(card, 'voice-failed')).to.equal(undefined);
      expect(device.given.map(({ text }) => text)).to.have.length(2);
      expect(device.given[1]!.text).to.match(/^Get ready, Left/);
      toggle(card).click();
    });

    it('is off to be seen where the device throws', async () => {
      const card = await run();
      device.speak = () => {
        throw new Error('no');
      };
      toggle(card).click();
      await waitUntil(() => part(card, 'voice-failed'));
      expect(toggle(card).checked).to.equal(false);
    });

    it('stays on where what it said was only cut short', async () => {
      const card = await run();
      toggle(card).click();
      device.fail('interrupted');
      await card.updateComplete;
      expect(toggle(card).checked).to.equal(true);
      expect(part(card, 'voice-failed')).to.equal(undefined);
      toggle(card).click();
    });
  });

  describe('by the phone', () => {
    it('sounds again with the next tap on the page', async () => {
      const { AudioContext: Native } = globalThis;
      const contexts: (AudioContext & { resumed?: number })[] = [];
      class Recorded extends Native {
        resumed = 0;
        constructor() {
          super();
          contexts.push(this);
        }
        override get state(): AudioContextState {
          return 'suspended';
        }
        override resume(): Promise<void> {
          this.resumed++;
          return Promise.resolve();
        }
      }
      restores.push(stub(globalThis, 'AudioContext', Recorded));
      await run();
      const { resumed } = contexts[0]!;
      document.body.click();
      expect(contexts[0]!.resumed).to.equal(resumed! + 1);
    });
  });
});
