import { expect } from '@open-wc/testing';
import { tonesOf } from '../../../src/practice/device/tones.js';
import type { Phase, PhaseKind } from '../../../src/practice/plan.js';

const phase = (kind: PhaseKind): Phase => ({ kind, item: 0, round: 1 });
const times = (...of: Parameters<typeof tonesOf>) => tonesOf(...of).map(({ at }) => at);

describe('tones', () => {
  it('open a phase and count its last three seconds', () => {
    expect(times(phase('hold'), 30)).to.deep.equal([0, 27, 28, 29]);
  });

  it('leave out what has passed when a session goes on', () => {
    expect(times(phase('hold'), 30, 27.5)).to.deep.equal([28, 29]);
  });

  it('count nothing where a phase has no end, and nothing into its beginning', () => {
    expect(times(phase('count'), Infinity)).to.deep.equal([0]);
    expect(times(phase('ready'), 3)).to.deep.equal([0, 2]);
  });

  it('tell hold, switch, rest and end apart', () => {
    const melodies = [phase('hold'), phase('switch'), phase('rest'), undefined].map((each) =>
      tonesOf(each, 0)
        .map(({ hertz }) => hertz)
        .join(),
    );
    expect(new Set(melodies)).to.have.length(4);
  });
});
