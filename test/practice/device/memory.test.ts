import { expect } from '@open-wc/testing';
import {
  isRemembered,
  keep,
  keepSides,
  lastSides,
  recall,
  remember,
} from '../../../src/practice/device/memory.js';

const key = 'step-into-comfort';

/** What another tab, an earlier version or a curious visitor has put on the device is read. */
function readAgain(stored: string): void {
  remember(true);
  localStorage.setItem(key, stored);
  keep(() => ({}));
}

describe('memory', () => {
  afterEach(() => remember(false));

  it('stores nothing before it is asked to', () => {
    keep(() => ({ log: { a: [1] } }));
    keepSides(['left']);
    expect(recall().log).to.deep.equal({ a: [1] });
    expect(isRemembered()).to.equal(false);
    expect(localStorage.getItem(key)).to.equal(null);
  });

  it('stores the log and the cues, and no sides', () => {
    keep(() => ({ log: { 'calf-stretch/soleus': [1] }, cues: { voice: true } }));
    keepSides(['left', 'right']);
    remember(true);
    expect(JSON.parse(localStorage.getItem(key)!)).to.deep.equal({
      log: { 'calf-stretch/soleus': [1] },
      cues: { voice: true },
    });
  });

  it('forgets everything, the sides as well', () => {
    keep(() => ({ log: { a: [1] }, cues: { voice: true } }));
    keepSides(['left']);
    remember(true);
    remember(false);
    expect(recall()).to.deep.equal({ log: {}, cues: {} });
    expect(lastSides()).to.deep.equal([]);
    expect(localStorage.getItem(key)).to.equal(null);
  });

  it('keeps what another tab has added', () => {
    readAgain('{"log":{"heel-raise/single-leg":[5]},"cues":{}}');
    keep(({ log }) => ({ log: { ...log, a: [1] } }));
    expect(recall().log).to.deep.equal({ 'heel-raise/single-leg': [5], a: [1] });
  });

  it('reads the form that knew no variants', () => {
    readAgain('{"log":{"heel-raise":[5]},"cues":{"tones":false}}');
    expect(recall()).to.deep.equal({ log: { 'heel-raise': [5] }, cues: { tones: false } });
  });

  for (const stored of ['', 'null', '[]', '{"log":null}', '{"log":{"a":[1]}}', 'no JSON']) {
    it(`starts anew from ${stored || 'nothing'}`, () => {
      readAgain(stored);
      expect(recall()).to.deep.equal({ log: {}, cues: {} });
      expect(isRemembered()).to.equal(false);
    });
  }

  it('leaves out what are no times', () => {
    readAgain('{"log":{"a":[1],"b":["x"],"c":5,"d":[null]},"cues":{}}');
    expect(recall().log).to.deep.equal({ a: [1] });
  });
});
