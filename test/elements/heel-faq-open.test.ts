import { expect } from '@open-wc/testing';
import '../../src/elements/heel-faq/define.js';
import type { HeelFaq } from '../../src/elements/heel-faq/heel-faq.js';
import {
  accessibleName,
  collectWarnings,
  forgetFragment,
  hear,
  part,
  parts,
  settled,
  words,
  write,
} from '../helpers.js';
import { waitUntil } from '../wait-until.js';

const faqWith = (attributes = '', content = '') =>
  write<HeelFaq>(`<heel-faq lang="en" ${attributes}>${content}</heel-faq>`);
const buttons = (faq: Element) => parts<HTMLButtonElement>(faq, 'question');
const open = (faq: Element) => buttons(faq).map(({ ariaExpanded }) => ariaExpanded === 'true');
const ids = (faq: Element) => parts(faq, 'item').map(({ id }) => id);
const expandAll = (faq: Element) => part<HTMLButtonElement>(faq, 'expand-all');
const three = ['One', 'Two', 'Three']
  .map((name) => `<details id="${name}"><summary>${name}?</summary><p>${name}.</p></details>`)
  .join('');

/** Clicks as plugins do that delay scripts: on what was tapped before, once all scripts are there. */
const replay = (target: Element, init: MouseEventInit = {}) => {
  for (const type of ['touchstart', 'touchend', 'mousedown', 'mouseup']) {
    target.dispatchEvent(new Event(type, { bubbles: true, cancelable: true }));
  }
  target.dispatchEvent(
    new MouseEvent('click', { view: window, bubbles: true, cancelable: true, ...init }),
  );
};

describe('<heel-faq> opens answers', () => {
  let warnings: ReturnType<typeof collectWarnings>;
  beforeEach(() => (warnings = collectWarnings()));
  afterEach(() => {
    warnings.restore();
    forgetFragment();
  });

  describe('at first', () => {
    for (const [attributes, content, expected] of [
      ['open="first"', '', [true, false, false, false]],
      ['open=" First "', '', [true, false, false, false]],
      ['open="all"', '', [true, true, true, true]],
      ['open="running, inserts"', '', [false, false, true, true]],
      ['open="heel-faq-running"', '', [false, false, true, false]],
      ['open="first"', three, [true, false, false]],
      ['open="Two Three"', three, [false, true, true]],
      ['open="first" questions="inserts running"', '', [true, false]],
      ['open="all" single', '', [true, false, false, false]],
      ['open="first" single', three.replace('id="Two"', 'id="Two" open'), [true, false, false]],
      ['open="first"', three.replace('id="Two"', 'id="Two" open'), [true, true, false]],
      ['open=""', '', [false, false, false, false]],
      ['open="constructor"', '', [false, false, false, false]],
    ] as const) {
      it(`that ${attributes} names${content && ' among the author’s'}`, async () => {
        const heard = hear('heel-faq-toggle');
        expect(open(await faqWith(attributes, content))).to.deep.equal(expected);
        expect(heard).to.deep.equal([]);
      });
    }

    it('and leaves them to the shopper after that', async () => {
      const faq = await faqWith('open="all"', three);
      buttons(faq)[1]!.click();
      await settled(faq);
      faq.querySelector('p')!.textContent = 'Else.';
      faq.lang = 'da';
      await settled(faq);
      expect(open(faq)).to.deep.equal([true, false, true]);
    });

    it('among questions that come late', async () => {
      const faq = await faqWith('open="first"');
      faq.innerHTML = three;
      await settled(faq);
      expect(open(faq)).to.deep.equal([true, false, false]);
    });

    it('and those that a script names later, as a list too', async () => {
      const faq = await faqWith();
      Object.assign(faq, { open: ['running', 'inserts'] });
      await settled(faq);
      expect(open(faq)).to.deep.equal([false, false, true, true]);
    });
  });

  describe('all at once', () => {
    it('with a button that the author asks for', async () => {
      expect(expandAll(await faqWith())).to.equal(undefined);
      const faq = await faqWith('expand-all', three);
      await waitUntil(() => expandAll(faq));
      expect(expandAll(faq).getBoundingClientRect().height).to.be.at.least(44);
      expect(await accessibleName(expandAll(faq))).to.equal('Open all answers');
      expandAll(faq).click();
      await settled(faq);
      expect(open(faq)).to.deep.equal([true, true, true]);
      expect(words(expandAll(faq))).to.equal('Close all answers');
      buttons(faq)[0]!.click();
      await settled(faq);
      expect(words(expandAll(faq))).to.equal('Open all answers');
      expandAll(faq).click();
      await settled(faq);
      expandAll(faq).click();
      await settled(faq);
      expect(open(faq)).to.deep.equal([false, false, false]);
      await expect(faq).to.be.accessible();
      faq.lang = 'da';
      await settled(faq);
      expect(words(expandAll(faq))).to.equal('Åbn alle svar');
    });

    it('and tells of each that it opens or closes', async () => {
      const heard = hear('heel-faq-toggle');
      const faq = await faqWith('expand-all open="first"', three);
      await waitUntil(() => expandAll(faq));
      expandAll(faq).click();
      await settled(faq);
      expect(heard.map(({ question, open: isOpen }) => [question, isOpen])).to.deep.equal([
        ['Two', true],
        ['Three', true],
      ]);
    });

    it('but not where one answer is open at a time, or there is one', async () => {
      for (const [attributes, content] of [
        ['single', three],
        ['questions="running"', ''],
      ]) {
        const faq = await faqWith(`expand-all ${attributes}`, content);
        await new Promise((resolve) => setTimeout(resolve, 200));
        expect(expandAll(faq)).to.equal(undefined);
      }
    });
  });

  describe('as the author’s own are', () => {
    it('whenever a script of the page opens or closes them', async () => {
      const faq = await faqWith('', three);
      const [one, two] = faq.querySelectorAll('details');
      one!.open = true;
      await settled(faq);
      expect(open(faq)).to.deep.equal([true, false, false]);
      two!.toggleAttribute('open');
      one!.open = false;
      await settled(faq);
      expect(open(faq)).to.deep.equal([false, true, false]);
    });

    it('one of them with single', async () => {
      const faq = await faqWith('single', three);
      for (const details of faq.querySelectorAll('details')) {
        details.open = true;
        await settled(faq);
      }
      expect(open(faq)).to.deep.equal([false, false, true]);
    });

    it('and keeps what the shopper did where nothing of it changes', async () => {
      const faq = await faqWith('', three.replace('<details', '<details open'));
      buttons(faq)[0]!.click();
      faq.querySelector('details')!.className = 'seen';
      await settled(faq);
      expect(open(faq)).to.deep.equal([false, false, false]);
    });
  });

  describe('by a tap that a plugin does again', () => {
    for (const [what, content, selector] of [
      ['a summary', three, '#Two summary'],
      ['words in a summary', three.replace('Two?', '<b><i>Two?</i></b>'), '#Two i'],
      ['a heading', '<h3>One?</h3><p>A</p><h3>Two?</h3><p>B</p><h3>C?</h3>C', 'h3 + p + h3'],
      [
        'words in a heading',
        '<h3>One?</h3><p>A</p><div><h3><span>Two?</span></h3></div>B<h3>C?</h3>C',
        'span',
      ],
      [
        'a term',
        '<dl><dt>One?</dt><dd>A</dd><dt>Two?</dt><dd>B</dd><dt>C</dt><dd>C</dd></dl>',
        'dd + dt',
      ],
    ] as const) {
      it(`on ${what}`, async () => {
        const faq = await faqWith('', content);
        replay(faq.querySelector(selector)!);
        await settled(faq);
        expect(open(faq)).to.deep.equal([false, true, false]);
      });
    }

    it('on the element, where it has one question', async () => {
      const faq = await faqWith('questions="running"');
      replay(faq);
      await settled(faq);
      expect(open(faq)).to.deep.equal([true]);
    });

    it('on the element, at a place', async () => {
      const faq = await faqWith();
      const { left, top } = buttons(faq)[1]!.getBoundingClientRect();
      replay(faq, { clientX: left + 20, clientY: top + 20 });
      await settled(faq);
      expect(open(faq)).to.deep.equal([false, true, false, false]);
    });

    it('and by none on other words', async () => {
      const faq = await faqWith('', '<p>Before.</p><h3>One?</h3><p>A</p><h4 slot="help">Call</h4>');
      for (const each of [faq, faq.firstElementChild!, faq.lastElementChild!]) {
        if (each !== faq) replay(each);
      }
      await settled(faq);
      expect(open(faq)).to.deep.equal([false]);
    });
  });

  describe('and keeps them so', () => {
    it('when it is taken away and put back, and begins anew as a copy', async () => {
      const faq = await faqWith('', three.replace('id="Two"', 'id="Two" open'));
      buttons(faq)[0]!.click();
      buttons(faq)[1]!.click();
      await settled(faq);
      const place = faq.parentElement!;
      faq.remove();
      place.append(faq);
      await settled(faq);
      expect(open(faq)).to.deep.equal([true, false, false]);
      const copy = faq.cloneNode(true) as HeelFaq;
      place.append(copy);
      await settled(copy);
      expect(open(copy)).to.deep.equal([false, true, false]);
    });

    it('when words of the questions change, with their links', async () => {
      const faq = await faqWith(
        '',
        '<details><summary>Fit?</summary>A</details><h3>Wash?</h3><p>B</p><dl><dt>Cut?</dt><dd>C</dd></dl>',
      );
      for (const each of buttons(faq)) each.click();
      for (const each of faq.querySelectorAll('summary, h3, dt')) {
        each.innerHTML = `<font>${each.textContent} Really?</font>`;
      }
      await settled(faq);
      expect(ids(faq)).to.deep.equal(['fit', 'wash', 'cut']);
      expect(buttons(faq).map(words)).to.deep.equal([
        'Fit? Really?',
        'Wash? Really?',
        'Cut? Really?',
      ]);
      expect(open(faq)).to.deep.equal([true, true, true]);
      faq.querySelector('h3')!.outerHTML = '<h3>New?</h3>';
      await settled(faq);
      expect(ids(faq)).to.deep.equal(['fit', 'new', 'cut']);
      expect(open(faq)).to.deep.equal([true, false, true]);
    });
  });

  it('of two elements with the same question told apart by no landmark', async () => {
    const page = await write<HTMLElement>(
      '<div lang="en"><heel-faq questions="running" hide-help></heel-faq><heel-faq questions="running" hide-help></heel-faq></div>',
    );
    for (const faq of page.children) {
      buttons(faq)[0]!.click();
      await settled(faq);
      expect(part(faq, 'answer').role).to.equal('group');
    }
    await expect(page).to.be.accessible();
  });
});
