import { readdirSync, readFileSync } from 'node:fs';
import { parseAst } from 'rollup/parseAst';
import ts from 'typescript';

/** What a test imports to have elements, and the built file that has them too. */
const builtFiles = [
  [/\/src\/(elements\/(?!base\/)[\w-]+\/)?define\.js$/, '/dist/cdn/step-into-comfort.js'],
  [/^\.\/script-tag\.js$/, '/test/extension/dist/cdn/step-into-comfort.js'],
];

const builtFileOf = (source) => builtFiles.find(([pattern]) => pattern.test(source))?.[1];

/** Data and pure functions, of which a test may have a copy of its own. */
const isData = (source) => /\/src\/(guides|localization)\//.test(source);

/** What the modules that were read import, as many tests share some. */
const imports = new Map();

/** What a module imports when it runs; what is a type alone is gone by then. */
function importsOf(file) {
  if (!imports.has(file.href)) imports.set(file.href, readImports(file));
  return imports.get(file.href);
}

function readImports(file) {
  const { outputText } = ts.transpileModule(readFileSync(file, 'utf8'), {
    compilerOptions: { module: 'esnext', target: 'es2022', verbatimModuleSyntax: true },
  });
  return parseAst(outputText).body.flatMap(({ source }) => source?.value ?? []);
}

/**
 * Whether a test can run on the built file: one that takes classes of the sources, or what they keep in
 * mind, would test those instead.
 * @param file its address
 */
export const runsOnBuiltFile = (file) =>
  importsOf(file).every((source) => {
    if (!source.startsWith('.') || builtFileOf(source) || isData(source)) return true;
    return (
      !source.includes('/src/') && runsOnBuiltFile(new URL(source.replace(/\.js$/, '.ts'), file))
    );
  });

/** The tests that run on the built file, from the project's folder. */
export const testsOnBuiltFile = () =>
  ['test/elements/', 'test/extension/'].flatMap((folder) => {
    const place = new URL(`../${folder}`, import.meta.url);
    return readdirSync(place, { recursive: true })
      .map((name) => name.replaceAll('\\', '/'))
      .filter((name) => name.endsWith('.test.ts') && runsOnBuiltFile(new URL(name, place)))
      .map((name) => folder + name);
  });

/** Has a test that registers elements from the sources register them from the built file instead. */
export const onBuiltFile = () => ({
  name: 'on-built-file',
  resolveImport: ({ source }) => builtFileOf(source),
});
