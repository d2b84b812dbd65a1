// Makes a module that a browser can load of each library that is not one.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { compile } from 'svelte/compiler';

const here = fileURLToPath(new URL('.', import.meta.url));

/** What a page's own build would have in its entry file, by the name that tests load it by. */
const entries = {
  react: `
    export * as React from 'react';
    export { createRoot, hydrateRoot } from 'react-dom/client';
    export { createPortal, flushSync } from 'react-dom';
    export { renderToString } from 'react-dom/server.browser';`,
  preact: `export { h, render } from 'preact';`,
  svelte: `
    export { mount, unmount, flushSync } from 'svelte';
    export { default as Shop } from './shop.svelte';`,
  turbo: `export * from '@hotwired/turbo';`,
  'turbo-7': `export * from 'turbo-7';`,
  alpine: `export { default } from 'alpinejs';`,
  jquery: `export { default } from 'jquery';`,
  dompurify: `export { default } from 'dompurify';`,
  'sanitize-html': `export { default } from 'sanitize-html';`,
  lazysizes: `import 'lazysizes';`,
  lozad: `export { default } from 'lozad';`,
};

const entry = /^entry:/;

const pageEntries = {
  name: 'page-entries',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: entry }, ({ path }) => ({ path, namespace: 'entry' }));
    onLoad({ filter: entry, namespace: 'entry' }, ({ path }) => ({
      contents: entries[path.replace(entry, '')],
      resolveDir: here,
    }));
    onLoad({ filter: /\.svelte$/ }, async ({ path }) => ({
      contents: compile(await readFile(path, 'utf8'), { filename: path, generate: 'client' }).js
        .code,
    }));
    // Parts of Node that sanitize-html's parser of styles asks for and does not need.
    onResolve({ filter: /^(path|fs|url|source-map-js)$/ }, ({ path }) => ({
      path,
      namespace: 'nothing',
    }));
    onLoad({ filter: /.*/, namespace: 'nothing' }, () => ({ contents: 'export default {}' }));
  },
};

export const bundleLibraries = () =>
  build({
    entryPoints: Object.keys(entries).map((name) => ({ in: `entry:${name}`, out: name })),
    outdir: `${here}dist`,
    bundle: true,
    format: 'esm',
    // React's and Vue's builds for development say what they are unhappy with, and StrictMode does all twice.
    define: { 'process.env.NODE_ENV': '"development"' },
    conditions: ['browser'],
    plugins: [pageEntries],
    logLevel: 'warning',
  });
