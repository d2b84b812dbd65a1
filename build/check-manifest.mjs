// Holds the documentation of each element, as dist/custom-elements.json has it, against its source.
import { readdirSync, readFileSync } from 'node:fs';

const root = new URL('../', import.meta.url);
const elements = new URL('src/elements/', root);
const manifest = JSON.parse(readFileSync(new URL('dist/custom-elements.json', root), 'utf8'));
const declarations = manifest.modules.flatMap((module) => module.declarations ?? []);

const sources = (folder) =>
  readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(new URL(name.replaceAll('\\', '/'), folder), 'utf8'))
    .join('\n');

const found = (text, ...patterns) =>
  new Set(
    patterns.flatMap((pattern) => [...text.matchAll(pattern)].map((match) => match[1] ?? '')),
  );

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

const theme = readFileSync(new URL('theme.styles.ts', elements), 'utf8');

for (const declaration of declarations.filter(({ tagName }) => tagName)) {
  const { tagName: tag } = declaration;
  const text = sources(new URL(`${tag}/`, elements));
  const styles = text + theme;
  compare(
    tag,
    'part',
    found(
      text,
      /part="([\w-]+)"/g,
      /part=\$\{\w+ \? '([\w-]+)'/g,
      /part=\$\{\w+ \? '[\w-]+' : '([\w-]+)'/g,
      /(?:heading|render|slider)\(\s*'([\w-]+)'/g,
    ),
    names(declaration.cssParts),
  );
  const slots = found(text, /<slot(?: name="([\w-]+)")?[\s>]/g);
  // What is read from the author's nodes is as good as slotted.
  if (text.includes('childNodes')) slots.add('');
  compare(tag, 'slot', slots, names(declaration.slots));
  compare(
    tag,
    'custom property',
    found(styles, /var\((--heel-[\w-]+)/g),
    names(declaration.cssProperties),
  );
  compare(
    tag,
    'event',
    found(text, /static readonly type = '([\w-]+)'/g),
    names(declaration.events),
  );
  compare(
    tag,
    'attribute',
    new Set((declaration.attributes ?? []).map(({ name }) => name)),
    new Set(
      (declaration.attributes ?? [])
        .filter(({ description }) => description)
        .map(({ name }) => name),
    ),
  );
  for (const member of declaration.members ?? []) {
    if (!member.description) faults.push(`<${tag}>: member "${member.name}" has no description`);
  }
}

for (const fault of faults) console.error(fault);
console.log(`${faults.length} faults in the documentation of the elements`);
process.exitCode = faults.length ? 1 : 0;
