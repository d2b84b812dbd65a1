// Measures what a shop gets that builds its pages with Vite.
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

const root = fileURLToPath(new URL('../', import.meta.url));

/** The first file of a Vite build of a page that imports `entry`, gzipped. */
export async function viteSize(entry = 'step-into-comfort/define') {
  const folder = mkdtempSync(join(tmpdir(), 'vite-'));
  try {
    mkdirSync(join(folder, 'node_modules'));
    symlinkSync(root, join(folder, 'node_modules/step-into-comfort'), 'junction');
    writeFileSync(join(folder, 'main.js'), `import ${JSON.stringify(entry)};\n`);
    const { output } = await build({
      root: folder,
      configFile: false,
      logLevel: 'error',
      build: { write: false, rollupOptions: { input: join(folder, 'main.js') } },
    });
    const first = output.find(({ isEntry }) => isEntry);
    // What it imports by static imports comes with it.
    const files = [first, ...output.filter(({ fileName }) => first.imports.includes(fileName))];
    return files.reduce((sum, { code }) => sum + gzipSync(code, { level: 9 }).length, 0);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
