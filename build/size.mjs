// Holds the script-tag build against build/size-budget.json, in bytes as gzip -9 makes them.
import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const cdn = new URL('../dist/cdn/', import.meta.url);
const budgets = Object.entries(
  JSON.parse(readFileSync(new URL('size-budget.json', import.meta.url), 'utf8')),
);
const files = readdirSync(cdn, { recursive: true })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.js'))
  .sort();

let isOver = false;
for (const name of files) {
  const bytes = gzipSync(readFileSync(new URL(name, cdn)), { level: 9 }).length;
  const budget = budgets.find(([start]) => name.startsWith(start))?.[1];
  const verdict =
    budget === undefined
      ? 'has no budget in build/size-budget.json'
      : bytes > budget
        ? `is ${bytes - budget} over its budget of ${budget}: find something to leave out or load later`
        : `leaves ${budget - bytes} of ${budget}`;
  isOver ||= budget === undefined || bytes > budget;
  console.log(`${`${bytes}`.padStart(6)} B  ${name} ${verdict}`);
}
process.exitCode = isOver ? 1 : 0;
