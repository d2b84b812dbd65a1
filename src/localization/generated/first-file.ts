// Written by the build from build/languages.mjs and locales/; never edited.

import { catalogue as da } from './language-da.js';

/** What the first file's languages say, the language of the sources left out. */
export const translations: readonly Readonly<Record<string, string>>[] = [da];
