import { parseAst } from 'rollup/parseAst';
import { splice, walk } from './syntax.mjs';

/** Styles without comments, and without the white space that says nothing. No text in them has a bracket, a semicolon, a comma or ">". */
const compactStyles = (text) =>
  text
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,>]) ?/g, '$1')
    .replace(/([{;][\w-]+): /g, '$1:')
    .replaceAll(';}', '}');

const breaksIn = (text) => text.match(/\n/g)?.length ?? 0;

/**
 * Takes the indentation out of the templates of a module, and out of its styles all that says nothing, as bundlers
 * leave in a template what it says. A template's line ends come behind it, so that source maps stay true.
 */
export function compactTemplates(code) {
  if (!/\b(?:css|html|svg)\s*`/.test(code)) return code;
  const edits = [];
  walk(parseAst(code), ({ type, tag, quasi, end: behind }) => {
    if (type !== 'TaggedTemplateExpression' || !/^(?:css|html|svg)$/.test(tag.name)) return;
    let breaks = 0;
    for (const { start, end } of quasi.quasis) {
      const text = code.slice(start, end);
      const by = tag.name === 'css' ? compactStyles(text) : text.replace(/\n +/g, '\n');
      breaks += breaksIn(text) - breaksIn(by);
      edits.push({ start, end, by });
    }
    if (breaks) edits.push({ start: behind, end: behind, by: '\n'.repeat(breaks) });
  });
  return splice(code, edits);
}
