// Opens pages in Chromium, and says what a visitor finds there.
import assert from 'node:assert/strict';
import { launch } from 'puppeteer-core';
import { chromium, chromiumFlags } from '../../build/browsers.mjs';

/** Runs in the page, before anything else: what a page is sure to miss if a script takes its names. */
function watch() {
  globalThis.violations = [];
  document.addEventListener('securitypolicyviolation', ({ blockedURI }) =>
    globalThis.violations.push(blockedURI),
  );
}

/** Runs in the page: what stands on it, in the order in which it is seen. */
function lookAround() {
  const tags = 'heel-exercise-card, heel-faq, product-upsell, heel-guide, heel-practice';
  const walk = (node, words = []) => {
    if (node.nodeType === Node.TEXT_NODE) words.push(node.data);
    if (node.nodeType === Node.ELEMENT_NODE) {
      if (node.matches('script, style, template, noscript')) return words;
      if (getComputedStyle(node).display === 'none') return words;
      const isBlock = /^(p|div|h\d|li|details|summary|dt|dd|section|button)$/.test(node.localName);
      if (isBlock) words.push('\n');
    }
    const slotted = node.localName === 'slot' ? node.assignedNodes({ flatten: true }) : [];
    const inside = slotted.length ? slotted : (node.shadowRoot ?? node).childNodes;
    for (const child of inside) walk(child, words);
    return words;
  };
  const textOf = (node) => walk(node).join(' ').replace(/\s+/g, ' ');
  return {
    text: textOf(document.body),
    elements: [...document.querySelectorAll(tags)].map((element) => {
      const { left, width, height } = element.getBoundingClientRect();
      return {
        tag: element.localName,
        left,
        width,
        height,
        isWhole: Boolean(element.shadowRoot?.querySelector('[part~="base"]')),
        text: textOf(element),
      };
    }),
    names: Object.getOwnPropertyNames(globalThis),
    overflow: document.documentElement.scrollWidth - innerWidth,
    jQuery: globalThis.jQuery?.fn?.jquery,
    dollar: globalThis.$ === globalThis.jQuery,
    underscore: globalThis._?.VERSION,
    wp: typeof globalThis.wp?.template,
    violations: globalThis.violations,
  };
}

/** A browser with pages of one site; `visit` answers with what a visitor finds. */
export async function openBrowser() {
  const browser = await launch({ executablePath: chromium(), args: chromiumFlags });
  async function open(show, { width = 1280 } = {}) {
    const page = await browser.newPage();
    try {
      await page.setViewport({ width, height: 900 });
      const lines = [];
      page.on('pageerror', ({ message }) => lines.push(message));
      page.on('console', (message) => {
        const isAboutIcon = message.location().url?.endsWith('/favicon.ico');
        if (/^(error|warn)/.test(message.type()) && !isAboutIcon) {
          lines.push(`${message.text()} ${message.location().url ?? ''}`);
        }
      });
      await page.evaluateOnNewDocument(watch);
      await show(page);
      return { ...(await page.evaluate(lookAround)), lines };
    } finally {
      await page.close();
    }
  }
  return {
    visit: (address, options = {}) =>
      open(async (page) => {
        await page.goto(address, { waitUntil: 'load' });
        await options.act?.(page);
        await settled(page);
      }, options),
    show: (address, html, options) =>
      open(async (page) => {
        await page.goto(address, { waitUntil: 'load' });
        await page.setContent(html, { waitUntil: 'load' });
        await settled(page);
      }, options),
    close: () => browser.close(),
  };
}

/** Waits until what the elements were asked for is rendered, on pages that have the script. */
const settled = (page) =>
  page.evaluate(async () => {
    const tags = 'heel-exercise-card, heel-faq, product-upsell, heel-guide, heel-practice';
    const elements = [...document.querySelectorAll(tags)];
    // Some have a file of their own; a page without the script has none.
    const wait = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
    const isLoaded = customElements.get('heel-faq');
    const defined = elements.map(({ localName }) => customElements.whenDefined(localName));
    await Promise.race([Promise.all(defined), wait(isLoaded ? 2000 : 0)]);
    await Promise.all(elements.map(({ updateComplete }) => updateComplete));
    // What an attribute asks for, such as words from elsewhere, is in a file of its own too.
    await wait(isLoaded ? 400 : 0);
    await Promise.all(elements.map(({ updateComplete }) => updateComplete));
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  });

/** That the elements with these tags are there in full, one after the other, and nothing went wrong. */
export function expectElements(found, tags) {
  assert.deepEqual(found.lines, [], 'nothing is said on the console');
  assert.deepEqual(
    found.elements.map(({ tag }) => tag),
    tags,
  );
  for (const { tag, isWhole, height } of found.elements) {
    assert.ok(isWhole, `${tag} is shown`);
    assert.ok(height > 100, `${tag} is ${height} px high`);
  }
}

/** That each of these words can be read, and once alone. */
export function expectOnce(found, words) {
  for (const each of words) {
    assert.equal(
      found.text.split(each).length - 1,
      1,
      `“${each}” can be read once in: ${found.text}`,
    );
  }
}

/** That what an author wrote is shown by the elements, once, and what stands in for them not at all. */
export function expectAuthors(found, { words, standIns }) {
  expectOnce(found, words);
  for (const each of words) {
    assert.ok(
      found.elements.some(({ text }) => text.includes(each)),
      `“${each}” stands in an element`,
    );
  }
  for (const each of standIns) assert.ok(!found.text.includes(each), `“${each}” is not shown`);
}
