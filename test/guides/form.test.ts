import { expect } from '@open-wc/testing';
import { heelGuide } from '../../src/guides/heel/guide.js';

/** What addresses of plans have for something else. */
const taken = ['side', 'rest', 'switch', 'next'];
const kebab = /^[a-z]+(-[a-z]+)*$/;

/* What the form of a guide asks for and no type can say. */
describe('the form of a guide', () => {
  const { exercises } = heelGuide;

  it('has each exercise once, under a name that a plan’s address can carry', () => {
    const ids = exercises.map(({ id }) => id);
    expect(new Set(ids).size).to.equal(ids.length);
    for (const id of ids) expect(id).to.match(kebab);
    expect(ids.filter((id) => taken.includes(id))).to.deep.equal([]);
  });

  for (const { id, variants, variantsAre, text, dosage } of exercises) {
    describe(id, () => {
      it('has no variant, or several that belong together in one way, and words for each', () => {
        const ids = variants.map((each) => each.id);
        for (const each of ids) expect(each).to.match(kebab);
        expect(ids).not.to.have.length(1);
        expect(variantsAre === undefined).to.equal(ids.length === 0);
        expect(Object.keys(text().variants ?? {})).to.deep.equal(ids);
      });

      it('has ranges from less to more, and lengths of time that can be said in minutes', () => {
        const ranges = Object.values(dosage).filter((each) => Array.isArray(each));
        expect(ranges).not.to.be.empty;
        for (const [min, max] of ranges) expect(min).to.be.within(0, max);
        const { durationSeconds, holdSeconds } = dosage;
        const [length, most] = (durationSeconds ?? holdSeconds ?? [0, 0]) as readonly number[];
        if (length! >= 60) expect([length! % 30, most! % 30]).to.deep.equal([0, 0]);
      });
    });
  }
});
