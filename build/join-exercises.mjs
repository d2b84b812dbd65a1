// Joins what the exercises of a guide import later, each from its own folder: one module a kind, in the guide's
// folder, which all of them import. A session that wants one movement wants the next one soon, and whoever
// bundles the package gets three files instead of eighteen.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const importsOwn = /import\('\.\/([\w-]+)\.js'\)/g;

/** @param guide the folder of a guide's compiled modules */
export function joinExercises(guide) {
  const kinds = new Map();
  const exerciseIn = (id) => join(guide, 'exercises', id, 'exercise.js');
  const ids = readdirSync(join(guide, 'exercises')).filter((id) => existsSync(exerciseIn(id)));
  for (const [index, id] of ids.entries()) {
    // The first file says the name of each once a kind, so that it is a letter, with a number once there are no more.
    const name = String.fromCharCode(97 + (index % 26)) + (Math.floor(index / 26) || '');
    const code = readFileSync(exerciseIn(id), 'utf8').replace(importsOwn, (_, kind) => {
      const line = `export * as ${name} from './exercises/${id}/${kind}.js';\n`;
      kinds.set(kind, (kinds.get(kind) ?? '') + line);
      return `import('../../${kind}.js').then((all) => all.${name})`;
    });
    writeFileSync(exerciseIn(id), code);
  }
  for (const [kind, code] of kinds) {
    const file = join(guide, `${kind}.js`);
    // One that an earlier build has joined may be there, but no module of the guide's.
    if (existsSync(file) && !readFileSync(file, 'utf8').startsWith('export * as '))
      throw new Error(`an exercise imports ${kind}.js, and ${file} is there`);
    writeFileSync(file, code);
  }
}
