// Builds the product with what this folder adds to it: what is in it, and a language that has a file of its
// own. The files are test/extension/dist/cdn/.
import { rmSync } from 'node:fs';
import { rollup } from 'rollup';
import { bundle } from '../../build/bundle.mjs';
import { compile } from '../../build/compile.mjs';
import { languages } from '../../build/languages.mjs';
import { pseudo } from './pseudo.mjs';

const out = 'test/extension/dist';

rmSync(new URL('dist', import.meta.url), { recursive: true, force: true });
compile({
  project: 'test/extension/tsconfig.json',
  out,
  modules: `${out}/src`,
  languages: [...languages, { tag: 'en-XA', translate: pseudo }],
  locales: ['locales', 'test/extension/locales'],
});
const { output, ...input } = bundle({
  entry: `${out}/test/extension/script-tag.js`,
  name: 'step-into-comfort',
  dir: `${out}/cdn`,
});
const build = await rollup(input);
await build.write(output);
