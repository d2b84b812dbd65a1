// Opens the built file beside what other people's pages are made of: `npm run test:hosts`.
// Engines are named as arguments; without any, all three.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { installBeside } from '../../build/install-beside.mjs';
import { getOldLibraries } from './old-libraries.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = fileURLToPath(new URL('../../', import.meta.url));
const isWindows = process.platform === 'win32';
const engines = process.argv.slice(2).filter((name) => /^[a-z]+$/.test(name));
const files = process.argv.slice(2).filter((name) => !/^[a-z]+$/.test(name));

installBeside(here);
const { bundleLibraries } = await import('./bundle.mjs');
await bundleLibraries();
const missing = getOldLibraries();
if (missing.length) console.warn(`Not tested: apt-get install ${missing.join(' ')}`);

/** Runs the tests in an engine; the answer is how many passed and failed. */
function runIn(engine) {
  return new Promise((resolve) => {
    const runner = spawn(
      'web-test-runner',
      ['--config', 'test/hosts/runner.config.mjs', ...(files.length ? ['--files', ...files] : [])],
      {
        cwd: root,
        env: { ...process.env, BROWSERS: engine },
        shell: isWindows,
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    );
    let said = '';
    runner.stdout.on('data', (words) => {
      said += words;
      process.stdout.write(words);
    });
    runner.on('close', (status) => {
      const [, passed = 0, failed = 0] = /: (\d+) passed, (\d+) failed/.exec(said) ?? [];
      // A run that ended before it counted has failed.
      resolve({ passed: +passed, failed: +failed || (status ? 1 : 0) });
    });
  });
}

const total = { passed: 0, failed: 0 };
for (const engine of engines.length ? engines : ['chromium', 'firefox', 'webkit']) {
  const { passed, failed } = await runIn(engine);
  total.passed += passed;
  total.failed += failed;
}
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed || !total.passed ? 1 : 0;
