// Takes the styles and messages of the first file out of the code and puts them together, the styles first,
// then one language after the other: text between code costs a tenth more of the file, as a compressor has
// one code for both.
import { isReference, splice, walk } from './syntax.mjs';

const separator = '|';

/** Whether a call is given one long text alone, as the one that makes a style is. */
const isStyle = ({ arguments: [text, ...others] }) =>
  typeof text?.value === 'string' &&
  text.value.length >= 100 &&
  !text.value.includes(separator) &&
  !others.length;

/**
 * Turns each `say("Hold", "Hold strækket")` into `sayAt(0)`, and `unsafeCSS("…")` into `unsafeCSS(textAt(0))`.
 * @param count how many languages the first file has
 */
export function gatherMessages(code, program, count) {
  const places = new Map();
  const lists = Array.from({ length: count }, () => []);
  const styles = [];
  const edits = [];
  walk(program, (node, parent) => {
    if (isReference(node, parent) && ['sayAt', 'textAt'].includes(node.name)) {
      throw new Error(`${node.name} is a name of the build`);
    }
    if (node.type !== 'CallExpression') return;
    if (isStyle(node)) {
      const [{ start, end, value }] = node.arguments;
      edits.push({ start, end, by: `textAt(${styles.push(value) - 1})` });
    }
    if (node.callee.name !== 'say') return;
    const texts = node.arguments.slice(0, count).map(({ value }) => value);
    if (texts.length < count || texts.some((text) => typeof text !== 'string')) return;
    if (texts.join('').includes(separator))
      throw new Error(`a message has a ${separator}: ${texts[0]}`);
    const key = texts.join(separator);
    if (!places.has(key)) {
      places.set(key, places.size);
      for (const [language, text] of texts.entries()) lists[language].push(text);
    }
    edits.push({
      start: node.start,
      end: node.arguments[count - 1].end,
      by: `sayAt(${places.get(key)}`,
    });
  });
  if (!edits.length) return code;
  const texts = [...styles, ...lists.flat()].join(separator);
  const each = lists.map(
    (_, language) => `textAt(place + ${styles.length + language * places.size})`,
  );
  // Functions, which are there before the code below which they stand has run.
  return `${splice(code, edits)}
function textAt(place) {
  return (textAt.all ??= ${JSON.stringify(texts)}.split(${JSON.stringify(separator)}))[place];
}${
    places.size
      ? `
function sayAt(place, values) {
  return say(${each.join(', ')}, values);
}`
      : ''
  }`;
}

/** Rollup’s plugin for it. */
export const gatherMessagesOf = (languages) => ({
  name: 'gather-messages',
  renderChunk(code, { isEntry }) {
    if (!isEntry) return null;
    return { code: gatherMessages(code, this.parse(code), languages.length), map: null };
  },
});
