// Finds the browsers that tests run in, and gets a Chromium where a machine has none.
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

const { env, platform } = process;

const programFiles = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean);

const chromiumPlaces = {
  linux: [
    ...[
      'google-chrome-stable',
      'google-chrome',
      'chromium',
      'chromium-browser',
      'microsoft-edge',
    ].flatMap((name) => [
      join('/usr/bin', name),
      join('/usr/local/bin', name),
      join('/snap/bin', name),
    ]),
    '/opt/google/chrome/chrome',
  ],
  darwin: ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
    (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
  ),
  win32: programFiles.flatMap((folder) => [
    join(folder, 'Google/Chrome/Application/chrome.exe'),
    join(folder, 'Chromium/Application/chrome.exe'),
    join(folder, 'Microsoft/Edge/Application/msedge.exe'),
  ]),
};

/** Where Playwright's own download of Chromium ends up. */
function playwrightPlaces() {
  const cache =
    env.PLAYWRIGHT_BROWSERS_PATH ??
    {
      darwin: join(homedir(), 'Library/Caches/ms-playwright'),
      win32: join(env.LOCALAPPDATA ?? '', 'ms-playwright'),
    }[platform] ??
    join(homedir(), '.cache/ms-playwright');
  if (!existsSync(cache)) return [];
  const inside = {
    darwin: 'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
    win32: 'chrome-win/chrome.exe',
  };
  return readdirSync(cache)
    .filter((name) => /^chromium-\d+$/.test(name))
    .flatMap((name) =>
      [inside[platform] ?? 'chrome-linux/chrome', 'chrome-linux64/chrome'].map((path) =>
        join(cache, name, path),
      ),
    );
}

function findChromium() {
  return [env.CHROME_PATH, ...(chromiumPlaces[platform] ?? []), ...playwrightPlaces()].find(
    (path) => path && existsSync(path),
  );
}

function attempt(command, args) {
  try {
    execFileSync(command, args, {
      stdio: 'inherit',
      shell: platform === 'win32',
      timeout: 300_000,
    });
    return true;
  } catch {
    return false;
  }
}

/** The path of a Chrome, Chromium or Edge; installs Chromium where there is none. */
export function chromium() {
  const isRoot = process.getuid?.() === 0;
  const ways = [
    () => true,
    () => attempt('npx', ['--yes', 'playwright', 'install', 'chromium']),
    () =>
      platform === 'linux' &&
      isRoot &&
      attempt('apt-get', ['update']) &&
      attempt('apt-get', ['install', '-y', '--no-install-recommends', 'chromium']),
  ];
  for (const way of ways) {
    const found = way() && findChromium();
    if (found) return found;
  }
  console.error(
    'No browser to test in: install Chrome, Chromium or Edge, or name one in CHROME_PATH.',
  );
  process.exit(1);
}

export const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

function must(what, paths) {
  const found = paths.find((path) => path && existsSync(path));
  if (found) return found;
  console.error(`No ${what} found; .ci/run installs it on Debian.`);
  process.exit(1);
}

/** The path of a Firefox. */
export const firefox = () =>
  must('Firefox', [
    env.FIREFOX_PATH,
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
  ]);

/** Starts WebKitGTK's driver, with a display of its own, and says where it listens. */
export async function webkit() {
  const libraries = `/usr/lib/${process.arch === 'arm64' ? 'aarch64' : 'x86_64'}-linux-gnu`;
  const binary = must(
    'WebKitGTK MiniBrowser',
    ['4.1', '6.0', '4.0'].map((version) => `${libraries}/webkit2gtk-${version}/MiniBrowser`),
  );
  const driver = must('WebKitWebDriver', ['/usr/bin/WebKitWebDriver']);
  const xvfb = spawn(
    must('Xvfb', ['/usr/bin/Xvfb']),
    ['-displayfd', '3', '-screen', '0', '1400x1000x24'],
    {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    },
  );
  const display = await new Promise((resolve) =>
    xvfb.stdio[3].once('data', (number) => resolve(`${number}`)),
  );
  // Below 5060, to which no fetch() goes.
  const port = 4444 + Math.floor(Math.random() * 600);
  const webdriver = spawn(driver, [`--port=${port}`], {
    stdio: 'ignore',
    env: {
      ...env,
      DISPLAY: `:${display.trim()}`,
      LANG: 'en_GB.UTF-8',
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
    },
  });
  process.once('exit', () => {
    webdriver.kill();
    xvfb.kill();
  });
  return { port, binary };
}
