import { expect } from '@open-wc/testing';
import { keep, recall, recallNow, remember } from '../../../src/practice/device/memory.js';

const key = 'step-into-comfort';

/** What another tab, an earlier version or a curious visitor has put on the device is read. */
function readAgain(stored: string): void {
  remember(true);
  localStorage.setItem(key, stored);
  keep(() => ({}));
}

const empty = { log: {}, cues: {}, sides: [], amounts: {}, times: {} };

describe('memory', () => {
  afterEach(() => remember(false));

  it('stores nothing before it is asked to', () => {
    keep(() => ({ log: { a: [1] }, run: { at: 1 } }));
    keep(() => ({ sides: ['left'] }));
    expect(recall().log).to.deep.equal({ a: [1] });
    expect(recall().sides).to.deep.equal(['left']);
    expect(recallNow().isRemembered).to.equal(false);
    expect(localStorage.getItem(key)).to.equal(null);
  });

  it('stores all of it once it is asked to, and what comes after that', () => {
    keep(() => ({ log: { 'calf-stretch/soleus': [1] }, cues: { voice: true } }));
    remember(true);
    keep(() => ({ sides: ['left', 'right'] }));
    keep(() => ({ amounts: { 'calf-stretch': { holdSeconds: 40 } }, times: { restSeconds: 20 } }));
    keep(() => ({ run: { at: 1 }, calendar: 'abcdef123456' }));
    const everything = {
      log: { 'calf-stretch/soleus': [1] },
      cues: { voice: true },
      sides: ['left', 'right'],
      amounts: { 'calf-stretch': { holdSeconds: 40 } },
      times: { restSeconds: 20 },
      run: { at: 1 },
      calendar: 'abcdef123456',
    };
    expect(JSON.parse(localStorage.getItem(key)!)).to.deep.equal(everything);
    keep(() => ({}));
    expect(recall()).to.deep.equal(everything);
  });

  it('forgets everything', () => {
    keep(() => ({ log: { a: [1] }, cues: { voice: true }, run: { at: 1 } }));
    keep(() => ({ amounts: { a: { sets: 1 } }, times: { restSeconds: 5 }, calendar: 'abcdef12' }));
    keep(() => ({ sides: ['left'] }));
    remember(true);
    remember(false);
    expect(recall()).to.deep.equal(empty);
    expect(recall().sides).to.deep.equal([]);
    expect(localStorage.getItem(key)).to.equal(null);
  });

  it('forgets an interrupted run alone', () => {
    remember(true);
    keep(() => ({ run: { at: 1 } }));
    keep(() => ({ run: undefined }));
    expect(localStorage.getItem(key)).not.to.contain('run');
    expect(recallNow().isRemembered).to.equal(true);
  });

  it('keeps what another tab has added', () => {
    readAgain('{"log":{"heel-raise/single-leg":[5]},"cues":{}}');
    keep(({ log }) => ({ log: { ...log, a: [1] } }));
    expect(recall().log).to.deep.equal({ 'heel-raise/single-leg': [5], a: [1] });
  });

  it('reads the form that knew no variants', () => {
    readAgain('{"log":{"heel-raise":[5]},"cues":{"tones":false}}');
    expect(recall()).to.deep.equal({
      ...empty,
      log: { 'heel-raise': [5] },
      cues: { tones: false },
    });
  });

  for (const stored of [
    '',
    'null',
    '[]',
    '5',
    '"log"',
    '{"log":null}',
    '{"log":[],"cues":{}}',
    '{"log":{"a":[1]}}',
    'no JSON',
  ]) {
    it(`starts anew from ${stored || 'nothing'}`, () => {
      readAgain(stored);
      expect(recall()).to.deep.equal(empty);
      expect(recallNow().isRemembered).to.equal(false);
    });
  }

  it('leaves out what are no times', () => {
    readAgain('{"log":{"a":[1],"b":["x"],"c":5,"d":[null]},"cues":{}}');
    expect(recall().log).to.deep.equal({ a: [1] });
  });

  for (const [piece, stored] of [
    ['cues', '{"tones":false,"voice":"yes"}'],
    ['sides', '["left","left"]'],
    ['sides', '["both"]'],
    ['sides', '"left"'],
    ['amounts', '[1]'],
    ['amounts', '{"a":{"sets":"3"},"b":null}'],
    ['times', '{"restSeconds":-1}'],
    ['times', '{"restSeconds":15,"napSeconds":5}'],
    ['run', '"now"'],
    ['run', '[1]'],
    ['calendar', '"a b"'],
    ['calendar', '7'],
  ] as const) {
    it(`believes all but ${piece} of ${stored}`, () => {
      const sound = { log: { a: [1] }, cues: { tones: false }, sides: ['right'] };
      readAgain(JSON.stringify({ ...sound, [piece]: JSON.parse(stored) as unknown }));
      expect(recallNow().isRemembered).to.equal(true);
      const expected = piece === 'sides' ? { ...sound, sides: [] } : sound;
      expect(recall()).to.deep.equal({ ...empty, ...expected });
    });
  }

  it('believes amounts and times that are sound', () => {
    readAgain('{"log":{},"cues":{},"amounts":{"a":{"sets":3},"b":5},"times":{"restSeconds":15}}');
    expect(recall().amounts).to.deep.equal({ a: { sets: 3 } });
    expect(recall().times).to.deep.equal({ restSeconds: 15 });
  });
});
