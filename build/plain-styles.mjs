import { isReference, splice, walk } from './syntax.mjs';

/**
 * Rollup’s plugin that makes a style without values by lit’s `unsafeCSS()`, which does the same as `css`
 * there, so that what `css` does about values is not in the bundle. A module that puts values into a style,
 * or does more with `css` than that, stays as it is.
 */
export const plainStyles = () => ({
  name: 'plain-styles',
  transform(code, id) {
    if (id.includes('node_modules') || !/\bcss\s*`/.test(code)) return null;
    const program = this.parse(code);
    const edits = [];
    for (const { type, source, specifiers } of program.body) {
      if (type !== 'ImportDeclaration' || source.value !== 'lit') continue;
      for (const { start, end, imported, local } of specifiers) {
        if (imported?.name === 'css' && local.name === 'css') {
          edits.push({ start, end, by: 'unsafeCSS' });
        }
      }
    }
    if (edits.length === 0) return null;
    let isPlain = true;
    walk(program, (node, parent) => {
      if (!isReference(node, parent) || parent.type === 'ImportSpecifier') return;
      // A variable of that name would be taken for lit's.
      if (node.name === 'unsafeCSS') isPlain = false;
      if (node.name !== 'css') return;
      if (parent.type !== 'TaggedTemplateExpression' || parent.quasi.expressions.length) {
        isPlain = false;
        return;
      }
      const { quasi } = parent;
      const text = quasi.quasis[0].value.cooked;
      edits.push({
        start: parent.start,
        end: parent.end,
        by: `unsafeCSS(${JSON.stringify(text)})`,
      });
    });
    return isPlain ? { code: splice(code, edits), map: null } : null;
  },
});
