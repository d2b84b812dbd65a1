import { minifyHTMLLiterals } from 'minify-literals';

/** Rollup’s plugin that takes the indentation and needless quotes out of templates, and the comments out of styles. */
export const minifyLiterals = () => ({
  name: 'minify-literals',
  async transform(code, id) {
    if (id.includes('node_modules') || !/\b(html|css|svg)\s*`/.test(code)) return null;
    const minified = await minifyHTMLLiterals(code, {
      fileName: id,
      html: { removeAttributeQuotes: true },
    });
    return minified && { code: minified.code, map: null };
  },
});
