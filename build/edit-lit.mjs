// Makes lit-html a small and quiet guest of the script-tag build. The npm modules use it as it is.
//
// A page's own lit must not notice this one, and the first file has no room for what no template here
// has: directives, element parts, boolean attributes, comments, bindings in raw text, MathML, templates
// compiled ahead, iterables that are no arrays, and the chain of parents that directives ask. Each edit
// is a piece of lit-html's minified file and what stands there instead. One that finds nothing fails the
// build, so that nothing comes back unseen with a new lit: then read its lit-html.js, and write the edit
// anew or leave it out.

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
];

/** Rollup’s plugin for it. */
export const editLit = () => ({
  name: 'lit-edits',
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
