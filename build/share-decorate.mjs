const helper = '\0decorate';
const written = /\bvar __decorate = \(this[^]*?\n\};\n/;

/**
 * Rollup’s plugin that has one helper for decorators in a bundle. TypeScript writes its own into each
 * module, for all kinds of decorators; ours are of properties that are declared without a descriptor.
 * It is worth 170 bytes of the first file.
 */
export const shareDecorate = () => ({
  name: 'share-decorate',
  resolveId: (source) => (source === helper ? helper : null),
  load: (id) =>
    id === helper
      ? `export const __decorate = (decorators, target, name) => {
  for (const decorate of decorators.reverse()) decorate(target, name);
};`
      : null,
  transform(code) {
    if (!written.test(code)) return null;
    const without = code.replace(written, '');
    const calls = without.match(/__decorate\(\[/g) ?? [];
    const ofProperties = without.match(/\.prototype, "\w+", void 0\);/g) ?? [];
    if (calls.length !== ofProperties.length) this.error('a decorator is not of a property');
    return { code: `import { __decorate } from ${JSON.stringify(helper)}; ${without}`, map: null };
  },
});
