// The suite in each engine named, one after the other, as two at a time starve each other on a small machine:
// on the sources, then on the built file.
import { spawnSync } from 'node:child_process';

let failed = false;
for (const browser of process.argv.slice(2)) {
  for (const elements of ['sources', 'built']) {
    const { status } = spawnSync('web-test-runner', {
      env: { ...process.env, BROWSERS: browser, ELEMENTS: elements },
      shell: process.platform === 'win32',
      stdio: 'inherit',
    });
    failed ||= status !== 0;
  }
}
process.exitCode = failed ? 1 : 0;
