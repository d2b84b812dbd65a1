// Writes the demo's pages to dist/demo/.
import { mkdirSync, writeFileSync } from 'node:fs';
import { pages } from './pages/index.mjs';

const folder = new URL('../dist/demo/', import.meta.url);
mkdirSync(folder, { recursive: true });
for (const [name, page] of Object.entries(pages())) writeFileSync(new URL(name, folder), `${page}`);
