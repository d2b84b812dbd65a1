// Checks that the tables in README.md are what the manifest and the guide say; --write makes them so. A pair of marks
// such as `<!-- reference:heel-faq attributes slots -->` and `<!-- /reference -->` stands around each.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { heelGuide } from '../dist/guides/heel/guide.js';
import { withReferences } from './reference.mjs';

const readme = fileURLToPath(new URL('../README.md', import.meta.url));
const manifest = new URL('../dist/custom-elements.json', import.meta.url);

const text = readFileSync(readme, 'utf8');
const options = { ...(await resolveConfig(readme)), filepath: readme };
const current = await format(
  withReferences(text, JSON.parse(readFileSync(manifest, 'utf8')), heelGuide),
  options,
);

if (process.argv.includes('--write')) {
  writeFileSync(readme, current);
} else if (current !== text) {
  console.error('The tables in README.md are not what the manifest says: run "npm run readme"');
  process.exitCode = 1;
}
