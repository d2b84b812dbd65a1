import { expect } from '@open-wc/testing';
import '../../src/define.js';
import type { HeelElement } from '../../src/elements/base/heel-element.js';
import { heelGuide } from '../../src/guides/heel/guide.js';
import { parts, part, settled, write } from '../helpers.js';
import { lix, proseOf } from '../reading-ease.js';
import { waitUntil } from '../wait-until.js';

/** Easy to read, for adults; a newspaper is at 45. */
const most = 35;

/** What one sentence too hard looks like. */
const hard =
  'Vedvarende hælsmerter, som hverken aflastning, øvelsesbehandling eller hensigtsmæssigt fodtøj afhjælper tilstrækkeligt, nødvendiggør sædvanligvis en sundhedsfaglig vurdering.';

const texts = (...places: readonly (Element | undefined)[]) =>
  places.flatMap((place) => (place ? proseOf(place) : []));

function expectEasy(section: string, blocks: readonly string[], atLeast = 2): void {
  expect(blocks.length, section).to.be.at.least(atLeast);
  expect(lix(blocks), `${section}: ${blocks.join(' | ')}`).to.be.at.most(most);
}

const card = (attributes: string) =>
  write<HeelElement>(`<heel-exercise-card lang="da" ${attributes}></heel-exercise-card>`);

async function press(element: HeelElement, name: string): Promise<void> {
  part(element, name)!.click();
  await settled(element);
}

async function setUp(exercise: string): Promise<HeelElement> {
  const element = await card(`exercise="${exercise}"`);
  await press(element, 'practise');
  await waitUntil(() => part(element, 'setup'), 'no session');
  return element;
}

async function run(exercise: string): Promise<HeelElement> {
  const element = await setUp(exercise);
  for (const input of element.shadowRoot!.querySelectorAll<HTMLElement>(
    '[part=side] input, [part=consent] input',
  )) {
    input.click();
  }
  await settled(element);
  await press(element, 'begin');
  return element;
}

describe('LIX', () => {
  it('is words a sentence and long words in a hundred', () => {
    expect(lix(['En kat er her.'])).to.equal(4);
    expect(lix(['En kat er her. Den sover.'])).to.equal(3);
    expect(lix(['En kat', 'er her'])).to.equal(2);
    expect(lix(['Øvelsen er let'])).to.be.closeTo(3 + 100 / 3, 0.01);
    expect(lix(['Ca. 2–3 gange pr. uge (Koc m.fl. 2023).'])).to.equal(8);
    expect(lix([])).to.equal(0);
  });

  it('tells what is hard from what is easy', () => {
    expect(
      lix(['Dette er generel information og erstatter ikke professionel rådgivning.']),
    ).to.be.above(60);
    expect(lix(['Det her er generel viden. Den kan ikke erstatte råd fra en læge.'])).to.be.below(
      25,
    );
  });
});

describe('the Danish that a shopper meets first is easy to read', () => {
  for (const { id, variants } of heelGuide.exercises) {
    for (const variant of variants.length ? variants.map((each) => each.id) : ['']) {
      it(`on the card ${id} ${variant}`, async () => {
        const element = await card(`exercise="${id}" variant="${variant}"`);
        const names = ['purpose', 'dosage', 'instructions', 'caution'];
        expectEasy(id, texts(...names.map((name) => part(element, name))), 5);
        expectEasy('the steps', texts(part(element, 'steps')));
        expectEasy('the caution', texts(part(element, 'caution')), 0);
      });
    }
  }

  it('in every answer, and in when to seek help', async () => {
    const element = await write<HeelElement>('<heel-faq lang="da"></heel-faq>');
    for (const item of parts(element, 'item')) {
      item.querySelector('button')!.click();
      await settled(element);
      expectEasy(item.id, texts(item));
    }
    const help = part(element, 'help')!;
    expectEasy('help', texts(help), 9);
    for (const details of help.querySelectorAll('details')) details.open = true;
    const further = part(element, 'further-help')!;
    expectEasy('further help', texts(further), 8);
    expectEasy('help in all', texts(help), 17);
  });

  it('before, in and after a session', async () => {
    const element = await setUp('spring-hops');
    expectEasy('setup', texts(part(element, 'setup')));
    const stopped = await run('calf-stretch');
    await press(stopped, 'stop');
    expectEasy('after a stop', texts(part(stopped, 'help')), 9);
    const done = await run('heel-raise');
    for (let set = 0; set < 3; set++) {
      await press(done, 'skip');
      await press(done, 'set-done');
    }
    expectEasy('after the end', texts(part(done, 'summary')));
  });

  it('and a sentence that is not would be found, on a card and in help', async () => {
    for (const [place, name] of [
      [await card('exercise="heel-raise"'), 'purpose'],
      [await card('exercise="heel-raise"'), 'steps'],
      [await write<HeelElement>('<heel-faq lang="da"></heel-faq>'), 'help'],
    ] as const) {
      const section = part(place, name)!;
      expect(lix(texts(section)), name).to.be.above(0);
      const block = section.querySelector('li, slot') ?? section;
      block.textContent = hard;
      expect(() => expectEasy(name, texts(section), 1), name).to.throw(/at most 35/);
    }
  });
});
