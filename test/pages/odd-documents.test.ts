import { expect } from '@open-wc/testing';
import { bundle } from './page.js';
import { until } from '../wait-until.js';

/*
 * Pages that are none of a server's own: written into a frame, shut into a sandbox, of another dialect of
 * HTML, or with functions of the browser's replaced by such as throw.
 */

const file = new URL(bundle, location.href).href;

const elements = `
  <heel-exercise-card lang="en" exercise="calf-stretch"><p>Note</p></heel-exercise-card>
  <heel-faq lang="en"><h3>Which shoes?</h3><p>Soft ones.</p></heel-faq>
  <product-upsell lang="en" name="Belt" href="/belt"><p>Words on it</p></product-upsell>`;

/** Tells the page around what has become of it: its errors, and what each element says. */
const report = `<script>
  const errors = [];
  addEventListener('error', ({ message }) => errors.push(message));
  addEventListener('unhandledrejection', ({ reason }) => errors.push(String(reason)));
  const tell = (is) => parent.postMessage({ is, errors, said: [...document.querySelectorAll('heel-exercise-card,heel-faq,product-upsell')].map((each) => ({
    whole: Boolean(each.shadowRoot && each.shadowRoot.querySelector('[part=base]')),
    author: [...each.querySelectorAll('p')].filter((p) => p.getClientRects().length).map((p) => p.textContent),
    shown: each.shadowRoot ? each.shadowRoot.textContent : '',
    height: each.getBoundingClientRect().height,
  })) }, '*');
</script>`;

const finish = `<script>
  addEventListener('load', () => setTimeout(() => {
    document.dispatchEvent(new Event('click'));
    window.dispatchEvent(new Event('click', { bubbles: true }));
    document.dispatchEvent(new Event('heel-practice-start'));
    const faq = document.querySelector('heel-faq').shadowRoot;
    faq && faq.querySelector('button') && faq.querySelector('button').click();
    location.hash = 'which-shoes';
    setTimeout(() => tell('done'), 300);
  }, 300));
</script>`;

interface Report {
  readonly errors: readonly string[];
  readonly said: readonly {
    readonly whole: boolean;
    readonly author: readonly string[];
    readonly shown: string;
    readonly height: number;
  }[];
}

/** Opens a page that is written here and waits for what it tells. */
async function open(page: string, how: { sandbox?: string; type?: string } = {}): Promise<Report> {
  const frame = document.createElement('iframe');
  frame.width = '800';
  frame.height = '800';
  if (how.sandbox !== undefined) frame.setAttribute('sandbox', how.sandbox);
  let told: Report | undefined;
  const listen = ({ source, data }: MessageEvent) => {
    if (source === frame.contentWindow && data.is === 'done') told = data as Report;
  };
  addEventListener('message', listen);
  try {
    if (how.type) frame.src = URL.createObjectURL(new Blob([page], { type: how.type }));
    else frame.srcdoc = page;
    document.body.append(frame);
    await until(() => told, 'the page tells nothing');
    return told!;
  } finally {
    removeEventListener('message', listen);
    frame.remove();
  }
}

const script = `<script src="${file}" defer></script>`;

function expectAllShown({ errors, said }: Report): void {
  expect(errors).to.deep.equal([]);
  expect(said.map(({ whole }) => whole)).to.deep.equal([true, true, true]);
  for (const { height } of said) expect(height).to.be.above(60);
  // A page without an origin loads no later file: an author's questions stay as they are written there.
  expect([said[1]!.shown, ...said[1]!.author].join()).to.contain('Soft ones.');
}

describe('an odd document', () => {
  const documents: Record<string, () => Promise<Report>> = {
    'a frame’s srcdoc': () => open(`<!doctype html>${report}${script}${elements}${finish}`),
    'a sandbox without an origin': () =>
      open(`<!doctype html>${report}${script}${elements}${finish}`, { sandbox: 'allow-scripts' }),
    'quirks mode': () => open(`${report}${script}${elements}${finish}`),
    'a base address elsewhere': () =>
      open(
        `<!doctype html><base href="https://elsewhere.example/deep/">${report}${script}${elements}${finish}`,
      ),
    'a document that is written by script': () =>
      open(
        `<!doctype html><script>
          setTimeout(() => {
            document.open();
            document.write(${JSON.stringify(`<!doctype html>${report}${script}${elements}${finish}`).replaceAll('</', '<\\/')});
            document.close();
          });
        </script>`,
      ),
  };
  for (const [name, load] of Object.entries(documents)) {
    it(`shows every element and throws nothing: ${name}`, async () => expectAllShown(await load()));
  }
});

/** A script in XML. */
const cdata = (markup: string): string =>
  markup.replace('<script>', '<script>//<![CDATA[\n').replace('</script>', '\n//]]></script>');

describe('an XHTML document', () => {
  it("shows the author's words and throws nothing, as templates are HTML", async () => {
    const { errors, said } = await open(
      `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>X</title>${cdata(report)}<script src="${file}" defer="defer"></script></head><body>${elements}${cdata(finish)}</body></html>`,
      { type: 'application/xhtml+xml' },
    );
    expect(said.map(({ author }) => author.at(-1))).to.deep.equal([
      'Note',
      'Soft ones.',
      'Words on it',
    ]);
    expect(errors).to.deep.equal([]);
  });
});

describe('a page that has taken something away', () => {
  const losses: Record<string, string> = {
    attachShadow: "Element.prototype.attachShadow = () => { throw new Error('taken') }",
    importNode: "Document.prototype.importNode = () => { throw new Error('taken') }",
    createTreeWalker: "Document.prototype.createTreeWalker = () => { throw new Error('taken') }",
    innerHTML:
      "Object.defineProperty(Element.prototype, 'innerHTML', { set() { throw new Error('taken') } })",
    'adoptedStyleSheets, which throw':
      "for (const { prototype } of [Document, ShadowRoot]) Object.defineProperty(prototype, 'adoptedStyleSheets', { configurable: true, get() { return [] }, set() { throw new Error('taken') } })",
    insertBefore: "Node.prototype.insertBefore = () => { throw new Error('taken') }",
    IntersectionObserver: 'delete window.IntersectionObserver',
    ResizeObserver: 'delete window.ResizeObserver',
    attachInternals: 'delete HTMLElement.prototype.attachInternals',
    CSSStyleSheet:
      'delete Document.prototype.adoptedStyleSheets; delete ShadowRoot.prototype.adoptedStyleSheets; delete CSSStyleSheet.prototype.replaceSync; delete CSSStyleSheet.prototype.replace',
  };
  for (const [name, loss] of Object.entries(losses)) {
    it(`shows the author's words, or the element, without ${name}`, async () => {
      const { errors, said } = await open(
        `<!doctype html>${report}<script>${loss}</script>${script}${elements}${finish}`,
      );
      for (const [n, { whole, author, shown }] of said.entries()) {
        const text = ['Note', 'Soft ones.', 'Words on it'][n]!;
        const isSeen = author.includes(text) || (whole && shown.includes(text));
        expect(isSeen, `${n}: ${JSON.stringify(said[n])}`).to.equal(true);
      }
      // Without it lit, and so this file, does not begin.
      expect(errors.length).to.equal(name === 'createTreeWalker' ? 1 : 0);
    });
  }
});

describe('a page with Trusted Types', () => {
  const policy = (content: string) =>
    `<meta http-equiv="Content-Security-Policy" content="${content}">`;
  const required = "require-trusted-types-for 'script'";
  const isKnown = 'trustedTypes' in window;

  for (const [what, head] of [
    ['that names no policy', policy(required)],
    ['that names ours', policy(`${required}; trusted-types step-into-comfort`)],
    ['that lets any name stand twice', policy(`${required}; trusted-types * 'allow-duplicates'`)],
    ['that names another and wants none', policy('trusted-types other')],
    ['that wants none and allows none', policy("trusted-types 'none'")],
    [
      'that has a policy for all',
      `${policy(required)}<script>window.trustedTypes && trustedTypes.createPolicy('default', { createHTML: (html) => html, createScriptURL: (url) => url })</script>`,
    ],
  ] as const) {
    it(`shows every element: ${what}`, async () => {
      expectAllShown(await open(`<!doctype html>${head}${report}${script}${elements}${finish}`));
    });
  }

  for (const [what, content] of [
    ['another', `${required}; trusted-types other`],
    ['another of a name like ours', `${required}; trusted-types step-into-comfort-2 lit-html`],
    ['none', `${required}; trusted-types 'none'`],
  ] as const) {
    it(`shows the author's words where it names ${what}`, async () => {
      const { errors, said } = await open(
        `<!doctype html>${policy(content)}${report}${script}${elements}${finish}`,
      );
      expect(errors).to.deep.equal([]);
      if (!isKnown) return;
      expect(said.map(({ whole }) => whole)).to.deep.equal([false, false, false]);
      expect(said.map(({ author }) => author.at(-1))).to.deep.equal([
        'Note',
        'Soft ones.',
        'Words on it',
      ]);
    });
  }
});

describe('a page that has frozen what it has', () => {
  for (const [what, frozen] of [
    [
      'the prototypes of the language',
      'Object,Array,Function,String,Number,RegExp,Date,Map,Set,WeakMap,Promise,Error',
    ],
    [
      'the prototypes of documents',
      'EventTarget,Node,Element,HTMLElement,Document,Event,CustomEvent,ShadowRoot,Text,HTMLTemplateElement',
    ],
  ] as const) {
    it(`shows every element: ${what}`, async () => {
      expectAllShown(
        await open(
          `<!doctype html>${report}<script>for (const each of [${frozen}]) { Object.freeze(each.prototype); Object.freeze(each); }</script>${script}${elements}${finish}`,
        ),
      );
    });
  }
});
