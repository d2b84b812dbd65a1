import { expect } from '@open-wc/testing';
import { exerciseOf } from '../../src/guides/guide.js';
import { heelGuide } from '../../src/guides/heel/guide.js';
import '../../src/elements/heel-exercise-card/define.js';
import type { HeelExerciseCard } from '../../src/elements/heel-exercise-card/heel-exercise-card.js';
import { loadFacts } from '../guides/facts.js';
import { expectedReading, readDosage, readGlance } from '../guides/read-dosage.js';
import { click, press } from '../device.js';
import {
  accessibleName,
  collectWarnings,
  contentOf,
  disclose,
  everSaid,
  expectAccessible,
  hear,
  isShown,
  languageOf,
  overflowing,
  part,
  partNames,
  parts,
  settled,
  tabStops,
  words,
  write,
} from '../helpers.js';

const markup = (attributes: string, content = '') =>
  `<heel-exercise-card ${attributes}>${content}</heel-exercise-card>`;
const card = (attributes: string, content?: string) =>
  write<HeelExerciseCard>(markup(`lang="en" ${attributes}`, content));

const exerciseIds = heelGuide.exercises.map(({ id }) => id);
const variantsOf = (id: string): readonly string[] => {
  const { variants } = exerciseOf(heelGuide, id)!;
  return variants.length ? variants.map((variant) => variant.id) : [''];
};
/** Every exercise in each of its variants. */
const ways = exerciseIds.flatMap((id) => variantsOf(id).map((variant) => [id, variant] as const));

const research = (element: Element) => part<HTMLDetailsElement>(element, 'research')!;
const advice = (element: Element) => part<HTMLDetailsElement>(element, 'advice')!;
const radios = (element: Element) => [
  ...element.shadowRoot!.querySelectorAll<HTMLInputElement>('[type=radio]'),
];
const chosen = (element: Element) => radios(element).find(({ checked }) => checked)?.value;
const steps = (element: Element) =>
  [...part(element, 'steps')!.children].map((step) => words(step as HTMLElement));
const drawing = (element: Element) =>
  [...part(element, 'picture')!.querySelectorAll('path')]
    .map((path) => path.getAttribute('d'))
    .join();
const box = (element: Element, name: string) => part(element, name)!.getBoundingClientRect();
const own = (element: Element, slot: string) => element.querySelector(`[slot="${slot}"]`)!;

/** Whether what stands in a slot by itself is shown. */
function showsFallback(element: Element, slot: string): boolean {
  const range = new Range();
  range.selectNodeContents(element.shadowRoot!.querySelector(`slot[name="${slot}"]`)!);
  return [...range.getClientRects()].some(({ height }) => height > 0);
}

describe('<heel-exercise-card>', () => {
  let warnings: ReturnType<typeof collectWarnings>;
  beforeEach(() => (warnings = collectWarnings()));
  afterEach(() => warnings.restore());

  describe('accessibility', () => {
    for (const lang of ['en', 'da']) {
      for (const id of exerciseIds) {
        it(`has no violations: ${id} in every variant, compact and opened, in ${lang}`, async () => {
          const exercise = `lang="${lang}" exercise="${id}"`;
          const page = await write<HTMLElement>(
            `<div>
              ${variantsOf(id)
                .map((variant) => markup(`${exercise} variant="${variant}"`))
                .join('')}
              ${markup(`${exercise} compact`)}
              <section class="opened">${markup(exercise)}${markup(`${exercise} compact`)}</section>
            </div>`,
          );
          for (const each of page.querySelectorAll('.opened > *')) {
            for (const details of each.shadowRoot!.querySelectorAll('details')) {
              await disclose(details);
            }
          }
          await expectAccessible(page);
        });
      }

      it(`has no violations with the author's own words, and without an exercise, in ${lang}`, async () => {
        const page = await write<HTMLElement>(
          `<div lang="${lang}">
            ${markup(
              'exercise="spring-hops" heading-level="2"',
              `A note.<span slot="title">Title</span><img slot="picture" alt="">
              <span slot="purpose">Purpose</span><span slot="start">Start</span>
              <ul slot="steps"><li>Step</li></ul><p slot="caution">Caution</p>
              <button slot="action">Action</button>`,
            )}
            ${markup('exercise="axe"', '<h3>Mine</h3><p>My own.</p>')}
          </div>`,
        );
        await expectAccessible(page);
      });
    }

    it('has its words at once, and its drawing a task later, in a place that is kept', async () => {
      const element = document.createElement('heel-exercise-card');
      element.exercise = 'calf-stretch';
      document.body.append(element);
      await Promise.resolve();
      const svg = element.shadowRoot!.querySelector('.illustration')!;
      const { height } = element.getBoundingClientRect();
      expect(words(part(element, 'title'))).to.equal('Calf stretch');
      expect(svg.querySelectorAll('path')).to.have.length(0);
      await element.updateComplete;
      expect(svg.querySelectorAll('path').length).to.be.above(0);
      expect(element.shadowRoot!.querySelector('.illustration')).to.equal(svg);
      expect(element.getBoundingClientRect().height).to.equal(height);
      element.remove();
    });

    it('is an article named after the exercise', async () => {
      const element = await card('exercise="calf-stretch"');
      expect(part(element, 'base')!.localName).to.equal('article');
      expect(await accessibleName(part(element, 'base')!)).to.equal('Calf stretch');
    });

    it("is an article named in the author's words, where there are some", async () => {
      const element = await card('exercise="calf-stretch"', '<b slot="title">My stretch</b>');
      expect(await accessibleName(part(element, 'base')!)).to.equal('My stretch');
    });

    it('has headings of the level that the author sets, and one below', async () => {
      for (const [level, title, subheading] of [
        ['', 'h3', 'h4'],
        ['heading-level="2"', 'h2', 'h3'],
        ['heading-level="5"', 'h5', 'h6'],
        ['heading-level="6"', 'h6', 'h6'],
      ] as const) {
        const element = await card(`exercise="calf-stretch" ${level}`);
        expect(part(element, 'title')!.localName).to.equal(title);
        expect(part(element, 'subheading')!.localName).to.equal(subheading);
        expect(words(part(element, 'title'))).to.equal('Calf stretch');
      }
    });

    it('groups the variants under a name, and each has its own', async () => {
      const element = await card('exercise="short-foot"');
      expect(part(element, 'variants')!.localName).to.equal('fieldset');
      expect(await accessibleName(part(element, 'variants')!)).to.equal('Choose a variant');
      const names = await Promise.all(radios(element).map((radio) => accessibleName(radio)));
      expect(names).to.deep.equal(['Sitting', 'Standing']);
    });

    it('hides a drawing whose words stand beside it', async () => {
      const element = await card('exercise="calf-stretch"');
      const svg = part(element, 'picture')!.querySelector('svg')!;
      expect(isShown(svg)).to.equal(true);
      expect(svg.ariaHidden).to.equal('true');
    });

    it('makes targets that a finger hits', async () => {
      const element = await card('exercise="calf-stretch"');
      const summary = research(element).querySelector('summary')!;
      for (const each of [...parts(element, 'variant'), part(element, 'practise')!, summary]) {
        expect(each.offsetHeight, words(each)).to.be.at.least(44);
      }
    });
  });

  describe('rendering', () => {
    for (const language of ['en', 'da'] as const) {
      it(`says every number of the dosage, as a sentence and at a glance, in ${language}`, async () => {
        for (const facts of (await loadFacts()).exercises) {
          const element = await write(markup(`lang="${language}" exercise="${facts.id}"`));
          const sentence = words(part(element, 'dosage'))!;
          expect(readDosage(sentence, language)).to.deep.equal(expectedReading(facts));
          const glance = parts(element, 'fact').map((fact) => ({
            term: words(fact.querySelector('dt')!)!,
            value: words(fact.querySelector('dd')!)!,
          }));
          expect(readGlance(glance, language), facts.id).to.deep.equal(expectedReading(facts));
        }
      });
    }

    it('shows what an exercise is and how it is done', async () => {
      const element = await card('exercise="tissue-mobilization"');
      for (const name of [
        ...['title', 'picture', 'purpose', 'facts', 'dosage', 'variants', 'subheading', 'start'],
        ...['equipment', 'steps', 'caution', 'advice', 'research'],
      ]) {
        expect(isShown(part(element, name)!), name).to.equal(true);
        expect(words(part(element, name)) === '', name).to.equal(name === 'picture');
      }
      expect(part(element, 'steps')!.localName).to.equal('ol');
      expect(words(part(element, 'equipment'))).to.equal('A massage ball or foam roller');
      expect(warnings.lines).to.deep.equal([]);
    });

    it('has variants, equipment and a caution only where the facts have them', async () => {
      for (const { id, variants, equipment } of (await loadFacts()).exercises) {
        const element = await card(`exercise="${id}"`);
        const cautioned = id === 'tissue-mobilization' || id === 'spring-hops';
        expect(radios(element).map(({ value }) => value)).to.deep.equal(variants);
        expect(Boolean(part(element, 'variants')), id).to.equal(variants.length > 0);
        expect(Boolean(part(element, 'equipment')), id).to.equal(equipment.length > 0);
        expect(Boolean(part(element, 'caution')), id).to.equal(cautioned);
        if (cautioned) expect(words(part(element, 'caution'))).to.match(/^Take care \S/);
      }
    });

    it('draws every exercise and every variant in its own way', async () => {
      const drawings = new Map<string, string>();
      for (const [id, variant] of ways) {
        const element = await card(`exercise="${id}" variant="${variant}"`);
        drawings.set(drawing(element), `${id} ${variant}`);
        expect(isShown(part(element, 'picture')!.querySelector('svg')!)).to.equal(true);
      }
      expect([...drawings.values()]).to.deep.equal(ways.map((way) => way.join(' ')));
    });

    describe('slots', () => {
      const replaced = {
        title: '<span slot="title">Own</span>',
        picture: '<canvas slot="picture" height="50"></canvas>',
        purpose: '<span slot="purpose">Own</span>',
        start: '<span slot="start">Own</span>',
        steps: '<ol slot="steps"><li>Own</li></ol>',
        caution: '<p slot="caution">Own</p>',
      };
      for (const [slot, content] of Object.entries(replaced)) {
        it(`takes the author's ${slot}, and keeps the rest`, async () => {
          const element = await card('exercise="spring-hops"');
          const before = new Map(
            partNames(element).map((name) => [name, words(part(element, name))]),
          );
          expect(showsFallback(element, slot)).to.equal(true);
          element.innerHTML = content;
          await settled(element);
          expect(isShown(own(element, slot))).to.equal(true);
          expect(showsFallback(element, slot)).to.equal(false);
          for (const [name, text] of before) {
            expect(words(part(element, name)), name).to.equal(text);
            const gone = name === slot && ['steps', 'caution'].includes(slot);
            expect(isShown(part(element, name)!), name).to.equal(!gone);
          }
          element.replaceChildren();
          expect(showsFallback(element, slot)).to.equal(true);
        });
      }

      it('takes a caution where it has none itself', async () => {
        const element = await card('exercise="calf-stretch"', '<p slot="caution">Own</p>');
        expect(isShown(own(element, 'caution'))).to.equal(true);
      });

      it('shows a note below the steps and an action at the end', async () => {
        const element = await card(
          'exercise="calf-stretch"',
          '<p>Note</p><a slot="action" href="#action">Action</a>',
        );
        element.style.inlineSize = '400px';
        const note = element.querySelector('p')!.getBoundingClientRect();
        expect(isShown(element.querySelector('p')!)).to.equal(true);
        expect(note.top).to.be.at.least(box(element, 'steps').bottom);
        const action = own(element, 'action').getBoundingClientRect();
        expect(isShown(own(element, 'action'))).to.equal(true);
        expect(action.top).to.be.at.least(box(element, 'research').bottom);
      });

      it('shows what is for pages without script to nobody', async () => {
        const element = await card('exercise="calf-stretch"', '<p slot="fallback">Plain</p>');
        expect(isShown(own(element, 'fallback'))).to.equal(false);
      });
    });

    describe('research', () => {
      it('stands behind a disclosure that opens with a click', async () => {
        const element = await card('exercise="heel-raise"');
        expect(research(element).open).to.equal(false);
        expect(words(research(element))).to.equal('What research says');
        await click(research(element).querySelector('summary')!);
        await contentOf(research(element));
        const items = [...research(element).querySelectorAll('li')];
        expect(items.map(isShown)).to.deep.equal([true, true]);
        expect(words(items[0])).to.match(/^In a small trial .* Rathleff et al\. 2015/);
      });

      it('names each source in English, with a link to it', async () => {
        for (const [lang, statement] of [
          ['en', 'A clinical guideline recommends'],
          ['da', 'En klinisk retningslinje anbefaler'],
        ] as const) {
          const element = await write(markup(`lang="${lang}" exercise="calf-stretch"`));
          await disclose(research(element));
          const item = research(element).querySelector('li')!;
          expect(words(item)).to.contain(statement);
          expect(languageOf(item)).to.equal(lang);
          const source = item.querySelector('cite')!;
          expect(languageOf(source)).to.equal('en');
          expect(words(source)).to.equal(
            'Koc et al. 2023, J Orthop Sports Phys Ther 53(12):CPG1, doi:10.2519/jospt.2023.0303',
          );
          expect(source.querySelector('a')!.href).to.equal(
            'https://doi.org/10.2519/jospt.2023.0303',
          );
        }
      });

      it('has something for every exercise, and a source for all but the hops', async () => {
        for (const id of exerciseIds) {
          const element = await card(`exercise="${id}"`);
          await disclose(research(element));
          const items = [...research(element).querySelectorAll('li')];
          expect(items, id).to.not.be.empty;
          for (const item of items) {
            expect(words(item), id).to.match(/^[A-Z].*[.\d]$/);
            expect(Boolean(item.querySelector('a[href^="https://doi.org/10."]')), id).to.equal(
              id !== 'spring-hops',
            );
          }
        }
      });

      it('follows when the exercise changes', async () => {
        const element = await card('exercise="calf-stretch"');
        await disclose(research(element));
        element.exercise = 'short-foot';
        await settled(element);
        expect(words(research(element)), 'nothing of another exercise').not.to.contain('Koc');
        await contentOf(research(element));
        expect(words(research(element)))
          .to.contain('Huffer')
          .and.not.to.contain('Koc');
      });
    });

    describe('advice', () => {
      const lines = (element: Element) =>
        [...advice(element).querySelectorAll('dl > div')].map((line) =>
          [...line.children].map((each) => words(each as HTMLElement)),
        );

      it('stands behind a disclosure beside research, each piece under its name', async () => {
        const element = await card('exercise="heel-raise"');
        expect(words(advice(element))).to.equal('Tips for this exercise');
        expect(advice(element).nextElementSibling).to.equal(research(element));
        await click(advice(element).querySelector('summary')!);
        await contentOf(advice(element));
        expect(lines(element).map(([name]) => name)).to.deep.equal([
          'What you should feel',
          'Support',
          'Watch out for',
          'If it is too hard',
        ]);
        expect(lines(element)[0]![1]).to.equal('Your calf muscles working.');
        await expectAccessible(element);
      });

      it('has something for every exercise, and names what bears it, each in its language', async () => {
        for (const id of exerciseIds) {
          const element = await write(markup(`lang="da" exercise="${id}"`));
          await disclose(advice(element));
          expect(lines(element).length, id).to.be.at.least(2);
          const sources = [...advice(element).querySelectorAll('cite')];
          expect(sources, id).not.to.be.empty;
          for (const source of sources) {
            const isDanish = words(source)!.includes('krop-fysik.dk');
            expect(languageOf(source), words(source)).to.equal(isDanish ? 'da' : 'en');
          }
        }
      });

      it('follows when the exercise changes', async () => {
        const element = await card('exercise="calf-stretch"');
        await disclose(advice(element));
        element.exercise = 'short-foot';
        await settled(element);
        await contentOf(advice(element));
        expect(words(advice(element)))
          .to.contain('McKeon')
          .and.not.to.contain('calf');
      });
    });

    describe('the way into a session', () => {
      for (const [lang, timed, counted] of [
        ['en', 'Practise with a timer', 'Practise step by step'],
        ['da', 'Træn med nedtælling', 'Træn trin for trin'],
      ] as const) {
        it(`names a timer only where one runs, in ${lang}`, async () => {
          for (const { id } of (await loadFacts()).exercises) {
            const element = await write(markup(`lang="${lang}" exercise="${id}"`));
            const isCounted = id === 'heel-raise' || id === 'short-foot';
            expect(words(part(element, 'practise')), id).to.equal(isCounted ? counted : timed);
          }
        });
      }
    });

    describe('layout', () => {
      const sized = async (width: number, attributes = '', around = '') => {
        const place = await write<HTMLElement>(
          `<div ${around} style="inline-size: ${width}px">
            ${markup(`${attributes} lang="en" exercise="tissue-mobilization"`)}
          </div>`,
        );
        return place.firstElementChild as HeelExerciseCard;
      };

      it('stands upright in a narrow column, and lies where there is room', async () => {
        let element = await sized(420);
        expect(box(element, 'title').top).to.be.at.least(box(element, 'picture').bottom);
        element = await sized(900);
        expect(box(element, 'title').left).to.be.at.least(box(element, 'picture').right);
      });

      it('lies, when it is compact, in less room, and stands upright in the least', async () => {
        let element = await sized(320, 'compact');
        expect(box(element, 'title').top).to.be.at.least(box(element, 'picture').bottom);
        element = await sized(500, 'compact');
        expect(box(element, 'title').left).to.be.at.least(box(element, 'picture').right);
        expect(box(element, 'picture').width).to.be.below(150);
      });

      for (const exercise of exerciseIds) {
        for (const [width, height] of [
          [730, 900],
          [1240, 800],
          [1560, 900],
        ] as const) {
          it(`shows picture, dosage and steps of ${exercise} together at ${width} pixels`, async () => {
            const element = await sized(width, `exercise="${exercise}" lang="da"`);
            const [base, picture] = [box(element, 'base'), box(element, 'picture')];
            const [practise, steps] = [box(element, 'practise'), box(element, 'steps')];
            expect(base.height).to.be.at.most(height);
            // Beside the dosage, and no longer than that: below it stands something.
            expect(practise.left).to.be.at.least(picture.right);
            expect(box(element, 'instructions').top).to.be.at.least(practise.bottom);
            expect(picture.bottom).to.be.at.most(box(element, 'instructions').top);
            expect(steps.left).to.be.at.least(picture.right);
            expect(base.bottom - picture.bottom).to.be.at.least(150);
            const research = box(element, 'research');
            expect(research.left).to.be.below(picture.right);
            expect(research.top).to.be.at.least(picture.bottom);
          });
        }
      }

      for (const lang of ['en', 'da']) {
        for (const [width, fontSize] of [
          [320, 16],
          [480, 32],
        ] as const) {
          it(`lets nothing stick out at ${width} pixels, in letters of ${fontSize}, in ${lang}`, async () => {
            const page = await write<HTMLElement>(
              `<div lang="${lang}" style="inline-size: ${width}px; font-size: ${fontSize}px">
                ${ways.map(([id, variant]) => markup(`exercise="${id}" variant="${variant}"`)).join('')}
                ${exerciseIds.map((id) => markup(`exercise="${id}" compact`)).join('')}
              </div>`,
            );
            for (const element of page.children) {
              for (const details of element.shadowRoot!.querySelectorAll('details')) {
                await disclose(details);
              }
              await settled(element);
              expect(overflowing(element), element.outerHTML).to.deep.equal([]);
            }
            expect(page.scrollWidth).to.equal(page.clientWidth);
          });
        }
      }

      it('breaks a word that is longer than the card', async () => {
        const element = await sized(240);
        element.innerHTML = `<b slot="title">${'Hælsporeforebyggelse'.repeat(4)}</b>`;
        expect(element.scrollWidth).to.equal(element.clientWidth);
        expect(overflowing(element)).to.deep.equal([]);
      });

      it('stands the other way round on a page from right to left, its sentences as they read', async () => {
        const element = await sized(900, '', 'dir="rtl"');
        expect(box(element, 'title').right).to.be.at.most(box(element, 'picture').left);
        expect(overflowing(element)).to.deep.equal([]);
        element.exercise = 'spring-hops';
        await settled(element);
        const text = document
          .createTreeWalker(part(element, 'start')!, NodeFilter.SHOW_TEXT)
          .nextNode() as Text;
        expect(text.data).to.equal('Stand upright.');
        const at = (offset: number) => {
          const range = new Range();
          range.setStart(text, offset);
          range.setEnd(text, offset + 1);
          return range.getBoundingClientRect().left;
        };
        expect(at(text.length - 1)).to.be.above(at(0));
      });

      it('has its sentences beside their numbers on a page from right to left, whatever the page aligns', async () => {
        for (const align of ['', 'center', 'left', 'justify']) {
          const element = await sized(400, '', `dir="rtl"`);
          element.parentElement!.style.textAlign = align;
          const item = element.shadowRoot!.querySelector('ol li')!;
          const words = document.createTreeWalker(item, NodeFilter.SHOW_TEXT);
          const range = new Range();
          while (words.nextNode() && !/\S/.test(words.currentNode.nodeValue!));
          range.selectNodeContents(words.currentNode);
          const [first] = range.getClientRects();
          const number = parseFloat(getComputedStyle(item, '::before').inlineSize);
          expect(item.getBoundingClientRect().right - first!.right, align).to.be.below(number + 25);
        }
      });

      it('keeps the proportion of a picture that states its size', async () => {
        for (const way of ['', 'compact']) {
          const element = await sized(400, way);
          const image = new Image(1200, 800);
          image.slot = 'picture';
          image.src = '/demo/images/belt.svg';
          element.append(image);
          await image.decode();
          const { width, height } = image.getBoundingClientRect();
          expect(width).to.equal(box(element, 'picture').width);
          expect(width / height).to.be.closeTo(image.naturalWidth / image.naturalHeight, 0.1);
        }
      });
    });

    it("takes font and colour from the page, and the theme's own where it is set", async () => {
      const page = await write<HTMLElement>(
        `<div style="font-family: fantasy; color: rgb(1, 2, 3)">
          ${markup('exercise="calf-stretch"')}
        </div>`,
      );
      const look = () => {
        const { color, fontFamily } = getComputedStyle(part(page.firstElementChild!, 'dosage')!);
        return [color, fontFamily];
      };
      expect(look()).to.deep.equal(['rgb(1, 2, 3)', 'fantasy']);
      page.style.setProperty('--heel-font', 'monospace');
      page.style.setProperty('--heel-color-text', 'rgb(4, 5, 6)');
      expect(look()).to.deep.equal(['rgb(4, 5, 6)', 'monospace']);
    });

    it('honours hidden', async () => {
      const element = await card('exercise="calf-stretch" hidden');
      expect(isShown(element)).to.equal(false);
    });
  });

  describe('properties', () => {
    it("keeps the author's content without an exercise, and names the accepted ones once", async () => {
      const content = '<p>Mine</p><p slot="fallback">Plain</p>';
      const element = await card('exercise="push-ups"', content);
      expect([...element.children].map(isShown)).to.deep.equal([true, true]);
      expect(partNames(element)).to.deep.equal([]);
      expect(element.innerHTML).to.equal(content);
      element.requestUpdate();
      await settled(element);
      await card('exercise="push-ups"');
      expect(warnings.lines).to.deep.equal([
        `<heel-exercise-card exercise="push-ups"> is not usable; accepted: ${exerciseIds.join(', ')}.`,
      ]);
    });

    it('says nothing of a copy that is measured and gone, but of one that stays', async () => {
      const element = await card('exercise="calf-stretch"');
      const copy = element.cloneNode() as HeelExerciseCard;
      copy.setAttribute('exercise', 'sit-ups');
      element.after(copy);
      copy.remove();
      await copy.updateComplete;
      expect(warnings.lines).to.deep.equal([]);
      await card('exercise="sit-ups"');
      expect(warnings.lines.length).to.equal(1);
    });

    it("shows all of the author's slots without an exercise", async () => {
      const element = await card(
        'exercise="push-ups"',
        '<b slot="title">T</b><p>N</p><i slot="steps">S</i><p slot="own">O</p><a slot="action">A</a>',
      );
      expect([...element.children].map(isShown)).to.deep.equal([true, true, true, true, true]);
    });

    it('reads names without the spaces around them, in any case', async () => {
      const element = await card('exercise=" Calf-Stretch " variant="SOLEUS "');
      expect(words(part(element, 'title'))).to.equal('Calf stretch');
      expect(chosen(element)).to.equal('soleus');
      expect(warnings.lines).to.deep.equal([]);
    });

    it('takes a property of every object for no exercise', async () => {
      const element = await card('exercise="constructor"', '<p>Mine</p>');
      expect(isShown(element.firstElementChild!)).to.equal(true);
      expect(warnings.lines).to.have.length(1);
    });

    it('shows the exercise as soon as one is named', async () => {
      const element = await card('', '<p>Mine</p>');
      expect(warnings.lines).to.have.length(1);
      element.exercise = 'heel-raise';
      await settled(element);
      expect(words(part(element, 'title'))).to.equal('Heel raises');
      expect(isShown(element.firstElementChild!)).to.equal(true);
      element.setAttribute('exercise', 'short-foot');
      await settled(element);
      expect(words(part(element, 'title'))).to.equal('Short foot');
      expect(chosen(element)).to.equal('sitting');
    });

    it('shows the first variant where none is named', async () => {
      for (const id of exerciseIds) {
        const [plain, first] = [
          await card(`exercise="${id}"`),
          await card(`exercise="${id}" variant="${variantsOf(id)[0]}"`),
        ];
        expect(chosen(plain) ?? '', id).to.equal(variantsOf(id)[0]);
        expect(chosen(first), id).to.equal(chosen(plain));
        expect(drawing(first), id).to.equal(drawing(plain));
        expect(steps(first), id).to.deep.equal(steps(plain));
      }
      expect(warnings.lines).to.deep.equal([]);
    });

    it('shows the variant that is named', async () => {
      const element = await card('exercise="calf-stretch" variant="soleus"');
      expect(chosen(element)).to.equal('soleus');
      expect(steps(element)[0]).to.equal(
        'Bend your back knee slightly and keep the heel on the floor.',
      );
      element.variant = 'gastrocnemius';
      await settled(element);
      expect(chosen(element)).to.equal('gastrocnemius');
      expect(steps(element)[0]).to.equal('Keep your back leg straight and the heel on the floor.');
    });

    it('reports an unknown variant, naming the accepted ones, and shows the first', async () => {
      const element = await card('exercise="heel-raise" variant="toes"');
      expect(chosen(element)).to.equal('double-leg');
      element.requestUpdate();
      await settled(element);
      expect(warnings.lines).to.deep.equal([
        '<heel-exercise-card variant="toes"> is not usable; accepted: double-leg, single-leg, slow-eccentric.',
      ]);
    });

    it('reports an unknown variant anew where another exercise has other ones', async () => {
      const element = await card('exercise="heel-raise" variant="one-hand"');
      element.exercise = 'short-foot';
      await settled(element);
      expect(warnings.lines).to.deep.equal([
        '<heel-exercise-card variant="one-hand"> is not usable; accepted: double-leg, single-leg, slow-eccentric.',
        '<heel-exercise-card variant="one-hand"> is not usable; accepted: sitting, standing.',
      ]);
    });

    it('reports a variant of an exercise that has none', async () => {
      const element = await card('exercise="spring-hops" variant="single"');
      expect(isShown(part(element, 'steps')!)).to.equal(true);
      expect(warnings.lines).to.deep.equal([
        '<heel-exercise-card variant="single"> is not usable; accepted: none.',
      ]);
    });

    it('reports a heading level that is none, and uses level three', async () => {
      for (const level of ['9', '1', '-2', '2.5', 'two']) {
        const element = await card(`exercise="calf-stretch" heading-level="${level}"`);
        expect(part(element, 'title')!.localName, level).to.equal('h3');
        expect(part(element, 'subheading')!.localName, level).to.equal('h4');
      }
      expect(warnings.lines).to.deep.equal(
        ['9', '1', '-2', '2.5', 'two'].map(
          (level) =>
            `<heel-exercise-card heading-level="${level}"> is not usable; accepted: 2 to 6.`,
        ),
      );
    });

    it('shows picture, name and dosage when compact, and the rest on request', async () => {
      const element = await card('exercise="tissue-mobilization" compact');
      const [always, later] = [
        ['picture', 'title', 'purpose', 'facts', 'dosage', 'practise'],
        ['variants', 'start', 'equipment', 'steps', 'caution', 'advice', 'research'],
      ];
      for (const name of always) expect(isShown(part(element, name)!), name).to.equal(true);
      for (const name of later) expect(isShown(part(element, name)!), name).to.equal(false);
      await click(part(element, 'more')!.querySelector('summary')!);
      for (const name of [...always, ...later]) {
        expect(isShown(part(element, name)!), name).to.equal(true);
      }
      element.compact = false;
      await settled(element);
      expect(part(element, 'more')).to.equal(undefined);
      for (const name of [...always, ...later]) {
        expect(isShown(part(element, name)!), name).to.equal(true);
      }
    });
  });

  describe('events', () => {
    it('tells of a variant that the shopper chose, with its steps and its picture shown', async () => {
      const heard = hear('heel-exercise-variant-change');
      const element = await card('exercise="calf-stretch"');
      const before = { steps: steps(element), drawing: drawing(element) };
      await click(parts(element, 'variant')[1]!);
      await settled(element);
      expect(heard).to.have.length(1);
      const [event] = heard;
      expect(event!.target).to.equal(element);
      expect([event!.exercise, event!.variant]).to.deep.equal(['calf-stretch', 'soleus']);
      expect([event!.bubbles, event!.composed, event!.cancelable]).to.deep.equal([
        true,
        true,
        false,
      ]);
      expect(element.variant).to.equal('soleus');
      expect(chosen(element)).to.equal('soleus');
      expect(steps(element)).to.not.deep.equal(before.steps);
      expect(drawing(element)).to.not.equal(before.drawing);
    });

    it('has the new variant when it tells of it', async () => {
      const element = await card('exercise="calf-stretch"');
      let then = '';
      element.addEventListener('heel-exercise-variant-change', () => (then = element.variant));
      await click(parts(element, 'variant')[1]!);
      expect(then).to.equal('soleus');
    });

    it('tells of nothing that the shopper did not do', async () => {
      const heard = hear('heel-exercise-variant-change');
      const element = await card('exercise="calf-stretch"');
      await click(parts(element, 'variant')[0]!);
      element.variant = 'soleus';
      await settled(element);
      element.setAttribute('variant', 'gastrocnemius');
      await settled(element);
      expect(heard).to.deep.equal([]);
    });

    it('leaves the other cards of the page alone', async () => {
      const page = await write<HTMLElement>(
        `<div>${markup('exercise="calf-stretch"').repeat(2)}</div>`,
      );
      const [first, second] = [...page.children];
      await click(parts(first!, 'variant')[1]!);
      await settled(page);
      expect([chosen(first!), chosen(second!)]).to.deep.equal(['soleus', 'gastrocnemius']);
    });
  });

  describe('keyboard', () => {
    it('changes the variant with the arrows', async () => {
      const heard = hear('heel-exercise-variant-change');
      const element = await card('exercise="heel-raise"');
      radios(element)[0]!.focus();
      const seen = [[steps(element), drawing(element)].join()];
      for (const key of ['ArrowDown', 'ArrowRight', 'ArrowUp', 'ArrowLeft']) {
        await press(key);
        await settled(element);
        seen.push([steps(element), drawing(element)].join());
        expect(chosen(element), key).to.equal(element.variant);
        expect(element.shadowRoot!.activeElement, key).to.equal(
          radios(element).find(({ checked }) => checked),
        );
      }
      expect(heard.map(({ variant }) => variant)).to.deep.equal([
        'single-leg',
        'slow-eccentric',
        'single-leg',
        'double-leg',
      ]);
      expect(new Set(seen).size).to.equal(3);
      expect(seen.at(-1)).to.equal(seen[0]);
    });

    it('stops at what can be done, in the order of the page', async () => {
      const action = '<a slot="action" href="#action">Action</a>';
      let element = await card('exercise="heel-raise"', action);
      expect(await tabStops(element)).to.deep.equal([
        'practise',
        'variant',
        'advice',
        'research',
        'a',
      ]);
      element = await card('exercise="heel-raise" compact', action);
      expect(await tabStops(element)).to.deep.equal(['practise', 'more', 'a']);
    });

    it('opens the disclosures with Enter and Space, and reaches the sources', async () => {
      const element = await card('exercise="plantar-fascia-stretch" compact');
      part(element, 'more')!.querySelector('summary')!.focus();
      await press('Enter');
      expect(isShown(part(element, 'steps')!)).to.equal(true);
      research(element).querySelector('summary')!.focus();
      await press('Space');
      await contentOf(research(element));
      const sources = [...research(element).querySelectorAll('a')];
      expect(sources).to.have.length(4);
      expect(await tabStops(element)).to.deep.equal([
        'practise',
        'more',
        'advice',
        'research',
        ...sources.map(() => 'research'),
      ]);
    });

    it('shows where it is', async () => {
      const element = await card('exercise="heel-raise"');
      const stop = document.createElement('button');
      element.before(stop);
      stop.focus();
      for (const name of ['practise', 'variant', 'advice', 'research']) {
        await press('Tab');
        const { outlineStyle, outlineWidth } = getComputedStyle(element.shadowRoot!.activeElement!);
        expect([outlineStyle, outlineWidth], name).to.deep.equal(['solid', '3px']);
      }
      stop.remove();
    });
  });

  describe('language', () => {
    it('speaks the language of its place, and says which', async () => {
      const element = await write(markup('lang="da-DK" exercise="calf-stretch"'));
      expect(words(part(element, 'title'))).to.equal('Stræk af læggen');
      expect(words(part(element, 'dosage'))).to.match(/^Hold hvert stræk i 30–45 sekunder/);
      for (const name of partNames(element)) {
        expect(languageOf(part(element, name)!), name).to.equal('da');
      }
    });

    it('lets Danish and English stand side by side', async () => {
      const page = await write<HTMLElement>(
        `<div>
          ${markup('lang="da" exercise="short-foot"')}${markup('lang="en" exercise="short-foot"')}
        </div>`,
      );
      const titles = () => [...page.children].map((each) => words(part(each, 'title')));
      expect(titles()).to.deep.equal(['Kort fod-øvelsen', 'Short foot']);
      for (const each of page.children) await click(parts(each, 'variant')[1]!);
      await settled(page);
      expect(titles()).to.deep.equal(['Kort fod-øvelsen', 'Short foot']);
      const names = [...page.children].map((each) => words(parts(each, 'variant')[1]));
      expect(names).to.deep.equal(['Stående', 'Standing']);
    });

    it('follows a change, in what was opened too, and keeps what was chosen', async () => {
      const page = await write<HTMLElement>(
        `<div lang="en">${markup('exercise="calf-stretch"')}</div>`,
      );
      const element = page.firstElementChild as HeelExerciseCard;
      await disclose(research(element));
      await click(parts(element, 'variant')[1]!);
      page.lang = 'da';
      await settled(element);
      expect(words(part(element, 'title'))).to.equal('Stræk af læggen');
      expect(words(research(element))).to.contain('En klinisk retningslinje');
      expect(research(element).open).to.equal(true);
      expect(chosen(element)).to.equal('soleus');
      expect(steps(element)[0]).to.equal(
        'Bøj let i knæet på det bageste ben, og hold hælen i gulvet.',
      );
    });

    it('never says a word of another language first', async () => {
      const page = await write<HTMLElement>('<div lang="da"></div>');
      const element = document.createElement('heel-exercise-card');
      const said = everSaid(element);
      element.exercise = 'calf-stretch';
      page.append(element);
      await settled(element);
      expect(said.join()).to.contain('Stræk af læggen').and.to.contain('Vælg en variant');
      for (const english of ['Calf stretch', 'Choose a variant', 'Repetitions', 'How to do it']) {
        expect(said.join()).not.to.contain(english);
      }
    });

    it("leaves the author's words in their own", async () => {
      const page = await write<HTMLElement>(
        `<div lang="sv">
          ${markup('exercise="calf-stretch"', '<p>Mina</p><b slot="title">Min</b>')}
        </div>`,
      );
      const element = page.firstElementChild!;
      expect(languageOf(part(element, 'title')!)).to.equal('en');
      for (const each of element.children) expect(languageOf(each)).to.equal('sv');
    });
  });
});
