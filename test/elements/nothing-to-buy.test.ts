import { expect } from '@open-wc/testing';
import '../../src/define.js';
import type { HeelExerciseCard } from '../../src/index.js';
import { isShown, part, settled, startSession, write } from '../helpers.js';

const product = (attributes = '') =>
  `<product-upsell ${attributes} lang="en" name="Belt" href="/belt">Belt</product-upsell>`;

describe('nothing to buy', () => {
  const inCard = (content: string) =>
    write<HeelExerciseCard>(
      `<heel-exercise-card lang="en" exercise="calf-stretch">${content}</heel-exercise-card>`,
    );

  it('stands beside a running session or its help, though it was in the card before', async () => {
    const card = await inCard(
      `<a slot="action" href="/shop">See shoes</a>${product('slot="action"')}<p>Note</p>`,
    );
    const things = () =>
      [...card.querySelectorAll('[slot=action]')].filter(
        (each) => isShown(each) || each.assignedSlot,
      );
    expect(things()).to.have.length(2);
    await startSession(card);
    expect(things(), 'begin').to.deep.equal([]);
    part(card, 'stop').click();
    await settled(card);
    expect(things(), 'stop').to.deep.equal([]);
    expect(part(card, 'help')).to.exist;
    part(card, 'close').click();
    await settled(card);
    expect(things()).to.have.length(2);
  });
});
