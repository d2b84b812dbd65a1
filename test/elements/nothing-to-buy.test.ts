import { expect, waitUntil } from '@open-wc/testing';
import '../../src/define.js';
import type { HeelExerciseCard } from '../../src/index.js';
import { collectWarnings, isShown, part, settled, write } from '../helpers.js';

const product = (attributes = '') =>
  `<product-upsell ${attributes} lang="en" name="Belt" href="/belt">Belt</product-upsell>`;

const isSeen = (element: Element): boolean =>
  isShown(element) && Boolean(part(element, 'base') && isShown(part(element, 'base')));

describe('nothing to buy', () => {
  let warnings: ReturnType<typeof collectWarnings>;
  beforeEach(() => (warnings = collectWarnings()));
  afterEach(() => warnings.restore());

  const inCard = (content: string) =>
    write<HeelExerciseCard>(
      `<heel-exercise-card lang="en" exercise="calf-stretch">${content}</heel-exercise-card>`,
    );

  for (const slot of ['', 'title', 'picture', 'purpose', 'start', 'steps', 'caution']) {
    it(`stands in an exercise, slot "${slot}", by itself or deeper`, async () => {
      const attribute = slot && `slot="${slot}"`;
      for (const content of [
        product(attribute),
        `<div ${attribute}><p>Words</p><div>${product()}</div></div>`,
      ]) {
        const card = await inCard(content);
        expect(isSeen(card.querySelector('product-upsell')!), content).to.equal(false);
        const words = card.querySelector('p');
        if (words) expect(isShown(words), content).to.equal(true);
      }
      expect(warnings.lines.filter((line) => line.includes('shows nothing')).length).to.be.most(1);
    });
  }

  it('stands in the advice on when to seek help', async () => {
    for (const content of [
      product('slot="help"'),
      `<div slot="help"><b>Call.</b>${product()}</div>`,
    ]) {
      const faq = await write(`<heel-faq lang="en">${content}</heel-faq>`);
      expect(isSeen(faq.querySelector('product-upsell')!), content).to.equal(false);
    }
  });

  it('is asked of a shop for a product that is not shown', async () => {
    const card = await inCard(
      '<product-upsell slot="steps" src="/no-such-product"></product-upsell>',
    );
    const before = performance.getEntriesByType('resource').length;
    card.scrollIntoView();
    await new Promise((resolve) => setTimeout(resolve, 100));
    const since = performance.getEntriesByType('resource').slice(before);
    expect(since.map(({ name }) => name).filter((name) => name.includes('no-such'))).to.deep.equal(
      [],
    );
  });

  it('but a product at the end of a card, in an answer, or beside either, is shown', async () => {
    const card = await inCard(product('slot="action"'));
    expect(isSeen(card.querySelector('product-upsell')!)).to.equal(true);
    const nested = await inCard(`<div slot="action">${product()}</div>`);
    expect(isSeen(nested.querySelector('product-upsell')!)).to.equal(true);
    const faq = await write(`<heel-faq lang="en"><h3>Belt?</h3><p>Yes.</p>${product()}</heel-faq>`);
    part(faq, 'question').click();
    await settled(faq);
    const copy = faq.shadowRoot!.querySelector('product-upsell');
    if (copy) expect(isShown(copy)).to.equal(true);
    const box = await write(`<div>${product()}</div>`);
    expect(isSeen(box.querySelector('product-upsell')!)).to.equal(true);
  });

  it('is shown again by a product that has moved out, and no more by one that has moved in', async () => {
    const card = await inCard(product('slot="steps"'));
    const moved = card.querySelector('product-upsell')!;
    card.after(moved);
    await settled(moved);
    expect(isSeen(moved)).to.equal(true);
    card.append(moved);
    await settled(moved);
    expect(isSeen(moved)).to.equal(false);
  });

  it('stands beside a running session or its help, though it was in the card before', async () => {
    const card = await inCard(
      `<a slot="action" href="/shop">See shoes</a>${product('slot="action"')}<p>Note</p>`,
    );
    const things = () =>
      [...card.querySelectorAll('[slot=action]')].filter(
        (each) => isShown(each) || each.assignedSlot,
      );
    expect(things()).to.have.length(2);
    const act = async (name: string) => {
      part(card, name).click();
      await settled(card);
      expect(things(), name).to.deep.equal([]);
    };
    part(card, 'practise').click();
    await waitUntil(() => part(card, 'begin'));
    part(card, 'side').querySelector('input')!.click();
    await settled(card);
    await act('begin');
    await act('stop');
    expect(part(card, 'help')).to.exist;
    part(card, 'close').click();
    await settled(card);
    expect(things()).to.have.length(2);
  });
});
