import { expect, fixtureSync } from '@open-wc/testing';
import { css, html } from 'lit';
import { HeelElement } from '../../../src/elements/base/heel-element.js';
import { flag, name, text } from '../../../src/elements/base/read-value.js';
import { collectWarnings, part, revoked, stub } from '../../helpers.js';

/** A class of its own for each test, as a name can be given but once. */
function makeClass() {
  class Speaker extends HeelElement {
    static override styles = [
      HeelElement.styles,
      css`
        b {
          color: rgb(1, 2, 3);
        }
      `,
    ];

    static override properties = { words: text, kind: name, isLoud: flag };

    declare words: string;
    declare kind: string;
    declare isLoud: boolean;

    renders = 0;

    protected override renderContent(): unknown {
      this.renders++;
      if (this.kind === 'broken') throw new Error('broken on purpose');
      return html`<b part="said">${this.words}|${this.kind}|${this.isLoud}</b><slot></slot>`;
    }
  }
  return Speaker;
}

type Speaker = InstanceType<ReturnType<typeof makeClass>>;

let count = 0;

async function make(attributes = '', content = ''): Promise<Speaker> {
  const tag = `heel-speaker-${count++}`;
  customElements.define(tag, makeClass());
  const element = fixtureSync<Speaker>(`<${tag} ${attributes}>${content}</${tag}>`);
  await element.updateComplete;
  return element;
}

async function saying(element: Speaker): Promise<string | undefined> {
  await element.updateComplete;
  return part(element, 'said')?.textContent;
}

/** The nodes of the author's that are seen, by what they say. */
const seen = (element: Element): string[] =>
  [...element.children]
    .filter((child) => child.checkVisibility() && child.getClientRects().length > 0)
    .map((child) => child.textContent);

describe('heel element', () => {
  let warnings: ReturnType<typeof collectWarnings>;
  beforeEach(() => (warnings = collectWarnings()));
  afterEach(() => warnings.restore());

  describe('properties', () => {
    const texts: [value: unknown, read: string][] = [
      [44.95, '44.95'],
      [0, '0'],
      [501n, '501'],
      [NaN, ''],
      [Infinity, ''],
      [['running', 'own'], 'running own'],
      [['a', ['b', 3]], 'a b 3'],
      [[1022, null, 'a'], '1022 a'],
      [null, ''],
      [undefined, ''],
      [true, ''],
      [{}, ''],
      [Object.create(null), ''],
      [Symbol('s'), ''],
      [() => 'f', ''],
      [class Some extends Array {}, ''],
      [new URL('https://shop.example/belt'), 'https://shop.example/belt'],
      [new String('own'), 'own'],
      [[new String('own'), new URL('https://shop.example/')], 'own https://shop.example/'],
      [new Map([['a', 1]]), ''],
      [document.createElement('p'), ''],
      [{ toString: () => 'own' }, 'own'],
      [
        {
          toString() {
            throw new Error('no text');
          },
        },
        '',
      ],
      [{ toString: () => ({}) }, ''],
      [revoked(), ''],
      [[revoked()], ''],
    ];
    for (const [n, [value, read]] of texts.entries()) {
      it(`reads ${typeof value} ${n} as text: ${read}`, async () => {
        const element = await make();
        Object.assign(element, { words: value });
        expect(element.words).to.equal(read);
        expect(await saying(element)).to.equal(`${read}||false`);
      });
    }

    it('reads a list that holds itself', async () => {
      const element = await make();
      const list: unknown[] = ['word'];
      list.push(list);
      Object.assign(element, { words: list });
      expect(element.words).to.equal('word word');
    });

    it('reads names without their spaces and capitals, as property and as attribute', async () => {
      const element = await make('kind=" Calf-Stretch "');
      expect(element.kind).to.equal('calf-stretch');
      element.kind = '\n SHORT-foot';
      expect(await saying(element)).to.equal('|short-foot|false');
    });

    const flags: [attributes: string, value: unknown, read: boolean][] = [
      ['is-loud', undefined, true],
      ['is-loud=""', undefined, true],
      ['is-loud="is-loud"', undefined, true],
      ['is-loud="false"', undefined, false],
      ['is-loud=" FALSE "', undefined, false],
      ['', true, true],
      ['', '', true],
      ['', 'true', true],
      ['', 'false', false],
      ['', false, false],
      ['', null, false],
      ['', 0, false],
      ['', new Boolean(false), false],
    ];
    for (const [attributes, value, read] of flags) {
      it(`reads <… ${attributes}> ${String(value)} as ${read}`, async () => {
        const element = await make(attributes);
        if (value !== undefined) Object.assign(element, { isLoud: value });
        expect(element.isLoud).to.equal(read);
      });
    }

    it('has the default again when an attribute is removed', async () => {
      const element = await make('words="some" is-loud heading-level="5"');
      expect(element.headingLevel).to.equal(5);
      for (const each of ['words', 'is-loud', 'heading-level']) element.removeAttribute(each);
      expect(await saying(element)).to.equal('||false');
      expect(element.headingLevel).to.equal(3);
      expect(warnings.lines).to.deep.equal([]);
    });

    it('writes no attribute of its own', async () => {
      const element = await make();
      Object.assign(element, { words: 'some', isLoud: true, headingLevel: 4 });
      await element.updateComplete;
      expect(element.getAttributeNames()).to.deep.equal([]);
    });

    it('keeps what was set before it was defined', async () => {
      const tag = `heel-speaker-${count++}`;
      const element = fixtureSync<Speaker>(`<${tag} words="attribute"></${tag}>`);
      Object.assign(element, { words: 44.95, isLoud: 'false' });
      customElements.define(tag, makeClass());
      expect(await saying(element)).to.equal('44.95||false');
    });

    it('names a heading level that there is none of, and renders all the same', async () => {
      const element = await make('words="some" heading-level="7"');
      expect(await saying(element)).to.equal('some||false');
      expect(warnings.lines).to.deep.equal([
        `<${element.localName} heading-level="7"> is not usable; accepted: 2 to 6.`,
      ]);
    });
  });

  describe('rendering', () => {
    it('renders once for all that changes in a turn', async () => {
      const element = await make();
      const before = element.renders;
      element.words = 'some';
      element.kind = 'other';
      await element.updateComplete;
      expect(element.renders).to.equal(before + 1);
    });

    it('shares one style sheet of a kind among all elements', async () => {
      const [first, second] = [await make(), await make()];
      expect(first.renderRoot.adoptedStyleSheets[0]).to.equal(
        second.renderRoot.adoptedStyleSheets[0],
      );
      expect(getComputedStyle(part(first, 'said')!).color).to.equal('rgb(1, 2, 3)');
    });

    it('shares those of a part that was loaded later, too', async () => {
      const later = css`
        b {
          color: rgb(4, 5, 6);
        }
      `;
      const [first, second] = [await make(), await make()];
      first.adopt(later);
      second.adopt(later);
      expect([...first.renderRoot.adoptedStyleSheets]).to.deep.equal([
        ...second.renderRoot.adoptedStyleSheets,
      ]);
      expect(first.renderRoot.adoptedStyleSheets.at(-1)).to.equal(
        second.renderRoot.adoptedStyleSheets.at(-1),
      );
      expect(getComputedStyle(part(first, 'said')!).color).to.equal('rgb(4, 5, 6)');
    });
  });

  describe('when rendering fails', () => {
    it("shows the author's words where its styles cannot be adopted", async () => {
      const restore = stub(ShadowRoot.prototype, 'adoptedStyleSheets', undefined);
      Object.defineProperty(ShadowRoot.prototype, 'adoptedStyleSheets', {
        configurable: true,
        set() {
          throw new Error('taken');
        },
      });
      try {
        const element = await make('', '<p>Note</p>');
        expect(seen(element)).to.deep.equal(['Note']);
        expect(warnings.lines).to.have.length(1);
      } finally {
        restore();
      }
    });

    const content = '<p>Note</p><p slot="title">Title</p><p slot="no-such">Lost</p>';

    it("shows the author's words in every slot, in one line of warning", async () => {
      const element = await make('kind="broken"', content);
      expect(seen(element)).to.deep.equal(['Note', 'Title', 'Lost']);
      expect(warnings.lines).to.deep.equal([
        `<${element.localName}> shows its own content: Error: broken on purpose`,
      ]);
    });

    it('shows what comes into the element later, too', async () => {
      const element = await make('kind="broken"');
      element.innerHTML = '<p slot="steps">Steps</p><p>Note</p><a slot="fallback">More</a>';
      expect(seen(element)).to.deep.equal(['Steps', 'Note', 'More']);
    });

    it('settles, so that nobody waits for it', async () => {
      const element = await make('kind="broken"');
      expect(await element.updateComplete).to.equal(true);
    });

    it('shows them too where it had rendered before, and renders again once it can', async () => {
      const element = await make('words="some"', content);
      expect(seen(element)).to.deep.equal(['Note']);
      element.kind = 'broken';
      expect(await saying(element)).to.equal(undefined);
      expect(seen(element)).to.deep.equal(['Note', 'Title', 'Lost']);
      element.kind = '';
      expect(await saying(element)).to.equal('some||false');
      expect(seen(element)).to.deep.equal(['Note']);
    });

    it('shows them where willUpdate or updated throws', async () => {
      for (const method of ['willUpdate', 'updated']) {
        const element = await make('', content);
        Object.assign(element, {
          [method]: () => {
            throw new Error(method);
          },
        });
        element.words = 'some';
        await element.updateComplete;
        expect(seen(element), method).to.deep.equal(['Note', 'Title', 'Lost']);
      }
    });
  });
});
