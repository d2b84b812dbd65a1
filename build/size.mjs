// Holds the built files against build/size-budget.json, in bytes as the pinned Node's gzip makes them.
//   --write  writes today's figures into the budget
//   --vite   also measures what a bundler makes of the package
//   --parts  also measures what one exercise and each translation weigh in the first file
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { faultsOf, nameOf, updated } from './budget.mjs';

const root = new URL('../', import.meta.url);
const cdn = new URL('dist/cdn/', root);
const place = new URL('size-budget.json', import.meta.url);

export const weigh = (content) => gzipSync(content, { level: 9 }).length;

const sizes = Object.fromEntries(
  readdirSync(cdn)
    .filter((file) => file.endsWith('.js'))
    .sort()
    .map((file) => [nameOf(file), weigh(readFileSync(new URL(file, cdn)))]),
);
const { files, sums, vite } = JSON.parse(readFileSync(place, 'utf8'));
const faults = faultsOf(sizes, files);

for (const [name, bytes] of Object.entries(sizes)) {
  const ceiling = files[name]?.ceiling;
  console.log(`${`${bytes}`.padStart(6)} B  ${name}${ceiling ? `, at most ${ceiling}` : ''}`);
}
for (const { name, of, largestOf, ceiling } of sums) {
  const names = readdirSync(new URL(largestOf, root)).map((file) => file.replace(/\.ts$/, '.js'));
  const bytes = sizes[of] + Math.max(...names.map((each) => sizes[each] ?? 0));
  console.log(`${`${bytes}`.padStart(6)} B  ${name}, at most ${ceiling}`);
  if (!(bytes <= ceiling)) faults.push(`${name} weighs ${bytes} B, at most ${ceiling} are allowed`);
}

if (process.argv.includes('--vite')) {
  const { viteSize } = await import('./vite-size.mjs');
  const bytes = await viteSize();
  const share = bytes / sizes[vite.comparedTo];
  console.log(
    `${`${bytes}`.padStart(6)} B  a Vite build of ${vite.entry}, ${share.toFixed(2)} of it`,
  );
  if (share > vite.ceiling) faults.push(`a Vite build is more than ${vite.ceiling} of the script`);
}
if (process.argv.includes('--parts')) {
  const { partSizes } = await import('./part-sizes.mjs');
  for (const [name, bytes] of await partSizes()) {
    console.log(`${`${bytes}`.padStart(6)} B  of the first file for ${name}`);
  }
}
if (process.argv.includes('--write')) {
  const budget = { files: updated(sizes, files), sums, vite };
  writeFileSync(place, `${JSON.stringify(budget, null, 2)}\n`);
} else {
  for (const fault of faults) console.error(fault);
  process.exitCode = faults.length ? 1 : 0;
}
