// Joins what the exercises of a guide import later, each from its own folder: one module a kind, in the guide's
// folder, which all of them import. A session that wants one movement wants the next one soon, and whoever
// bundles the package gets three files instead of eighteen.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const importOwn = /import\('\.\/([\w-]+)\.js'\)/g;

/** The first file says the name of each exercise, so that it is a letter, with a number once there are no more. */
const shortName = (index) =>
  String.fromCharCode(97 + (index % 26)) + (Math.floor(index / 26) || '');

/** The properties of an exercise that import all these kinds, one after another, each under its kind's name. */
const allOf = (kinds) =>
  new RegExp(
    kinds.map((kind) => `${kind}: \\(\\) => import\\('\\./${kind}\\.js'\\)`).join(',\\s*'),
  );

/** The module that makes these properties for an exercise by its name: the first file says them once then. */
const laterModule = (kinds) => `export const later = (name) => ({
${kinds.map((kind) => `  ${kind}: () => import('../${kind}.js').then((all) => all[name]),\n`).join('')}});
`;

/** Writes what is joined. What an earlier build has joined may be there, but no module of the guide's. */
function writeModule(file, code) {
  if (existsSync(file) && !/^export (\* as|const later =) /.test(readFileSync(file, 'utf8')))
    throw new Error(`what exercises import is joined in ${file}, and that is there`);
  writeFileSync(file, code);
}

/** @param guide the folder of a guide's compiled modules */
export function joinExercises(guide) {
  const folder = join(guide, 'exercises');
  const fileOf = (id) => join(folder, id, 'exercise.js');
  const exercises = readdirSync(folder)
    .filter((id) => existsSync(fileOf(id)))
    .map((id, index) => ({ id, name: shortName(index), code: readFileSync(fileOf(id), 'utf8') }));
  const modules = new Map();
  for (const { id, name, code } of exercises) {
    for (const [, kind] of code.matchAll(importOwn)) {
      const line = `export * as ${name} from './exercises/${id}/${kind}.js';\n`;
      modules.set(kind, (modules.get(kind) ?? '') + line);
    }
  }
  for (const [kind, code] of modules) writeModule(join(guide, `${kind}.js`), code);

  const kinds = [...modules.keys()];
  const all = allOf(kinds);
  const isWhole = ({ code }) => kinds.length > 0 && all.test(code);
  if (exercises.some(isWhole)) writeModule(join(folder, 'later.js'), laterModule(kinds));
  for (const exercise of exercises) {
    const { id, name, code } = exercise;
    const head = isWhole(exercise) ? "import { later } from '../later.js';\n" : '';
    const own = (_, kind) => `import('../../${kind}.js').then((all) => all.${name})`;
    const joined = head ? code.replace(all, `...later('${name}')`) : code;
    writeFileSync(fileOf(id), head + joined.replace(importOwn, own));
  }
}
