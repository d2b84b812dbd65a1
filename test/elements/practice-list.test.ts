import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { exerciseOf, type Exercise } from '../../src/guides/guide.js';
import { heelGuide } from '../../src/guides/heel/guide.js';
import { HeelElement } from '../../src/elements/base/heel-element.js';
import type {
  HeelPracticeCompleteEvent,
  HeelPracticeStartEvent,
} from '../../src/elements/heel-practice/events.js';
import { beginPractice } from '../../src/elements/heel-practice/guided-practice.js';
import type { PracticeItem, PracticePart } from '../../src/elements/heel-practice/practice-part.js';
import { recall, remember } from '../../src/practice/device/memory.js';
import { part, parts, words } from '../helpers.js';
import { act, makeClock } from './practice-helpers.js';

const exercise = (id: string): Exercise => exerciseOf(heelGuide, id)!;

/** An element that is no card and practises several exercises. */
class PracticeList extends HeelElement {
  practice: PracticePart | undefined;
  left = 0;

  begin(items: readonly PracticeItem[]): void {
    this.practice = beginPractice({
      element: this,
      guide: heelGuide,
      items,
      onLeave: () => {
        this.left++;
        this.practice?.close();
        this.practice = undefined;
        this.requestUpdate();
      },
    });
  }

  override renderContent() {
    return html`<h3 id="title">Today</h3>
      <div class="content">
        ${this.practice?.renderPicture()} ${this.practice?.render()}
        <button part="open">Open</button>
      </div>`;
  }
}
customElements.define('practice-list', PracticeList);

const said = (list: PracticeList) => words(list.renderRoot.querySelector('[role=status]')!);

describe('a session of several exercises', () => {
  const clock = makeClock();
  const { later } = clock;

  async function open(...items: PracticeItem[]): Promise<PracticeList> {
    const list = await fixture<PracticeList>(html`<practice-list lang="en"></practice-list>`);
    list.begin(items);
    await list.updateComplete;
    return list;
  }

  const massageAndRaises = [
    { exercise: exercise('tissue-mobilization'), variant: 'massage-ball' },
    { exercise: exercise('heel-raise'), variant: 'double-leg' },
  ];

  beforeEach(clock.start);

  afterEach(() => {
    clock.stop();
    remember(false);
  });

  it('asks for the amounts of each, once for sides and times, and is accessible', async () => {
    const list = await open(...massageAndRaises);
    const legends = parts(list, 'amount').map((each) => words(each.closest('fieldset')!)!);
    expect(legends).to.have.length(2);
    expect(legends[0]).to.match(/^Tissue mobilisation and massage, Massage ball Duration/);
    expect(legends[1]).to.match(/^Heel raises, Both legs Repetitions/);
    expect(parts(list, 'sides')).to.have.length(1);
    expect(part(list, 'total')).to.equal(undefined);
    await expect(list).to.be.accessible();
  });

  it('gives what was chosen to the exercise that it was chosen for', async () => {
    const list = await open(...massageAndRaises);
    part(list, 'side')!.querySelector('input')!.click();
    const input = parts(list, 'amount')[1]!.querySelector('input')!;
    input.value = '12';
    input.dispatchEvent(new Event('input'));
    await list.updateComplete;
    await act(list, 'begin');
    await act(list, 'skip');
    expect(words(part(list, 'time'))).to.equal('1:00');
    await later(60, list);
    await later(25, list);
    expect(words(part(list, 'repetitions'))).to.equal('12 repetitions');
  });

  it('asks once for what all variants of an exercise share, and gives it to each of them', async () => {
    const calf = exercise('calf-stretch');
    const list = await open(
      { exercise: exercise('plantar-fascia-stretch') },
      { exercise: calf, variant: 'gastrocnemius' },
      { exercise: calf, variant: 'soleus' },
      { exercise: exercise('heel-raise'), variant: 'double-leg' },
    );
    const names = [...list.renderRoot.querySelectorAll('[part=setup] legend')].map(words);
    expect(names.slice(1, 4)).to.deep.equal([
      'Plantar fascia stretch',
      'Calf stretch',
      'Heel raises, Both legs',
    ]);
    const inputs = parts(list, 'amount').map((each) => each.querySelector('input')!);
    expect(inputs).to.have.length(4);
    part(list, 'side')!.querySelector('input')!.click();
    inputs[2]!.value = '40';
    inputs[2]!.dispatchEvent(new Event('input'));
    await list.updateComplete;
    await act(list, 'begin');
    const holds = new Set<string>();
    for (let phases = 0; part(list, 'running') && phases < 60; phases++) {
      const name = words(part(list, 'how-to').querySelector('summary')!)!;
      if (words(part(list, 'phase')) === 'Hold') holds.add(`${name}: ${words(part(list, 'time'))}`);
      await act(list, part(list, 'set-done') ? 'set-done' : 'skip');
    }
    expect([...holds]).to.deep.equal([
      'Plantar fascia stretch: 20',
      'Calf stretch, Upper calf (gastrocnemius), straight knee: 40',
      'Calf stretch, Lower calf (soleus), bent knee: 40',
    ]);
    expect(recall().amounts).to.deep.equal({ 'calf-stretch': { holdSeconds: 40 } });
  });

  it('asks once for a yes, however many variants there are', async () => {
    const hops = exercise('spring-hops');
    const list = await open({ exercise: hops }, { exercise: hops }, ...massageAndRaises);
    expect(parts(list, 'consent')).to.have.length(1);
  });

  it('leads from one to the next, says which begins, and counts both', async () => {
    const list = await open(...massageAndRaises);
    part(list, 'side')!.querySelector('input')!.click();
    const started = oneEvent<HeelPracticeStartEvent>(list, 'heel-practice-start');
    await act(list, 'begin');
    const both = [
      { exercise: 'tissue-mobilization', variant: 'massage-ball' },
      { exercise: 'heel-raise', variant: 'double-leg' },
    ];
    expect((await started).exercises).to.deep.equal(both);
    expect(said(list)).to.equal(
      'Tissue mobilisation and massage, Massage ball, Get ready, Left, 5 seconds.',
    );
    await later(65, list);
    expect(said(list)).to.equal('Next exercise, Heel raises, Both legs, 20 seconds.');
    await later(20, list);
    expect(said(list)).to.equal('Get ready, 5 seconds.');
    expect(words(part(list, 'position'))).to.equal('Set 1 of 3');
    await later(5, list);
    const completed = oneEvent<HeelPracticeCompleteEvent>(list, 'heel-practice-complete');
    for (const set of [1, 2, 3]) {
      await act(list, 'set-done');
      if (set < 3) await act(list, 'skip');
    }
    const { exercise: id, variant, exercises } = await completed;
    expect([id, variant]).to.deep.equal(['tissue-mobilization', 'massage-ball']);
    expect(exercises).to.deep.equal(both);
    expect(parts(list, 'progress').map(words)).to.deep.equal([
      'Tissue mobilisation and massage, Massage ball 1 of 1–2 today',
      'Heel raises, Both legs 1 of 3–5 this week',
    ]);
    expect(Object.keys(recall().log)).to.deep.equal([
      'tissue-mobilization/massage-ball',
      'heel-raise/double-leg',
    ]);
  });

  it('counts what was done and not what was skipped from beginning to end', async () => {
    const list = await open(...massageAndRaises);
    part(list, 'side')!.querySelector('input')!.click();
    await act(list, 'begin');
    await later(65, list);
    while (!part(list, 'summary')) await act(list, 'skip');
    expect(Object.keys(recall().log)).to.deep.equal(['tissue-mobilization/massage-ball']);
  });

  it('counts both variants of the calf stretch as one time', async () => {
    const calf = exercise('calf-stretch');
    const list = await open(
      { exercise: calf, variant: 'gastrocnemius' },
      { exercise: calf, variant: 'soleus' },
    );
    part(list, 'side')!.querySelector('input')!.click();
    await act(list, 'begin');
    await later(300, list);
    expect(Object.keys(recall().log)).to.deep.equal([
      'calf-stretch/gastrocnemius',
      'calf-stretch/soleus',
    ]);
  });

  it('shows the picture of the exercise that it is at', async () => {
    const list = await open(...massageAndRaises);
    const drawing = () => list.renderRoot.querySelector('svg.illustration')!.innerHTML;
    part(list, 'side')!.querySelector('input')!.click();
    const before = drawing();
    await act(list, 'begin');
    await later(65, list);
    const second = drawing();
    await later(5, list);
    expect(second).not.to.equal(before);
    expect(drawing()).not.to.equal(before);
  });

  it('tells its element when the shopper leaves, and lets go of it', async () => {
    const list = await open(...massageAndRaises);
    await act(list, 'cancel');
    expect(list.left).to.equal(1);
    expect(part(list, 'practice')).to.equal(undefined);
    part(list, 'open')!.focus();
    list.requestUpdate();
    await list.updateComplete;
    expect(list.renderRoot.activeElement).to.equal(part(list, 'open'));
  });
});
