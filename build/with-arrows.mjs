import { parseAst } from 'rollup/parseAst';
import { splice, walk } from './syntax.mjs';

/** What an arrow function has not got of its own. */
const hasOwn = ({ type, name }) =>
  /^(?:ThisExpression|Super|MetaProperty)$/.test(type) || name === 'arguments';

function some(node, test) {
  let isFound = false;
  walk(node, (inner) => {
    isFound ||= test(inner);
  });
  return isFound;
}

/**
 * The code with its function declarations as arrow functions, as most functions are: a compressor takes less
 * room for one form than for two. Those that an arrow cannot stand for stay, and those that something written
 * before them mentions, as a declaration can be called before it stands and an arrow cannot.
 */
export function withArrows(code) {
  const edits = [];
  walk(parseAst(code), ({ type, body: statements }) => {
    if (type !== 'Program' && type !== 'BlockStatement') return;
    statements.forEach((node, index) => {
      const { type, id, params, body, async, generator, start, end } = node;
      if (type !== 'FunctionDeclaration' || generator) return;
      const isEarlier = statements
        .slice(0, index)
        .some((each) => some(each, ({ name }) => name === id.name));
      if (isEarlier || [...params, body].some((each) => some(each, hasOwn))) return;
      const list = params.length ? code.slice(params[0].start, params.at(-1).end) : '';
      const by = `const ${id.name} = ${async ? 'async ' : ''}(${list}) => `;
      edits.push({ start, end: body.start, by }, { start: end, end, by: ';' });
    });
  });
  return splice(code, edits);
}
