// The same suite in each engine, one after the other: two at a time starve each other on a small machine.
import { spawnSync } from 'node:child_process';

let failed = false;
for (const browser of ['chromium', 'firefox', 'webkit']) {
  const { status } = spawnSync('web-test-runner', {
    env: { ...process.env, BROWSERS: browser },
    shell: process.platform === 'win32',
    stdio: 'inherit',
  });
  failed ||= status !== 0;
}
process.exitCode = failed ? 1 : 0;
