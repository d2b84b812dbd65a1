import { parseAst } from 'rollup/parseAst';
import { splice, walk } from './syntax.mjs';

/**
 * Takes the indentation out of the templates of a module, and the comments out of its styles, as bundlers
 * leave in a template what it says. Line ends stay, so that source maps stay true.
 */
export function compactTemplates(code) {
  if (!/\b(?:css|html|svg)\s*`/.test(code)) return code;
  const edits = [];
  walk(parseAst(code), ({ type, tag, quasi }) => {
    if (type !== 'TaggedTemplateExpression' || !/^(?:css|html|svg)$/.test(tag.name)) return;
    for (const { start, end } of quasi.quasis) {
      const text = code.slice(start, end);
      const words =
        tag.name === 'css'
          ? text.replace(/\/\*.*?\*\//gs, (comment) => comment.replace(/[^\n]/g, ''))
          : text;
      edits.push({ start, end, by: words.replace(/\n +/g, '\n') });
    }
  });
  return splice(
    code,
    edits.sort((one, other) => one.start - other.start),
  );
}
