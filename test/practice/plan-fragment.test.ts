import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { planFragment, planOfFragment } from '../../src/practice/plan-fragment.js';
import { anyChoice } from './arbitraries.js';
import { calfStretch, everyExercise, heelRaise } from './exercises.js';

const read = (fragment: string) => planOfFragment(fragment, everyExercise);

const anyPlan = anyChoice.map(({ items, settings }) => {
  const { sides, ...times } = settings;
  const choices = items
    .filter((each, n) => items.findIndex(({ exercise }) => exercise === each.exercise) === n)
    .map(({ exercise, variant, amounts }) => ({
      exercise,
      ...(variant && { variant }),
      ...(amounts && Object.keys(amounts).length && { amounts }),
    }));
  return { choices, sides, times };
});

describe('plan in a fragment', () => {
  it('is written as key=value pairs', () => {
    const fragment = planFragment({
      choices: [
        { exercise: calfStretch, amounts: { holdSeconds: 40 } },
        { exercise: heelRaise, variant: 'single-leg' },
      ],
      sides: ['left', 'right'],
      times: { restSeconds: 15 },
    });
    expect(fragment).to.equal('#heel-plan=calf-stretch=h40&heel-raise=single-leg&side=lr&rest=15');
  });

  it('comes back as it was, and is short and plain enough for a code to photograph', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const fragment = planFragment(plan);
        expect(read(fragment)).to.deep.equal(plan);
        expect(fragment).to.match(/^#[a-z0-9=&.-]+$/);
        expect(fragment.length).to.be.at.most(260);
      }),
      { numRuns: 1000 },
    );
  });

  it('is taken whole or not at all, whatever is done to it', () => {
    const damage = fc.tuple(fc.nat(260), fc.nat(3), fc.string({ maxLength: 3 }));
    fc.assert(
      fc.property(anyPlan, damage, (plan, [place, cut, put]) => {
        const whole = planFragment(plan);
        const damaged = whole.slice(0, place) + put + whole.slice(place + cut);
        const got = read(damaged);
        // What is believed is a plan, and the one that the fragment says.
        if (got) expect(read(planFragment(got))).to.deep.equal(got);
      }),
      { numRuns: 2000 },
    );
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(read(`#heel-plan=${text}`)).to.equal(undefined);
      }),
    );
  });

  for (const fragment of [
    '',
    '#heel-plan=',
    '#heel-plan=side=l',
    '#heel=calf-stretch=',
    '#heel-plan=headstand=',
    '#heel-plan=calf-stretch',
    '#heel-plan=calf-stretch=&calf-stretch=',
    '#heel-plan=calf-stretch=h46',
    '#heel-plan=calf-stretch=h040',
    '#heel-plan=calf-stretch=h40.h40',
    '#heel-plan=calf-stretch=r3',
    '#heel-plan=calf-stretch=soleus.gastrocnemius',
    '#heel-plan=calf-stretch=&side=ll',
    '#heel-plan=calf-stretch=&side=constructor',
    '#heel-plan=calf-stretch=&rest=121',
    '#heel-plan=calf-stretch=&rest=10&rest=10',
    '#heel-plan=calf-stretch=&email=a',
    '#heel-plan=calf-stretch=&',
    '#heel-plan=calf-stretch=&amp;side=l',
  ]) {
    it(`refuses ${fragment || 'nothing'}`, () => {
      expect(read(fragment)).to.equal(undefined);
    });
  }
});
