// Gets the libraries that npm does not have, from Debian's packages: Prototype and MooTools.
import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));

/** Where each package has its library. */
const libraries = {
  'libjs-prototype': 'prototype/prototype.js',
  'libjs-mootools': 'mootools/mootools-core-nc.js',
};

/** Puts each library into `dist/old/`; the answer names the packages that are not to be had here. */
export function getOldLibraries() {
  mkdirSync(join(here, 'dist/old'), { recursive: true });
  return Object.entries(libraries)
    .filter(([name, path]) => {
      const place = join(here, 'dist/old', `${path.split('/')[0]}.js`);
      if (existsSync(place)) return false;
      return !copy(join('/usr/share/javascript', path), place) && !download(name, path, place);
    })
    .map(([name]) => name);
}

function copy(from, to) {
  if (!existsSync(from)) return false;
  copyFileSync(from, to);
  return true;
}

/** Unpacks a package without installing it. */
function download(name, path, place) {
  const folder = mkdtempSync(join(tmpdir(), 'step-into-comfort-hosts-'));
  try {
    execFileSync('apt-get', ['download', name], { cwd: folder, stdio: 'ignore' });
    execFileSync('dpkg-deb', ['-x', readdirSync(folder)[0], 'files'], { cwd: folder });
    return copy(join(folder, 'files/usr/share/javascript', path), place);
  } catch {
    return false;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
