// Serves the demo pages with the sources in place of the built file, and reloads them after each change.
import { spawnSync } from 'node:child_process';
import { watch } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { placeOf } from '../demo/place.mjs';
import { isOfShops, serveShop } from '../demo/shops.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));

/** What the built files are made of. */
const sources = {
  '/dist/cdn/step-into-comfort.js': "import '/src/embed/script-tag.ts';",
  '/dist/cdn/analytics.js': "export * from '/src/commerce/analytics.ts';",
};

async function demo(context, next) {
  if (isOfShops(context.path)) {
    context.respond = false;
    await serveShop(context.req, context.res).catch(() => context.res.writeHead(404).end());
    return;
  }
  if (context.path === '/') return context.redirect('/demo/index.html');
  const source = sources[context.path];
  if (!source) {
    context.url = placeOf(context.path) + context.search;
    return next();
  }
  context.type = 'text/javascript';
  context.body = source;
}

// The catalogues that the sources read are made of what translators write.
watch(`${root}locales`, () => spawnSync(process.execPath, [`${root}build/localize.mjs`]));

export default {
  rootDir: root,
  watch: true,
  port: Number(process.env.PORT) || 8000,
  nodeResolve: { exportConditions: ['production'] },
  middleware: [demo],
  plugins: [esbuildPlugin({ ts: true, tsconfig: `${root}tsconfig.json`, target: 'es2022' })],
};
