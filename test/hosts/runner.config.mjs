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

/** An author's questions far down a page, for links to them. */
const questions = `<p style="block-size: 2000px">Above</p>
  <heel-faq id="faq"><details id="returns"><summary>Can I return them?</summary><p>Within 30 days.</p></details></heel-faq>
  <p style="block-size: 2000px">Below</p>`;

/** Sends what stands in this folder as a web server would, without the runner's changes. */
async function hosts(context, next) {
  if (!/^\/test\/hosts\/(.+\.(html|css)|(dist|node_modules)\/.+\.js)$/.test(context.path)) {
    return next();
  }
  try {
    const body = await readFile(new URL(`.${context.path}`, root), 'utf8');
    const filled =
      'questions' in context.query ? body.replace('<div id="app">', `$&${questions}`) : body;
    // A page without the elements' script, for what comes before it.
    context.body = 'bare' in context.query ? filled.replace(ourScript, '') : filled;
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
