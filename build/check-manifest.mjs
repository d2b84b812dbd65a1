// Holds the documentation of each element, as dist/custom-elements.json has it, against its source.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { validateCem } from '@wc-toolkit/cem-validator';

const root = fileURLToPath(new URL('../', import.meta.url));
const manifest = JSON.parse(readFileSync(join(root, 'dist/custom-elements.json'), 'utf8'));

/** The text of a module and of all that it imports within src/elements/, later files too. */
function sourcesOf(file) {
  const files = new Set([file]);
  let text = '';
  for (const each of files) {
    const source = readFileSync(each, 'utf8');
    text += source;
    for (const [, path] of source.matchAll(/(?:from|import\() ?'(\.[^']+)\.js'/g)) {
      const next = join(dirname(each), `${path}.ts`);
      if (next.includes(`${join('src', 'elements')}`) && existsSync(next)) files.add(next);
    }
  }
  return text;
}

const found = (text, ...patterns) =>
  new Set(
    patterns.flatMap((pattern) => [...text.matchAll(pattern)].map((match) => match[1] ?? '')),
  );

/** The names that the parts of an element inside have outside. */
const exportedParts = (text) =>
  new Set(
    [...text.matchAll(/exportparts="([^"]+)"/g)].flatMap(([, list]) =>
      list.split(',').map((each) => each.split(':').at(-1).trim()),
    ),
  );

/** The parts in files that an element fetches, of which it shows nothing: a plan takes from the questions how to lead to it. */
const shownElsewhere = (tag) => (tag.endsWith('-practice') ? ['expand-all'] : []);

const names = (list = []) => new Set(list.map(({ name }) => name));

const faults = [];
const compare = (tag, what, used, documented) => {
  for (const name of used) {
    if (!documented.has(name)) faults.push(`<${tag}>: ${what} "${name}" is not documented`);
  }
  for (const name of documented) {
    if (!used.has(name)) faults.push(`<${tag}>: ${what} "${name}" is documented and nowhere used`);
  }
};

const isExported = (() => {
  const index = readFileSync(join(root, 'dist/index.d.ts'), 'utf8');
  return (name) => new RegExp(`[{,] (?:type )?${name}[ ,]`).test(index);
})();

/** The types of ours that a declaration names: those that begin with a capital and are not the platform's. */
const typesOf = ({ events = [], members = [] }) =>
  [...events, ...members]
    .flatMap(({ type }) => type?.text.match(/\b[A-Z]\w+/g) ?? [])
    .filter((name) => !(name in globalThis));

for (const { path, declarations = [] } of manifest.modules) {
  for (const declaration of declarations.filter(({ tagName }) => tagName)) {
    const { tagName: tag } = declaration;
    const text = sourcesOf(join(root, path.replace(/^dist\/(.*)\.js$/, 'src/$1.ts')));
    compare(
      tag,
      'part',
      found(
        text,
        /\bpart="([\w-]+)"/g,
        /part=\$\{\w+ \? '([\w-]+)'/g,
        /part=\$\{\w+ \? '[\w-]+' : '([\w-]+)'/g,
        /(?:heading|render|slider)\(\s*'([\w-]+)'/g,
        /headingAt\([\w.#]+, '([\w-]+)'/g,
      )
        .union(exportedParts(text))
        .difference(new Set(shownElsewhere(tag))),
      names(declaration.cssParts),
    );
    const slots = found(text, /<slot(?: name="([\w-]+)")?[\s>]/g, /'(after-[\w-]+)',/g);
    // What is read from the author's nodes is as good as slotted.
    if (text.includes('childNodes')) slots.add('');
    compare(tag, 'slot', slots, names(declaration.slots));
    compare(
      tag,
      'custom property',
      found(text, /var\((--heel-[\w-]+)/g),
      names(declaration.cssProperties),
    );
    compare(
      tag,
      'event',
      found(text, /static readonly type = '([\w-]+)'/g),
      names(declaration.events),
    );
    const attributes = declaration.attributes ?? [];
    compare(
      tag,
      'attribute',
      found(text, /saysYes\(\s*[\w.#]+,\s*'([\w-]+)'/g, /card\.getAttribute\('([\w-]+)'\)/g),
      names(attributes.filter(({ fieldName }) => !fieldName)),
    );
    for (const { name, description } of attributes) {
      if (!description) faults.push(`<${tag}>: attribute "${name}" has no description`);
    }
    for (const { name, description } of declaration.members ?? []) {
      if (!description) faults.push(`<${tag}>: member "${name}" has no description`);
    }
    for (const name of new Set(typesOf(declaration))) {
      if (!isExported(name)) faults.push(`<${tag}>: the package does not export the type ${name}`);
    }
  }
}

try {
  await validateCem(manifest, {
    packageJsonPath: join(root, 'package.json'),
    cemFileName: 'custom-elements.json',
    exclude: ['HeelElement'],
    rules: {
      packageJson: { exports: 'error', packageType: 'error' },
      // Types are exported by the package's entry, as the loop above has made sure.
      manifest: {
        schemaVersion: 'error',
        modulePath: 'error',
        definitionPath: 'error',
        exportTypes: 'off',
      },
    },
  });
} catch (error) {
  faults.push(error.message);
}

for (const fault of faults) console.error(fault);
console.log(`${faults.length} faults in the documentation of the elements`);
process.exitCode = faults.length ? 1 : 0;
