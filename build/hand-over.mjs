// Turns the chunks of a bundle into a first file that works as a classic script and as a module, and
// later files that it loads and hands what they share. See later-files.mjs.
import { createHash } from 'node:crypto';
import { laterFiles } from './later-files.mjs';
import { splice, topLevelNames, walk } from './syntax.mjs';

const glue = ['firstFile', 'laterFiles', 'loadFile'];

/** Stands in the first file for the hash of the later ones, until all of them are made. */
const hashToCome = 'hashOfLaterFiles';

/** The name of a later file, which the first file makes its address of. */
const nameOf = (address) => address.replace(/^\.\/|\.js$/g, '');

/** A pattern that takes what is imported, each by its key. */
const pattern = (specifiers, keyOf) =>
  specifiers.map(({ imported, local }) => `${keyOf(imported.name)}: ${local.name}`).join(', ');

const properties = (exported) =>
  exported.map(({ exported, local }) => `${exported.name}: ${local.name}`).join(', ');

/** What is exported, in the order of the names. */
const inOrder = (specifiers, names) =>
  names.map((name) => specifiers.find(({ exported }) => exported.name === name).local.name);

/** Rollup’s plugin for it. */
export const handOver = () => ({
  name: 'hand-over',
  renderChunk(code, { isEntry, fileName, exports }, options, { chunks }) {
    const program = this.parse(code);
    const taken = topLevelNames(program).intersection(new Set(glue));
    if (taken.size) this.error(`${[...taken]} is a name of the build's, in ${fileName}`);

    const edits = [];
    const given = [];
    const awaited = [];
    let exported = [];
    for (const node of program.body) {
      const { type, start, end, specifiers, source } = node;
      if (type === 'ImportDeclaration') {
        if (isEntry) this.error(`the first file imports ${source.value}`);
        const giver = chunks[source.value.replace('./', '')];
        if (!giver) this.error(`${fileName} imports ${source.value}`);
        // The first file hands over a list: names would weigh more there than places do here.
        const from = giver.isEntry
          ? 'firstFile'
          : `laterFiles[${JSON.stringify(nameOf(source.value))}]`;
        // What nobody asks for by itself may not be there yet.
        if (!giver.isEntry && !giver.isDynamicEntry) {
          // Asked for twice, as whoever pressed a button again has waited for one file already.
          const name = JSON.stringify(nameOf(source.value));
          awaited.push(`await loadFile(${name}).catch(() => loadFile(${name}));`);
        }
        const keyOf = (name) => (giver.isEntry ? giver.exports.indexOf(name) : name);
        given.push(`const { ${pattern(specifiers, keyOf)} } = ${from};`);
      } else if (type === 'ExportNamedDeclaration') {
        exported = specifiers;
      } else if (type.startsWith('Export')) {
        this.error(`${fileName} has an ${type}`);
      } else {
        if (['let', 'var'].includes(node.kind) && exportsChange(program, node)) {
          this.error(`${fileName} exports what may change: ${code.slice(start, end)}`);
        }
        continue;
      }
      edits.push({ start, end, by: '' });
    }
    walk(program, ({ type, start, end, source }) => {
      if (type !== 'ImportExpression') return;
      edits.push({ start, end, by: `loadFile(${JSON.stringify(nameOf(source.value))})` });
    });
    const body = splice(code, edits);
    if (awaited.length) {
      // Those that it hands things to find them here, not the promise.
      const self = `laterFiles[${JSON.stringify(nameOf(fileName))}]`;
      return {
        code: `export default async (firstFile, laterFiles, loadFile) => { ${[...awaited, ...given].join(' ')}\n${body}\nreturn ${self} = { ${properties(exported)} }; };`,
        map: null,
      };
    }
    if (!isEntry) {
      return {
        code: `export default (firstFile, laterFiles, loadFile) => { ${given.join(' ')}\n${body}\nreturn { ${properties(exported)} }; };`,
        map: null,
      };
    }
    const head = body.includes('loadFile(')
      ? `const firstFile = [];
const loadFile = (${laterFiles})(firstFile, (name, query) => import(\`./\${name}-${hashToCome}.js\${query}\`));`
      : '';
    const tail = head && `firstFile.push(${inOrder(exported, exports).join(', ')});`;
    return { code: `(() => {\n'use strict';\n${head}\n${body}\n${tail}\n})();`, map: null };
  },
  generateBundle(options, files) {
    const chunks = Object.values(files).filter(({ type }) => type === 'chunk');
    const later = chunks.filter(({ isEntry }) => !isEntry);
    const hash = createHash('sha256');
    for (const { code } of later) hash.update(code);
    const digits = hash.digest('hex').slice(0, 6);
    for (const chunk of later) chunk.fileName = chunk.fileName.replace(/(?=\.js$)/, `-${digits}`);
    for (const chunk of chunks) chunk.code = chunk.code.replace(hashToCome, digits);
  },
});

/** Whether a variable is exported and set again after its declaration; who was handed it would not know. */
function exportsChange(program, declaration) {
  const names = declaration.declarations.map(({ id }) => id.name);
  const isExported = program.body
    .flatMap(({ type, specifiers }) => (type === 'ExportNamedDeclaration' ? specifiers : []))
    .some(({ local }) => names.includes(local.name));
  let isSet = false;
  // On the top level it is set before anybody is handed it.
  for (const statement of program.body) {
    if (statement.expression?.type === 'AssignmentExpression') continue;
    walk(statement, (node) => {
      const target = node.type === 'UpdateExpression' ? node.argument : node.left;
      if (/^(Assignment|Update)Expression$/.test(node.type) && names.includes(target?.name)) {
        isSet = true;
      }
    });
  }
  return isExported && isSet;
}
