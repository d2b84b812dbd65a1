// Takes the messages of the first file out of the code and puts them together, one language after the
// other: text between code costs a tenth more of the file, as a compressor has one code for both.
import { isReference, splice, walk } from './syntax.mjs';

const separator = '|';

/**
 * Turns each `say("Hold", "Hold strækket")` into `sayAt(0)`.
 * @param count how many languages the first file has
 */
export function gatherMessages(code, program, count) {
  const places = new Map();
  const lists = Array.from({ length: count }, () => []);
  const edits = [];
  walk(program, (node, parent) => {
    if (isReference(node, parent) && node.name === 'sayAt') {
      throw new Error('sayAt is a name of the build');
    }
    if (node.type !== 'CallExpression' || node.callee.name !== 'say') return;
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
  const texts = lists.flat().join(separator);
  const each = lists.map((_, language) => `texts[place + ${language * places.size}]`);
  // A function, which is there before the code below which it stands has run.
  return `${splice(code, edits)}
function sayAt(place, values) {
  const texts = (sayAt.texts ??= ${JSON.stringify(texts)}.split(${JSON.stringify(separator)}));
  return say(${each.join(', ')}, values);
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
