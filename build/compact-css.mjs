import { parseAst } from 'rollup/parseAst';
import { splice, walk } from './syntax.mjs';

/**
 * Takes comments and indentation out of the styles of a module, as bundlers leave in a template what it says.
 * Line ends stay, so that source maps stay true.
 */
export function compactCss(code) {
  if (!/\bcss\s*`/.test(code)) return code;
  const edits = [];
  walk(parseAst(code), ({ type, tag, quasi }) => {
    if (type !== 'TaggedTemplateExpression' || tag.name !== 'css') return;
    for (const { start, end } of quasi.quasis) {
      const by = code
        .slice(start, end)
        .replace(/\/\*.*?\*\//gs, (comment) => comment.replace(/[^\n]/g, ''))
        .replace(/^ +/gm, '');
      edits.push({ start, end, by });
    }
  });
  return splice(code, edits);
}
