// Renders an element as a server would, and reads what its first view says.
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html, unsafeStatic } from 'lit/static-html.js';
import { parseFragment } from 'parse5';

const attributeOf = (node, name) => node.attrs?.find((each) => each.name === name)?.value;

/** A node of the first view: its tag, classes and part, and what it holds; a text is its words. */
function simplify(node) {
  if (node.nodeName === '#text') {
    const words = node.value.replace(/\s+/g, ' ');
    return words.trim() ? words : undefined;
  }
  if (node.nodeName === '#comment' || attributeOf(node, 'hidden') !== undefined) return undefined;
  const children = (node.content ?? node).childNodes ?? [];
  // Of a closed disclosure its summary alone is seen.
  const seen =
    node.nodeName === 'details'
      ? children.filter(({ nodeName }) => nodeName === 'summary')
      : children;
  const held = seen.flatMap((child) =>
    // A slot is what stands in it.
    child.nodeName === 'slot' ? child.childNodes.map(simplify) : simplify(child),
  );
  return {
    tag: node.nodeName,
    classes: attributeOf(node, 'class')?.split(/\s+/) ?? [],
    part: attributeOf(node, 'part'),
    children: held.filter(Boolean),
  };
}

const find = (node, holds) =>
  typeof node === 'string'
    ? undefined
    : holds(node)
      ? node
      : node.children.map((child) => find(child, holds)).find(Boolean);

/** The part `base` of an element's first view. */
export async function firstView(tag, attributes) {
  const name = unsafeStatic(
    `${tag} ${Object.entries(attributes)
      .map(([key, value]) => `${key}="${value}"`)
      .join(' ')}`,
  );
  const text = await collectResult(render(html`<${name}></${unsafeStatic(tag)}>`));
  const base = find(simplify(parseFragment(text)), ({ part }) => part === 'base');
  if (!base) throw new Error(`<${tag}> renders no part "base" on a server`);
  return base;
}

/** The node of a first view with this part. */
export const partOf = (view, name) => find(view, ({ part }) => part === name);

/** All the words of a node. */
export const wordsOf = (node) =>
  typeof node === 'string' ? node : node.children.map(wordsOf).join('').trim();
