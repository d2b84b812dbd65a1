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
  // package.json says of the built files which of them do something by themselves.
  ignoreAnnotations: true,
  outdir: 'dist/cdn',
  sourcemap: 'linked',
  splitting: true,
  target: 'es2022',
  write: false,
});

/** What they are as files; nothing after a mistake in them, which is said where the server runs. */
let built;

function rebuild() {
  built = sources.rebuild();
  built.catch(() => (built = undefined));
  return built;
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
    fileWatcher.on('change', rebuild);
  },
};

// The catalogues that the sources read are made of what translators write.
watch(`${root}locales`, () => {
  try {
    writeGenerated();
  } catch (error) {
    console.error(error);
  }
});

export default {
  rootDir: root,
  watch: true,
  port: Number(process.env.PORT) || 8000,
  middleware: [demo],
  plugins: [reload],
};
