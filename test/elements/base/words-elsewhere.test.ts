import { expect } from '@open-wc/testing';
import '../../../src/define.js';
import type { HeelElement } from '../../../src/elements/base/heel-element.js';
import type { HeelFaq } from '../../../src/elements/heel-faq/heel-faq.js';
import type { ProductUpsell } from '../../../src/elements/product-upsell/product-upsell.js';
import { collectWarnings, isShown, part, parts, settled, words, write } from '../../helpers.js';
import { until, waitUntil } from '../../wait-until.js';

const two =
  '<details id="fit"><summary>Fit?</summary><p>Yes.</p></details><details open=""><summary>Wash?</summary><p>No.</p></details>';
const page = (attributes = 'from="#q"', content = two) =>
  write<HTMLElement>(
    `<div lang="en"><p><heel-faq ${attributes}></heel-faq></p><div id="q">${content}</div></div>`,
  );
const questions = (place: Element) =>
  parts(place.querySelector('heel-faq') ?? place, 'question').map(words);
const own = ['Fit?', 'Wash?'];
const untilAsked = (place: Element, expected: readonly string[]) =>
  until(() => questions(place).join() === expected.join(), expected.join());
const shownIn = (place: Element) => isShown(place.querySelector('#q')!);

describe('from', () => {
  let warnings: ReturnType<typeof collectWarnings>;
  beforeEach(() => (warnings = collectWarnings()));
  afterEach(() => warnings.restore());

  describe('of <heel-faq>', () => {
    for (const from of ['#q', 'q', ' #q ']) {
      it(`takes the questions from elsewhere on the page: "${from}"`, async () => {
        const place = await page(`from="${from}"`);
        await untilAsked(place, own);
        expect(
          parts(place.querySelector('heel-faq')!, 'question').map((e) => e.ariaExpanded),
        ).to.deep.equal(['false', 'true']);
        expect(shownIn(place)).to.equal(false);
        expect(place.querySelector('#q')!.outerHTML).to.equal(`<div id="q">${two}</div>`);
        expect(warnings.lines).to.deep.equal([]);
      });
    }

    it('gives them back when it goes, and takes them again', async () => {
      const place = await page();
      await untilAsked(place, own);
      const faq = place.querySelector('heel-faq')!;
      faq.remove();
      expect(shownIn(place)).to.equal(true);
      place.prepend(faq);
      await settled(faq);
      expect(questions(place)).to.deep.equal(own);
      expect(shownIn(place)).to.equal(false);
      faq.from = '';
      await settled(faq);
      expect(questions(place)).to.have.length(4);
      expect(shownIn(place)).to.equal(true);
    });

    it('follows what changes there, and words that come late or go', async () => {
      const place = await page('from="#late"');
      await waitUntil(() => questions(place).length === 4);
      expect(warnings.lines).to.deep.equal([
        '<heel-faq from="#late"> is not usable; accepted: # and the id of an element beside it.',
      ]);
      place.insertAdjacentHTML('beforeend', '<dl id="late"><dt>When?</dt><dd>Now.</dd></dl>');
      await untilAsked(place, ['When?']);
      place.querySelector('dt')!.textContent = 'Where?';
      await untilAsked(place, ['Where?']);
      place.querySelector('#late')!.remove();
      await waitUntil(() => questions(place).length === 4);
      place.querySelector('#q')!.id = 'late';
      await untilAsked(place, own);
      expect(warnings.lines).to.have.length(1);
    });

    it('refuses itself, what it is in, what is in it, and what is no id', async () => {
      for (const from of ['#self', '#around', '#inside', '.q', '#q #fit', '#']) {
        const place = await write<HTMLElement>(
          `<div lang="en" id="around"><heel-faq id="self" from="${from}"><details><summary>Mine?</summary><p id="inside">Yes.</p></details></heel-faq><div id="q" class="q">${two}</div></div>`,
        );
        await untilAsked(place, ['Mine?']);
        await settled(place);
        expect(isShown(place), from).to.equal(true);
        expect(shownIn(place), from).to.equal(true);
        place.remove();
      }
      expect(warnings.lines.length).to.equal(6);
    });

    it('serves two elements, and hides the words until both are gone', async () => {
      const place = await page();
      const other = document.createElement('heel-faq') as HeelFaq;
      other.setAttribute('from', '#q');
      place.append(other);
      await untilAsked(place, own);
      await waitUntil(() => questions(other).length === 2);
      place.querySelector('heel-faq')!.remove();
      expect(shownIn(place)).to.equal(false);
      other.remove();
      expect(shownIn(place)).to.equal(true);
    });

    it('shows them where rendering throws', async () => {
      const place = await page();
      await untilAsked(place, own);
      const faq = place.querySelector('heel-faq')!;
      Object.defineProperty(faq, 'hideHelp', {
        get: () => {
          throw new Error('no');
        },
      });
      faq.requestUpdate();
      await settled(faq);
      await waitUntil(() => shownIn(place));
    });

    it('works in the shadow of another element', async () => {
      const host = await write<HTMLElement>('<div lang="en"></div>');
      const root = host.attachShadow({ mode: 'open' });
      root.innerHTML = `<heel-faq from="#q"></heel-faq><div id="q">${two}</div>`;
      const faq = root.querySelector('heel-faq')!;
      await waitUntil(() => questions(faq).length === 2);
      expect(isShown(root.querySelector('#q')!)).to.equal(false);
    });
  });

  it('leaves the words of a card and a product where they are, while nothing stands in their place', async () => {
    for (const [tag, attribute, value] of [
      ['heel-exercise-card', 'exercise', 'calf-stretch'],
      ['product-upsell', 'name', 'Insoles'],
    ] as const) {
      const place = await write<HTMLElement>(
        `<div lang="en"><${tag} from="#q"></${tag}><p id="q">Words.</p></div>`,
      );
      const element = place.firstElementChild as HeelElement;
      await new Promise((resolve) => setTimeout(resolve, 100));
      expect(shownIn(place), tag).to.equal(true);
      element.setAttribute(attribute, value);
      await settled(element);
      await waitUntil(() => !shownIn(place), tag);
      expect(part<HTMLElement>(element, 'base')).to.exist;
      element.removeAttribute(attribute);
      await settled(element);
      await waitUntil(() => shownIn(place), tag);
    }
  });
});

describe('what shows nothing', () => {
  for (const nothing of [
    '<br>',
    '<p></p>',
    '<p>&nbsp;</p>',
    '<p><br></p>',
    '<p><strong> </strong></p>',
    '<div><p>&#8203;</p></div>',
    '<!-- a -->',
  ]) {
    it(`is no description of a product: ${nothing}`, async () => {
      const product = await write<ProductUpsell>(
        `<product-upsell lang="en" name="Insoles" description="Soft.">${nothing}</product-upsell>`,
      );
      expect(words(part(product, 'description'))).to.equal('Soft.');
    });

    it(`is no question, and no introduction: ${nothing}`, async () => {
      const faq = await write<HeelFaq>(`<heel-faq lang="en">${nothing}</heel-faq>`);
      expect(questions(faq)).to.have.length(4);
      expect(part(faq, 'base')!.firstElementChild!.childElementCount).to.equal(0);
    });

    it(`makes a card no taller: ${nothing}`, async () => {
      const heights: number[] = [];
      for (const content of ['', nothing]) {
        const card = await write<HTMLElement>(
          `<heel-exercise-card lang="en" exercise="calf-stretch">${content}</heel-exercise-card>`,
        );
        heights.push(card.offsetHeight);
      }
      expect(heights[1]).to.equal(heights[0]);
    });
  }

  it('shows once there are words in it', async () => {
    const card = await write<HTMLElement>(
      '<heel-exercise-card lang="en" exercise="calf-stretch"><p>&nbsp;</p></heel-exercise-card>',
    );
    card.firstElementChild!.firstChild!.nodeValue = 'Now.';
    await settled(card);
    expect(isShown(card.firstElementChild!)).to.equal(true);
    const product = await write<ProductUpsell>(
      '<product-upsell lang="en" name="Insoles" description="Soft."><p></p></product-upsell>',
    );
    product.firstElementChild!.append('Now.');
    await settled(product);
    expect(isShown(product.firstElementChild!)).to.equal(true);
  });

  for (const something of [
    'So.',
    '<p>So.</p>',
    '<p><img alt="" src="data:,"></p>',
    '<p><x-price></x-price></p>',
    '<svg></svg>',
  ]) {
    it(`is not: ${something}`, async () => {
      const product = await write<ProductUpsell>(
        `<product-upsell lang="en" name="Insoles" description="Soft.">${something}</product-upsell>`,
      );
      expect(part(product, 'description')!.querySelector('slot')).to.exist;
    });
  }
});
