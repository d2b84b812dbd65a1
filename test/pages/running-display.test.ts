import { expect } from '@open-wc/testing';
import { brokenWords, faults } from '../display-faults.js';
import { part, words } from '../helpers.js';
import { find, openPage, type Page } from './page.js';
import { until } from '../wait-until.js';

/*
 * The display of a running session, as a phone on the floor has it: all of it on one screen, nothing over
 * anything else, each button where it was.
 */

const screens = [
  [360, 616],
  [360, 740],
  [740, 360],
  [1280, 800],
] as const;

const exercises = [
  'calf-stretch',
  'heel-raise',
  'spring-hops',
  'short-foot',
  'tissue-mobilization',
];

const cardOf = (page: Page) => find(page, 'heel-exercise-card');

async function begin(page: Page, language: string, exercise: string): Promise<void> {
  page.document.documentElement.lang = language;
  page.document.body.innerHTML = `<p>Before</p><heel-exercise-card exercise="${exercise}"></heel-exercise-card>
    <div style="block-size: 2000px"></div>`;
  const card = cardOf(page);
  await card.updateComplete;
  part(card, 'practise').click();
  await until(() => part(card, 'setup'), 'no session');
  const answers = [...part(card, 'setup').querySelectorAll<HTMLInputElement>('input[required]')];
  for (const answer of new Set([answers.find(({ type }) => type === 'checkbox'), answers.at(-1)])) {
    answer?.click();
  }
  await card.updateComplete;
  part(card, 'begin').click();
  await card.updateComplete;
  await until(() => part(card, 'running'), 'it does not run');
}

describe('the display of a running session', () => {
  for (const [width, height] of screens) {
    for (const language of ['en', 'da']) {
      it(`fits on ${width} × ${height}, in every phase, in ${language}`, async () => {
        const page = await openPage('/test/pages/empty.html', { width, height });
        const wrong: string[] = [];
        for (const exercise of exercises) {
          await begin(page, language, exercise);
          const card = cardOf(page);
          const pause = part(card, 'pause').getBoundingClientRect();
          for (let phase = 0; phase < 5 && part(card, 'running'); phase++) {
            const faulty = faults(part(card, 'running'));
            wrong.push(...faulty.map((each) => `${exercise}, phase ${phase}: ${each}`));
            const { top, left } = part(card, 'pause').getBoundingClientRect();
            if (top !== pause.top || left !== pause.left)
              wrong.push(`${exercise}: Pause has moved`);
            part(card, 'skip').click();
            await card.updateComplete;
          }
        }
        expect(wrong).to.deep.equal([]);
        expect(page.record.errors).to.deep.equal([]);
      });
    }
  }

  for (const [width, height] of [
    [320, 480],
    [740, 360],
  ] as const) {
    for (const language of ['en', 'da']) {
      it(`fits on ${width} × ${height} in a page’s large letters, without a broken word, in ${language}`, async () => {
        const page = await openPage('/test/pages/empty.html', { width, height });
        page.document.body.style.cssText = 'font-size: 24px; margin: 0';
        const wrong: string[] = [];
        for (const exercise of ['spring-hops', 'heel-raise', 'plantar-fascia-stretch']) {
          await begin(page, language, exercise);
          const card = cardOf(page);
          for (let phase = 0; phase < 4; phase++) {
            const found = [
              ...faults(part(card, 'running')),
              ...brokenWords(part(card, 'running')).map((word) => `${word} is broken`),
            ];
            wrong.push(...found.map((each) => `${exercise}, phase ${phase}: ${each}`));
            part(card, 'skip').click();
            await card.updateComplete;
          }
        }
        expect(wrong).to.deep.equal([]);
      });
    }
  }

  it('fits again when the phone is turned', async () => {
    const page = await openPage('/test/pages/empty.html', { width: 360, height: 740 });
    await begin(page, 'da', 'calf-stretch');
    const frame = page.window.frameElement as HTMLElement;
    for (const [width, height] of [
      [740, 360],
      [360, 740],
    ]) {
      Object.assign(frame.style, { width: `${width}px`, height: `${height}px` });
      await until(() => page.window.innerWidth === width, 'it was not turned');
      part(cardOf(page), 'running').scrollIntoView({ block: 'nearest' });
      expect(faults(part(cardOf(page), 'running'))).to.deep.equal([]);
    }
  });

  it('fits when the phone was turned between two sessions', async () => {
    const page = await openPage('/test/pages/empty.html', { width: 360, height: 740 });
    await begin(page, 'da', 'calf-stretch');
    const frame = page.window.frameElement as HTMLElement;
    page.document.body.innerHTML = '';
    Object.assign(frame.style, { width: '740px', height: '360px' });
    await until(() => page.window.innerWidth === 740, 'it was not turned');
    await begin(page, 'da', 'heel-raise');
    expect(faults(part(cardOf(page), 'running'))).to.deep.equal([]);
  });

  it('shows from afar that it is paused', async () => {
    const page = await openPage('/test/pages/empty.html', { width: 360, height: 740 });
    await begin(page, 'en', 'calf-stretch');
    const card = cardOf(page);
    const rests = part(card, 'running').querySelector('.digits')!;
    const weight = () => page.window.getComputedStyle(rests).fontWeight;
    const atRest = weight();
    part(card, 'skip').click();
    await card.updateComplete;
    expect([words(part(card, 'phase')), weight() === atRest]).to.deep.equal(['Hold', false]);
    part(card, 'pause').click();
    await card.updateComplete;
    expect([words(part(card, 'phase')), weight() === atRest]).to.deep.equal(['Paused', true]);
    expect(words(part(card, 'position'))).to.equal('Left Set 1 of 3');
    expect(part(card, 'time').ariaLabel).to.equal('Hold');
    part(card, 'pause').click();
    await card.updateComplete;
    expect([words(part(card, 'phase')), weight() === atRest]).to.deep.equal(['Hold', false]);
  });

  it('keeps its digits inside with the spacing of WCAG 1.4.12', async () => {
    const page = await openPage('/test/pages/empty.html', { width: 360, height: 740 });
    await begin(page, 'da', 'spring-hops');
    const card = cardOf(page);
    const style = page.document.createElement('style');
    style.textContent =
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }';
    card.shadowRoot!.append(style);
    part(card, 'skip').click();
    await card.updateComplete;
    expect(part(card, 'time').textContent.trim()).to.equal('1:00');
    const dial = part(card, 'dial').getBoundingClientRect();
    const range = page.document.createRange();
    range.selectNodeContents(part(card, 'time'));
    const digits = range.getBoundingClientRect();
    expect(digits.left).to.be.at.least(dial.left);
    expect(digits.right).to.be.at.most(dial.right);
    expect(part(card, 'time').scrollWidth).to.be.at.most(Math.ceil(dial.width));
  });

  it('tells work from rest without colour', async () => {
    const page = await openPage('/test/pages/empty.html', { width: 360, height: 740 });
    await begin(page, 'en', 'calf-stretch');
    const card = cardOf(page);
    const look = () => {
      const { strokeWidth, fill } = page.window.getComputedStyle(
        part(card, 'dial').querySelector('circle')!,
      );
      const { fontWeight } = page.window.getComputedStyle(part(card, 'time'));
      return [strokeWidth, fontWeight, fill === 'none'];
    };
    const ready = look();
    part(card, 'skip').click();
    await card.updateComplete;
    const hold = look();
    ready.forEach((each, index) => expect(hold[index]).to.not.equal(each));
  });
});
