import { expect } from '@open-wc/testing';
import * as index from '../src/index.js';

/** What is registered at once, and what is once it stands on the page. */
const tags = ['heel-exercise-card', 'heel-faq', 'product-upsell'];
const later = ['heel-guide', 'heel-practice'];

describe('step-into-comfort', () => {
  it('registers nothing by being imported', () => {
    for (const tag of [...tags, ...later]) {
      expect(customElements.get(tag), tag).to.equal(undefined);
    }
  });

  it('has every class and every event', () => {
    expect(Object.keys(index)).to.have.members([
      'HeelExerciseCard',
      'HeelExerciseVariantChangeEvent',
      'HeelPractice',
      'HeelPracticeStartEvent',
      'HeelPracticeCompleteEvent',
      'HeelPracticeStopEvent',
      'HeelFaq',
      'HeelFaqToggleEvent',
      'HeelGuide',
      'ProductUpsell',
      'ProductUpsellAddToCartEvent',
      'ProductUpsellSelectEvent',
      'ProductUpsellViewEvent',
      'connectAnalytics',
      'version',
    ]);
  });

  it('is of the version that the package has', async () => {
    const { version } = await (await fetch('/package.json')).json();
    expect(index.version).to.equal(version);
    expect(index.HeelFaq.version).to.equal(version);
  });

  it('registers one element, or all, by what is imported for that', async () => {
    await import('../src/elements/heel-faq/define.js');
    expect(tags.map((tag) => customElements.get(tag))).to.deep.equal([
      undefined,
      index.HeelFaq,
      undefined,
    ]);
    await import('../src/define.js');
    expect(tags.map((tag) => customElements.get(tag))).to.deep.equal([
      index.HeelExerciseCard,
      index.HeelFaq,
      index.ProductUpsell,
    ]);
    expect(later.map((tag) => customElements.get(tag))).to.deep.equal([undefined, undefined]);
    const place = document.createElement('div');
    place.append(...later.map((tag) => document.createElement(tag)));
    document.body.append(place);
    const classes = await Promise.all(later.map((tag) => customElements.whenDefined(tag)));
    expect(classes).to.deep.equal([index.HeelGuide, index.HeelPractice]);
    place.remove();
  });

  it('gives its events the names that listeners use', () => {
    expect([
      index.HeelExerciseVariantChangeEvent.type,
      index.HeelFaqToggleEvent.type,
      new index.HeelFaqToggleEvent('fit', true).type,
      new index.HeelExerciseVariantChangeEvent('calf-stretch', 'soleus').type,
    ]).to.deep.equal([
      'heel-exercise-variant-change',
      'heel-faq-toggle',
      'heel-faq-toggle',
      'heel-exercise-variant-change',
    ]);
  });
});
