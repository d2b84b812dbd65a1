// What several of the build's steps do with a module's syntax tree.

/** Calls `visit` for every node at or below `node`, the outer before the inner, with its parent. */
export function walk(node, visit, parent) {
  if (!node || typeof node.type !== 'string') return;
  visit(node, parent);
  for (const value of Object.values(node)) {
    for (const each of Array.isArray(value) ? value : [value]) walk(each, visit, node);
  }
}

/** Whether a node is a name that stands for something, and not the name of a property. */
export const isReference = (node, parent) =>
  node.type === 'Identifier' &&
  !(parent?.type === 'MemberExpression' && parent.property === node && !parent.computed) &&
  !(
    /^(Property|PropertyDefinition|MethodDefinition)$/.test(parent?.type) &&
    parent.key === node &&
    parent.value !== node &&
    !parent.computed
  );

/** Replaces ranges of `code`, last first, so that earlier positions stay true. Ranges do not overlap. */
export function splice(code, edits) {
  return [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((text, { start, end, by }) => text.slice(0, start) + by + text.slice(end), code);
}

/** The names that a module gives its own things on the top level, imports included. */
export function topLevelNames(program) {
  const names = new Set();
  const add = (pattern) =>
    walk(pattern, (node, parent) => {
      const isKey = parent?.type === 'Property' && parent.key === node && parent.value !== node;
      if (node.type === 'Identifier' && !isKey) names.add(node.name);
    });
  for (const node of program.body) {
    const declaration = node.declaration ?? node;
    for (const { local } of node.type === 'ImportDeclaration' ? node.specifiers : []) {
      names.add(local.name);
    }
    for (const { id } of declaration.declarations ?? []) add(id);
    if (declaration.id) names.add(declaration.id.name);
  }
  return names;
}
