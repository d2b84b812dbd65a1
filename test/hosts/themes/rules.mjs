// Rules that some page has for all that is on it, or for all that stands in its column, which is a `<main>`.

/** By name: the rules, and attributes of the root. What takes margins away takes those of the elements too. */
export const rules = {
  'all styles taken away': {
    css: '* { all: unset } html, body, main, p, div, h2, details, summary { display: block } head { display: none }',
  },
  'boxes of their content': { css: '* { box-sizing: content-box }' },
  'pictures, links and buttons of full width': {
    css: 'svg, img, a { display: block; width: 100%; height: auto } button { width: 100% } ul, ol { list-style: none }',
  },
  'ten pixels to the rem': { css: 'html { font-size: 62.5% } body { font-size: 1.6rem }' },
  'letters without a size around': {
    css: 'main { font-size: 0 } main > :is(p, h2, details, button) { font-size: 16px }',
  },
  'a container': { css: 'main { container-type: inline-size }' },
  'a grid with a column of text': {
    css: 'main { display: grid; grid-template-columns: 1fr minmax(0, 60ch) 1fr } main > * { grid-column: 2 }',
  },
  'a grid that centres': { css: 'main { display: grid; gap: 1rem; justify-items: center }' },
  'a flex column': {
    css: 'main { display: flex; flex-direction: column; align-items: flex-start; gap: 1rem }',
  },
  'a measure for all': {
    css: 'main > * { max-width: 60ch; margin-inline: auto } main > * + * { margin-top: 1.5em }',
  },
  'room in all': { css: 'main > * { width: 100%; padding: 0 1rem; box-sizing: border-box }' },
  'flex boxes of all': { css: 'main > :not(p, h2) { display: flex }' },
  'inline boxes of all': { css: 'main > :not(p, h2) { display: inline-block }' },
  'tables of all': { css: 'main > :not(p, h2) { display: table }' },
  'positions of all': { css: '* { position: relative; z-index: 1; min-width: 0 }' },
  'nothing that sticks out': { css: 'body * { overflow: hidden }' },
  'all in the middle': { css: '* { text-align: center !important }' },
  'lines without room': { css: '* { line-height: 1 !important }' },
  'spaced letters': { css: 'body { letter-spacing: 0.12em; word-spacing: 0.16em }' },
  'capitals, slanted and thin': {
    css: 'body { text-transform: uppercase; font-variant: small-caps; font-style: italic; font-weight: 100 }',
  },
  'lines as they are typed': {
    css: 'main { white-space: pre-line; text-indent: 2em; text-align: justify; hyphens: manual }',
  },
  'hidden that is shown, empty that is not': {
    css: '[hidden] { display: block !important } :is(div, span, p):empty { display: none }',
  },
  'all in motion': { css: '* { transition: all 0.1s !important }' },
  'no background, red borders': {
    css: '* { background-color: transparent !important; border-color: red !important }',
  },
  'a zoom': { css: 'main { zoom: 1.5 }' },
  'a narrow side': { css: 'main { width: 240px }' },
  'white on blue': { css: 'body { background: #0a3d91; color: #fff } a { color: #ffd }' },
  'from right to left': { css: '', root: { dir: 'rtl' } },
  'from right to left, aligned': { css: 'body { text-align: right }', root: { dir: 'rtl' } },
};
