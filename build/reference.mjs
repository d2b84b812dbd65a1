// Makes Markdown tables of the manifest and of a guide.

const cell = (text) => `${text ?? ''}`.replace(/\s+/g, ' ').replaceAll('|', '\\|').trim();
const code = (text) => `\`${text}\``;

const table = (head, rows) =>
  [head, head.map(() => '-'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n');

const defaultOf = ({ type, default: text }) => {
  if (type?.text === 'boolean') return text === 'true' ? 'set' : 'not set';
  return text === undefined || text === "''" ? '–' : code(text.replace(/^'(.*)'$/, '$1'));
};

/** What an event's class adds to the platform's, as `exercise`, `variant`. */
const carries = (name, declarations) =>
  (declarations.find((each) => each.name === name)?.members ?? [])
    .filter(({ kind, static: isStatic }) => kind === 'field' && !isStatic)
    .map((member) => code(member.name))
    .join(', ');

const kinds = {
  attributes: ({ attributes }) =>
    table(
      ['Attribute', 'What it is', 'Default'],
      attributes.map((each) => [code(each.name), each.description, defaultOf(each)]),
    ),
  slots: ({ slots }) =>
    table(
      ['Slot', 'What you put there'],
      slots.map(({ name, description }) => [name ? code(name) : '(none)', description]),
    ),
  methods: ({ members }) =>
    table(
      ['Method', 'What it does'],
      members
        .filter(({ kind }) => kind === 'method')
        .map(({ name, parameters = [], description }) => [
          code(`${name}(${parameters.map((each) => each.name).join(', ')})`),
          description,
        ]),
    ),
  events: ({ events }, declarations) =>
    table(
      ['Event', 'Class', 'When', 'Carries'],
      events.map(({ name, type, description }) => [
        code(name),
        code(type.text),
        description,
        carries(type.text, declarations),
      ]),
    ),
  parts: ({ cssParts }) =>
    table(
      ['Part', 'What it is'],
      cssParts.map(({ name, description }) => [code(name), description]),
    ),
  properties: ({ cssProperties }) =>
    table(
      ['Property', 'What it is', 'Default'],
      cssProperties.map((each) => [code(each.name), each.description, each.default]),
    ),
};

/** What there is in a guide, by the ids that attributes take. */
const guideKinds = {
  exercises: ({ exercises }) =>
    table(
      ['`exercise`', 'What it is', '`variant`'],
      exercises.map(({ id, variants, text }) => [
        code(id),
        text().title,
        variants.map((variant) => code(variant.id)).join(', ') || '–',
      ]),
    ),
  questions: ({ questions }) =>
    table(
      ['Id', 'Question'],
      questions.map(({ id, text }) => [code(id), text().question]),
    ),
};

const lists = ['attributes', 'slots', 'members', 'events', 'cssParts', 'cssProperties'];

/** One declaration that has what any of several has; the first one's description counts. */
function merged(elements) {
  return Object.fromEntries(
    lists.map((list) => {
      const all = elements.flatMap((element) => element[list] ?? []);
      return [
        list,
        [...new Map(all.reverse().map((each) => [each.name, each])).values()].reverse(),
      ];
    }),
  );
}

const tablesOf = (wanted, kinds, ...sources) =>
  wanted
    .map((kind) => {
      if (!kinds[kind]) throw new Error(`"${kind}" is none of ${Object.keys(kinds).join(', ')}`);
      return kinds[kind](...sources);
    })
    .join('\n\n');

/**
 * The tables between a pair of marks.
 * @param what the mark's words: a tag, `all` for every element or `guide`, and the kinds of tables
 */
export function reference(what, manifest, guide) {
  const [tag, ...wanted] = what.trim().split(/[\s,]+/);
  if (tag === 'guide') return tablesOf(wanted, guideKinds, guide);
  const declarations = manifest.modules.flatMap((module) => module.declarations ?? []);
  const elements = declarations.filter(({ tagName }) => tagName);
  const chosen = tag === 'all' ? elements : elements.filter(({ tagName }) => tagName === tag);
  if (chosen.length === 0) throw new Error(`no element is called ${tag}`);
  return tablesOf(wanted, kinds, merged(chosen), declarations);
}

const marks = /(<!-- reference:(.*?) -->)[^]*?(<!-- \/reference -->)/g;

/** A Markdown text with the tables of today between its marks. */
export const withReferences = (text, manifest, guide) =>
  text.replace(
    marks,
    (_, start, what, end) => `${start}\n\n${reference(what, manifest, guide)}\n\n${end}`,
  );
