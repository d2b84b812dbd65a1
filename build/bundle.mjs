import { fileURLToPath } from 'node:url';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { chunks } from './chunks.mjs';
import { editLit } from './edit-lit.mjs';
import { gatherMessagesOf } from './gather-messages.mjs';
import { handOver } from './hand-over.mjs';
import { languages, together } from './languages.mjs';
import { minify } from './minify.mjs';
import { minifyLiterals } from './minify-literals.mjs';
import { plainStyles } from './plain-styles.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));

/**
 * On top of the first file: that Chromium compiles all of its functions while it arrives, off the main
 * thread, as nearly all of them are called at once; the licences; and the end of whatever a plugin joins
 * with the file in front of it, as not every script ends with a semicolon.
 */
const preamble = `//# allFunctionsCalledOnLoad
/*! step-into-comfort, MIT; lit, BSD-3-Clause, Copyright 2017 Google LLC */;`;

/** On top of a later file: whose work is in it. */
const laterPreamble = ({ moduleIds }) =>
  moduleIds.some((id) => id.includes('/node_modules/lean-qr/')) &&
  '/*! lean-qr, MIT, Copyright (c) 2021-2025 David Evans */';

/** A warning fails the build. */
const onwarn = ({ message }) => {
  throw new Error(message);
};

/**
 * The configuration of a bundle for `<script src>`: one first file that works as a module and as a classic
 * script, and later files beside it.
 * @param entry the compiled module that the bundle begins with
 * @param name the first file's name
 * @param dir the folder for the files
 * @param plugins further plugins, asked before the bundle's own
 */
export const bundle = ({ entry, name, dir, plugins = [] }) => ({
  input: { [name]: fileURLToPath(new URL(entry, new URL(`file://${root}`))) },
  output: {
    dir,
    format: 'es',
    entryFileNames: '[name].js',
    chunkFileNames: '[name].js',
    hoistTransitiveImports: false,
    freeze: false,
  },
  // Nothing is imported for its effects but modules of our own.
  treeshake: { moduleSideEffects: (id) => !id.includes('node_modules') },
  plugins: [
    ...plugins,
    minifyLiterals(),
    plainStyles(),
    editLit(),
    nodeResolve({ exportConditions: ['production'], ignoreSideEffectsForRoot: true }),
    chunks(),
    gatherMessagesOf(together(languages)),
    handOver(),
    minify({ preamble, laterPreamble, isClassic: true }),
  ],
  onwarn,
});

/** The configuration of a module by itself, which pages import from. */
export const module = ({ entry, file }) => ({
  input: entry,
  output: { file, format: 'es' },
  plugins: [minify()],
  onwarn,
});
