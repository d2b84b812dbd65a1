/** What a test imports to have elements, and the built file that has them too. */
const builtFiles = [
  [/\/src\/([\w-]+\/)*define\.js$/, '/dist/cdn/step-into-comfort.js'],
  [/^\.\/script-tag\.js$/, '/test/extension/dist/cdn/step-into-comfort.js'],
];

/** Has a test that registers elements from the sources register them from the built file instead. */
export const onBuiltFile = () => ({
  name: 'on-built-file',
  resolveImport: ({ source }) => builtFiles.find(([pattern]) => pattern.test(source))?.[1],
});
