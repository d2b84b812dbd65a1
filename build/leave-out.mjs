import { isReference, splice, walk } from './syntax.mjs';

/**
 * A module's code without what it imports from `folder`: the imports, and where lists name them.
 * Wherever else a name stands, `undefined` takes its place: later files may hold on to one exercise.
 */
export function leaveOut(program, code, folder) {
  const edits = [];
  const names = new Set();
  for (const { type, source, specifiers, start, end } of program.body) {
    if (type !== 'ImportDeclaration' || !source.value.includes(`/${folder}/`)) continue;
    for (const { local } of specifiers) names.add(local.name);
    edits.push({ start, end, by: '' });
  }
  if (names.size === 0) return undefined;
  const comma = (end) => (/^\s*,/.exec(code.slice(end))?.[0].length ?? 0) + end;
  walk(program, (node, parent) => {
    if (parent?.type.startsWith('Import') || !isReference(node, parent) || !names.has(node.name))
      return;
    const place = { ArrayExpression: node, Property: parent }[parent.type];
    edits.push(
      place
        ? { start: place.start, end: comma(place.end), by: '' }
        : { start: node.start, end: node.end, by: 'undefined' },
    );
  });
  return splice(code, edits);
}
