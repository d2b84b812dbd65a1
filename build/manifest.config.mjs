// How the analyzer makes dist/custom-elements.json of the sources.

/** `headingLevel` is the attribute `heading-level`, as src/elements/base/heel-element.ts has it. */
const attributeOf = (property) =>
  property.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);

/** What LitElement calls by itself is no member that a page uses. */
const lifecycle = new Set([
  'adoptedStyleSheets',
  'createProperty',
  'getPropertyDescriptor',
  'performUpdate',
  'properties',
  'render',
  'renderRoot',
  'shouldUpdate',
  'styles',
  'update',
  'updated',
  'willUpdate',
  'firstUpdated',
]);

const isHidden = ({ name, privacy }) =>
  privacy === 'private' || privacy === 'protected' || lifecycle.has(name);

/** The paths of what is published, for those of the sources. */
function publishedPaths(value) {
  if (typeof value === 'string') return value.replace(/^\/?src\/(.*)\.[tj]s$/, 'dist/$1.js');
  if (Array.isArray(value)) return value.map(publishedPaths);
  if (!value || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [
      key,
      ['path', 'module'].includes(key) || typeof each === 'object' ? publishedPaths(each) : each,
    ]),
  );
}

/** Says where each element is registered: by `define(tag, class)`, which the analyzer does not know. */
const definitions = () => ({
  name: 'definitions',
  analyzePhase({ ts, node, moduleDoc }) {
    if (!ts.isCallExpression(node) || node.expression.getText() !== 'define') return;
    const [tag, element] = node.arguments;
    if (!tag || !ts.isStringLiteral(tag) || !element) return;
    moduleDoc.exports.push({
      kind: 'custom-element-definition',
      name: tag.text,
      declaration: { name: element.getText() },
    });
  },
  packageLinkPhase({ customElementsManifest: { modules } }) {
    const homeOf = (element) =>
      modules.find(({ declarations }) => declarations?.some(({ name }) => name === element))?.path;
    for (const module of modules) {
      module.exports = module.exports?.filter(({ kind, declaration }) => {
        if (kind !== 'custom-element-definition') return true;
        declaration.module = homeOf(declaration.name);
        // The helper itself defines whatever it is given.
        return declaration.module !== undefined;
      });
    }
  },
});

const asPublished = () => ({
  name: 'as-published',
  packageLinkPhase({ customElementsManifest }) {
    for (const { declarations = [] } of customElementsManifest.modules) {
      for (const declaration of declarations) {
        if (declaration.members) {
          declaration.members = declaration.members.filter((member) => !isHidden(member));
        }
        for (const member of declaration.members ?? []) {
          if (member.attribute) member.attribute = attributeOf(member.name);
        }
        for (const attribute of declaration.attributes ?? []) {
          // One that only later files read is no property.
          if (attribute.fieldName) attribute.name = attributeOf(attribute.fieldName);
        }
        // What the analyzer reads off a dispatchEvent() call has no name of its own.
        if (declaration.events) {
          declaration.events = declaration.events.filter(({ description }) => description);
        }
      }
    }
    // Modules come as the file system lists them, which is another order on another machine.
    customElementsManifest.modules = publishedPaths(customElementsManifest.modules).sort((a, b) =>
      a.path < b.path ? -1 : 1,
    );
    customElementsManifest.schemaVersion = '2.1.0';
  },
});

export default {
  globs: ['src/index.ts', 'src/define.ts', 'src/elements/**/*.ts'],
  exclude: ['**/*.styles.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  quiet: true,
  plugins: [definitions(), asPublished()],
};
