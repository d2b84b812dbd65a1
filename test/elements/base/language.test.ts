import { expect, fixture } from '@open-wc/testing';
import { stub } from '../../helpers.js';
import { ElementOfWords } from './element-of-words.js';

const english = '2 minutes';
const danish = '2 minutter';

/** What the element says now, once it has noticed what has happened around it. */
async function saying(element: ElementOfWords): Promise<string> {
  await Promise.resolve();
  await element.updateComplete;
  return element.renderRoot.textContent.trim();
}

/** The first element of words in a piece of a page; it stands in the shadow of whatever has a `data-shadow`. */
async function wordsIn(markup: string): Promise<{ page: HTMLElement; element: ElementOfWords }> {
  const page = await fixture<HTMLElement>(markup);
  let root: ParentNode = page.parentElement!;
  for (let host; (host = root.querySelector('[data-shadow]'));) {
    const shadow = host.attachShadow({ mode: 'open' });
    shadow.append(...host.childNodes);
    host.removeAttribute('data-shadow');
    root = shadow;
  }
  return { page, element: root.querySelector('element-of-words')! as ElementOfWords };
}

describe('the language of an element', () => {
  const root = document.documentElement;
  let restore: () => void;
  beforeEach(() => {
    restore = stub(navigator, 'language', 'da-DK');
    root.lang = 'en';
  });
  afterEach(() => {
    restore();
    root.removeAttribute('lang');
  });

  const places: [where: string, markup: string, said: string][] = [
    [
      'its own language',
      '<p lang="en"><element-of-words lang="da"></element-of-words></p>',
      danish,
    ],
    [
      "its closest ancestor's",
      '<div lang="en"><p lang="da-DK"><b><element-of-words></element-of-words></b></p></div>',
      danish,
    ],
    [
      'the one around the shadow root that it stands in',
      '<div lang="da"><p data-shadow><element-of-words></element-of-words></p></div>',
      danish,
    ],
    [
      'the one around two shadow roots',
      '<div lang="da"><p data-shadow><span data-shadow><element-of-words></element-of-words></span></p></div>',
      danish,
    ],
    [
      'the one inside the shadow root before the one around it',
      '<div lang="da"><p data-shadow><b lang="en"><element-of-words></element-of-words></b></p></div>',
      english,
    ],
    [
      "the shadow root's host's",
      '<p lang="da" data-shadow><element-of-words></element-of-words></p>',
      danish,
    ],
    [
      'English where there are no words in the language of its place',
      '<div lang="da"><element-of-words lang="sv"></element-of-words></div>',
      english,
    ],
    [
      'the next language further out where the closest one is empty',
      '<div lang="da"><p lang=""><element-of-words lang=""></element-of-words></p></div>',
      danish,
    ],
  ];
  for (const [where, markup, said] of places) {
    it(`speaks ${where}`, async () => {
      // Nothing else around says what is expected.
      Object.assign(navigator, { language: said === danish ? 'en' : 'da' });
      root.lang = said === danish ? 'en' : 'da';
      const { element } = await wordsIn(markup);
      expect(await saying(element)).to.equal(said);
    });
  }

  it("speaks the document's language", async () => {
    const { element } = await wordsIn('<element-of-words></element-of-words>');
    expect(await saying(element)).to.equal(english);
    root.lang = 'da';
    Object.assign(navigator, { language: 'en' });
    const other = await wordsIn('<element-of-words></element-of-words>');
    expect(await saying(other.element)).to.equal(danish);
  });

  it("speaks the browser's language where the page says none, or an empty one", async () => {
    root.removeAttribute('lang');
    const { element } = await wordsIn('<element-of-words></element-of-words>');
    expect(await saying(element)).to.equal(danish);
    root.lang = '';
    const other = await wordsIn('<element-of-words></element-of-words>');
    expect(await saying(other.element)).to.equal(danish);
  });

  it('speaks English where neither page nor browser say a language that has words', async () => {
    root.removeAttribute('lang');
    Object.assign(navigator, { language: 'sv' });
    const { element } = await wordsIn('<element-of-words></element-of-words>');
    expect(await saying(element)).to.equal(english);
  });

  it('follows its own language', async () => {
    const { element } = await wordsIn('<element-of-words></element-of-words>');
    element.lang = 'da';
    expect(await saying(element)).to.equal(danish);
    expect(element.language).to.equal('da');
    element.removeAttribute('lang');
    expect(await saying(element)).to.equal(english);
  });

  it("follows an ancestor's language", async () => {
    const { page, element } = await wordsIn(
      '<div><p><element-of-words></element-of-words></p></div>',
    );
    page.lang = 'da';
    expect(await saying(element)).to.equal(danish);
    page.lang = 'sv';
    expect(await saying(element)).to.equal(english);
  });

  it("follows the document's language", async () => {
    const { element } = await wordsIn('<element-of-words></element-of-words>');
    root.lang = 'da';
    expect(await saying(element)).to.equal(danish);
  });

  it('follows the language around the shadow roots that it stands in', async () => {
    const { page, element } = await wordsIn(
      '<div><p data-shadow><span data-shadow><element-of-words></element-of-words></span></p></div>',
    );
    page.lang = 'da';
    expect(await saying(element)).to.equal(danish);
    page.lang = 'en';
    page.firstElementChild!.setAttribute('lang', 'da');
    expect(await saying(element)).to.equal(danish);
  });

  it('speaks the language of its new place after a move', async () => {
    const { page, element } = await wordsIn(
      '<div><p lang="da"><element-of-words></element-of-words></p><p lang="en"></p></div>',
    );
    page.lastElementChild!.append(element);
    expect(await saying(element)).to.equal(english);
  });

  it('follows again after it was away, and a change in the meantime', async () => {
    const { page, element } = await wordsIn('<div><element-of-words></element-of-words></div>');
    element.remove();
    page.lang = 'da';
    page.append(element);
    expect(await saying(element)).to.equal(danish);
    page.lang = 'en';
    expect(await saying(element)).to.equal(english);
  });

  it('leaves an element that is away alone', async () => {
    const { page, element } = await wordsIn('<div><element-of-words></element-of-words></div>');
    element.remove();
    const before = element.said.length;
    page.lang = 'da';
    element.lang = 'da';
    expect(await saying(element)).to.equal(english);
    expect(element.language).to.equal('en');
    expect(element.said).to.have.length(before);
  });

  it('lets Danish and English stand side by side, each staying in its own', async () => {
    const { page } = await wordsIn(
      `<div>
        <element-of-words lang="da"></element-of-words>
        <element-of-words lang="en"></element-of-words>
        <p lang="da"><element-of-words></element-of-words></p>
      </div>`,
    );
    const elements = [...page.querySelectorAll<ElementOfWords>('element-of-words')];
    for (let turn = 0; turn < 2; turn++) {
      expect(await Promise.all(elements.map(saying))).to.deep.equal([danish, english, danish]);
      for (const each of elements) each.requestUpdate();
    }
    for (const { said } of elements) expect(said).to.have.length(2);
  });

  it('never says a word in another language first', async () => {
    const { page } = await wordsIn('<div lang="da"></div>');
    page.innerHTML = '<element-of-words></element-of-words>';
    const parsed = page.firstElementChild as ElementOfWords;
    const made = document.createElement('element-of-words') as ElementOfWords;
    made.lang = 'en';
    made.lang = 'da-DK';
    page.append(made);
    const moved = document.createElement('element-of-words') as ElementOfWords;
    document.body.append(moved);
    page.append(moved);
    for (const element of [parsed, made, moved]) {
      expect(await saying(element)).to.equal(danish);
      expect(element.said).to.deep.equal([['da', danish]]);
    }
  });

  it('renders once however many languages change in a turn, and not where its own stays', async () => {
    const { page, element } = await wordsIn(
      '<div lang="en"><element-of-words></element-of-words></div>',
    );
    const before = element.said.length;
    root.lang = 'da';
    expect(await saying(element)).to.equal(english);
    expect(element.said).to.have.length(before);
    page.lang = 'sv';
    page.lang = 'da';
    expect(await saying(element)).to.equal(danish);
    expect(element.said).to.have.length(before + 1);
  });
});
