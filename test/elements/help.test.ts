import { expect } from '@open-wc/testing';
import '../../src/define.js';
import type { HeelElement } from '../../src/elements/base/heel-element.js';
import { canEmulate, emulate } from '../device.js';
import { isShown, languageOf, part, settled, stub, words, write } from '../helpers.js';
import { waitUntil } from '../wait-until.js';

/** What calls for help the same day, and what calls for it promptly. */
const urgent = {
  en: [
    'you felt a snap in your foot',
    'you cannot put weight on your foot',
    'your foot is red or hot, or you have a fever',
    'severe pain that rest does not ease',
    'pain that disturbs your sleep',
    'a noticeable change in how your foot works',
  ],
  da: [
    'du har mærket et smæld i foden',
    'du ikke kan støtte på foden',
    'foden er rød eller varm, eller du har feber',
    'stærke smerter, der ikke aftager i hvile',
    'smerter, der forstyrrer din søvn',
    'en mærkbar ændring i, hvordan foden fungerer',
  ],
} as const;

const sameDay = {
  en: 'Get medical help the same day (our addition, from NHS advice) if',
  da: 'Kontakt læge eller lægevagt samme dag (vores tilføjelse efter råd fra det britiske sundhedsvæsen, NHS), hvis',
} as const;

type Tongue = keyof typeof urgent;
const tongues: readonly Tongue[] = ['en', 'da'];

/** What is urgent is seen, in its order, and nothing of help stands before it. */
function expectUrgentFirst(place: Element, language: Tongue, isSeen = isShown): void {
  const items = [...place.querySelectorAll('li')].filter(isSeen).map(words);
  expect(items.slice(0, 6)).to.deep.equal(urgent[language]);
  const first = place.querySelector('ul')!;
  expect(words(first.previousElementSibling as HTMLElement)).to.equal(sameDay[language]);
  expect(isSeen(first.previousElementSibling!)).to.equal(true);
  expect(first.closest('details'), 'behind a disclosure').to.equal(null);
  expect(languageOf(first)).to.equal(language);
}

async function press(element: HeelElement, name: string, n = 0): Promise<void> {
  element.renderRoot.querySelectorAll<HTMLElement>(`[part=${name}]`)[n]!.click();
  await settled(element);
}

async function setUp(language: Tongue, exercise: string, attributes = ''): Promise<HeelElement> {
  const element = await write<HeelElement>(
    `<heel-exercise-card lang="${language}" exercise="${exercise}" ${attributes}></heel-exercise-card>`,
  );
  await press(element, 'practise');
  await waitUntil(() => part(element, 'setup'), 'no session');
  return element;
}

const printButtons = { one: 0, all: 1 };

/** The sheet that is printed, with a window to look at it in. */
async function printed(element: HeelElement, which: number): Promise<HTMLElement> {
  part<HTMLDetailsElement>(element, 'follow-up')!.open = true;
  await waitUntil(() => part(element, 'print'), 'nothing to print with');
  const { append } = document.body;
  let sheet: HTMLElement | undefined;
  const restore = stub(document.body, 'append', (frame: HTMLIFrameElement) => {
    append.call(document.body, frame);
    frame.style.cssText = 'inline-size: 186mm; block-size: 270mm';
    frame.contentWindow!.print = () => (sheet = frame.contentDocument!.body);
  });
  try {
    await press(element, 'print', which);
    await waitUntil(() => sheet, 'not printed');
  } finally {
    restore();
  }
  return sheet!;
}

for (const language of tongues) {
  describe(`what is urgent, in ${language}`, () => {
    const questions = '<h3>Do they fit?</h3><p>Most of them.</p>';
    for (const [what, attributes, content] of [
      ['the questions of the guide', '', ''],
      ['one question of the guide', 'questions="running" single', ''],
      ["the author's questions", '', questions],
      ['questions of both', 'questions="own built-in" heading-level="2"', questions],
    ] as const) {
      it(`is seen below ${what}, first of all help`, async () => {
        const faq = await write<HeelElement>(
          `<heel-faq lang="${language}" ${attributes}>${content}</heel-faq>`,
        );
        const help = part(faq, 'help')!;
        expectUrgentFirst(help, language);
        expect([...help.querySelectorAll('li')].filter(isShown)).to.have.length(6);
        part<HTMLDetailsElement>(faq, 'further-help')!.open = true;
        expectUrgentFirst(help, language);
        expect([...help.querySelectorAll('li')].filter(isShown)).to.have.length(10);
      });
    }

    it('is left out with the rest of help where the author says so', async () => {
      const faq = await write<HeelElement>(`<heel-faq lang="${language}" hide-help></heel-faq>`);
      expect(part(faq, 'help')).to.equal(undefined);
      expect(words(part(faq, 'base'))).not.to.contain(urgent[language][0]);
    });

    if (canEmulate) {
      it('is on a page that is printed', async () => {
        const faq = await write<HeelElement>(`<heel-faq lang="${language}"></heel-faq>`);
        try {
          await emulate({ media: 'print' });
          expectUrgentFirst(part(faq, 'help')!, language);
        } finally {
          await emulate({});
        }
      });
    }

    for (const [exercise, attributes] of [
      ['calf-stretch', ''],
      ['heel-raise', 'compact'],
    ] as const) {
      it(`comes after a stop of ${exercise} ${attributes}`, async () => {
        const element = await setUp(language, exercise, attributes);
        part(element, 'side')?.querySelector('input')!.click();
        await settled(element);
        await press(element, 'begin');
        await press(element, 'stop');
        const help = part(element, 'help')!;
        expectUrgentFirst(help, language);
        expect(help.querySelectorAll('li')).to.have.length(6);
      });
    }

    for (const [which, n] of Object.entries(printButtons)) {
      it(`is on the sheet of ${which}, with where else to turn`, async () => {
        const sheet = await printed(await setUp(language, 'short-foot'), n);
        const help = sheet.querySelector('section')!;
        expectUrgentFirst(help, language, (each) => each.checkVisibility());
        expect(help.querySelectorAll('li')).to.have.length(10);
        expect(words(help)).to.match(
          language === 'en' ? /no substitute for advice/ : /kan ikke erstatte råd/,
        );
      });
    }
  });
}
