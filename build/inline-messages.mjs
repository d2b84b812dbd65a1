// Writes a message's translations into the place where it is said, so that neither ids, notes for
// translators nor a look-up of the first file's languages is in what ships.
import { parseAst } from 'rollup/parseAst';
import { isReference, splice, walk } from './syntax.mjs';

const fromCatalogue = /(^|\/)(catalogue|msg)\.js$/;

/** The English text of what is given to `msg()`, and the expressions of its values. */
function messageOf({ arguments: [message] }) {
  if (message?.type === 'Literal' && typeof message.value === 'string') {
    return { english: message.value };
  }
  const isTagged =
    message?.type === 'TaggedTemplateExpression' && message.tag.name === 'str' && message.quasi;
  const template = isTagged || message;
  if (template?.type !== 'TemplateLiteral' || (!isTagged && template.expressions.length)) return {};
  const english = template.quasis
    .map(({ value }) => value.cooked)
    .reduce((text, next, place) => `${text}{${place - 1}}${next}`);
  return { english, values: isTagged ? template.expressions : undefined };
}

/**
 * Turns `msg('Hold', { desc })` into `say("Hold", "Hold strækket")`, and a message with values into
 * `say("{0} sets", "{0} sæt", [sets])`.
 * @param translate gives a message's text in each language of the first file for the English one
 * @param sayModule where the module imports `say` from
 */
export function inlineMessages(code, { translate, sayModule }) {
  const program = parseAst(code);
  const edits = [];
  const within = (start, end) => edits.filter((edit) => edit.start >= start && edit.end <= end);
  /** The code of a node, with the messages inside it written anew. */
  const rewritten = ({ start, end }) => {
    const inner = within(start, end);
    for (const edit of inner) edits.splice(edits.indexOf(edit), 1);
    const moved = inner.map((edit) => ({
      ...edit,
      start: edit.start - start,
      end: edit.end - start,
    }));
    return splice(code.slice(start, end), moved);
  };

  const calls = [];
  const names = new Set();
  walk(program, (node, parent) => {
    if (isReference(node, parent)) names.add(node.name);
    if (node.type === 'CallExpression' && node.callee.name === 'msg') calls.push(node);
  });
  // A module may have a `say` of its own.
  const say = names.has('say') ? 'sayMessage' : 'say';
  if (names.has('sayMessage')) throw new Error('sayMessage is a name of the build');
  // Inner messages first, which stand behind the outer ones.
  for (const call of calls.reverse()) {
    const { english, values } = messageOf(call);
    if (english === undefined) {
      throw new Error(`msg() takes a string or str\`…\`: ${code.slice(call.start, call.end)}`);
    }
    const parts = translate(english).map((text) => JSON.stringify(text));
    if (values?.length) parts.push(`[${values.map(rewritten).join(', ')}]`);
    // As many lines as before, so that source maps stay true.
    const text = parts.join(', ');
    const lines = (part) => part.split('\n').length;
    const { start, end } = call;
    rewritten(call);
    const lost = lines(code.slice(start, end)) - lines(text);
    edits.push({ start, end, by: `${say}(${text}${'\n'.repeat(Math.max(0, lost))})` });
  }

  const isNote = ({ imported, exported, local }) =>
    ['msg', 'str'].includes((imported ?? local).name) && (imported ?? exported).name === local.name;
  for (const node of program.body) {
    const { type, source, specifiers, start, end } = node;
    if (!/^(Import|ExportNamed)Declaration$/.test(type) || !fromCatalogue.test(source?.value ?? ''))
      continue;
    const kept = specifiers.filter((each) => !isNote(each));
    if (kept.length === specifiers.length) continue;
    const names = kept.map((each) => code.slice(each.start, each.end)).join(', ');
    const keyword = type === 'ImportDeclaration' ? 'import' : 'export';
    edits.push({ start, end, by: names && `${keyword} { ${names} } from '${source.value}';` });
  }
  if (edits.length === 0) return code;

  const text = splice(code, edits);
  const imported = say === 'say' ? say : `say as ${say}`;
  const result = calls.length ? `import { ${imported} } from '${sayModule}'; ${text}` : text;
  walk(parseAst(result), (node, parent) => {
    if (isReference(node, parent) && ['msg', 'str'].includes(node.name)) {
      throw new Error(`${node.name} is used for more than a call`);
    }
  });
  return result;
}
