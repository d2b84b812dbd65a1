import { parseAst } from 'rollup/parseAst';
import { minify as terser } from 'terser';
import { splice, walk } from './syntax.mjs';
import { withArrows } from './with-arrows.mjs';

const letters = 'etnsiraodclmhfpugbvywkjxqz';

/** Names of the letters that words have, which a compressor has a short code for already. */
const names = {
  get(index) {
    const last = letters[index % 26];
    return index < 26 ? last : names.get(Math.floor(index / 26) - 1) + last;
  },
};

/**
 * The code with `let` in the place of each `const`. A compressor has shorter codes for one of them than for
 * two, and declarations of one kind are joined. A variable that is set although it is a constant fails the
 * build in the type check and in Rollup.
 */
function withLet(code) {
  const edits = [];
  walk(parseAst(code), ({ type, kind, start }) => {
    if (type === 'VariableDeclaration' && kind === 'const') {
      edits.push({ start, end: start + kind.length, by: 'let' });
    }
  });
  return splice(code, edits);
}

/**
 * Names the private members of each class anew, with the same letters for each: nobody outside of it knows
 * them, and Terser gives no name to two classes.
 */
function withOwnPrivateNames(code) {
  const edits = [];
  walk(parseAst(code), (node) => {
    if (node.type !== 'ClassBody') return;
    const letterOf = new Map();
    walk(node, (inner) => {
      if (inner.type === 'ClassBody' && inner !== node) {
        throw new Error('a class within a class may use the private members of both');
      }
      if (inner.type !== 'PrivateIdentifier') return;
      const { name, start, end } = inner;
      if (!letterOf.has(name)) letterOf.set(name, names.get(letterOf.size));
      edits.push({ start, end, by: `#${letterOf.get(name)}` });
    });
  });
  return splice(code, edits);
}

/**
 * Rollup’s plugin that minifies each file.
 * @param preamble the comment on top of the first file
 * @param laterPreamble the comment on top of a later file, by its chunk
 * @param isClassic whether the first file is a classic script too, which is strict only where it says so
 */
export const minify = ({ preamble, laterPreamble, isClassic = false } = {}) => ({
  name: 'minify',
  async renderChunk(code, chunk) {
    const { isEntry } = chunk;
    const comment = isEntry ? preamble : laterPreamble?.(chunk) || undefined;
    const { code: minified } = await terser(withLet(withArrows(code)), {
      module: !(isEntry && isClassic),
      ecma: 2022,
      compress: {
        passes: 3,
        unsafe_arrows: true,
        keep_fargs: false,
        // Only what does no more than return something is put in the place of its call: the rest takes
        // more room there.
        inline: 1,
      },
      mangle: { nth_identifier: names },
      format: { comments: false, preamble: comment },
    });
    return { code: withOwnPrivateNames(minified), map: null };
  },
});
