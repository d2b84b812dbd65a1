/** `headingLevel` is the attribute `heading-level`, as in src/localization/reactive-element.ts. */
const attributeOf = (property) =>
  property.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);

const isHidden = ({ name, privacy }) =>
  privacy === 'private' ||
  privacy === 'protected' ||
  ['adoptedStyleSheets', 'properties', 'render', 'styles', 'update'].includes(name);

/** Reads attributes and defaults from `static properties`. */
const properties = () => ({
  name: 'properties',
  analyzePhase({ ts, node, moduleDoc }) {
    if (!ts.isClassDeclaration(node) || !node.name) return;
    const doc = moduleDoc.declarations?.find(({ name }) => name === node.name.text);
    const declared = node.members.find(
      (member) => ts.isPropertyDeclaration(member) && member.name.text === 'properties',
    );
    if (!doc || !declared?.initializer?.properties) return;
    for (const { name, initializer } of declared.initializer.properties) {
      if (!name || !initializer) continue;
      const field = doc.members?.find((member) => member.name === name.text);
      if (!field) continue;
      const initial = initializer.getText();
      Object.assign(field, { default: initial, attribute: attributeOf(name.text) });
      (doc.attributes ??= []).push({
        name: attributeOf(name.text),
        fieldName: name.text,
        type: field.type,
        default: initial,
        description: field.description,
      });
    }
  },
  packageLinkPhase({ customElementsManifest }) {
    for (const { declarations = [] } of customElementsManifest.modules) {
      for (const declaration of declarations) {
        if (declaration.members) {
          declaration.members = declaration.members.filter((member) => !isHidden(member));
        }
        // What the analyzer reads off a dispatchEvent() call has no name of its own.
        if (declaration.events) {
          declaration.events = declaration.events.filter(({ description }) => description);
        }
      }
    }
  },
});

export default {
  globs: [
    'src/index.ts',
    'src/define.ts',
    'src/localization/*-element.ts',
    'src/elements/base/heel-element.ts',
    'src/elements/*/*.ts',
    'src/elements/heel-practice/events.ts',
  ],
  exclude: ['**/*.styles.ts'],
  outdir: 'dist',
  packagejson: false,
  quiet: true,
  plugins: [properties()],
};
