// Serves the demo pages with the sources in place of the built files, and reloads them after each change.
import { watch } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { context } from 'esbuild';
import { placeOf } from '../demo/place.mjs';
import { isOfShops, serveShop } from '../demo/shops.mjs';
import { writeGenerated } from './localize.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));

/** The sources, as few files: a browser that asks for each of them would take most of a second. */
const sources = await context({
  absWorkingDir: root,
  bundle: true,
  conditions: ['production'],
  entryPoints: {
    'step-into-comfort': 'src/embed/script-tag.ts',
    analytics: 'src/commerce/analytics.ts',
  },
  format: 'esm',
  // Keeps modules that only have effects; package.json names those of the built files alone.
  ignoreAnnotations: true,
  outdir: 'dist/cdn',
  sourcemap: 'linked',
  splitting: true,
  target: 'es2022',
  write: false,
});

/** What they are as files; nothing after a mistake in them, which is said where the server runs. */
let built;

/** Builds them once more, after the build that runs: one that is asked for meanwhile would be that one. */
function rebuild() {
  const last = Promise.resolve(built).catch(() => {});
  const next = last.then(() => sources.rebuild());
  built = next;
  next.catch(() => {
    if (built === next) built = undefined;
  });
  return next;
}

async function demo(request, next) {
  if (isOfShops(request.path)) {
    request.respond = false;
    await serveShop(request.req, request.res).catch(() => request.res.writeHead(404).end());
    return;
  }
  if (request.path === '/') return request.redirect('/demo/index.html');
  if (/^\/dist\/cdn\/.+\.js(\.map)?$/.test(request.path)) {
    const { outputFiles } = await (built ?? rebuild());
    const file = outputFiles.find(({ path }) => path === join(root, request.path));
    request.type = extname(request.path);
    if (file) request.body = file.text;
    return;
  }
  request.url = placeOf(request.path) + request.search;
  return next();
}

const reload = {
  name: 'reload',
  serverStart({ fileWatcher }) {
    fileWatcher.add(`${root}src`);
    for (const event of ['change', 'unlink']) fileWatcher.on(event, rebuild);
  },
};

// The catalogues that the sources read are made of what translators write.
watch(`${root}locales`, () => {
  try {
    writeGenerated();
  } catch (error) {
    console.error(error.message);
  }
});

export default {
  rootDir: root,
  watch: true,
  port: Number(process.env.PORT) || 8000,
  middleware: [demo],
  plugins: [reload],
};
