// Makes lit a quiet guest of the script-tag build, as a page may have a lit of its own. The npm modules
// use lit as it is.
//
// Each edit is a piece of a minified file of lit and what stands there instead. One that finds nothing
// fails the build, so that nothing comes back unseen with a new lit.

export const litEdits = {
  'lit-html/lit-html.js': [
    {
      why: 'A page that allows policies by name allows ours, and one of its own lit keeps its name. Where ours is refused, or taken by another copy of this file, evaluating the file must not throw: templates are strings then, as lit has them without trusted types.',
      what: /(\w)\.createPolicy\("lit-html",(\{createHTML:\w=>\w\})\)/,
      by: '(()=>{try{return $1.createPolicy("step-into-comfort",$2)}catch{}})()',
    },
    {
      why: 'A polyfill of the page belongs to its own lit, and the list of versions would make that lit warn of a second one.',
      what: /,\w=\w\.litHtmlPolyfillSupport;\w\?\.\(\w,\w\),\(\w\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\)/,
      by: '',
    },
  ],
  '@lit/reactive-element/reactive-element.js': [
    {
      why: 'Decorators of the standard keep their properties here, which TypeScript’s do not use; a page’s own lit has the entry to itself.',
      what: /,\w\.litPropertyMetadata\?\?=new WeakMap;/,
      by: ';const litPropertyMetadata=new WeakMap;',
    },
    {
      why: 'A polyfill of the page belongs to its own lit.',
      what: /,\w=\w\.reactiveElementPolyfillSupport(?=,)/,
      by: '',
    },
    {
      why: 'The other half of the same, and the list of versions as above.',
      what: /,\w\?\.\(\{ReactiveElement:\w\}\),\(\w\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/,
      by: '',
    },
  ],
  'lit-element/lit-element.js': [
    {
      why: 'A polyfill or a server’s rendering of the page belongs to its own lit.',
      what: /,\w\.litElementHydrateSupport\?\.\(\{LitElement:\w\}\);const \w=\w\.litElementPolyfillSupport;\w\?\.\(\{LitElement:\w\}\);/,
      by: ';',
    },
    {
      why: 'The list of versions as above.',
      what: /\(\w\.litElementVersions\?\?=\[\]\)\.push\("[\d.]+"\);/,
      by: '',
    },
  ],
};

/** Rollup’s plugin for it. */
export const editLit = () => ({
  name: 'edit-lit',
  transform(code, id) {
    const path = id.replaceAll('\\', '/');
    const file = Object.keys(litEdits).find((name) => path.endsWith(`/node_modules/${name}`));
    if (!file) return null;
    let edited = code;
    for (const { why, what, by } of litEdits[file]) {
      const before = edited;
      edited = before.replace(what, by);
      if (edited === before) this.error(`lit has changed: ${what} is not in ${id}. ${why}`);
    }
    return { code: edited, map: null };
  },
});
