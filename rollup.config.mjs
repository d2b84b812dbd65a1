import { fileURLToPath, pathToFileURL } from 'node:url';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { generateMsgId } from '@lit/localize/internal/id-generation.js';
import { minifyHTMLLiterals } from 'minify-literals';

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

/** Custom properties that begin with `--_` are the elements' own, and any name will do for them. */
const privateNames = new Map();
const shorten = (name) => {
  if (!privateNames.has(name)) privateNames.set(name, `--_${privateNames.size.toString(36)}`);
  return privateNames.get(name);
};

const minifyLiterals = () => ({
  name: 'minify-literals',
  async transform(code, id) {
    if (!/\b(html|css|svg)\s*`/.test(code)) return null;
    if (/\s\?[\w-]+=\$\{/.test(code)) this.error('this build of lit has no boolean attributes');
    const minified = await minifyHTMLLiterals(code, { fileName: id });
    return { code: (minified?.code ?? code).replace(/--_[a-z-]+/g, shorten), map: null };
  },
});

const litEdits = [
  // A guest leaves no globals, lets no polyfill of the page's reach in, and takes no policy name that a
  // lit of the page's own may want, nor throws where this file was loaded before.
  [
    /,\w=\w\.litHtmlPolyfillSupport;\w\?\.\(\w,\w\),\(\w\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\)/,
    '',
  ],
  [
    /(\w)\.createPolicy\("lit-html",(\{createHTML:\w=>\w\})\)/,
    '(()=>{try{return $1.createPolicy("step-into-comfort",$2)}catch{}})()',
  ],
  // No template here has directives, element parts, boolean attributes, comments, bindings in raw text, or
  // MathML; none is compiled ahead, and nothing that is rendered is iterable without being an array.
  [/function (\w)\(\w,(\w),\w=\w,\w\)\{if\(\2===\w\)return \2;.*?,\2\}(?=class)/, ''],
  [/\w\(this,([^,]+),\w(?:,\w)?\)/g, '$1'],
  [/else \w\.startsWith\(\w\)&&\(\w\.push\(\{type:6,index:\w\}\),\w\.removeAttribute\(\w\)\)/, ''],
  [/3===\w\?"<math>":/, ''],
  [/3===\w\?"<\/math>":/, ''],
  [/\|\|3===\w/, ''],
  [/:6===\w\.type&&\(\w=new \w\(\w,this,\w\)\)/, ':0'],
  [/if\(\w\.test\(\w\.tagName\)\)\{const (\w)=\w\.textContent\.split.*?\}\}(?=\}else if\(8)/, ''],
  [/\(\w\.test\(\w\[2\]\)&&\(\w=RegExp\("<\/"\+\w\[2\],"g"\)\),(\w=\w)\)/, '$1'],
  [/(\w=)\w\?\?(\w,\w=-1)/, '$1$2'],
  [/\((\w=\w),\w=void 0\)(?=;const)/, '$1'],
  [/else\{let (\w)=-1;for\(;-1!==\(\1=.*?type:7,.*?\}(?=\w\+\+)/, ''],
  [/"number"==typeof \w\?(this\._\$AC\(\w\)):\(.*?,\w\)(?=;if)/, '$1'],
  [/\w=>(\w)\(\w\)\|\|"function"==typeof \w\?\.\[Symbol\.iterator\]/, '$1'],
  [/"invalid template strings array"/, ''],
  [/get parentNode\(\)\{return this\._\$AM\.parentNode\}/, ''],
  [/get parentNode\(\)\{.*?\}get startNode\(\).*?\}get endNode\(\).*?\}/, ''],
  [/(?<=class \w\{)get _\$AU\(\)\{return this\._\$AM\?.*?\}/, ''],
  [/(?<=\})get _\$AU\(\)\{.*?\}/, ''],
  [/get tagName\(\).*?\}get _\$AU\(\)\{.*?\}/, ''],
  [/,this\._\$Cv=\w\?\.isConnected\?\?!0/, ''],
  [/constructor\(\)\{super\(\.\.\.arguments\),this\.type=\d\}/g, ''],
  [/constructor\(\w,\w,\w,\w,\w\)\{super\(.*?this\.type=\d\}/, ''],
  [/this\.type=\d,/g, ''],
  [/(,)?this\._\$AN=void 0(?:,)?/g, '$1'],
  [/,\w=Symbol\.for\("lit-noChange"\)/, ''],
  [/,\w as noChange/, ''],
  [/&&t!==E/g, ''],
  [/r===E&&\(r=this\._\$AH\[n\]\),/, ''],
  [/if\(\(t=t\?\?(\w)\)===E\)return;/, 't??=$1;'],
  [/"!--"===\w\[1\]\?\w=\w:void 0!==\w\[1\]\?\w=\w:/, ''],
  [/\w===(\w)\|\|\w===\w\?\w=\w:(?=\(?\w=\w)/, ''],
  [/\w=\/-->\/g,\w=\/>\/g,/, ''],
  [/(?<=,void 0,\w)\?\?\{\}/, ''],
  [/(?<=_\$AI\(\w),\w=this(?=\))/g, ''],
  [/,V:\w(?=,I:)/, ''],
  [/,this\._\$AM=\w/g, ''],
  [/if\(\w\.hasAttributes\(\)\)/, ''],
  [/else if\(8===\w\.nodeType\)/, 'else '],
  [/"\?"===\w\[1\]\?\w:/, ''],
  [/class \w extends \w\{j\(\w\)\{this\.element\.toggleAttribute\(.*?\}\}/, ''],
  [/,N:\w(?=,U:)/, ''],
  [/setConnected\(\w\)\{.*?\}(?=\})/, ''],
  [/this\._\$AP\?\.\(!1,!0,\w\)/, ''],
  [/\(\w\?\.creationScope\?\?(\w)\)/, '$1'],
  [/\w\?\.renderBefore\?\?(?=\w;)/, ''],
  [/\w\?\.renderBefore\?\?(?=null;)/, ''],
  [/\|\|\w\.capture!==.*?\.passive(?=,\w=)/, ''],
  [
    /"function"==typeof this\._\$AH\?(this\._\$AH\.call\().*?(,\w\)):.*?(?=\}\})/,
    '$1this.options.host$2',
  ],
];

/** Makes lit a small and quiet guest. What is no longer found fails the build, so that nothing returns unseen. */
const editLit = () => ({
  name: 'lit-edits',
  resolveId(source) {
    if (/^lit(-html)?\/directive/.test(source)) this.error('this build of lit has no directives');
  },
  transform(code, id) {
    if (!id.endsWith('/lit-html.js')) return null;
    let lean = code;
    for (const [what, by] of litEdits) {
      const before = lean;
      lean = before.replace(what, by);
      if (lean === before) this.error(`${what} is not in ${id}; lit has changed`);
    }
    return { code: lean, map: null };
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

const forShops = ['dialects', 'offer', 'text', 'store-address'];

/** What the first file imports is in it; what every shop's module needs goes with what loads those. */
function manualChunks(id, { getModuleInfo }) {
  const withImports = (...roots) => {
    const all = new Set(roots.map((name) => `${dist}${name}.js`));
    for (const each of all) for (const next of getModuleInfo(each).importedIds) all.add(next);
    return all;
  };
  if (withImports('embed/script-tag').has(id)) return 'step-into-comfort';
  const shared = forShops.map((name) => `commerce/${name}`);
  return withImports('elements/product-upsell/live/live-product', ...shared).has(id)
    ? 'live-product'
    : undefined;
}

export default {
  input: { 'step-into-comfort': 'dist/embed/script-tag.js' },
  output: {
    dir: 'dist/cdn',
    format: 'es',
    banner: ({ isEntry }) =>
      isEntry ? '/*! step-into-comfort, MIT; lit, BSD-3-Clause, Copyright 2017 Google LLC */' : '',
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name]-[hash].js',
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
    terser({
      module: true,
      ecma: 2022,
      compress: {
        passes: 3,
        unsafe_arrows: true,
        keep_fargs: false,
        pure_getters: true,
      },
      mangle: { properties: { regex: /^_\$/ } },
      format: { comments: /^! / },
    }),
    handOver(),
  ],
  onwarn(warning) {
    // TypeScript's decorator helper looks for one on `this` first.
    if (warning.code === 'THIS_IS_UNDEFINED') return;
    throw new Error(warning.message);
  },
};
