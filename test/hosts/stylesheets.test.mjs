import { contrast } from '../colour-contrast.ts';
import { overflowing, withWords } from '../helpers.ts';
import { addScript } from '../pages/page.ts';
import {
  elementsOf,
  expect,
  expectQuiet,
  openHost,
  part,
  rendered,
  until,
  words,
} from './host-page.mjs';
import { themes } from './themes/index.mjs';
import { rules } from './themes/rules.mjs';

const said = {
  en: {
    text: 'Most heel pain gets better with exercise.',
    belt: 'Insoles with a soft heel',
    action: 'See all insoles',
    summary: 'Can I return insoles that I have worn?',
    answer: 'Yes, <strong>within 30 days</strong>, if they are clean.',
  },
  da: {
    text: 'De fleste hælsmerter bliver bedre med øvelser.',
    belt: 'Indlægssåler med blød hæl',
    action: 'Se alle indlægssåler',
    summary: 'Kan jeg returnere brugte indlægssåler?',
    answer: 'Ja, <strong>inden for 30 dage</strong>, hvis de er rene.',
  },
};

function article(lang) {
  const { text, belt, action, summary, answer } = said[lang];
  const product = `<product-upsell name="${belt}" description="${text}" image="/demo/images/belt.svg" price="299" prior-price="349" currency="DKK" badge="${lang}" href="/p"></product-upsell>`;
  return `
    <h2 class="host">${belt}</h2>
    <p class="host">${text} <a class="host" href="/p">${action}</a></p>
    <heel-exercise-card exercise="calf-stretch"><a slot="action" href="/p">${action}</a></heel-exercise-card>
    <p class="host">${text}</p>
    <heel-exercise-card exercise="heel-raise"></heel-exercise-card>
    <heel-exercise-card exercise="short-foot" compact></heel-exercise-card>
    <h2 class="host">${belt}</h2>
    <heel-faq></heel-faq>
    <heel-faq hide-help><details open><summary>${summary}</summary><p>${answer}</p></details></heel-faq>
    <p class="host">${text}</p>
    ${product}
    ${product}
    <p class="host">${text}</p>
    <button class="host" type="button">${action}</button>
    <details class="host"><summary class="host">${summary}</summary>${answer}</details>`;
}

/** All that is computed for the page's own elements, but for sizes that hold the elements. */
const looks = ({ document, window }) =>
  [document.documentElement, document.body, ...document.querySelectorAll('.host')].map((each) => {
    const style = window.getComputedStyle(each);
    const isAround = each.contains(document.querySelector('heel-faq'));
    return Object.fromEntries(
      [...style]
        .filter(
          (name) => !isAround || !/height|block-size|origin|rows|^(inset-)?(top|bottom)/.test(name),
        )
        .map((name) => [name, style.getPropertyValue(name)]),
    );
  });

const names = ({ window }) => Object.getOwnPropertyNames(window).sort();

/** What has words of its own in an element, an author's too. */
const allWithWords = (host) => [...withWords(host.shadowRoot), ...withWords(host)];

/** Words that stand on two lines though they are too short to be hyphenated. */
function brokenShortWords(host) {
  const broken = [];
  for (const element of allWithWords(host)) {
    for (const node of element.childNodes) {
      if (node.nodeType !== 3) continue;
      for (const { 0: word, index } of node.data.matchAll(
        /(?<=^|[\s(])\p{L}{2,11}(?=[).,:;?!]*(?:\s|$))/gu,
      )) {
        const range = node.ownerDocument.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        const lines = new Set(
          [...range.getClientRects()]
            .filter(({ width }) => width)
            .map(({ top }) => Math.round(top)),
        );
        if (lines.size > 1) broken.push(word);
      }
    }
  }
  return broken;
}

const widths = [320, 360, 768, 1280];

async function addSheet({ document }, href) {
  const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href });
  document.head.append(link);
  await new Promise((resolve, reject) => Object.assign(link, { onload: resolve, onerror: reject }));
}

const inMain = (article) => `<main>${article}</main>`;

/** Opens a page that is higher than all that is on it, so that no scrollbar comes and goes. */
async function openThemed({ sheets = [], css = '', around = inMain, root = {} }, lang, width) {
  const page = await openHost({ bare: true, width, height: 20_000 });
  const { document } = page;
  document.documentElement.lang = lang;
  for (const [name, value] of Object.entries(root))
    document.documentElement.setAttribute(name, value);
  for (const href of sheets) await addSheet(page, href);
  document.head.append(Object.assign(document.createElement('style'), { textContent: css }));
  document.body.innerHTML = around(article(lang));
  return page;
}

/** What is wrong with how a page looks at the width that it has now. */
function faults(page, { takesMargins }) {
  const { document, window } = page;
  const found = [];
  const say = (element, what) => found.push(`${window.innerWidth} <${element.localName}> ${what}`);
  const root = document.documentElement;
  if (root.scrollWidth > root.clientWidth) say(root, `scrolls to ${root.scrollWidth}`);
  const column = document.querySelector('p.host').parentElement;
  const style = window.getComputedStyle(column);
  const room = column.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
  const least = takesMargins ? 0 : 8;
  const ofLinks = contrast(document.querySelector('a.host'));
  for (const element of elementsOf(page)) {
    const { height, left, right } = element.getBoundingClientRect();
    const box = part(element, 'base').getBoundingClientRect();
    const readable = Math.min(room, element.localName === 'product-upsell' ? 230 : 480);
    // A page's padding is a part of its own of the room.
    const { paddingLeft, paddingRight } = window.getComputedStyle(element);
    const padding = parseFloat(paddingLeft) + parseFloat(paddingRight);
    if (box.width < readable - padding - 1) say(element, `is ${box.width} wide in ${room}`);
    const edge = column.getBoundingClientRect();
    if (left < edge.left - 1 || right > edge.right + 1)
      say(element, `leaves its column: ${left}–${right}`);
    if (height > 9000) say(element, `is ${height} high`);
    for (const each of overflowing(element)) say(element, `overflows: ${each}`);
    for (const each of allWithWords(element)) {
      const size = parseFloat(window.getComputedStyle(each).fontSize);
      if (size < 12) say(element, `${size} px: ${words(each).slice(0, 40)}`);
      const ratio = contrast(each);
      // An author's link keeps the page's colour, which stands out as it does on the page.
      if (ratio < (element.contains(each) ? Math.min(4.5, ofLinks - 0.01) : 4.5))
        say(element, `${ratio.toFixed(2)}:1: ${each.localName} ${words(each).slice(0, 40)}`);
    }
    for (const word of brokenShortWords(element)) say(element, `breaks ${word}`);
    const next = element.nextElementSibling;
    const nextBox = (next.shadowRoot ? part(next, 'base') : next).getBoundingClientRect();
    const gap = Math.max(
      nextBox.top - box.bottom,
      nextBox.left - box.right,
      // The next is at the left on a page from right to left.
      box.left - nextBox.right,
    );
    if (gap < least - 0.5) say(element, `${gap.toFixed(1)} px to <${next.localName}>`);
  }
  return [...new Set(found)];
}

/** Opens all that a visitor can open, and what is in it, and a card's practice. */
async function openAll(page) {
  const second = page.document.querySelectorAll('heel-exercise-card')[1];
  part(second, 'practise').click();
  await until(() => part(second, 'setup'), 'no practice');
  const all = (selector) =>
    elementsOf(page).flatMap(({ shadowRoot }) => [...shadowRoot.querySelectorAll(selector)]);
  const isEmpty = (details) => !details.querySelector(':scope > :not(summary, [role=status])');
  const closed = '[aria-expanded=false], details:not([open]) > summary';
  while (all(closed).length) {
    for (const each of all(closed)) each.click();
    await rendered(page);
    await until(() => !all('details').some(isEmpty), 'a disclosure stays empty');
  }
}

async function faultsAt(page, theme) {
  const found = [];
  for (const width of widths) {
    page.frame.width = `${width}`;
    await new Promise((resolve) => page.window.requestAnimationFrame(() => setTimeout(resolve)));
    await rendered(page);
    found.push(...faults(page, theme));
  }
  return found;
}

describe('stylesheets', () => {
  for (const [name, theme] of Object.entries(themes)) {
    describe(name, () => {
      for (const lang of ['en', 'da']) {
        it(`looks right at every width, ${lang}`, async () => {
          const page = await openThemed(theme, lang, widths[0]);
          await addScript(page);
          expect(await faultsAt(page, theme)).to.deep.equal([]);
          expectQuiet(page, 7);
        });
      }

      // In Danish, whose words are longer.
      it('looks right with all of it open', async () => {
        const page = await openThemed(theme, 'da', widths[0]);
        await addScript(page);
        await openAll(page);
        expect(await faultsAt(page, theme)).to.deep.equal([]);
        expectQuiet(page, 7);
      });

      it('stays as it was itself', async () => {
        const page = await openThemed(theme, 'en', 800);
        const [before, had] = [looks(page), names(page)];
        await addSheet(page, '/dist/cdn/step-into-comfort.css');
        await addScript(page);
        expect(names(page)).to.deep.equal(had);
        const after = looks(page);
        const changed = before.flatMap((each, index) =>
          Object.keys(each)
            .filter((property) => each[property] !== after[index][property])
            .map(
              (property) => `${index} ${property}: ${each[property]} → ${after[index][property]}`,
            ),
        );
        expect(changed).to.deep.equal([]);
      });
    });
  }
});

describe('rules for all of a page', () => {
  for (const [name, rule] of Object.entries(rules)) {
    it(`${name}: looks right at every width`, async () => {
      const theme = { ...rule, takesMargins: true };
      const page = await openThemed(theme, 'da', widths[0]);
      await addScript(page);
      // Until what lines products up has come.
      await new Promise((resolve) => setTimeout(resolve, 100));
      expect(await faultsAt(page, theme)).to.deep.equal([]);
      expectQuiet(page, 7);
    });
  }
});
