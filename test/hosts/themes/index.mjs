// Which stylesheets pages have, and the boxes that each of them expects around an article.

const npm = (path) => `/test/hosts/node_modules/${path}`;
const own = (name) => `/test/hosts/themes/${name}.css`;
const inBox = (name) => (article) => `<div class="${name}">${article}</div>`;
const plain = (article) => `<main>${article}</main>`;

/** By name: the stylesheets, what is around the article, attributes of the root, and whether a rule for `*` takes
 * all margins away, the elements' own among them. */
export const themes = {
  'no stylesheet': { sheets: [], around: plain },
  Dawn: {
    sheets: [own('dawn')],
    around: (article) =>
      `<main><section class="shopify-section"><div class="page-width page-width--narrow"><div class="rte">${article}</div></div></section></main>`,
  },
  Horizon: {
    sheets: [own('horizon')],
    around: (article) => `<main class="section"><div class="group">${article}</div></main>`,
  },
  Storefront: {
    sheets: [own('storefront')],
    around: (article) =>
      `<div class="col-full"><div class="content-area"><article class="hentry"><div class="entry-content">${article}</div></article></div></div>`,
  },
  'Bootstrap 5': {
    sheets: [npm('bootstrap/dist/css/bootstrap.min.css')],
    around: inBox('container'),
  },
  'Bootstrap 5, dark': {
    sheets: [npm('bootstrap/dist/css/bootstrap.min.css')],
    around: inBox('container'),
    root: { 'data-bs-theme': 'dark' },
  },
  'Bootstrap 5, in a card of a row': {
    sheets: [npm('bootstrap/dist/css/bootstrap.min.css')],
    around: (article) =>
      `<div class="container"><div class="row"><div class="col-md-8"><div class="card"><div class="card-body">${article}</div></div></div></div></div>`,
  },
  Bulma: {
    sheets: [npm('bulma/css/bulma.min.css')],
    around: (article) =>
      `<section class="section"><div class="container content">${article}</div></section>`,
    root: { 'data-theme': 'light' },
  },
  'Bulma, dark': {
    sheets: [npm('bulma/css/bulma.min.css')],
    around: (article) =>
      `<section class="section"><div class="container content">${article}</div></section>`,
    root: { 'data-theme': 'dark' },
  },
  Pico: {
    sheets: [npm('@picocss/pico/css/pico.min.css')],
    around: (article) => `<main class="container"><article>${article}</article></main>`,
    root: { 'data-theme': 'light' },
  },
  'Pico, dark': {
    sheets: [npm('@picocss/pico/css/pico.min.css')],
    around: (article) => `<main class="container"><article>${article}</article></main>`,
    root: { 'data-theme': 'dark' },
  },
  Foundation: {
    sheets: [npm('foundation-sites/dist/css/foundation.min.css')],
    around: (article) =>
      `<div class="grid-container"><div class="grid-x grid-padding-x"><div class="cell medium-8">${article}</div></div></div>`,
  },
  'Tailwind’s preflight': {
    sheets: [npm('tailwindcss/preflight.css')],
    around: plain,
    takesMargins: true,
  },
  'normalize.css': { sheets: [npm('normalize.css/normalize.css')], around: plain },
  'sanitize.css': {
    sheets: ['sanitize', 'forms', 'assets', 'typography'].map((name) =>
      npm(`sanitize.css/${name}.css`),
    ),
    around: plain,
  },
  'Water.css': { sheets: [npm('water.css/out/light.css')], around: plain },
  'Water.css, dark': { sheets: [npm('water.css/out/dark.css')], around: plain },
  'Simple.css': { sheets: [npm('simpledotcss/simple.css')], around: plain },
  'new.css': { sheets: [npm('@exampledev/new.css/new.css')], around: plain, takesMargins: true },
  Milligram: { sheets: [npm('milligram/dist/milligram.css')], around: inBox('container') },
  UIkit: {
    sheets: [npm('uikit/dist/css/uikit.min.css')],
    around: inBox('uk-container uk-container-small'),
  },
  'Fomantic UI': {
    sheets: [npm('fomantic-ui-css/semantic.min.css')],
    around: inBox('ui text container segment'),
  },
};
