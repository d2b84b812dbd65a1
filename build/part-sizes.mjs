// Measures what a part weighs in the first file: the file is built without it.
import { readdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { rollup } from 'rollup';
import { bundle } from './bundle.mjs';
import { compile } from './compile.mjs';
import { languages } from './languages.mjs';
import { leaveOut } from './leave-out.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));
const script = 'embed/script-tag.js';

async function firstFile(entry, plugins = []) {
  const { output, ...input } = bundle({ entry, name: 'first', dir: 'dist', plugins });
  const build = await rollup(input);
  const files = await build.generate(output);
  const { code } = files.output.find(({ isEntry }) => isEntry);
  return gzipSync(code, { level: 9 }).length;
}

const withoutFolder = (folder) => ({
  name: 'leave-out',
  transform(code, id) {
    if (!/\/guides\/[^/]+\/[^/]+\.js$/.test(id)) return null;
    const rest = leaveOut(this.parse(code), code, folder);
    return rest === undefined ? null : { code: rest, map: null };
  },
});

/** Pairs of a part's name and its bytes. */
export async function partSizes() {
  const whole = await firstFile(`dist/${script}`);
  const parts = [];
  for (const guide of readdirSync(`${root}dist/guides`, { withFileTypes: true })) {
    if (!guide.isDirectory()) continue;
    const folder = `${root}dist/guides/${guide.name}/exercises`;
    const exercises = readdirSync(folder, { withFileTypes: true }).filter((each) =>
      each.isDirectory(),
    );
    const weights = [];
    for (const { name } of exercises) {
      const bytes = whole - (await firstFile(`dist/${script}`, [withoutFolder(name)]));
      weights.push(bytes);
      parts.push([name, bytes]);
    }
    const mean = weights.reduce((a, b) => a + b, 0) / weights.length;
    parts.push([`an exercise of the ${guide.name} guide`, Math.round(mean)]);
  }
  const [, ...translations] = languages.filter(({ inFirstFile }) => inFirstFile);
  for (const language of translations) {
    const out = 'build/dist';
    compile({ out, languages: languages.filter((each) => each !== language) });
    parts.push([`the language ${language.tag}`, whole - (await firstFile(`${out}/${script}`))]);
    rmSync(`${root}${out}`, { recursive: true });
  }
  return parts;
}
