import { expect } from '@open-wc/testing';
import type { ExerciseCard } from '../../src/elements/heel-exercise-card/exercise-card.js';
import {
  collectWarnings,
  disclose,
  expectAccessible,
  hear,
  isShown,
  part,
  parts,
  settled,
  stub,
  words,
  write,
} from '../helpers.js';
import './script-tag.js';
import './translations.js';
import { waitUntil } from '../wait-until.js';

const card = (language: string, attributes = '') =>
  write<ExerciseCard>(
    `<heel-exercise-card lang="${language}" exercise="made-up-steps" ${attributes}></heel-exercise-card>`,
  );
const drawing = (element: Element) => part(element, 'picture')!.innerHTML;

async function press(element: ExerciseCard, name: string, n = 0): Promise<void> {
  parts(element, name)[n]!.click();
  await settled(element);
}

/** A card whose session waits for its answers. */
async function setUp(language: string, attributes?: string): Promise<ExerciseCard> {
  const element = await card(language, attributes);
  await press(element, 'practise');
  await waitUntil(() => part(element, 'setup'), 'no session');
  return element;
}

describe('an exercise that is one folder and one line of a guide', () => {
  let warnings: ReturnType<typeof collectWarnings>;
  beforeEach(() => (warnings = collectWarnings()));
  afterEach(() => {
    warnings.restore();
    expect(warnings.lines).to.deep.equal([]);
  });

  it('is shown with all that it has', async () => {
    const element = await card('en');
    expect(words(part(element, 'title'))).to.equal('Made-up steps');
    expect(words(part(element, 'purpose'))).to.match(/^Meant to show/);
    expect(words(part(element, 'dosage'))).to.equal('2–4 sets of 30–45 seconds, 1–2 times a day.');
    expect(parts(element, 'variant').map(words)).to.deep.equal(['On tape', 'On a rope']);
    expect(words(part(element, 'start'))).to.equal('Stand at one end of a line.');
    expect(words(part(element, 'equipment'))).to.equal('A line on the floor');
    expect(words(part(element, 'caution'))).to.equal('Take care Hold on to something if you sway.');
    expect(part(element, 'steps')!.children).to.have.length(2);
    expect(isShown(part(element, 'picture')!.querySelector('svg')!)).to.equal(true);
    await expectAccessible(element);
  });

  it('is shown in its translation', async () => {
    const element = await card('da');
    expect(words(part(element, 'title'))).to.equal('Opdigtede trin');
    expect(words(part(element, 'dosage'))).to.equal('2–4 sæt à 30–45 sekunder, 1–2 gange dagligt.');
    expect(parts(element, 'variant').map(words)).to.deep.equal(['På tape', 'På et reb']);
  });

  it('has variants to choose between, each with its drawing and its steps', async () => {
    const heard = hear('heel-exercise-variant-change');
    const element = await card('en');
    const before = drawing(element);
    await press(element, 'variant', 1);
    expect(heard.map(({ exercise, variant }) => [exercise, variant])).to.deep.equal([
      ['made-up-steps', 'rope'],
    ]);
    expect(drawing(element)).not.to.equal(before);
    expect(words(part(element, 'steps')!.children[0] as HTMLElement)).to.match(/^Feel for/);
  });

  it('has its advice', async () => {
    for (const [language, line] of [
      ['en', 'Keep a wall within reach.'],
      ['da', 'Hav en væg inden for rækkevidde.'],
    ] as const) {
      const element = await card(language);
      await disclose(part<HTMLDetailsElement>(element, 'advice')!);
      expect(words(part(element, 'advice'))).to.contain(line);
    }
  });

  it('says what research says', async () => {
    for (const [language, statement] of [
      ['en', 'Nobody has studied made-up steps.'],
      ['da', 'Ingen har undersøgt opdigtede trin.'],
    ] as const) {
      const element = await card(language);
      await disclose(part<HTMLDetailsElement>(element, 'research')!);
      expect(parts(element, 'research')[0]!.textContent).to.contain(statement);
    }
  });

  it('leaves the exercises of the guide as they are', async () => {
    const element = await card('en');
    element.exercise = 'calf-stretch';
    await settled(element);
    expect(words(part(element, 'title'))).to.equal('Calf stretch');
  });

  describe('in a session', () => {
    it('asks for the side where it has sides', async () => {
      expect(part(await setUp('en'), 'sides')).to.exist;
      expect(part(await setUp('en', 'variant="rope"'), 'sides')).to.equal(undefined);
    });

    it('asks for a yes of its own below its caution, and runs', async () => {
      const heard = hear('heel-practice-start');
      const element = await setUp('en', 'variant="rope"');
      expect(words(part(element, 'caution'))).to.match(/^Hold on to something/);
      await press(element, 'begin');
      expect(part(element, 'running'), 'without a yes').to.equal(undefined);
      part(element, 'consent')!.querySelector('input')!.click();
      await press(element, 'begin');
      expect(part(element, 'running')).to.exist;
      expect(heard.map(({ exercise, variant }) => [exercise, variant])).to.deep.equal([
        ['made-up-steps', 'rope'],
      ]);
      const standing = drawing(element);
      await press(element, 'skip');
      expect(words(part(element, 'time'))).to.equal('30');
      await waitUntil(() => drawing(element) !== standing, 'nothing moves');
      await press(element, 'stop');
    });

    it('prints', async () => {
      const element = await setUp('da');
      for (const details of element.shadowRoot!.querySelectorAll('details')) details.open = true;
      await waitUntil(() => part(element, 'print'), 'nothing to print with');
      const printed: string[] = [];
      const { append } = document.body;
      const restore = stub(document.body, 'append', (frame: HTMLIFrameElement) => {
        append.call(document.body, frame);
        frame.contentWindow!.print = () => {
          const titles = [...frame.contentDocument!.querySelectorAll('article h2')];
          printed.push(titles.map(({ textContent }) => textContent).join());
        };
      });
      try {
        await press(element, 'print', 0);
        await waitUntil(() => printed.length === 1, 'not printed');
        await press(element, 'print', 1);
        await waitUntil(() => printed.length === 2, 'not printed');
      } finally {
        restore();
      }
      expect(printed[0]).to.equal('Opdigtede trin');
      expect(printed[1]!.split(',')).to.have.length(7).and.to.include('Opdigtede trin');
    });
  });
});
