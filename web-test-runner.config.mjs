import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import { puppeteerLauncher } from '@web/test-runner-puppeteer';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import { chromium, chromiumFlags, firefox, webkit } from './build/browsers.mjs';
import { devicePlugin } from './build/device.mjs';
import { onBuiltFile, testsOnBuiltFile } from './build/on-built-file.mjs';
import { pages } from './test/pages/serve.mjs';

// A day is one of the place where the visitor is, which says nothing where that is Greenwich.
process.env.TZ ??= 'Europe/Copenhagen';

const names = (process.env.BROWSERS ?? 'chromium').split(',');
const title = ([name]) => name[0].toUpperCase() + name.slice(1);

/** The tests of the elements run on the sources, and once more on what ships. */
const isOnBuiltFile = process.env.ELEMENTS === 'built';

const launchers = {
  chromium: () =>
    puppeteerLauncher({
      launchOptions: { executablePath: chromium(), args: chromiumFlags },
    }),
  firefox: () =>
    puppeteerLauncher({
      launchOptions: { browser: 'firefox', executablePath: firefox() },
    }),
  webkit: async () => {
    const { port, binary } = await webkit();
    return webdriverLauncher({
      hostname: '127.0.0.1',
      port,
      path: '/',
      logLevel: 'error',
      capabilities: {
        browserName: 'MiniBrowser',
        'wdio:enforceWebDriverClassic': true,
        'webkitgtk:browserOptions': { binary, args: ['--automation'] },
      },
    });
  },
};

/** The line that .ci/run adds up, one for each engine. */
const tally = {
  onTestRunFinished({ sessions }) {
    let passed = 0;
    let failed = 0;
    const count = (suite) => {
      for (const test of suite?.tests ?? []) {
        if (test.passed) passed++;
        else if (!test.skipped) failed++;
      }
      for (const each of suite?.suites ?? []) count(each);
    };
    for (const session of sessions) {
      const before = failed;
      count(session.testResults);
      // A file that could not be loaded, or a hook that threw, has no failed test to show for it.
      if (!session.passed && failed === before) failed++;
    }
    console.log(`\n${title(names)}: ${passed} passed, ${failed} failed`);
  },
};

export default {
  files: isOnBuiltFile ? testsOnBuiltFile() : 'test/**/*.test.ts',
  nodeResolve: { exportConditions: ['production'] },
  browsers: await Promise.all(names.map((name) => launchers[name]())),
  // One page at a time: one in the background gets no focus and its animations never finish.
  concurrency: 1,
  concurrentBrowsers: 1,
  middleware: [pages],
  plugins: [
    // First, as the first plugin that knows where an import leads has the word.
    ...(isOnBuiltFile ? [onBuiltFile()] : []),
    esbuildPlugin({ ts: true, tsconfig: 'tsconfig.json', target: 'es2022' }),
    devicePlugin(),
    a11ySnapshotPlugin(),
  ],
  reporters: [defaultReporter({ reportTestProgress: process.stdout.isTTY }), tally],
  testFramework: { config: { timeout: 60_000 } },
  testsFinishTimeout: 600_000,
};
