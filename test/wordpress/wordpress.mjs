// A WordPress of its own in a temporary folder: installs it, serves it, writes posts and comments.
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const place = (path) => fileURLToPath(new URL(path, import.meta.url));
const builds = place('node_modules/@wp-playground/wordpress-builds');
const root = place('../../');

/** A port that nobody listens on. */
async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

/** Puts the files of WordPress together; the package has its styles and scripts apart from the rest. */
function unpack(version, folder, port) {
  execFileSync('unzip', ['-qo', join(builds, `src/wordpress/wp-${version}.zip`), '-d', folder]);
  cpSync(join(builds, `public/wp-${version}`), folder, { recursive: true });
  const content = join(folder, 'wp-content');
  const sqlite = 'sqlite-database-integration';
  execFileSync('unzip', ['-qo', join(builds, `src/${sqlite}/${sqlite}.zip`), '-d', content]);
  const dropIn = readFileSync(join(content, `${sqlite}-main/db.copy`), 'utf8');
  writeFileSync(
    join(content, 'db.php'),
    dropIn
      .replaceAll('{SQLITE_IMPLEMENTATION_FOLDER_PATH}', join(content, `${sqlite}-main`))
      .replaceAll('{SQLITE_PLUGIN}', `${sqlite}/load.php`),
  );
  const address = `http://127.0.0.1:${port}`;
  const settings = { WP_HOME: address, WP_SITEURL: address, WP_CRON: false };
  const lines = Object.entries({
    ...settings,
    DISABLE_WP_CRON: true,
    WP_HTTP_BLOCK_EXTERNAL: true,
  }).map(([name, value]) => `define( '${name}', ${JSON.stringify(value)} );`);
  const sample = readFileSync(join(folder, 'wp-config-sample.php'), 'utf8');
  writeFileSync(
    join(folder, 'wp-config.php'),
    sample.replace(/\/\* Add any custom values.*\*\//, lines.join('\n')),
  );
  mkdirSync(join(content, 'mu-plugins'), { recursive: true });
  cpSync(place('site/plugin'), join(content, 'mu-plugins'), { recursive: true });
  cpSync(place('site/theme'), join(content, 'themes/classic'), { recursive: true });
  // README's picture, by README's address.
  cpSync(join(root, 'demo/images/belt.svg'), join(folder, 'images/belt.jpg'));
  cpSync(join(root, 'dist/cdn'), join(content, 'step-into-comfort'), { recursive: true });
}

/** Installs and serves a WordPress of this version. */
export async function startWordPress(version) {
  const folder = mkdtempSync(join(tmpdir(), 'step-into-comfort-wordpress-'));
  const port = await freePort();
  unpack(version, folder, port);
  const php = (script, input = '') =>
    execFileSync(
      'php',
      ['-d', 'display_errors=stderr', '-d', 'log_errors=0', place(`site/${script}`), folder],
      {
        encoding: 'utf8',
        env: { ...process.env, HTTP_HOST: `127.0.0.1:${port}` },
        input,
        stdio: ['pipe', 'pipe', 'inherit'],
      },
    );
  php('users.php');
  const server = spawn('php', ['-S', `127.0.0.1:${port}`, '-t', folder], {
    env: { ...process.env, PHP_CLI_SERVER_WORKERS: '4' },
    stdio: 'ignore',
    // The workers are a group, so that all of them end together.
    detached: true,
  });
  const origin = `http://127.0.0.1:${port}`;
  const answers = () => fetch(`${origin}/wp-content/step-into-comfort/step-into-comfort.js`);
  for (let tries = 0; ; tries++) {
    const response = await answers().catch(() => {});
    if (response?.ok) break;
    if (tries > 100) throw new Error('PHP’s web server does not answer');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return {
    origin,
    /** Saves posts, each by its author, and answers with their addresses. */
    write: (posts) => JSON.parse(php('posts.php', JSON.stringify(posts))),
    /** What WordPress's own functions make of texts. */
    filter: (name, texts) => JSON.parse(php('filter.php', JSON.stringify({ name, texts }))),
    /** Leaves a comment as a visitor would. */
    async comment(address, text) {
      const body = new URLSearchParams({
        comment: text,
        author: 'Visitor',
        email: 'visitor@home.example',
        comment_post_ID: new URL(address, origin).searchParams.get('p'),
        comment_parent: '0',
      });
      const { status } = await fetch(`${origin}/wp-comments-post.php`, {
        method: 'POST',
        body,
        redirect: 'manual',
      });
      if (status !== 302) throw new Error(`WordPress refused the comment: ${status}`);
    },
    stop() {
      process.kill(-server.pid);
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
