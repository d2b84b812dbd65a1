import { expect } from '@open-wc/testing';
import { TonePlayer, type Tone } from '../../../src/practice/device/tones.js';
import { stub } from '../../helpers.js';

/** An audio device that is interrupted and goes on as it is told to. */
class Context {
  static all: Context[] = [];
  state: AudioContextState | 'interrupted' = 'suspended';
  currentTime = 100;
  destination = {};
  onstatechange: (() => void) | null = null;
  resumed = 0;

  constructor() {
    Context.all.push(this);
  }

  resume(): Promise<void> {
    this.resumed++;
    return this.state === 'interrupted' ? Promise.reject(new Error('no')) : Promise.resolve();
  }

  become(state: Context['state']): void {
    this.state = state;
    this.onstatechange?.();
  }

  close(): Promise<void> {
    this.become('closed');
    return Promise.resolve();
  }
}

const param = { setValueAtTime() {}, linearRampToValueAtTime() {}, setTargetAtTime() {} };

class Gain {
  gain = param;
  connect() {}
  disconnect() {}
}

describe('tone player', () => {
  const restores: (() => void)[] = [];
  const tone = (at: number): Tone => ({ at, hertz: 440, seconds: 0.1 });
  let sounding: { at: number }[];
  let passed: number;
  let player: TonePlayer;

  /** When each tone will sound, in seconds from now. */
  const heard = () => sounding.map(({ at }) => Math.round((at - context().currentTime) * 10) / 10);
  const context = () => Context.all.at(-1)!;
  const gesture = (type = 'click') =>
    document.body.dispatchEvent(new Event(type, { bubbles: true }));

  beforeEach(() => {
    sounding = [];
    passed = 0;
    Context.all = [];
    class Oscillator extends Gain {
      #tone = { at: 0 };
      onended = null;
      override connect(next?: Gain) {
        return next;
      }
      start(at: number) {
        this.#tone.at = at;
        sounding.push(this.#tone);
      }
      stop(at?: number) {
        if (at === undefined) sounding = sounding.filter((each) => each !== this.#tone);
      }
    }
    const began = performance.now();
    restores.push(
      stub(globalThis, 'AudioContext', Context),
      stub(globalThis, 'OscillatorNode', Oscillator),
      stub(globalThis, 'GainNode', Gain),
      stub(performance, 'now', () => began + passed * 1000),
    );
    player = new TonePlayer();
  });

  afterEach(() => {
    player.close();
    for (const restore of restores.splice(0).reverse()) restore();
  });

  it('plays what it was given once the device is ready, the opening too', () => {
    player.unlock();
    player.play([tone(0), tone(7)]);
    expect(sounding).to.deep.equal([]);
    passed = 0.1;
    context().become('running');
    expect(heard()).to.deep.equal([0, 6.9]);
  });

  it('plays the tones still to come at their time after an interruption, and no late one', () => {
    player.unlock();
    context().become('running');
    player.play([tone(0), tone(7), tone(20)]);
    context().become('interrupted');
    expect(sounding).to.deep.equal([]);
    passed = 12;
    context().become('running');
    expect(heard()).to.deep.equal([8]);
  });

  for (const type of ['click', 'pointerup', 'keydown']) {
    it(`comes back with the next ${type}, anywhere on the page, behind a handler that stops it too`, () => {
      player.unlock();
      context().become('running');
      player.play([tone(20)]);
      context().become('suspended');
      const { resumed } = context();
      const stop = (event: Event) => event.stopPropagation();
      document.body.addEventListener(type, stop);
      gesture(type);
      document.body.removeEventListener(type, stop);
      expect(context().resumed).to.equal(resumed + 1);
      context().become('running');
      expect(heard()).to.deep.equal([20]);
    });
  }

  it('comes back with the page', () => {
    player.unlock();
    context().become('suspended');
    const { resumed } = context();
    document.dispatchEvent(new Event('visibilitychange'));
    expect(context().resumed).to.equal(resumed + 1);
  });

  it('asks for nothing while it sounds, and never in the middle of an interruption', () => {
    player.unlock();
    const { resumed } = context();
    for (const state of ['running', 'interrupted'] as const) {
      context().become(state);
      player.unlock();
      gesture();
      document.dispatchEvent(new Event('visibilitychange'));
      expect(context().resumed, state).to.equal(resumed);
    }
  });

  it('plays nothing after a silence, whatever happens to the device', () => {
    player.unlock();
    context().become('running');
    player.play([tone(5)]);
    player.silence();
    context().become('suspended');
    context().become('running');
    expect(sounding).to.deep.equal([]);
  });

  it('lets go of the page when it is closed', () => {
    player.unlock();
    context().become('suspended');
    const { resumed } = context();
    player.close();
    gesture();
    expect(context().resumed).to.equal(resumed);
    expect(context().state).to.equal('closed');
  });

  it('is silent where a browser refuses sound, and asks again with the next session', () => {
    const restore = stub(globalThis, 'AudioContext', function () {
      throw new Error('no');
    });
    player.unlock();
    player.play([tone(0)]);
    restore();
    player.unlock();
    context().become('running');
    expect(Context.all).to.have.length(1);
  });

  describe('audio session', () => {
    const session = { type: 'auto' };
    const navigatorWith = (audioSession: object | undefined) =>
      restores.push(stub(navigator, 'audioSession' as keyof Navigator, audioSession));

    it('lets the phone’s music go on, and gives the page its own way back', () => {
      session.type = 'auto';
      navigatorWith(session);
      player.unlock();
      expect(session.type).to.equal('ambient');
      player.close();
      expect(session.type).to.equal('auto');
    });

    it('leaves alone what the page has asked for', () => {
      session.type = 'playback';
      navigatorWith(session);
      player.unlock();
      expect(session.type).to.equal('playback');
      player.close();
      expect(session.type).to.equal('playback');
    });

    it('keeps its hands off what the page has changed meanwhile', () => {
      session.type = 'auto';
      navigatorWith(session);
      player.unlock();
      session.type = 'play-and-record';
      player.close();
      expect(session.type).to.equal('play-and-record');
    });

    it('does without', () => {
      navigatorWith(undefined);
      player.unlock();
      expect(Context.all).to.have.length(1);
    });
  });
});
