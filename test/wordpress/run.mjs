// Installs what these tests need, which the project's own `npm ci` leaves out, and runs them.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { installBeside } from '../../build/install-beside.mjs';

const place = (path) => fileURLToPath(new URL(path, import.meta.url));

const has = (command, args, word = '') => {
  const { status, stdout } = spawnSync(command, args, { encoding: 'utf8' });
  return status === 0 && stdout.includes(word);
};

if (!has('php', ['-m'], 'pdo_sqlite') || !has('unzip', ['-v'])) {
  console.error(
    'WordPress needs PHP with pdo_sqlite, and unzip: apt-get install php-cli php-sqlite3 unzip',
  );
  process.exit(1);
}
if (!existsSync(place('../../dist/cdn/step-into-comfort.js'))) {
  console.error('There is no built file: run npm run build.');
  process.exit(1);
}
installBeside(place('./'));

const { status } = spawnSync(
  process.execPath,
  [
    '--test',
    // One file at a time: each has a browser and a server of its own.
    '--test-concurrency=1',
    `--test-reporter=${place('../../build/tally-reporter.mjs')}`,
    ...process.argv.slice(2).map((name) => `--test-name-pattern=${name}`),
    ...['wordpress', 'snippets'].map((name) => place(`${name}.test.mjs`)).filter(existsSync),
  ],
  { stdio: 'inherit', env: { ...process.env, TALLY: 'WordPress' } },
);
process.exitCode = status ?? 1;
