import { fileURLToPath, pathToFileURL } from 'node:url';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { generateMsgId } from '@lit/localize/internal/id-generation.js';
import { minifyHTMLLiterals } from 'minify-literals';
import { editLit } from './build/edit-lit.mjs';

const dist = fileURLToPath(new URL('dist/', import.meta.url));
const catalogue = `${dist}localization/catalogue.js`;
const danish = `${dist}localization/generated/da.js`;

/** Calls `visit` for every node below `node`. */
function walk(node, visit) {
  if (!node || typeof node.type !== 'string') return;
  visit(node);
  for (const value of Object.values(node)) {
    for (const each of Array.isArray(value) ? value : [value]) walk(each, visit);
  }
}

/** Replaces ranges of `code`, last first, so that earlier positions stay true. */
function splice(code, edits) {
  return edits
    .sort((a, b) => b.start - a.start)
    .reduce((text, { start, end, by }) => text.slice(0, start) + by + text.slice(end), code);
}

const escapeTemplate = (text) => text.replace(/[\\`]|\$\{/g, '\\$&');

/**
 * Turns `msg('Hold', { desc })` into `choose('Hold', 'Hold strækket')`. Notes for translators, ids
 * and the hash function stay out of the file, and a chunk carries its own translations.
 */
function inlineMessages() {
  let templates;
  return {
    name: 'inline-messages',
    async buildStart() {
      ({ templates } = await import(pathToFileURL(danish).href));
    },
    transform(code, id) {
      if (id === catalogue || !code.includes('msg(')) return null;
      const edits = [];
      walk(this.parse(code), (node) => {
        if (node.type !== 'CallExpression' || node.callee.name !== 'msg') return;
        const [message] = node.arguments;
        const tag = message.tag?.name;
        const quasi = message.quasi ?? message;
        const strings =
          message.type === 'Literal'
            ? message.value
            : quasi.quasis.map(({ value }) => value.cooked);
        const unit = generateMsgId(strings, tag === 'html');
        const target = templates[unit];
        if (!target) this.error(`no Danish for ${unit}: ${JSON.stringify(strings)}`);
        const source = (of) => code.slice(of.start, of.end);
        const expressions = (quasi.expressions ?? []).map(source);
        const translated =
          typeof target === 'string'
            ? escapeTemplate(target)
            : target.strings
                .map((text, n) =>
                  n === 0
                    ? escapeTemplate(text)
                    : `\${${expressions[target.values[n - 1]]}}${escapeTemplate(text)}`,
                )
                .join('');
        const prefix = tag === 'html' ? 'html' : '';
        edits.push({
          start: node.start,
          end: node.end,
          by: `choose(${message.type === 'Literal' ? source(message) : prefix + source(quasi)}, ${prefix}\`${translated}\`)`,
        });
      });
      if (edits.length === 0) return null;
      return {
        code: `import { choose } from ${JSON.stringify(catalogue)};\n${splice(code, edits)}`,
        map: null,
      };
    },
  };
}

const minifyLiterals = () => ({
  name: 'minify-literals',
  async transform(code, id) {
    if (!/\b(html|css|svg)\s*`/.test(code)) return null;
    const minified = await minifyHTMLLiterals(code, { fileName: id });
    return { code: (minified?.code ?? code), map: null };
  },
});

/**
 * Hands a later chunk what it shares with the first file, and with the chunk that asks for it, instead
 * of letting it import them: a shop adds `?v=2` to the script's address, and an import without it would
 * load everything twice.
 */
const handOver = () => ({
  name: 'hand-over',
  renderChunk(code, { isEntry, fileName }) {
    const edits = [];
    const names = (specifiers, from, to) =>
      specifiers.map((each) => `${each[from].name}:${each[to].name}`).join();
    const given = new Map();
    let returned = '';
    const tree = this.parse(code);
    for (const node of tree.body) {
      const { type, start, end, specifiers, source } = node;
      if (type === 'ImportDeclaration') {
        const giver = source.value.endsWith('step-into-comfort.js') ? '$$$' : '$$p';
        if (isEntry || given.has(giver)) {
          this.error(
            `${fileName} imports ${source.value}; only the first file and one chunk are shared`,
          );
        }
        given.set(giver, `const{${names(specifiers, 'imported', 'local')}}=${giver};`);
      } else if (type === 'ExportNamedDeclaration') {
        returned = names(specifiers, 'exported', 'local');
      } else continue;
      edits.push({ start, end, by: '' });
    }
    walk(tree, ({ type, end }) => {
      if (type === 'ImportExpression') edits.push({ start: end, end, by: '.then($$_)' });
    });
    const body = splice(code, edits);
    if (isEntry) return `${body}const $$$={${returned}};const $$_=c=>c.default($$$);`;
    const pass = body.includes('$$_') ? `const $$_=c=>c.default($$$,{${returned}});` : '';
    return `let r;export default($$$,$$p)=>r??=(()=>{${[...given.values()].join('')}${pass}${body};return{${returned}}})();`;
  },
});

const forShops = ['price-formats', 'offer', 'html-to-text', 'store-address'];

/** What the first file imports is in it; what every shop's module needs goes with what loads those. */
function manualChunks(id, { getModuleInfo }) {
  const withImports = (...roots) => {
    const all = new Set(roots.map((name) => `${dist}${name}.js`));
    for (const each of all) for (const next of getModuleInfo(each).importedIds) all.add(next);
    return all;
  };
  if (withImports('embed/script-tag').has(id)) return 'step-into-comfort';
  const shared = forShops.map((name) => `commerce/${name}`);
  return withImports('elements/product-upsell/live/shop-connection', ...shared).has(id)
    ? 'live-product'
    : undefined;
}

const minify = terser({
  module: true,
  ecma: 2022,
  compress: {
    passes: 3,
    unsafe_arrows: true,
    keep_fargs: false,
    pure_getters: true,
  },
  format: { comments: /^! / },
});

const elements = {
  input: { 'step-into-comfort': 'dist/embed/script-tag.js' },
  output: {
    dir: 'dist/cdn',
    format: 'es',
    banner: ({ isEntry }) =>
      isEntry ? '/*! step-into-comfort, MIT; lit, BSD-3-Clause, Copyright 2017 Google LLC */' : '',
    entryFileNames: '[name].js',
    chunkFileNames: '[name]-[hash].js',
    hoistTransitiveImports: false,
    freeze: false,
    manualChunks,
    onlyExplicitManualChunks: true,
  },
  // Nothing is imported for its effects but what registers the elements.
  treeshake: { moduleSideEffects: (id) => id.startsWith(dist) },
  plugins: [
    inlineMessages(),
    minifyLiterals(),
    editLit(),
    nodeResolve({ exportConditions: ['production'] }),
    minify,
    handOver(),
  ],
  onwarn(warning) {
    // TypeScript's decorator helper looks for one on `this` first.
    if (warning.code === 'THIS_IS_UNDEFINED') return;
    throw new Error(warning.message);
  },
};

/** What tells Google Analytics, for shops that want it. It needs nothing of the elements. */
const analytics = {
  input: 'dist/commerce/analytics.js',
  output: { file: 'dist/cdn/analytics.js', format: 'es' },
  plugins: [minify],
};

export default [elements, analytics];
