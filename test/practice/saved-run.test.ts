import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { restoredRun, savedRun } from '../../src/practice/saved-run.js';
import { replaySession } from '../../src/practice/session.js';
import { anyActions, anyChoice, planOf } from './arbitraries.js';
import { calfStretch, everyExercise } from './exercises.js';

describe('saved run', () => {
  it('goes on after a reload, anywhere, where it was', () => {
    fc.assert(
      fc.property(anyChoice, anyActions, fc.nat(90_000), (chosen, actions, later) => {
        const now = (actions.at(-1)?.at ?? 0) + later;
        const before = replaySession(planOf(chosen), 0, actions, now);
        const text = JSON.stringify(savedRun(chosen.items, chosen.settings, 0, actions, now));
        const restored = restoredRun(JSON.parse(text), everyExercise, 7_000_000)!;
        const state = replaySession(planOf(restored), restored.start, restored.actions, 8_000_000);
        const { status: _, deadline: __, ...same } = before;
        const { status, deadline: ___, ...got } = state;
        expect(got).to.deep.equal(same);
        expect(status).to.equal(before.status === 'running' ? 'paused' : before.status);
      }),
      { numRuns: 1000 },
    );
  });

  const settings = { sides: ['left'] as const, restSeconds: 10, switchSeconds: 5 };
  const good = savedRun([{ exercise: calfStretch, variant: 'soleus' }], settings, 0, [], 9);
  it('is read whole', () => {
    expect(restoredRun(good, everyExercise, 0)).not.to.equal(undefined);
  });
  const damaged: readonly [why: string, saved: unknown][] = [
    ['nothing', null],
    ['a text', 'run'],
    ['no exercises', { ...good, items: [] }],
    ['a foreign exercise', { ...good, items: [{ exercise: 'headstand' }] }],
    ['a foreign variant', { ...good, items: [{ exercise: 'calf-stretch', variant: 'x' }] }],
    [
      'an amount outside the guide’s range',
      { ...good, items: [{ exercise: 'calf-stretch', amounts: { holdSeconds: 46 } }] },
    ],
    ['no settings', { ...good, settings: undefined }],
    ['a missing time', { ...good, settings: { sides: ['left'], restSeconds: 10 } }],
    ['a third side', { ...good, settings: { ...settings, sides: ['middle'] } }],
    ['a time that is none', { ...good, at: -1 }],
    ['an action that is none', { ...good, actions: [{ type: 'fly', at: 1 }] }],
    ['an action after its end', { ...good, actions: [{ type: 'skip', at: 10 }] }],
    ['a place that is none', { ...good, actions: [{ type: 'repeat', at: 1, index: 0.5 }] }],
  ];
  for (const [why, saved] of damaged) {
    it(`refuses ${why}`, () => {
      expect(restoredRun(saved, everyExercise, 0)).to.equal(undefined);
    });
  }
});
