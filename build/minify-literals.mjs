import { minifyHTMLLiterals } from 'minify-literals';

/** Rollup’s plugin that takes the indentation out of templates and the comments out of styles. */
export const minifyLiterals = () => ({
  name: 'minify-literals',
  async transform(code, id) {
    if (id.includes('node_modules') || !/\b(html|css|svg)\s*`/.test(code)) return null;
    const minified = await minifyHTMLLiterals(code, { fileName: id });
    return minified && { code: minified.code, map: null };
  },
});
