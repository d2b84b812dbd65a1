import { aTimeout, expect } from '@open-wc/testing';
import { canSpeak, hush, speak } from '../../../src/practice/device/speech.js';
import { stub } from '../../helpers.js';

type Said = SpeechSynthesisUtterance;
type Voice = Pick<SpeechSynthesisVoice, 'name' | 'lang' | 'localService' | 'default' | 'voiceURI'>;

const voice = (name: string, lang: string, more: Partial<Voice> = {}): Voice => ({
  name,
  lang,
  localService: true,
  default: false,
  voiceURI: name,
  ...more,
});

/** A device's speech: one queue for the whole page, in which the first is spoken. */
class Device extends EventTarget {
  voices: Voice[] = [voice('Daniel', 'en-GB')];
  queue: Said[] = [];
  /** Everything that was put on the queue. */
  given: string[] = [];
  cancelled = 0;
  #isLate = false;

  getVoices(): Voice[] {
    return this.voices;
  }

  get speaking(): boolean {
    return this.queue.length > 0 && !this.#isLate;
  }

  get pending(): boolean {
    return this.queue.length > (this.#isLate ? 0 : 1);
  }

  /** Lets some time pass between what is put on the queue and its start. */
  beLate(): void {
    this.#isLate = true;
  }

  start(): void {
    this.#isLate = false;
    this.queue[0]?.onstart?.(new Event('start') as SpeechSynthesisEvent);
  }

  speak(said: Said): void {
    this.queue.push(said);
    this.given.push(said.text);
    if (this.queue.length === 1 && !this.#isLate) this.start();
  }

  cancel(): void {
    this.cancelled++;
    for (const said of this.queue.splice(0)) this.#fail(said, 'canceled');
  }

  end(): void {
    const said = this.queue.shift()!;
    said.onend?.(new Event('end') as SpeechSynthesisEvent);
    if (this.queue.length) this.start();
  }

  fail(error: SpeechSynthesisErrorCode): void {
    this.#fail(this.queue.shift()!, error);
  }

  #fail(said: Said, error: SpeechSynthesisErrorCode): void {
    said.onerror?.(
      Object.assign(new Event('error'), { error }) as unknown as SpeechSynthesisErrorEvent,
    );
  }
}

/** What a voice is set to need not be one of the browser's own. */
class Utterance {
  voice: Voice | null = null;
  lang = '';
  constructor(readonly text: string) {}
}

describe('speech', () => {
  const restores: (() => void)[] = [];
  let device: Device;
  let failures: number;
  const say = (words: string, language = 'en') => speak(words, language, () => failures++);
  const pageSays = (words: string) => device.speak(new Utterance(words) as unknown as Said);
  const spokenWith = () => device.queue[0]?.voice?.name;

  beforeEach(() => {
    device = new Device();
    failures = 0;
    restores.push(
      stub(globalThis, 'speechSynthesis', device),
      stub(globalThis, 'SpeechSynthesisUtterance', Utterance),
    );
  });

  afterEach(async () => {
    while (device.queue.length) device.end();
    hush();
    await aTimeout(70);
    for (const restore of restores.splice(0)) restore();
  });

  describe('voice', () => {
    for (const [why, lang, other] of [
      ['sends what it says away', 'en-GB', { localService: false }],
      ['speaks another language', 'de-DE', {}],
      ['speaks a language with the same first letters', 'eng-x', {}],
      ['says nothing of its language', '', {}],
    ] as const) {
      it(`is none that ${why}`, () => {
        device.voices = [voice('Somebody', lang, other)];
        expect(canSpeak('en')).to.equal(false);
        say('Hold');
        expect(device.given).to.deep.equal([]);
      });
    }

    it('is none of Taita where Danish is asked for', () => {
      device.voices = [voice('Somebody', 'dav-KE')];
      expect(canSpeak('da')).to.equal(false);
    });

    for (const lang of ['da', 'da-DK', 'da_DK', 'DA-dk']) {
      it(`is one that says it speaks ${lang}`, () => {
        device.voices = [voice('Sara', lang)];
        expect(canSpeak('da')).to.equal(true);
      });
    }

    for (const [name, voiceURI] of [
      ['Albert', 'Albert'],
      ['Bad News', 'com.apple.speech.synthesis.voice.BadNews'],
      ['Dårlige nyheder', 'com.apple.speech.synthesis.voice.BadNews'],
      ['Zarvox', 'Zarvox'],
      ['Grandpa (English (UK))', 'com.apple.eloquence.en-GB.Grandpa'],
      ['Pipe Organ', 'Pipe Organ'],
    ] as const) {
      it(`is no novelty: ${name}`, () => {
        device.voices = [voice(name, 'en-US', { voiceURI })];
        expect(canSpeak('en')).to.equal(false);
        device.voices.push(voice('Samantha', 'en-US'));
        say('Hold');
        expect(spokenWith()).to.equal('Samantha');
      });
    }

    it('is one whose name only begins like a novelty', () => {
      device.voices = [voice('Alberta', 'en-CA'), voice('Microsoft Flora', 'en-GB')];
      expect(canSpeak('en')).to.equal(true);
    });

    it('is the shopper’s own, else a British one, else the first', () => {
      device.voices = [voice('Alex', 'en-US')];
      say('Hold');
      expect(spokenWith()).to.equal('Alex');
      device.end();
      device.voices.push(voice('Daniel', 'en-GB'));
      say('Hold');
      expect(spokenWith()).to.equal('Daniel');
      device.end();
      device.voices.push(voice('Moira', 'en-IE', { default: true }));
      say('Hold');
      expect(spokenWith()).to.equal('Moira');
    });
  });

  it('says at once what nothing is in the way of, as a phone asks for a gesture', () => {
    say('Hold');
    expect(device.given).to.deep.equal(['Hold']);
  });

  it('says the new in place of the old, a moment after it', async () => {
    say('Hold');
    say('Halfway');
    say('Rest');
    expect(device.given).to.deep.equal(['Hold']);
    await aTimeout(80);
    expect(device.given).to.deep.equal(['Hold', 'Rest']);
    expect(device.cancelled).to.equal(1);
    expect(failures).to.equal(0);
  });

  it('says no more once it is hushed, not even what was waiting', async () => {
    say('Hold');
    say('Rest');
    hush();
    await aTimeout(80);
    expect(device.queue).to.deep.equal([]);
    expect(device.given).to.deep.equal(['Hold']);
  });

  it('leaves the page’s own speech alone, and does not come after it', async () => {
    pageSays('An article');
    say('Hold');
    hush();
    say('Rest');
    await aTimeout(80);
    expect(device.given).to.deep.equal(['An article']);
    expect(device.cancelled).to.equal(0);
    device.end();
    say('Hold');
    expect(device.given).to.deep.equal(['An article', 'Hold']);
  });

  it('leaves alone what the page has put behind it', async () => {
    say('Hold');
    pageSays('An article');
    hush();
    say('Rest');
    await aTimeout(80);
    expect(device.cancelled).to.equal(0);
    device.end();
    expect(device.given).to.deep.equal(['Hold', 'An article']);
    expect(device.queue).to.have.length(1);
  });

  it('ends what was hushed before it had started', async () => {
    device.beLate();
    say('Hold');
    hush();
    expect(device.cancelled).to.equal(0);
    device.start();
    expect(device.cancelled).to.equal(1);
    say('Rest');
    await aTimeout(80);
    expect(device.given).to.deep.equal(['Hold', 'Rest']);
  });

  it('speaks again where the browser never said that it had ended', () => {
    say('Hold');
    device.queue = [];
    say('Rest');
    expect(device.given).to.deep.equal(['Hold', 'Rest']);
  });

  for (const error of [
    'synthesis-failed',
    'voice-unavailable',
    'language-unavailable',
    'not-allowed',
    'network',
  ] as const) {
    it(`tells of ${error}, once`, () => {
      say('Hold');
      device.fail(error);
      expect(failures).to.equal(1);
    });
  }

  for (const error of ['canceled', 'interrupted'] as const) {
    it(`takes ${error} for no failure`, () => {
      say('Hold');
      device.fail(error);
      expect(failures).to.equal(0);
    });
  }

  it('tells of a device that throws', async () => {
    device.speak = () => {
      throw new Error('no');
    };
    say('Hold');
    await aTimeout(10);
    expect(failures).to.equal(1);
  });

  it('is silent where there is no speech at all', () => {
    restores.push(stub(globalThis, 'speechSynthesis', undefined));
    say('Hold');
    hush();
    expect(canSpeak('en')).to.equal(false);
    restores.pop()!();
  });
});
