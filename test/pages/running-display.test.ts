import { expect } from '@open-wc/testing';
import { part } from '../helpers.js';
import { find, openPage, until, type Page } from './page.js';

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

const isSeen = (element: Element) =>
  element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0;

/** What is wrong with the display, in words. */
function faults({ window }: Page, display: HTMLElement): string[] {
  const found: string[] = [];
  const around = display.getBoundingClientRect();
  if (around.top < -1 || around.bottom > window.innerHeight + 1) {
    found.push(`the display is at ${around.top} to ${around.bottom} of ${window.innerHeight}`);
  }
  const [picture, now, ...others] = [...display.children].filter(isSeen) as HTMLElement[];
  const boxes = [picture!, now!, ...others];
  for (const each of [...boxes, ...display.querySelectorAll('p, button, svg')].filter(isSeen)) {
    const box = each.getBoundingClientRect();
    const name = each.getAttribute('part') ?? each.getAttribute('class') ?? each.localName;
    if (
      box.top < around.top - 1 ||
      box.bottom > around.bottom + 1 ||
      box.left < around.left - 1 ||
      box.right > around.right + 1
    )
      found.push(`${name} sticks out`);
    if (each.matches('p') && !each.closest('.start')) {
      const size = parseFloat(window.getComputedStyle(each).fontSize);
      if (size < 24) found.push(`${name} has letters of ${size} pixels`);
    }
    if (each.matches('button') && box.height < 48) found.push(`${name} is ${box.height} high`);
  }
  boxes.forEach((one, index) =>
    boxes.slice(index + 1).forEach((other) => {
      const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
      const meets =
        a.left < b.right - 1 &&
        b.left < a.right - 1 &&
        a.top < b.bottom - 1 &&
        b.top < a.bottom - 1;
      if (meets) found.push(`${one.className} meets ${other.className}`);
    }),
  );
  const dial = display.querySelector('.dial')!.getBoundingClientRect();
  const digits = display.querySelector('.digits, .repetitions')!.getBoundingClientRect();
  if (digits.width > dial.width || digits.height > dial.height) found.push('digits leave the dial');
  return found;
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
            const faulty = faults(page, part(card, 'running'));
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
