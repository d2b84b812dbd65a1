// How high a plan of the day is: what is no running text, in em and pixels, for a narrow column and a wide one.
import { heightOf } from './flow.mjs';
import { partOf, wordsOf } from './first-view.mjs';

/** Below this the exercises stand below each other, from it on in pairs; as in heel-practice.styles.ts. */
export const pairsFrom = 40;

/** The width of a column's text, in em: on a phone, and on a small computer. */
const widths = { narrow: 19, wide: 60 };

/** Line height of running text, as in theme.styles.ts. */
const line = 1.55;

/** The size of small words and of the table. */
const small = 0.8;

/** The height of a button, and of a list of choices, in pixels. */
const button = 48;

export const height = (em, px = 0) => ({ em, px });

export const total = (heights) =>
  heights.reduce((sum, { em, px }) => height(sum.em + em, sum.px + px), height(0));

export const times = ({ em, px }, factor) => height(em * factor, px * factor);

const rounded = (value) => Number(value.toFixed(2));

export const css = ({ em, px }) => `calc(${rounded(em)}em + ${rounded(px)}px)`;

/** How high words are in bold in a width. */
const bold = (words, width) => heightOf({ lines: [`${words}${words.slice(0, 2)}`], em: 0 }, width);

/** An exercise to tick: beside its picture name and progress, and below it the choice between its ways. */
function tick(name, hasWays, kind) {
  const beside = kind === 'narrow' ? 11 : widths.wide / 2 - 9;
  const picture = kind === 'narrow' ? 3 : 3.75;
  const words = bold(name, beside) + line * small;
  const ways = hasWays ? height(0.5, button) : height(0);
  return total([height(Math.max(picture, words) + 1, 2), ways]);
}

/** The row of an exercise in the table of the week. */
function weekRow(name, kind) {
  const room = kind === 'narrow' ? 11 : 40;
  return height(small * (heightOf({ lines: [name], em: 0 }, room) + 0.8), 1);
}

/** The exercises of a plan, each with its row in the week. */
export function rowsOf(view, exercises) {
  const items = partOf(view, 'exercises').children;
  return exercises.map((exercise, n) => {
    const name = wordsOf(partOf(items[n], 'tick').children.at(-1).children[0]);
    const hasWays = exercise.variants.length > 1 && exercise.variantsAre !== 'all';
    const row = (kind) => ({ list: tick(name, hasWays, kind), week: weekRow(name, kind) });
    return { id: exercise.id, narrow: row('narrow'), wide: row('wide') };
  });
}

/** All exercises below each other. */
export const narrowRows = (rows) =>
  total(rows.flatMap(({ narrow }) => [narrow.list, narrow.week, height(0.5)]));

/** The exercises in pairs, each pair as high as the higher of both. */
export function wideRows(rows) {
  const pairs = rows.filter((_, n) => n % 2 === 0).map((_, n) => rows.slice(2 * n, 2 * n + 2));
  const higher = (pair) =>
    pair
      .map(({ wide }) => wide.list)
      .reduce((a, b) => (a.em + a.px / 16 < b.em + b.px / 16 ? b : a));
  return total([
    ...pairs.flatMap((pair) => [higher(pair), height(0.5)]),
    ...rows.map(({ wide }) => wide.week),
  ]);
}

/** What stands between the words and the exercises: sides and Start, the head of the week, and what has to be pressed. */
export function roomOf(kind) {
  const gaps = height(7 - 0.5);
  const sides = height(line + 0.5, button);
  const bar = kind === 'narrow' ? height(0.5 + 1, button + 2) : height(1, button);
  const head = height(small * (line + 0.5 + line + 0.8), 1);
  const others = kind === 'narrow' ? height(1, 3 * button) : height(0, button);
  const memory = kind === 'narrow' ? height(2 * line + 1, 2) : height(0, button);
  return total([gaps, sides, bar, head, others, memory]);
}
