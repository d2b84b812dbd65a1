// Makes JavaScript modules of the sources, with the messages of the first file's languages in their place.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { catalogueModule, languagesModule, readCatalogue } from './catalogues.mjs';
import { compactTemplates } from './compact-templates.mjs';
import { inlineMessages } from './inline-messages.mjs';
import { joinExercises } from './join-exercises.mjs';
import { apart, languages as all, together } from './languages.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));

function typescript(project, out) {
  const { status } = spawnSync(
    'tsc',
    ['--project', project, '--outDir', out, '--noEmit', 'false'],
    {
      cwd: root,
      stdio: 'inherit',
      shell: process.platform === 'win32',
    },
  );
  if (status !== 0) throw new Error(`tsc failed on ${project}`);
}

/** The text of a message in a language of its own, or an error that names what is missing. */
function translator({ tag, translate }, folders) {
  if (translate) return translate;
  const catalogue = readCatalogue(tag, folders);
  return (english) => {
    if (catalogue.has(english)) return catalogue.get(english);
    throw new Error(
      `locales/${tag}.xlf has no translation of "${english}"; "npm run localize" makes a place for each text, and a build wants all of them`,
    );
  };
}

/**
 * Compiles a TypeScript project.
 * @param project its tsconfig.json
 * @param out the folder for the modules
 * @param modules the folder in `out` that holds what is in src/
 * @param languages the list of languages; one with a `translate` of its own needs no catalogue
 * @param locales the folders that hold catalogues
 */
export function compile({
  project = 'tsconfig.json',
  out = 'dist',
  modules = out,
  languages = all,
  locales = ['locales'],
} = {}) {
  typescript(project, out);
  const localization = resolve(root, modules, 'localization');
  const generated = join(localization, 'generated');
  const folders = locales.map((folder) => resolve(root, folder));
  const [english, ...others] = languages;
  const translators = new Map([
    [english.tag, (text) => text],
    ...others.map((language) => [language.tag, translator(language, folders)]),
  ]);
  // They are written into templates as they are.
  const wordsIn = (tag, text) => {
    const words = translators.get(tag)(text);
    if (/[<&]/.test(words)) throw new Error(`HTML reads a sign in "${words}", in ${tag}`);
    return words;
  };
  const said = new Set();
  const translate = (text) => {
    said.add(text);
    return together(languages).map((tag) => wordsIn(tag, text));
  };

  // The messages are in their places now, and what looked them up in the sources goes.
  for (const kind of ['js', 'js.map', 'd.ts']) {
    rmSync(join(localization, `msg.${kind}`), { force: true });
    for (const name of readdirSync(generated)) {
      if (name.endsWith(`.${kind}`) && !/^languages\.d\.ts$/.test(name))
        rmSync(join(generated, name));
    }
  }
  const folder = resolve(root, out);
  for (const name of readdirSync(folder, { recursive: true })) {
    const file = join(folder, name);
    if (name.endsWith('.d.ts')) {
      const types = readFileSync(file, 'utf8');
      writeFileSync(file, types.replace(/^export .* from '\.\/msg\.js';\n/m, ''));
    }
    if (!name.endsWith('.js')) continue;
    const path = relative(dirname(file), join(localization, 'say.js')).split(sep).join('/');
    const sayModule = path.startsWith('.') ? path : `./${path}`;
    try {
      const code = compactTemplates(readFileSync(file, 'utf8'));
      writeFileSync(file, inlineMessages(code, { translate, sayModule }));
    } catch (error) {
      throw new Error(`${name}: ${error.message}`, { cause: error });
    }
  }
  for (const name of readdirSync(folder, { recursive: true })) {
    if (/guides.[^\\/]+.exercises$/.test(name)) joinExercises(dirname(join(folder, name)));
  }
  writeFileSync(join(generated, 'languages.js'), languagesModule(languages));
  for (const tag of apart(languages)) {
    const catalogue = new Map([...said].map((text) => [text, wordsIn(tag, text)]));
    writeFileSync(join(generated, `language-${tag}.js`), catalogueModule(catalogue));
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    compile();
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
