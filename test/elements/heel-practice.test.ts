import { expect, oneEvent } from '@open-wc/testing';
import '../../src/define.js';
import type {
  HeelPracticeCompleteEvent,
  HeelPracticeStartEvent,
} from '../../src/elements/heel-practice/events.js';
import type { HeelPractice } from '../../src/elements/heel-practice/heel-practice.js';
import {
  collectWarnings,
  expectAccessible,
  isShown,
  part,
  parts,
  words,
  write,
} from '../helpers.js';
import { click, press } from '../device.js';
import { act, appears, expectQuiet, has, makeClock, tickAll } from './practice-helpers.js';

const key = 'step-into-comfort';

async function open(attributes: string, inside = ''): Promise<HeelPractice> {
  const element = await write<HeelPractice>(
    `<heel-practice ${attributes}>${inside}</heel-practice>`,
  );
  await appears(element, 'plan');
  await tickAll(element);
  return element;
}

const said = (element: HeelPractice) =>
  words(element.shadowRoot!.querySelector('.practice > [role=status]') ?? undefined);

describe('heel-practice', () => {
  const clock = makeClock();
  const { later } = clock;
  let warnings: ReturnType<typeof collectWarnings>;

  beforeEach(() => {
    warnings = collectWarnings();
    clock.start();
  });

  afterEach(() => {
    clock.stop();
    localStorage.removeItem(key);
    expectQuiet(warnings);
  });

  it('shows the author’s words until it has come, which it does where it stands on the page', async () => {
    const element = document.createElement('heel-practice');
    element.lang = 'en';
    element.innerHTML = '<p slot="fallback">Plain</p>';
    document.body.append(element);
    const isDefined = customElements.get('heel-practice') !== undefined;
    expect(isShown(element.firstElementChild!)).to.equal(!isDefined);
    await customElements.whenDefined('heel-practice');
    await appears(element, 'plan');
    expect(isShown(element.firstElementChild!)).to.equal(false);
    element.remove();
  });

  it('is two taps from the page to the first guided second, by the mouse', async () => {
    const element = await open('lang="en" exercises="plantar-fascia-stretch"');
    const started = oneEvent<HeelPracticeStartEvent>(element, 'heel-practice-start');
    await click(parts(element, 'side')[0]!);
    await click(part(element, 'start'));
    await started;
    await appears(element, 'running');
    await later(6, element);
    expect(words(part(element, 'phase'))).to.equal('Hold');
    await expectAccessible(element);
    await act(element, 'stop');
    await act(element, 'close');
    await act(element, 'discard');
  });

  it('leads through all stretches by the keyboard alone', async () => {
    const element = await open('lang="en" exercises="plantar-fascia-stretch calf-stretch"');
    const complete = oneEvent<HeelPracticeCompleteEvent>(element, 'heel-practice-complete');
    const tabTo = async (name: string) => {
      const focused = () =>
        element.shadowRoot!.activeElement?.closest('[part]')?.part.contains(name);
      for (let tabs = 0; !focused() && tabs < 30; tabs++) await press('Tab');
      expect(focused(), name).to.equal(true);
    };
    element.shadowRoot!.querySelector<HTMLElement>('[name=exercise]')!.focus();
    await tabTo('side');
    await press('Space');
    await tabTo('start');
    await press('Enter');
    await appears(element, 'running');
    await element.updateComplete;
    expect(element.shadowRoot!.activeElement).to.equal(part(element, 'pause'));
    const seen = new Set<string>();
    for (let seconds = 0; has(element, 'running') && seconds < 900; seconds++) {
      seen.add(words(part(element, 'phase'))!);
      if (seconds === 10) await press('Space');
      if (seconds === 11) expect(words(part(element, 'pause'))).to.equal('Resume');
      if (seconds === 11) await press('Space');
      await later(1, element);
    }
    const { exercises } = await complete;
    expect(exercises).to.have.length(3);
    expect([...seen].sort()).to.deep.equal([
      'Get ready',
      'Hold',
      'Next exercise',
      'Paused',
      'Rest',
    ]);
    await act(element, 'close');
    const progress = parts(element, 'progress').map(words);
    for (const each of progress) expect(each).to.match(/^1 of 2–3 today$/);
  });

  for (const lang of ['en', 'da']) {
    it(`says a whole run in few words, in ${lang}`, async () => {
      const element = await open(`lang="${lang}" exercises="calf-stretch heel-raise"`);
      parts(element, 'side')[2]!.querySelector('input')!.click();
      await element.updateComplete;
      await act(element, 'start');
      await appears(element, 'running');
      const transcript: string[] = [];
      const byPhase = new Map<string, number>();
      const note = () => {
        const line = said(element)!;
        if (line === transcript.at(-1)) return;
        transcript.push(line);
        const phase = `${words(part(element, 'phase'))} ${words(part(element, 'position'))}`;
        byPhase.set(phase, (byPhase.get(phase) ?? 0) + 1);
      };
      for (let seconds = 0; has(element, 'running') && seconds < 2000; seconds++) {
        note();
        if (has(element, 'set-done')) await act(element, 'set-done');
        else await later(1, element);
      }
      expect(transcript.join(' ')).to.contain(lang === 'en' ? 'Heel raises' : 'Tåhævninger');
      expect(transcript.join(' ')).to.contain(lang === 'en' ? 'Next' : 'Næste');
      for (const [phase, count] of byPhase) expect(count, phase).to.be.at.most(4);
      // Four holds a variant and side, each with a beginning and a middle, and what lies between.
      expect(transcript.length).to.be.within(20, 80);
    });
  }

  it('remembers on the device when it is asked to, a practice that goes on included', async () => {
    const element = await open('lang="en" exercises="plantar-fascia-stretch"');
    await act(element, 'remember');
    parts(element, 'side')[1]!.querySelector('input')!.click();
    await element.updateComplete;
    await act(element, 'start');
    await appears(element, 'running');
    await later(10, element);
    const kept = JSON.parse(localStorage.getItem(key)!) as Record<string, unknown>;
    expect(kept).to.include.keys('log', 'cues', 'sides', 'run');
    expect(kept.sides).to.deep.equal(['right']);
    const leave = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
    expect(leave(), 'the browser asks').to.equal(false);
    element.remove();
    await new Promise((resolve) => setTimeout(resolve));
    const again = await open('lang="en"');
    await act(again, 'go-on');
    await appears(again, 'running');
    expect(words(part(again, 'phase'))).to.equal('Hold');
    await act(again, 'stop');
    await act(again, 'close');
    await act(again, 'forget');
    expect(localStorage.getItem(key)).to.equal(null);
    expect(has(again, 'interrupted')).to.equal(false);
  });

  it('takes a plan from the address and gives it as link and code', async () => {
    history.replaceState(null, '', '#heel-plan=short-foot=standing.r12&side=lr');
    const element = await open('lang="da" exercises="short-foot"');
    expect(location.href).not.to.contain('#');
    await act(element, 'to-phone');
    await appears(element, 'qr');
    expect(part<HTMLInputElement>(element, 'link').value).to.match(
      /#heel-plan=short-foot=standing\.r12&side=lr$/,
    );
    await expectAccessible(element);
  });
});
