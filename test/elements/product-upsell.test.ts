import { expect, oneEvent, nextFrame } from '@open-wc/testing';
import '../../src/elements/product-upsell/define.js';
import type { ProductUpsell } from '../../src/elements/product-upsell/product-upsell.js';
import { contrast } from '../colour-contrast.js';
import { click, press } from '../device.js';
import {
  accessibleName,
  collectWarnings,
  everSaid,
  expectAccessible,
  forgetFragment,
  hear,
  isShown,
  languageOf,
  overflowing,
  part,
  partNames,
  parts,
  settled,
  stub,
  tabStops,
  words,
  write,
} from '../helpers.js';
import { waitUntil } from '../wait-until.js';

const image = new URL('../../demo/images/belt.svg', import.meta.url).href;

type Attributes = Readonly<Record<string, string>>;

const card = (attributes: Attributes = {}, content = ''): ProductUpsell => {
  const element = document.createElement('product-upsell');
  const all = { name: 'Lumbar support belt', lang: 'en', ...attributes };
  for (const [name, value] of Object.entries(all)) element.setAttribute(name, value);
  element.innerHTML = content;
  return element;
};
const belt = (attributes: Attributes = {}, content?: string): ProductUpsell =>
  card(
    {
      description: 'Takes load off the lower back.',
      price: '44.95',
      'prior-price': '59.95',
      currency: 'GBP',
      href: '/products/belt',
      ...attributes,
    },
    content,
  );

/** Puts elements into a box of the page, of this width. */
async function boxOf(elements: readonly ProductUpsell[], width = 900): Promise<HTMLElement> {
  const box = await write<HTMLElement>(`<div style="inline-size: ${width}px"></div>`);
  box.append(...elements);
  await settled(box);
  return box;
}
async function place(element: ProductUpsell): Promise<ProductUpsell> {
  await boxOf([element]);
  return element;
}

const link = (element: Element) => part<HTMLAnchorElement>(element, 'action');
const said = (element: Element, name: string) => words(part(element, name));
const rect = (element: Element, name = 'base') => part(element, name)!.getBoundingClientRect();

describe('<product-upsell>', () => {
  let warnings: ReturnType<typeof collectWarnings>;
  beforeEach(() => (warnings = collectWarnings()));
  afterEach(() => {
    warnings.restore();
    forgetFragment();
  });

  describe('accessibility', () => {
    const states: [state: string, attributes: Attributes, content?: string][] = [
      ['with everything', { image, 'image-alt': 'A belt', badge: 'New' }],
      ['without a saving', { 'prior-price': '' }],
      ['sold out', { image, 'sold-out': '' }],
      ['with a name only', { description: '', href: '', price: '' }],
      ['with a price and an address that are none', { price: '£44', href: 'mailto:a@b.example' }],
      ['labelled in other words', { label: 'Our own brand' }],
      [
        'with every slot filled',
        { badge: 'New' },
        `<p>Own words.</p><img slot="image" alt="A belt" src="${image}"><b slot="badge">Own</b><button slot="action">Buy the belt</button>`,
      ],
      ['without a name', { name: '' }, '<p>Own words.</p>'],
    ];
    for (const lang of ['en', 'da']) {
      for (const [state, attributes, content] of states) {
        it(`has no violations ${state}, in ${lang}`, async () => {
          await expectAccessible(await place(belt({ lang, ...attributes }, content)));
        });
      }

      it(`has no violations in a row, in ${lang}`, async () => {
        await expectAccessible(await boxOf(['Belt', 'Shirt'].map((name) => belt({ lang, name }))));
      });
    }

    it('is an article named after its heading, of the level that the author sets', async () => {
      for (const [level, heading] of [
        ['', 'h3'],
        ['2', 'h2'],
        ['4', 'h4'],
      ] as const) {
        const element = await place(belt(level ? { 'heading-level': level } : {}));
        expect(part(element, 'name')!.localName).to.equal(heading);
        expect(said(element, 'name')).to.equal('Lumbar support belt');
        expect(part(element, 'base')!.localName).to.equal('article');
        expect(await accessibleName(part(element, 'base')!)).to.equal('Lumbar support belt');
      }
    });

    it("gives the link its visible words and the product's name", async () => {
      const element = await place(belt());
      expect(said(element, 'action')).to.equal('See product');
      expect(await accessibleName(link(element)!)).to.equal('See product Lumbar support belt');
    });

    it('says that it is advertising before anything else', async () => {
      for (const content of ['', '<b slot="badge">Own</b>']) {
        const element = await place(belt({ image, badge: 'New' }, content));
        expect(partNames(element)[1]).to.equal('label');
        expect(part(element, 'base')!.firstElementChild!.firstElementChild).to.equal(
          part(element, 'label'),
        );
      }
    });

    it('takes a picture for decoration, unless there are words for it', async () => {
      const picture = (element: Element) => part<HTMLImageElement>(element, 'image')!;
      expect(picture(await place(belt({ image }))).alt).to.equal('');
      const element = await place(belt({ image, 'image-alt': 'A belt' }));
      expect(await accessibleName(picture(element))).to.equal('A belt');
    });

    it('makes the link at least 44 pixels tall in small print', async () => {
      const element = await place(belt());
      element.style.fontSize = '10px';
      expect(rect(element, 'action').height).to.be.at.least(44);
    });
  });

  describe('rendering', () => {
    it('shows what its attributes say', async () => {
      const element = await place(belt({ image, badge: 'New' }));
      expect(said(element, 'label')).to.equal('Advertisement');
      expect(said(element, 'badge')).to.equal('New');
      expect(said(element, 'description')).to.equal('Takes load off the lower back.');
      expect(said(element, 'price')).to.equal('£44.95');
      expect(said(element, 'saving')).to.equal('Save 25%');
      expect(said(element, 'prior-price')).to.equal(
        'Lowest price in the 30 days before the reduction: £59.95',
      );
      expect(link(element)!.href).to.equal(new URL('/products/belt', document.baseURI).href);
      for (const name of partNames(element)) {
        expect(isShown(part(element, name)!), name).to.equal(true);
      }
      expect(warnings.lines).to.deep.equal([]);
    });

    it('shows nothing for what is not given', async () => {
      const element = await place(card());
      expect(partNames(element)).to.deep.equal(['base', 'label', 'name']);
      expect(warnings.lines).to.deep.equal([]);
    });

    it('loads its picture when it is near, into space that is kept', async () => {
      const far = `${image}?far`;
      const element = card({ image: far });
      const box = await write<HTMLElement>('<div style="inline-size: 300px"></div>');
      box.style.marginBlockStart = '9000px';
      box.append(element);
      await settled(box);
      const picture = part<HTMLImageElement>(element, 'image')!;
      expect([picture.src, picture.loading]).to.deep.equal([far, 'lazy']);
      const before = rect(element);
      const { width, height } = rect(element, 'picture');
      expect(height / width).to.be.closeTo(3 / 4, 0.01);
      expect(picture.complete).to.equal(false);
      const loaded = oneEvent(picture, 'load');
      element.scrollIntoView();
      await loaded;
      expect(picture.naturalWidth).to.be.above(0);
      expect([rect(element).width, rect(element).height]).to.deep.equal([
        before.width,
        before.height,
      ]);
    });

    it('keeps that space whatever the picture measures', async () => {
      const element = await place(belt());
      const tall = document.createElement('canvas');
      [tall.width, tall.height, tall.slot] = [100, 3000, 'image'];
      element.append(tall);
      await settled(element);
      for (const width of [300, 700]) {
        element.style.inlineSize = `${width}px`;
        const picture = rect(element, 'picture');
        expect(picture.height, `${width}`).to.be.closeTo(Math.min(picture.width * 0.75, 384), 0.1);
        expect(tall.getBoundingClientRect().height).to.equal(picture.height);
      }
    });

    it('breaks a word that is longer than the card', async () => {
      const long = 'Sundhedsforsikringsselskabsanbefaling'.repeat(3);
      const element = await place(
        belt({ name: long, badge: long, description: long, label: long, image }),
      );
      for (const width of ['240px', '700px']) {
        element.style.inlineSize = width;
        expect(overflowing(element), width).to.deep.equal([]);
        expect(element.scrollWidth, width).to.equal(element.clientWidth);
      }
    });

    for (const lang of ['en', 'da']) {
      for (const fontSize of [16, 32]) {
        it(`lets nothing stick out at 320 pixels, in letters of ${fontSize}, in ${lang}`, async () => {
          const everything = { lang, image, badge: 'New', 'sold-out': '', currency: 'DKK' };
          const box = await boxOf([belt(everything), belt(everything)], 320);
          box.style.fontSize = `${fontSize}px`;
          for (const each of box.children) {
            expect(rect(each).width).to.be.at.most(320);
            expect(overflowing(each, part(each, 'base'))).to.deep.equal([]);
          }
          expect(box.scrollWidth).to.equal(box.clientWidth);
        });
      }
    }

    it('stands the other way round on a page from right to left', async () => {
      const element = belt({ badge: 'New' });
      const box = await boxOf([element]);
      expect(rect(element, 'label').left).to.be.below(rect(element, 'badge').left);
      box.dir = 'rtl';
      expect(rect(element, 'label').left).to.be.above(rect(element, 'badge').left);
      expect(overflowing(element)).to.deep.equal([]);
    });

    it('shows text as text', async () => {
      const markup = '<b>x</b><img src=x>';
      const element = await place(
        belt({ name: markup, description: markup, badge: markup, label: markup }),
      );
      expect(element.shadowRoot!.querySelector('b, img')).to.equal(null);
      for (const name of ['name', 'description', 'badge', 'label']) {
        expect(said(element, name)).to.equal(markup);
      }
    });

    it('takes font and colour from the page', async () => {
      const box = await boxOf([belt()]);
      box.style.cssText = 'font-family: fantasy; color: rgb(1, 2, 3)';
      const { color, fontFamily } = getComputedStyle(part(box.firstElementChild!, 'price')!);
      expect([color, fontFamily]).to.deep.equal(['rgb(1, 2, 3)', 'fantasy']);
    });

    it('honours hidden, in a row too', async () => {
      for (const elements of [[belt()], [belt(), belt()]]) {
        await boxOf(elements);
        for (const each of elements) {
          expect(isShown(part(each, 'base')!)).to.equal(true);
          each.hidden = true;
          expect(isShown(part(each, 'base')!)).to.equal(false);
        }
      }
    });

    describe('slots', () => {
      it("take the author's content, and the rest stays", async () => {
        for (const [content, replaced] of [
          ['Own <b>words</b>.', 'description'],
          [`<img slot="image" alt="" src="${image}">`, 'image'],
          ['<b slot="badge">Own</b>', 'badge'],
          ['<a slot="action" href="#own">Own</a>', 'action'],
        ] as const) {
          const element = await place(belt({ image, badge: 'New' }));
          const before = new Map(partNames(element).map((name) => [name, said(element, name)]));
          element.innerHTML = content;
          await settled(element);
          expect(isShown(element.firstElementChild!), content).to.equal(true);
          before.delete('base');
          for (const [name, text] of before) {
            const isOwn = name === 'description' && replaced === name;
            expect(said(element, name), name).to.equal(isOwn ? '' : text);
            expect(isShown(part(element, name)!), `${content} ${name}`).to.equal(
              isOwn || name !== replaced,
            );
          }
        }
      });

      it('keep a picture that is put in later', async () => {
        const element = await place(belt());
        expect(part(element, 'picture')).to.equal(undefined);
        element.append(Object.assign(new Image(), { slot: 'image', src: image }));
        await settled(element);
        expect(isShown(part(element, 'picture')!)).to.equal(true);
        element.replaceChildren();
        await settled(element);
        expect(part(element, 'picture')).to.equal(undefined);
      });

      it('take white space and comments around other slots for no description', async () => {
        const element = await place(
          belt({}, '\n  <!-- plain --><a slot="fallback" href="#">Belt</a>\n'),
        );
        expect(said(element, 'description')).to.equal('Takes load off the lower back.');
        expect(isShown(element.querySelector('a')!)).to.equal(false);
      });
    });

    it("keeps the author's content, labelled, where there is no name", async () => {
      for (const name of [' ', '\n']) {
        const content = '<p>Own words</p><a slot="fallback" href="#">Belt</a>';
        const element = await place(belt({ name }, content));
        expect(said(element, 'label')).to.equal('Advertisement');
        expect(isShown(part(element, 'label')!)).to.equal(true);
        expect([...element.children].map(isShown)).to.deep.equal([true, true]);
        expect(partNames(element)).to.deep.equal(['base', 'label', 'description']);
        expect(element.innerHTML).to.equal(content);
      }
      expect(warnings.lines).to.deep.equal(
        [' ', '\n'].map(
          (name) => `<product-upsell name="${name}"> is not usable; accepted: a name.`,
        ),
      );
    });
  });

  describe('rows', () => {
    /** Waits until what lines products up has come and has looked. */
    const linedUp = async (box: HTMLElement) => {
      await settled(box);
      if (box.querySelectorAll('product-upsell').length > 1) {
        await waitUntil(() =>
          performance.getEntriesByType('resource').some(({ name }) => /line-up/.test(name)),
        );
      }
      for (let frames = 0; frames < 6; frames++) await nextFrame();
    };
    const row = async (cards: number, width: number, between = '') => {
      const box = await boxOf([], width);
      box.innerHTML = Array(cards).fill(belt({ image }).outerHTML).join(between);
      await linedUp(box);
      return box;
    };
    const cardsOf = (box: Element) => [...box.querySelectorAll('product-upsell')];
    /** How many cards stand in each line. */
    const lines = (box: Element): number[] => {
      const tops = cardsOf(box).map((each) => Math.round(rect(each).top));
      return [...new Set(tops)].map((top) => tops.filter((each) => each === top).length);
    };

    for (const [cards, side] of [
      [1, [1]],
      [2, [2]],
      [3, [2, 1]],
      [4, [2, 2]],
      [5, [2, 2, 1]],
    ] as const) {
      it(`puts ${cards} in lines of ${side} at 700 pixels, and one below the other at 320`, async () => {
        const box = await row(cards, 700);
        expect(lines(box)).to.deep.equal(side);
        box.style.inlineSize = '320px';
        expect(lines(box)).to.deep.equal(Array(cards).fill(1));
        for (const each of cardsOf(box)) expect(rect(each).width).to.equal(320);
      });
    }

    for (const [what, between] of [
      ['nothing', ''],
      ['white space', '\n    '],
      ['comments', '<!-- a --><!-- b -->'],
    ] as const) {
      it(`fills the width with columns alike, ${what} between the cards`, async () => {
        const box = await row(3, 700, between);
        const outer = box.getBoundingClientRect();
        const [first, second, third] = cardsOf(box).map((each) => rect(each));
        expect(first!.left).to.equal(outer.left);
        expect(second!.right).to.be.closeTo(outer.right, 1.5);
        expect(second!.width).to.be.closeTo(first!.width, 0.1);
        expect(second!.left - first!.right).to.be.closeTo(16, 0.5);
        expect(third!.left).to.equal(first!.left);
        expect(third!.top - first!.bottom).to.be.closeTo(16, 1);
      });
    }

    it('has the first at the right on a page from right to left', async () => {
      const box = await row(2, 700);
      box.dir = 'rtl';
      const [first, second] = cardsOf(box).map((each) => rect(each));
      expect(first!.right).to.equal(box.getBoundingClientRect().right);
      expect(second!.right).to.be.below(first!.left);
    });

    it('fills the width alone', async () => {
      const box = await row(1, 700);
      expect(rect(cardsOf(box)[0]!).width).to.equal(700);
    });

    for (const [width, isBeside] of [
      [300, false],
      [530, false],
      [560, true],
      [760, true],
      [1560, true],
    ] as const) {
      it(`has its picture ${isBeside ? 'beside its words' : 'above its words'}, alone at ${width} pixels`, async () => {
        const element = belt({
          image: '/demo/images/belt.svg',
          href: '#',
          description: 'It holds.',
        });
        await boxOf([element], width);
        const picture = rect(element, 'picture');
        const name = rect(element, 'name');
        const base = rect(element, 'base');
        expect(picture.width / picture.height, 'no empty bands beside it').to.be.within(1.3, 1.42);
        if (isBeside) {
          expect(name.left).to.be.at.least(picture.right);
          expect(rect(element, 'label').left).to.be.at.least(picture.right);
          expect(picture.height / base.height).to.be.above(0.6);
        } else {
          expect(name.top).to.be.at.least(picture.bottom);
        }
        expect(overflowing(element)).to.deep.equal([]);
      });
    }

    it('leaves no room for a picture that it does not have', async () => {
      for (const width of [320, 1000]) {
        const element = belt({ href: '#' });
        await boxOf([element], width);
        expect(rect(element, 'name').left - rect(element, 'base').left).to.be.below(30);
        expect(rect(element, 'name').top - rect(element, 'label').bottom).to.be.within(8, 20);
      }
    });

    it('stands apart, in the order of the page, with something between', async () => {
      const box = await row(2, 700, '<p>Meanwhile</p>');
      const [first, second] = cardsOf(box).map((each) => rect(each));
      const between = box.querySelector('p')!.getBoundingClientRect();
      expect(between.top).to.be.at.least(first!.bottom);
      expect(second!.top).to.be.at.least(between.bottom);
    });

    for (const between of ['<br>', 'Meanwhile', '<p>Meanwhile</p>', '<i></i>']) {
      it(`has the width of the column each with ${between} between`, async () => {
        const box = await row(2, 700, between);
        for (const each of cardsOf(box)) expect(rect(each).width).to.equal(700);
        expect(lines(box)).to.deep.equal([1, 1]);
      });
    }

    for (const [limit, width, side] of [
      ['max-width: 620px', 620, [1, 1]],
      ['max-width: 40em', 640, [1, 1]],
      ['max-width: 100%', 700, [2]],
    ] as const) {
      it(`stands in the column of a page that gives what it holds ${limit}`, async () => {
        const style = document.createElement('style');
        style.textContent = `product-upsell { ${limit}; margin-inline: auto }`;
        document.head.append(style);
        const box = await row(2, 700);
        expect(lines(box)).to.deep.equal(side);
        const cards = cardsOf(box).map((each) => rect(each));
        expect(cards[0]!.left - box.getBoundingClientRect().left).to.equal((700 - width) / 2);
        expect(cards.at(-1)!.right).to.be.closeTo(
          box.getBoundingClientRect().right - (700 - width) / 2,
          1.5,
        );
        style.remove();
      });
    }

    describe('on a page with rules for products', () => {
      const style = document.createElement('style');
      const rowWith = (rule: string) => {
        style.textContent = `product-upsell { ${rule} }`;
        document.head.append(style);
        return row(2, 700);
      };
      afterEach(() => style.remove());

      for (const rule of [
        'padding: 16px; width: 100%; box-sizing: border-box',
        'padding-inline-start: 20px',
        'border: 2px solid',
        'border-inline-end: 10px solid',
        'margin: 0 24px',
        'margin-right: 24px',
        'float: left',
        'float: right; margin: 10px',
        'display: inline-block',
        'display: inline-block; vertical-align: top; padding: 10px',
        'display: inline-flex',
        'display: flex',
        'display: grid',
        'display: inline-grid',
        'display: table',
      ]) {
        it(`is of a readable width each, in its column: ${rule}`, async () => {
          const box = await rowWith(rule);
          for (const width of [700, 320]) {
            box.style.inlineSize = `${width}px`;
            for (let frames = 0; frames < 3; frames++) await nextFrame();
            for (const each of cardsOf(box)) {
              expect(rect(each).width).to.be.at.least(Math.min(width - 60, 480));
              expect(overflowing(each, box)).to.deep.equal([]);
            }
            expect(box.scrollWidth).to.equal(width);
          }
        });
      }

      for (const rule of [
        'padding-block: 10px',
        'margin-inline: auto',
        'margin: 10px 0',
        'border: 0 solid',
      ]) {
        it(`stands beside the next: ${rule}`, async () => {
          expect(lines(await rowWith(rule))).to.deep.equal([2]);
        });
      }
    });

    it('shares a flex row of a phone without sticking out', async () => {
      const box = await row(2, 320);
      box.style.cssText += '; display: flex; gap: 16px';
      await nextFrame();
      await nextFrame();
      expect(box.scrollWidth).to.equal(320);
    });

    it('follows when cards come and go', async () => {
      const box = await row(1, 700);
      box.append(belt());
      await settled(box);
      expect(lines(box)).to.deep.equal([2]);
      box.firstElementChild!.remove();
      await settled(box);
      expect(lines(box)).to.deep.equal([1]);
      expect(rect(cardsOf(box)[0]!).width).to.equal(700);
    });

    for (const [style, side] of [
      ['container-type: inline-size', [2, 1]],
      ['white-space: nowrap', [2, 1]],
      ['word-spacing: 9px', [2, 1]],
      ['letter-spacing: 2px', [2, 1]],
      ['line-height: 3', [2, 1]],
      ['text-align: justify', [2, 1]],
      ['font-size: 40px', [1, 1, 1]],
    ] as const) {
      it(`keeps its columns in a box with ${style}`, async () => {
        const box = await row(3, 700);
        box.style.cssText += `; ${style}`;
        expect(lines(box)).to.deep.equal(side);
        const [first, second, third] = cardsOf(box).map((each) => rect(each));
        const below = side.length > 2 ? second! : third!;
        expect(below.left).to.equal(first!.left);
        expect(below.top - first!.bottom).to.be.closeTo(16, 1);
        expect(box.scrollWidth).to.equal(box.clientWidth);
      });
    }

    it('has its pictures level, with a badge or without', async () => {
      const box = await row(2, 700);
      cardsOf(box)[1]!.badge = 'New';
      await settled(box);
      const [first, second] = cardsOf(box).map((each) => rect(each, 'picture').top);
      expect(first).to.be.closeTo(second!, 0.5);
    });

    /** Which heights there are in a part of each line. */
    const heights = (box: Element, name: string): number[][] => {
      const all = cardsOf(box).map((each) => rect(each, name));
      const tops = [...new Set(all.map(({ top }) => Math.round(top)))];
      return tops.map((top) => [
        ...new Set(
          all
            .filter((each) => Math.round(each.top) === top)
            .map(({ height }) => Math.round(height)),
        ),
      ]);
    };
    it('is as tall as the others of its line, with its picture level, whatever becomes of them', async () => {
      const box = await row(4, 700);
      const [first, second, third, fourth] = cardsOf(box);
      second!.description = 'Long. '.repeat(100);
      third!.badge = 'A badge of a good many words that do not stand in a single line';
      await linedUp(box);
      await waitUntil(() => heights(box, 'base').every((line) => line.length === 1));
      await linedUp(box);
      const tall = heights(box, 'base');
      expect(tall.map((line) => line.length)).to.deep.equal([1, 1]);
      expect(tall[0]![0]).to.be.above(tall[1]![0]! + 100);
      expect(rect(third!, 'picture').top).to.be.closeTo(rect(fourth!, 'picture').top, 0.5);
      expect(rect(first!, 'action').bottom).to.be.closeTo(rect(second!, 'action').bottom, 1);

      third!.badge = '';
      second!.description = '';
      await linedUp(box);
      for (const line of heights(box, 'base')) {
        expect(line).to.have.length(1);
        expect(line[0]).to.be.below(tall[1]![0]!);
      }
      expect(rect(third!, 'picture').top).to.be.closeTo(rect(fourth!, 'picture').top, 0.5);

      fourth!.description = 'Long. '.repeat(100);
      first!.remove();
      await linedUp(box);
      expect(lines(box)).to.deep.equal([2, 1]);
      expect(heights(box, 'base').map((line) => line.length)).to.deep.equal([1, 1]);
      expect(rect(second!).height).to.be.below(rect(fourth!).height - 100);
    });

    it('has its own height again where it stands alone', async () => {
      const box = await row(2, 700);
      const [first, second] = cardsOf(box);
      second!.description = 'Long. '.repeat(100);
      await linedUp(box);
      await waitUntil(() => heights(box, 'base')[0]!.length === 1);
      const { height } = rect(first!);
      box.style.inlineSize = '320px';
      await linedUp(box);
      expect(rect(first!).height).to.be.below(height);
      box.style.inlineSize = '700px';
      await linedUp(box);
      expect(rect(first!).height).to.be.closeTo(height, 1);
      second!.replaceWith('Meanwhile');
      box.style.inlineSize = '320px';
      await linedUp(box);
      expect(rect(first!).height).to.be.below(height);
    });

    it('begins its lines at the top, however tall a card is', async () => {
      const box = await row(2, 700);
      cardsOf(box)[1]!.description = 'Long. '.repeat(100);
      await settled(box);
      expect(lines(box)).to.deep.equal([2]);
    });

    for (const [display, widths] of [
      ['grid; grid-template-columns: 200px 1fr', [200, 490]],
      ['inline-grid; grid-template-columns: 1fr 2fr', [230, 460]],
      ['flex', [345, 345]],
    ] as const) {
      it(`fills the place that a box with display: ${display} gives it, as tall as the other`, async () => {
        const box = await row(2, 700);
        box.style.cssText += `; gap: 10px; display: ${display}`;
        const [first, second] = cardsOf(box);
        second!.description = 'Long. '.repeat(100);
        await settled(box);
        await nextFrame();
        await nextFrame();
        expect(lines(box)).to.deep.equal([2]);
        expect([first!, second!].map((each) => rect(each).width)).to.deep.equal(widths);
        expect(rect(second!).left - rect(first!).right).to.be.closeTo(10, 0.5);
        for (const each of [first!, second!]) {
          expect(rect(each).height).to.equal(box.getBoundingClientRect().height);
          expect(overflowing(each)).to.deep.equal([]);
        }
        expect(rect(first!, 'action').bottom).to.equal(rect(second!, 'action').bottom);
      });
    }

    it('follows a box whose style sheet comes late', async () => {
      const box = await row(2, 700);
      box.style.cssText += '; display: grid; gap: 10px';
      expect(lines(box)).to.deep.equal([1, 1]);
      for (const each of cardsOf(box)) expect(rect(each).width).to.equal(700);
    });
  });

  describe('properties', () => {
    it("takes the author's words for the label, but none for no words", async () => {
      const element = await place(belt({ label: ' Our own brand ' }));
      expect(said(element, 'label')).to.equal('Our own brand');
      for (const label of ['', '  ', '\n\t', '\u00a0', '\u200b', '\u2060', '\u00ad']) {
        element.setAttribute('label', label);
        await settled(element);
        expect(said(element, 'label'), JSON.stringify(label)).to.equal('Advertisement');
        expect(isShown(part(element, 'label')!)).to.equal(true);
      }
      element.removeAttribute('label');
      await settled(element);
      expect(said(element, 'label')).to.equal('Advertisement');
    });

    for (const address of [
      'javascript:alert(1)',
      ' JavaScript:alert(2)',
      'java\nscript:alert(3)',
      'vbscript:x',
      'data:text/html,x',
      'blob:https://example.com/x',
      'file:///etc/passwd',
      'mailto:a@b.c',
      'http://[',
    ]) {
      it(`refuses ${JSON.stringify(address)} as an address, and shows no link`, async () => {
        const element = await place(belt({ href: address, image: address }));
        expect(element.shadowRoot!.querySelector('a, img, [href], [src]')).to.equal(null);
        expect(said(element, 'price')).to.equal('£44.95');
        expect(warnings.lines).to.have.members(
          ['href', 'image'].map(
            (name) =>
              `<product-upsell ${name}="${address}"> is not usable; accepted: an http(s) address.`,
          ),
        );
      });
    }

    for (const [address, resolved] of [
      ['https://example.com/belt?size=m#top', 'https://example.com/belt?size=m#top'],
      ['//example.com/belt', new URL('//example.com/belt', location.href).href],
      ['/products/belt', new URL('/products/belt', location.href).href],
      ['belt', new URL('belt', location.href).href],
      ['#belt', new URL('#belt', location.href).href],
    ]) {
      it(`leads to ${address}`, async () => {
        const element = await place(belt({ href: address! }));
        expect(link(element)!.href).to.equal(resolved);
        expect(warnings.lines).to.deep.equal([]);
      });
    }

    for (const price of [
      '1.299,00',
      '44,95',
      '£44.95',
      'free',
      '-44.95',
      '1e3',
      '44.950',
      '4 495',
    ]) {
      it(`shows no price for "${price}", says so once, and the card works`, async () => {
        const element = await place(belt({ price }));
        for (const badge of ['One', 'Two']) {
          element.badge = badge;
          await settled(element);
        }
        for (const name of ['price', 'saving', 'prior-price']) {
          expect(part(element, name), name).to.equal(undefined);
        }
        expect(isShown(link(element)!)).to.equal(true);
        expect(warnings.lines).to.deep.equal([
          `<product-upsell price="${price}"> is not usable; accepted: an amount such as 1299 or 44.95 (Liquid’s product.price is 4495).`,
        ]);
      });
    }

    for (const currency of ['', 'pounds', '£']) {
      it(`shows no price in "${currency}", and says so once`, async () => {
        const element = await place(belt({ currency }));
        expect(part(element, 'price')).to.equal(undefined);
        expect(part(element, 'saving')).to.equal(undefined);
        expect(warnings.lines).to.deep.equal([
          `<product-upsell currency="${currency}"> is not usable; accepted: an ISO 4217 code such as GBP.`,
        ]);
      });
    }

    for (const [price, prior, saving] of [
      ['44.95', '59.95', 'Save 25%'],
      ['50.00', '100', 'Save 50%'],
      ['50.01', '100', 'Save 49%'],
      ['99.00', '100', 'Save 1%'],
      ['0', '100', 'Save 100%'],
      ['99.01', '100', undefined],
      ['44.95', '44.95', undefined],
      ['44.95', '40', undefined],
      ['44.95', '', undefined],
    ] as const) {
      it(`announces ${saving ?? 'no saving'} for ${price} after "${prior}"`, async () => {
        const element = await place(belt({ price, 'prior-price': prior }));
        expect(said(element, 'saving')).to.equal(saving);
        expect(Boolean(part(element, 'prior-price'))).to.equal(saving !== undefined);
        expect(part(element, 'price')).to.not.equal(undefined);
        expect(/%|save|reduc/i.test(words(part(element, 'base'))!)).to.equal(saving !== undefined);
        expect(warnings.lines).to.deep.equal([]);
      });
    }

    for (const [lang, attributes, said] of [
      [
        'da',
        { price: '24.00', currency: 'DKK', 'unit-price': '120', unit: 'l' },
        '24,00 kr. (120,00 kr./l)',
      ],
      ['en', { price: '24.00', 'unit-price': '12.00', unit: '100 ml' }, '£24.00 (£12.00/100 ml)'],
      ['en', { price: '24.00', unit: 'l' }, '£24.00'],
      ['en', { price: '24.00', 'unit-price': '12.00' }, '£24.00'],
      ['en', { price: '24.00', 'unit-price': '12,00', unit: 'l' }, '£24.00'],
    ] as const) {
      it(`says what a unit costs in ${lang}: ${JSON.stringify(attributes)}`, async () => {
        collectWarnings();
        const element = await place(belt({ lang, currency: 'GBP', ...attributes }));
        expect(words(part(element, 'price'))!.replaceAll('\u00a0', ' ')).to.equal(said);
      });
    }

    it('announces no saving after a price that it cannot read, and says so once', async () => {
      const element = await place(belt({ 'prior-price': '59,95' }));
      expect(said(element, 'price')).to.equal('£44.95');
      expect(part(element, 'saving')).to.equal(undefined);
      expect(part(element, 'prior-price')).to.equal(undefined);
      expect(warnings.lines).to.deep.equal([
        '<product-upsell prior-price="59,95"> is not usable; accepted: an amount such as 1299 or 44.95 (Liquid’s product.price is 4495).',
      ]);
    });

    it('says nothing of a prior price where there is no price', async () => {
      for (const price of ['', 'none']) await place(belt({ price, 'prior-price': 'more' }));
      expect(warnings.lines).to.deep.equal([
        '<product-upsell price="none"> is not usable; accepted: an amount such as 1299 or 44.95 (Liquid’s product.price is 4495).',
      ]);
    });

    it('announces no saving without a price', async () => {
      const element = await place(belt({ price: '' }));
      for (const name of ['price', 'saving', 'prior-price']) {
        expect(part(element, name), name).to.equal(undefined);
      }
      expect(warnings.lines).to.deep.equal([]);
    });

    it('says that it is sold out, keeps the price and the way to the product', async () => {
      const element = await place(belt({ 'sold-out': '' }));
      expect(said(element, 'availability')).to.equal('Sold out');
      expect(said(element, 'price')).to.equal('£44.95');
      expect(isShown(link(element)!)).to.equal(true);
      element.soldOut = false;
      await settled(element);
      expect(part(element, 'availability')).to.equal(undefined);
    });

    it('says that it is sold out without a price, too', async () => {
      const element = await place(card({ 'sold-out': '' }));
      expect(said(element, 'availability')).to.equal('Sold out');
      expect(part(element, 'price')).to.equal(undefined);
    });

    it('follows when a property changes', async () => {
      const element = await place(belt());
      Object.assign(element, { name: 'Shirt', price: '80.95', priorPrice: '', href: '/shirt' });
      await settled(element);
      expect(said(element, 'name')).to.equal('Shirt');
      expect(said(element, 'price')).to.equal('£80.95');
      expect(part(element, 'saving')).to.equal(undefined);
      expect(new URL(link(element)!.href).pathname).to.equal('/shirt');
    });

    it('reports a heading level that is none, and uses level three', async () => {
      const element = await place(belt({ 'heading-level': '8' }));
      expect(part(element, 'name')!.localName).to.equal('h3');
      expect(warnings.lines).to.deep.equal([
        '<product-upsell heading-level="8"> is not usable; accepted: 2 to 6.',
      ]);
    });
  });

  it('renders without effects: it only says what it would show', async () => {
    const cards = [
      belt({ price: '£44', href: 'mailto:a@b.example' }),
      card({ name: '\t' }),
      card({ handle: 'belt', price: 'free' }),
    ];
    await boxOf(cards);
    warnings.lines.length = 0;
    const effects: string[] = [];
    const names = ['fetch', 'setTimeout', 'requestAnimationFrame', 'queueMicrotask'] as const;
    const watch = (name: string) =>
      function () {
        effects.push(name);
      };
    const restore = [
      ...names.map((name) => stub(window, name, watch(name))),
      ...[IntersectionObserver, MutationObserver].map(({ name, prototype }) =>
        stub(prototype, 'observe', watch(name)),
      ),
      stub(HTMLElement.prototype, 'dispatchEvent', watch('dispatchEvent')),
    ];
    try {
      for (const each of [...cards, belt({ price: '£45' }), card({ handle: 'other' })]) {
        (each as unknown as { render(): unknown }).render();
      }
    } finally {
      for (const each of restore) each();
    }
    expect(effects).to.deep.equal([]);
    expect(warnings.lines).to.deep.equal([]);
  });

  describe('events', () => {
    const seconds = (count: number) => new Promise((resolve) => setTimeout(resolve, count * 1000));

    it('tell once that half of a card was in view for a second', async () => {
      const heard = hear('product-upsell-view');
      const element = await place(belt({ 'item-id': 'SKU-1' }));
      await seconds(0.5);
      expect(heard).to.deep.equal([]);
      await seconds(0.9);
      expect(heard.map(({ item }) => item)).to.deep.equal([
        { item_name: 'Lumbar support belt', item_id: 'SKU-1', price: 44.95, currency: 'GBP' },
      ]);
      const [event] = heard;
      expect([event!.target, event!.bubbles, event!.composed, event!.cancelable]).to.deep.equal([
        element,
        true,
        true,
        false,
      ]);
      element.parentElement!.append(element);
      element.name = 'Another name';
      await seconds(1.3);
      expect(heard).to.have.length(1);
    });

    it('tell of no card that less than half was seen of, or that went before a second', async () => {
      const heard = hear('product-upsell-view');
      const [low, gone] = [belt({ image }), belt()];
      const box = await boxOf([gone!, low!]);
      low!.style.cssText = `display: block; margin-block-start: ${innerHeight - low!.offsetHeight * 0.4 - low!.getBoundingClientRect().top}px`;
      await seconds(0.5);
      gone!.remove();
      low!.style.marginBlockStart = `${innerHeight - low!.offsetHeight * 0.4}px`;
      await seconds(1.3);
      expect(heard).to.deep.equal([]);
      box.remove();
    });

    it('tell which product the shopper chose, and can be prevented', async () => {
      const heard = hear('product-upsell-select');
      const element = await place(belt({ 'item-id': 'SKU-1', href: '#there' }));
      element.addEventListener('product-upsell-select', (event) => event.preventDefault());
      await click(link(element)!);
      expect(heard).to.have.length(1);
      const [event] = heard;
      expect(event!.target).to.equal(element);
      expect([event!.bubbles, event!.composed, event!.cancelable]).to.deep.equal([
        true,
        true,
        true,
      ]);
      expect(event!.item).to.deep.equal({
        item_name: 'Lumbar support belt',
        item_id: 'SKU-1',
        price: 44.95,
        currency: 'GBP',
      });
      expect(location.hash).to.equal('');
    });

    it('leave the way free where nobody prevents them, and leave out what is not known', async () => {
      const heard = hear('product-upsell-select');
      const element = await place(card({ href: '#there', price: 'free', currency: 'GBP' }));
      await click(link(element)!);
      expect(heard.map(({ item }) => item)).to.deep.equal([{ item_name: 'Lumbar support belt' }]);
      expect(location.hash).to.equal('#there');
    });

    it('give the price that is shown, in major units', async () => {
      const heard = hear('product-upsell-select');
      const element = await place(card({ href: '#there', price: '1299', currency: 'jpy' }));
      await click(link(element)!);
      Object.assign(element, { price: '1299.5', currency: 'DKK' });
      await settled(element);
      await click(link(element)!);
      expect(heard.map(({ item: { price, currency } }) => [price, currency])).to.deep.equal([
        [1299, 'JPY'],
        [1299.5, 'DKK'],
      ]);
    });

    it('come from a click anywhere on the card', async () => {
      const heard = hear('product-upsell-select');
      const element = await place(belt({ image, href: '#there' }));
      for (const name of ['picture', 'name', 'description', 'price', 'label']) {
        await click(part(element, name)!);
      }
      expect(heard).to.have.length(5);
    });

    it('do not come from what the author has put in', async () => {
      const heard = hear('product-upsell-select');
      const element = await place(
        belt({ href: '#there' }, '<a href="#own">Own</a><button slot="badge">Own</button>'),
      );
      await click(element.querySelector('a')!);
      expect(location.hash).to.equal('#own');
      await click(element.querySelector('button')!);
      expect(heard).to.deep.equal([]);
    });
  });

  describe('keyboard', () => {
    it('has one stop, the link, and Enter follows it', async () => {
      const heard = hear('product-upsell-select');
      const element = await place(belt({ image, badge: 'New', href: '#there' }));
      expect(await tabStops(element)).to.deep.equal(['action']);
      link(element)!.focus();
      await press('Enter');
      expect(heard).to.have.length(1);
      expect(location.hash).to.equal('#there');
    });

    it('shows where it is, in a colour that stands apart from the button', async () => {
      const element = await place(belt());
      const stop = document.createElement('button');
      element.before(stop);
      stop.focus();
      await press('Tab');
      const { outlineStyle, outlineColor, outlineOffset, color } = getComputedStyle(
        element.shadowRoot!.activeElement!,
      );
      expect([outlineStyle, outlineOffset]).to.deep.equal(['solid', '2px']);
      expect(outlineColor).to.not.equal(color);
      expect(contrast(element, { colour: outlineColor })).to.be.at.least(3);
      stop.remove();
    });

    it('has no stop without an address', async () => {
      expect(await tabStops(await place(belt({ href: '' })))).to.deep.equal([]);
    });

    it("stops at the author's action in place of its own", async () => {
      const element = await place(belt({}, '<button slot="action">Buy</button>'));
      expect(await tabStops(element)).to.deep.equal(['button']);
    });
  });

  describe('language', () => {
    const prices: [amount: string, currency: string, english: string, danish: string][] = [
      ['1299.50', 'DKK', 'DKK\u00a01,299.50', '1.299,50\u00a0kr.'],
      ['1299', 'DKK', 'DKK\u00a01,299.00', '1.299,00\u00a0kr.'],
      ['80.95', 'EUR', '€80.95', '80,95\u00a0€'],
      ['44.95', 'GBP', '£44.95', '44,95\u00a0£'],
      ['1299', 'JPY', 'JP¥1,299', '1.299\u00a0JP¥'],
      ['1.299', 'KWD', 'KWD\u00a01.299', '1,299\u00a0KWD'],
    ];
    for (const [price, currency, english, danish] of prices) {
      it(`writes ${price} ${currency} as each language does`, async () => {
        const element = await place(card({ price, currency }));
        expect(part(element, 'price')!.textContent).to.equal(english);
        element.lang = 'da';
        await settled(element);
        expect(part(element, 'price')!.textContent).to.equal(danish);
      });
    }

    it('speaks the language of its place', async () => {
      const element = await place(
        belt({
          lang: 'da-DK',
          price: '1299.50',
          'prior-price': '1600',
          currency: 'DKK',
          'sold-out': '',
        }),
      );
      expect(said(element, 'label')).to.equal('Annonce');
      expect(said(element, 'saving')).to.equal('Spar 18 %');
      expect(part(element, 'saving')!.textContent).to.contain('18\u00a0%');
      expect(said(element, 'prior-price')).to.equal(
        'Laveste pris i de 30 dage før nedsættelsen: 1.600,00 kr.',
      );
      expect(said(element, 'availability')).to.equal('Udsolgt');
      expect(await accessibleName(link(element)!)).to.equal('Se varen Lumbar support belt');
    });

    it('lets Danish and English stand side by side, and follows a change', async () => {
      const box = await boxOf([belt({ lang: 'da' }), belt({ lang: 'en' }), belt({ lang: '' })]);
      const labels = () => [...box.children].map((each) => said(each, 'label'));
      box.lang = 'da';
      await settled(box);
      expect(labels()).to.deep.equal(['Annonce', 'Advertisement', 'Annonce']);
      box.lang = 'en';
      await settled(box);
      expect(labels()).to.deep.equal(['Annonce', 'Advertisement', 'Advertisement']);
    });

    it('never says a word of another language first', async () => {
      const box = await boxOf([]);
      box.lang = 'da';
      const element = document.createElement('product-upsell');
      const words = everSaid(element);
      Object.assign(element, { name: 'Bælte', price: '44.95', currency: 'GBP', href: '#' });
      box.append(element);
      await settled(element);
      expect(words.join()).to.contain('Annonce').and.to.contain('44,95').and.to.contain('Se varen');
      for (const english of ['Advertisement', '£44.95', 'See product']) {
        expect(words.join()).not.to.contain(english);
      }
    });

    it("marks its own words with their language, and leaves the author's in theirs", async () => {
      const element = await place(belt({ lang: 'sv', image, badge: 'Nyhet', 'sold-out': '' }));
      for (const name of ['label', 'price', 'saving', 'prior-price', 'availability', 'action']) {
        expect(languageOf(part(element, name)!), name).to.equal('en');
      }
      for (const name of ['name', 'description', 'badge']) {
        expect(languageOf(part(element, name)!), name).to.equal('sv');
      }
      element.label = 'Annons';
      await settled(element);
      expect(languageOf(parts(element, 'label')[0]!)).to.equal('sv');
    });
  });
});
