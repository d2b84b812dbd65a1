// Writes dist/cdn/step-into-comfort.css: for the time before the script, each element's own words, laid
// out unseen, keep the place of the element to come in whatever font the page has.
import { readFileSync, writeFileSync } from 'node:fs';
import { heelGuide } from '../../dist/guides/heel/guide.js';
import '../../dist/define.js';
import '../../dist/elements/heel-practice/define.js';
import { languages, together } from '../languages.mjs';
import { firstView, partOf } from './first-view.mjs';
import { flow, heightOf, sum, tilesIn } from './flow.mjs';
import * as place from './practice-place.mjs';

const em = (value) => `${Number(value.toFixed(2))}em`;

/** A CSS string; other characters than ASCII are escaped, as a server may name no encoding or a wrong one. */
const quoted = (lines) =>
  `"${lines
    .join('\n')
    .replace(
      /["\\\n]|[^\x20-\x7e]/gu,
      (character) => `\\${character.codePointAt(0).toString(16)} `,
    )}"`;

const rules = [];

function rule(selector, declarations) {
  const lines = Object.entries(declarations).map(([name, value]) => `  ${name}: ${value};`);
  rules.push(`${selector} {\n${lines.join('\n')}\n}`);
}

/** Widths of the column that the tiles stand in, in em, from one on; as frame.css has them. */
const columns = {
  '--_tiles-one': 14,
  '--_tiles-two': 18.5,
  '--_tiles-three': 27,
  '--_tiles-wide': 42,
};

const tilesOf = (facts) =>
  Object.fromEntries(
    Object.entries(columns).map(([name, width]) => [name, em(tilesIn(facts, width))]),
  );

const isClass = (name) => (node) => node.classes?.includes(name);

/** The width of a wide card's parts, in em, on the screen of a small computer: the column beside the picture, and the one below it. */
const right = 30;
const left = 16;

async function words(attributes) {
  const view = await firstView('heel-exercise-card', attributes);
  const [beside, below] = view.children.filter(isClass('content'));
  const { lines, em: room } = sum([flow(beside), flow(below)]);
  return { view, declarations: { '--_words': quoted(lines), '--_room': em(room) }, beside, below };
}

/**
 * What a wide card has otherwise: how high the words beside the picture are, which may be lower than it is,
 * and by how much less high all is as choice and advice stand under the picture, beside the steps.
 */
function wide({ view, beside, below }) {
  const steps = partOf(below, 'instructions');
  const others = below.children[0].children.filter((part) => part !== steps);
  const heightIn = (parts, width) =>
    parts.reduce((height, part) => height + heightOf(flow(part), width) + 1, 0);
  const overhang = Math.max(0, heightIn(others, left) - heightIn([steps], right));
  return {
    '--_beside': em(heightOf(flow(beside), right) + tilesIn(partOf(view, 'facts'), right) + 5),
    '--_aside': em(heightIn(others, right) - overhang),
  };
}

async function card(exercise, language, own) {
  const base = { exercise: exercise.id, lang: language };
  const tag = `heel-exercise-card:not(:defined)[exercise="${exercise.id}" i]${own}`;
  const { declarations, ...first } = await words(base);
  rule(tag, { ...declarations, ...tilesOf(partOf(first.view, 'facts')), ...wide(first) });
  for (const { id } of exercise.variants.slice(1)) {
    const other = await words({ ...base, variant: id });
    if (other.declarations['--_words'] !== declarations['--_words']) {
      rule(`${tag}[variant="${id}" i]`, other.declarations);
    }
  }
  rule(`${tag}[compact]`, (await words({ ...base, compact: '' })).declarations);
}

async function faq(language, own) {
  const view = await firstView('heel-faq', { lang: language });
  const items = view.children.filter(isClass('item')).map((item) => flow(item).lines);
  const tag = `heel-faq:not(:defined)${own}`;
  const help = flow(partOf(view, 'help'));
  rule(tag, {
    ...Object.fromEntries(
      heelGuide.questions.map(({ id }, n) => [`--_${id}`, quoted([...items[n], ''])]),
    ),
    '--_help': quoted(help.lines),
    '--_help-room': em(help.em),
  });
}

/** The exercises of the day: the guide's, or those that the page names. */
async function practice(language, own) {
  const { exercises } = heelGuide;
  const view = await firstView('heel-practice', {
    lang: language,
    exercises: exercises.map(({ id }) => id).join(' '),
  });
  const shown = ['title', 'kept', 'help'].map((name) => flow(partOf(view, name)));
  const { lines, em: room } = sum(shown);
  const rows = place.rowsOf(view, exercises);
  const usual = rows.filter((_, n) => !exercises[n].asksConsent);
  const tag = `heel-practice:not(:defined)${own}`;
  rule(tag, {
    '--_words': quoted(lines),
    '--_room': place.css(place.total([place.roomOf('narrow'), place.height(room)])),
    '--_room-wide': place.css(place.total([place.roomOf('wide'), place.height(room)])),
    '--_rows': place.css(place.narrowRows(usual)),
    '--_rows-wide': place.css(place.wideRows(usual)),
  });
  for (const row of rows) {
    rule(`${tag}[exercises*="${row.id}" i]`, {
      [`--_${row.id}`]: place.css(place.narrowRows([row])),
      // Half of a pair.
      [`--_${row.id}-wide`]: place.css(
        place.total([row.wide.week, place.times(row.wide.list, 0.5), place.height(0.25)]),
      ),
    });
  }
}

for (const [n, language] of together(languages).entries()) {
  // The first language is also that of a page that states none of these.
  const own = n ? `:lang(${language})` : '';
  for (const exercise of heelGuide.exercises) await card(exercise, language, own);
  await faq(language, own);
  await practice(language, own);
}

const ids = heelGuide.questions.map(({ id }) => id);
const all = ids.map((id) => `var(--_${id})`).join(' ');
rule('heel-faq:not(:defined)', { '--_questions': all, '--_count': ids.length });
// An author's own questions stand there themselves.
rule('heel-faq:not(:defined, [questions~="built-in"]):has(> :not([slot]))', {
  '--_questions': '""',
  '--_count': 0,
});
rule('heel-faq:not(:defined)[hide-help]', { '--_help': 'none' });

/** Of named exercises nobody knows here how many there are: without a partner one is as high as a pair, half a row more. */
const sumOf = (kind) =>
  `calc(${kind ? '2em + ' : ''}${heelGuide.exercises.map(({ id }) => `var(--_${id}${kind}, 0px)`).join(' + ')})`;
rule('heel-practice:not(:defined)[exercises]:not([exercises=""])', {
  '--_rows': sumOf(''),
  '--_rows-wide': sumOf('-wide'),
});

const frame = readFileSync(new URL('frame.css', import.meta.url), 'utf8');
writeFileSync(
  new URL('../../dist/cdn/step-into-comfort.css', import.meta.url),
  frame.replace('/* What each element says. */', rules.join('\n\n')),
);
