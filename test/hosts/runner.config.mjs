// The project's own runner, on pages that have other people's scripts and styles.
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import project from '../../web-test-runner.config.mjs';

const root = new URL('../../', import.meta.url);
const types = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
};

const ourScript = /<script type="module" src="\/dist.*<\/script>/;

/** Sends what stands in this folder as a web server would, without the runner's changes. */
async function hosts(context, next) {
  if (!/^\/test\/hosts\/(.+\.(html|css)|(dist|node_modules)\/.+\.js)$/.test(context.path)) {
    return next();
  }
  try {
    const body = await readFile(new URL(`.${context.path}`, root), 'utf8');
    // A page without the elements' script, for what comes before it.
    context.body = 'bare' in context.query ? body.replace(ourScript, '') : body;
    context.type = types[extname(context.path)];
    context.set('cache-control', 'no-store');
  } catch {
    context.body = '';
    // The runner reports each 404.
    context.status = 410;
  }
}

export default {
  ...project,
  rootDir: fileURLToPath(root),
  files: 'test/hosts/*.test.mjs',
  middleware: [hosts, ...project.middleware],
};
