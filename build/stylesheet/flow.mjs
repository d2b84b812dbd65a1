// Turns a first view into text that can be laid out in one box, and the height that the box has besides.
//
// A box has one font size and one width, so what differs in the element is made up for: larger words
// are longer, what is indented begins with a space, and what a line is higher or lower is added up.
import { wordsOf } from './first-view.mjs';

/** Line height of running text, as in theme.styles.ts. */
const lineHeight = 1.55;

/** The width of a character, in em, on an average of what pages are set in. */
const character = 0.47;

/** How text of a kind stands: its size, its line height, what its line has above and below, and what its width lacks; in em. */
const kinds = [
  [({ part }) => part === 'title', { size: 1.5, line: 1.3 }],
  [({ part }) => part === 'help-heading', { size: 1.2, line: 1.3 }],
  [({ tag }) => /^h\d$/.test(tag), { line: 1.3 }],
  [({ classes }) => classes.includes('action'), { line: 1.55, room: 1.2 }],
  [({ classes }) => classes.includes('small'), { size: 0.8 }],
  [({ tag }) => tag === 'summary', { room: 1.5 }],
  [({ tag }) => tag === 'legend', { room: 0.5 }],
  [({ tag, inOrder }) => tag === 'li' && inOrder, { indent: 2.35 }],
  [({ tag }) => tag === 'li', { indent: 1.5 }],
];

const nonBreaking = (words) => words.replace(/ /g, '\u00a0');

const emSpaces = (em) => '\u2003'.repeat(Math.round(em));

/** Words as long as they would be at another size, in a box that is narrower. */
function sized(words, size, indent) {
  const longer = Math.round(words.length * (size - 1));
  const text = longer >= 0 ? words + words.slice(0, longer) : words.slice(0, longer);
  // Once for the first line, and once for the second.
  return emSpaces(indent) + text + (indent && text.length > 30 ? emSpaces(indent) : '');
}

const none = { lines: [], em: 0 };

/** Several texts below each other. */
export const sum = (parts, gap = 0) => {
  const seen = parts.filter(({ lines, em }) => lines.length || em);
  return {
    lines: seen.flatMap(({ lines }) => lines),
    em: seen.reduce((all, { em }) => all + em, 0) + gap * Math.max(0, seen.length - 1),
  };
};

const isBlock = (node) =>
  typeof node !== 'string' &&
  /^(article|button|dd|details|div|dl|dt|fieldset|h\d|label|legend|li|ol|p|section|strong|summary|ul)$/.test(
    node.tag,
  );

/**
 * The pills of a choice, each with its box to tick. Short ones stand side by side, in rows as high as two
 * lines and a little more; long ones have a row each.
 */
function choice(node) {
  const [legend, ...labels] = node.children;
  const words = labels.map(wordsOf);
  if (words.join('').length * character > 30) {
    return sum([flow(legend), ...words.map((each) => ({ lines: [sized(each, 1, 4.5)], em: 1.7 }))]);
  }
  const row = words.map((each) => `${emSpaces(5)}\u2060${nonBreaking(each)}`).join(' ');
  return sum([flow(legend), { lines: [row, row], em: -0.35 }]);
}

/** Lines of text, and the em that are to be added to them. */
export function flow(node, { inOrder = false, indent: outer = 0 } = {}) {
  if (typeof node === 'string') return { lines: [node.trim()], em: 0 };
  const { tag, classes, children } = node;
  if (classes.includes('picture') || classes.includes('facts')) return none;
  if (tag === 'fieldset') return choice(node);
  const inner = classes.includes('caution') ? 1.25 : outer;
  if (children.some(isBlock)) {
    const gap = classes.includes('stack') ? 1 : 0;
    return sum(
      children.map((child) => flow(child, { inOrder: tag === 'ol', indent: inner })),
      gap,
    );
  }
  const {
    size = 1,
    line = lineHeight,
    room = 0,
    indent = inner,
  } = kinds.find(([holds]) => holds({ ...node, inOrder }))?.[1] ?? {};
  const words = wordsOf(node);
  if (!words) return none;
  return { lines: [sized(words, size, indent)], em: size * line - lineHeight + room };
}

/** How high a text stands in a width, in em. */
export const heightOf = ({ lines, em }, width) =>
  lines.reduce(
    (height, words) => height + Math.ceil((words.length * character) / width) * lineHeight,
    em,
  );

/** The height of one tile's words in a width, in em. */
function tileHeight({ children }, width) {
  const lines = (node, size) => Math.ceil((wordsOf(node).length * character * size) / width);
  const [term, value, note] = children;
  return (
    lines(term, 0.8) * 0.8 * lineHeight +
    lines(value, 1.15) * 1.1 * 1.3 +
    (note ? lines(note, 0.8) * 0.8 * lineHeight : 0) +
    1.6
  );
}

/** How high the tiles of the dosage stand in a column of a width: as many in a row as have room. */
export function tilesIn({ children: tiles }, width) {
  const fit = Math.max(1, Math.min(tiles.length, Math.floor((width + 0.5) / 8.5)));
  let height = 0;
  for (let first = 0; first < tiles.length; first += fit) {
    const row = tiles.slice(first, first + fit);
    const each = (width + 0.5) / row.length - 0.5;
    height += Math.max(...row.map((tile) => tileHeight(tile, each - 2)));
    height += first ? 0.5 : 0;
  }
  return height;
}
