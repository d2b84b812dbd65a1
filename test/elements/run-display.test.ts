import { expect, fixture, html } from '@open-wc/testing';
import { HeelElement } from '../../src/elements/base/heel-element.js';
import { beginPractice } from '../../src/elements/heel-practice/guided-practice.js';
import type { PracticeItem, PracticePart } from '../../src/elements/heel-practice/practice-part.js';
import { HeelExerciseCard } from '../../src/elements/heel-exercise-card/heel-exercise-card.js';
import { heelGuide } from '../../src/guides/heel/guide.js';
import { runItems } from '../../src/practice/programme.js';
import { click, resize } from '../device.js';
import { brokenWords, faults } from '../display-faults.js';
import { remember } from '../../src/practice/device/memory.js';
import { isShown, part, parts, words } from '../helpers.js';
import { act, makeClock, phaseOf } from './practice-helpers.js';
import { waitUntil } from '../wait-until.js';

/** Practises several exercises, in a box as a card has it. */
class RunBox extends HeelElement {
  static override styles = HeelExerciseCard.styles;

  practice: PracticePart | undefined;

  begin(items: readonly PracticeItem[]): void {
    this.practice = beginPractice({ element: this, guide: heelGuide, items, onLeave: () => {} });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.practice?.close();
  }

  override renderContent() {
    return html`<div class="root box card">
      <div class="stack content">
        <h3 id="title">Today</h3>
        ${this.practice?.render()}
      </div>
    </div>`;
  }
}
customElements.define('run-box', RunBox);

const stretches = runItems(
  heelGuide.exercises.filter(({ asksConsent }) => !asksConsent).map((exercise) => ({ exercise })),
);

describe('the display of a run', () => {
  const clock = makeClock();
  const { later } = clock;
  let isResized = false;

  const open = async (lang: string, items = stretches) => {
    const box = await fixture<RunBox>(html`<run-box lang=${lang}></run-box>`);
    box.begin(items);
    await box.updateComplete;
    parts(box, 'side').at(-1)?.querySelector('input')!.click();
    await box.updateComplete;
    return box;
  };
  const said = (box: RunBox) => words(box.renderRoot.querySelector('[role=status]')!)!;
  /** To the next phase, with this one done. */
  async function goOn(box: RunBox): Promise<void> {
    if (part(box, 'set-done')) return act(box, 'set-done');
    const [seconds, minutes = '0'] = words(part(box, 'time'))!.split(':').reverse();
    return later(Number(minutes) * 60 + Number(seconds), box);
  }
  /** To the first phase of a kind. */
  async function goTo(box: RunBox, kind: string): Promise<void> {
    while (phaseOf(box) && phaseOf(box) !== kind) await act(box, 'skip');
  }

  beforeEach(clock.start);

  afterEach(async () => {
    clock.stop();
    remember(false);
    document.body.style.cssText = '';
    if (isResized) await resize(1024, 768);
    isResized = false;
  });

  for (const [width, height] of [
    [360, 616],
    [360, 740],
    [740, 360],
    [1280, 800],
  ] as const) {
    for (const lang of ['en', 'da']) {
      it(`fits in every phase, and shows name, start and equipment of what comes next, on ${width} × ${height}, in ${lang}`, async () => {
        // Some windows go no narrower; a narrow box does.
        isResized = true;
        await resize(Math.max(width, 460), height);
        document.body.style.margin = '0 8px';
        const box = await open(lang);
        box.style.inlineSize = `${width - 16}px`;
        await act(box, 'begin');
        const pause = part(box, 'pause').getBoundingClientRect();
        const wrong: string[] = [];
        const seen: string[] = [];
        for (let phases = 0; part(box, 'running') && phases < 200; phases++) {
          part(box, 'running').scrollIntoView({ block: 'nearest' });
          const name = words(part(box, 'position'))!;
          const place = `${phaseOf(box)}, ${name}`;
          wrong.push(
            ...[...faults(part(box, 'running')), ...brokenWords(part(box, 'running'))].map(
              (each) => `${place}: ${each}`,
            ),
          );
          const { left, width: size } = part(box, 'pause').getBoundingClientRect();
          if (left !== pause.left || size !== pause.width) wrong.push(`${place}: Pause has moved`);
          if (phaseOf(box) === 'next') {
            seen.push(name);
            const start = part(box, 'start');
            expect(words(start)).to.match(/\p{L}{3}/u);
            if (start.scrollHeight > start.clientHeight + 1) wrong.push(`${place}: start is cut`);
          }
          await goOn(box);
        }
        expect(seen).to.have.length(stretches.length - 1);
        expect(wrong).to.deep.equal([]);
      });

      it(`keeps everything apart with the spacing of WCAG 1.4.12 on ${width} × ${height}, in ${lang}`, async () => {
        isResized = true;
        await resize(Math.max(width, 460), height);
        document.body.style.margin = '0 8px';
        const box = await open(lang);
        box.style.inlineSize = `${width - 16}px`;
        const spacing = document.createElement('style');
        spacing.textContent =
          '* { letter-spacing: 0.12em !important; line-height: 1.5 !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }';
        box.shadowRoot!.append(spacing);
        await act(box, 'begin');
        const wrong: string[] = [];
        const kinds = new Set<string>();
        for (let phases = 0; part(box, 'running') && phases < 120; phases++) {
          kinds.add(phaseOf(box)!);
          part(box, 'running').scrollIntoView({ block: 'nearest' });
          const place = `${phaseOf(box)}, ${words(part(box, 'position'))}`;
          const found = faults(part(box, 'running'));
          wrong.push(...found.map((each) => `${place}: ${each}`));
          await goOn(box);
        }
        expect([...kinds]).to.include.members(['ready', 'hold', 'switch', 'rest', 'next', 'count']);
        expect([...new Set(wrong)]).to.deep.equal([]);
      });
    }
  }

  for (const lang of ['en', 'da']) {
    it(`keeps everything apart at 400 %, on 320 × 256, where it has to be scrolled, in ${lang}`, async () => {
      isResized = true;
      await resize(460, 256);
      const box = await open(lang);
      box.style.inlineSize = '304px';
      await act(box, 'begin');
      const wrong: string[] = [];
      for (let phases = 0; part(box, 'running') && phases < 120; phases++) {
        const display = part(box, 'running');
        const place = `${phaseOf(box)}, ${words(part(box, 'position'))}`;
        const found = faults(display).filter((each) => !/^the display is at/.test(each));
        wrong.push(...found.map((each) => `${place}: ${each}`));
        const below = part(box, 'how-to').getBoundingClientRect().top;
        if (display.getBoundingClientRect().bottom > below) wrong.push(`${place}: over the steps`);
        await goOn(box);
      }
      expect([...new Set(wrong)]).to.deep.equal([]);
    });
  }

  it('says at its beginning with which exercise it begins', async () => {
    const box = await open('en');
    await act(box, 'begin');
    expect(words(part(box, 'position'))).to.equal('Plantar fascia stretch');
    expect(words(part(box, 'coming'))).to.equal('Next: left');
    await act(box, 'skip');
    expect(words(part(box, 'position'))).to.equal('Left Repetition 1 of 3');
  });

  it('has no button that does nothing, in any phase', async () => {
    const box = await open('en');
    await act(box, 'begin');
    const dead: string[] = [];
    for (let phases = 0; part(box, 'running') && phases < 200; phases++) {
      const before = `${words(part(box, 'phase'))} ${words(part(box, 'position'))} ${words(part(box, 'coming'))}`;
      if (getComputedStyle(part(box, 'skip')).visibility === 'hidden') break;
      await act(box, 'skip');
      if (!part(box, 'running')) break;
      const after = `${words(part(box, 'phase'))} ${words(part(box, 'position'))} ${words(part(box, 'coming'))}`;
      if (after === before) dead.push(before);
    }
    expect(dead).to.deep.equal([]);
  });

  it('hides Skip where the second side has to get what the first got, and Next exercise in the last', async () => {
    const box = await open('en', stretches.slice(0, 2));
    await act(box, 'begin');
    expect(isShown(part(box, 'skip-exercise'))).to.equal(true);
    await act(box, 'skip-exercise');
    expect(words(part(box, 'position'))).to.match(/^Calf stretch/);
    expect(isShown(part(box, 'skip-exercise'))).to.equal(false);
  });

  const transcripts = {
    en: [
      'Plantar fascia stretch, Get ready, Left, 5 seconds.',
      'Hold, Left, Repetition 1 of 3, 20 seconds.',
      'Halfway',
      'Change sides, Right, 10 seconds.',
      'Hold, Right, Repetition 1 of 3, 20 seconds.',
      'Halfway',
      'Rest, 10 seconds. Next: left.',
    ],
    da: [
      'Stræk af svangsenen, Gør dig klar, Venstre, 5 sekunder.',
      'Hold, Venstre, Gentagelse 1 af 3, 20 sekunder.',
      'Halvvejs',
      'Skift side, Højre, 10 sekunder.',
      'Hold, Højre, Gentagelse 1 af 3, 20 sekunder.',
      'Halvvejs',
      'Hvil, 10 sekunder. Næste: venstre.',
    ],
  };
  for (const lang of ['en', 'da'] as const) {
    it(`says a whole run, and never more than two things a hold, in ${lang}`, async () => {
      const box = await open(lang, stretches.slice(0, 3));
      await act(box, 'begin');
      const transcript = [said(box)];
      const inHold: number[] = [];
      let before = '';
      await later(0.5, box);
      for (let second = 0; second < 1500 && part(box, 'running'); second++) {
        const place = `${words(part(box, 'position'))} ${phaseOf(box)}`;
        if (place !== before && (before = place)) inHold.push(0);
        if (said(box) !== transcript.at(-1)) {
          transcript.push(said(box));
          inHold.push((inHold.pop() ?? 0) + 1);
        }
        await later(1, box);
      }
      transcript.push(said(box));
      expect(transcript.slice(0, 7)).to.deep.equal(transcripts[lang]);
      expect(Math.max(...inHold)).to.be.at.most(2);
      expect(transcript.filter((each) => /^(Next exercise|Næste øvelse)/.test(each))).to.deep.equal(
        lang === 'en'
          ? [
              'Next exercise, Calf stretch, Upper calf (gastrocnemius), straight knee, Left, 20 seconds. You need: A wall.',
              'Next exercise, Calf stretch, Lower calf (soleus), bent knee, Left, 20 seconds. You need: A wall.',
            ]
          : [
              'Næste øvelse, Stræk af læggen, Den overfladiske lægmuskel, strakt knæ, Venstre, 20 sekunder. Du skal bruge: En væg.',
              'Næste øvelse, Stræk af læggen, Den dybe lægmuskel, bøjet knæ, Venstre, 20 sekunder. Du skal bruge: En væg.',
            ],
      );
      for (const each of transcript.filter((words) => /^(Rest|Hvil),/.test(words))) {
        expect(each).to.match(/(Next|Næste): /);
      }
      expect(transcript.at(-1)).to.match(/^(Finished\. Well done|Færdig\. Godt klaret)\.$/);
    });
  }

  it('fits on a full screen, and on the page again', async () => {
    document.body.style.margin = '8px';
    const box = await open('da');
    await act(box, 'begin');
    // WebKit names the element before its window has grown, and a click in between goes astray.
    let isFull = false;
    document.addEventListener('fullscreenchange', () => (isFull = !!document.fullscreenElement));
    for (const full of [true, false]) {
      await click(part(box, 'full-screen'));
      await waitUntil(() => isFull === full, 'the screen stays as it is');
      await waitUntil(() => faults(part(box, 'running')).length === 0, 'it does not fit');
      const wrong: string[] = [];
      for (const kind of ['hold', 'switch', 'rest', 'next', 'ready']) {
        if (kind === 'switch') await later(2, box);
        await goTo(box, kind);
        wrong.push(...faults(part(box, 'running')).map((each) => `${kind}: ${each}`));
      }
      expect(wrong).to.deep.equal([]);
    }
  });
});
