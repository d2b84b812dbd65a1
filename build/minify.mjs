import { minify as terser } from 'terser';

const letters = 'etnsiraodclmhfpugbvywkjxqz';

/** Names of the letters that words have, which a compressor has a short code for already. */
const names = {
  get(index) {
    const last = letters[index % 26];
    return index < 26 ? last : names.get(Math.floor(index / 26) - 1) + last;
  },
};

/**
 * Rollup’s plugin that minifies each file.
 * @param preamble the comment on top of the first file
 * @param isClassic whether the first file is a classic script too, which is strict only where it says so
 */
export const minify = ({ preamble, isClassic = false } = {}) => ({
  name: 'minify',
  async renderChunk(code, { isEntry }) {
    const { code: minified } = await terser(code, {
      module: !(isEntry && isClassic),
      ecma: 2022,
      compress: {
        passes: 3,
        unsafe_arrows: true,
        keep_fargs: false,
        pure_getters: true,
        // Only what does no more than return something is put in the place of its call: the rest takes
        // more room there.
        inline: 1,
      },
      mangle: { nth_identifier: names },
      format: { comments: false, preamble: isEntry ? preamble : undefined },
    });
    return { code: minified, map: null };
  },
});
