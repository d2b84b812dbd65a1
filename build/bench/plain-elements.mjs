// Makes plain elements of ours: LitElements that have the same markup, text and styles, and do nothing.
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';
import { minify } from '../minify.mjs';

/** Runs in the page: what an element shows, without lit's markers, and its style sheets as they are written. */
function readRendered(name) {
  const element = document.getElementById(name);
  const comments = document.createTreeWalker(element.shadowRoot, NodeFilter.SHOW_COMMENT);
  const markers = [];
  while (comments.nextNode()) markers.push(comments.currentNode);
  for (const marker of markers) marker.remove();
  return {
    markup: element.shadowRoot.innerHTML,
    styles: element.constructor.elementStyles.map(({ cssText }) => cssText),
  };
}

const literal = (text) => `\`${text.replace(/[\\`]|\$\{/g, '\\$&')}\``;

/** A name for a plain element: `plain-card` for `card`. */
export const plainTag = (name) => `plain-${name}`;

const plainElement = (name, { markup, styles }) => `
customElements.define('${plainTag(name)}', class extends LitElement {
  static styles = [${styles.map((text) => `css${literal(text)}`).join()}];
  render() { return html${literal(markup)}; }
});`;

/**
 * The script of plain elements, bundled as ours is.
 * @param page a page that shows each of our elements, with its name as its id
 */
export async function plainScript(page, names) {
  let source = "import { css, html, LitElement } from 'lit';\n";
  for (const name of names) source += plainElement(name, await page.evaluate(readRendered, name));
  const entry = new URL('plain-elements-entry.mjs', import.meta.url).pathname;
  const bundle = await rollup({
    input: entry,
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === entry ? id : null),
        load: (id) => (id === entry ? source : null),
      },
      nodeResolve({ exportConditions: ['production'] }),
      minify(),
    ],
  });
  const { output } = await bundle.generate({ format: 'es' });
  return output[0].code;
}
