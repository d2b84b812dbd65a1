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
  // What no template here needs; `rollup.config.mjs` refuses what would.
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
  [/(?<=Math\.random\(\))\.toFixed\(9\)\.slice\(2\)/, ''],
  [/:1===\w\.type\?(\w=new \w\.ctor\([^)]*\)):0/, ':$1'],
  [/&&!\w&&(?=this\.j\()/, '&&'],
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
  [
    /\{const (\w)=null;(\w\._\$litPart\$=\w=new \w\(\w\.insertBefore\(\w\(\),)\1\),\1,/,
    '{$2null),null,',
  ],
  [/(?<=new \w\(\w,\w\.nextSibling),this/, ''],
  [/(?<=this\.O\(\w\(\)\),this\.O\(\w\(\)\)),this/, ''],
  [/constructor\((\w,\w),\w(,\w\)\{this\._\$AH=\w,this\._\$AA)/, 'constructor($1$2'],
  [/,void 0(?=,\w\)\}return)/, ''],
  [/(?<=\.strings),this(?=,\w\))/, ''],
  [/constructor\((\w,\w,\w),\w(,\w\)\{this\._\$AH=\w,this\.element)/, 'constructor($1$2'],
  [/void 0!==(\w)&&\((void 0!==\1\.strings\?\(.*?\):\1\._\$AI\(\w\[\w\]\))\)/, '$2'],
  // No listener here is taken away again, or comes with options.
  [
    /\w\?\?=(\w);const \w=this\._\$AH,.*?,this\._\$AH=(\w)(?=\}handleEvent)/,
    'this._$AH===$1&&this.element.addEventListener(this.name,this),this._$AH=$2',
  ],
];

/** Rollup’s plugin for it. */
export const editLit = () => ({
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
