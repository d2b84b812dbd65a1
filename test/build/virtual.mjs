import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/** Rollup's plugin for modules that are texts, by their absolute path. */
export const virtual = (modules) => ({
  name: 'virtual',
  resolveId(source, importer) {
    const id = importer && source.startsWith('.') ? resolve(dirname(importer), source) : source;
    return id in modules ? id : null;
  },
  load: (id) => modules[id] ?? null,
});

/** A folder that goes away after the test. */
export function temporaryFolder(context) {
  const folder = mkdtempSync(join(tmpdir(), 'build-test-'));
  context.after(() => rmSync(folder, { recursive: true }));
  return folder;
}
