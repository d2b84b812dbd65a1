// How text is set in three shop themes: font, sizes, line height. The fonts come from @fontsource/*.
import { existsSync, readFileSync } from 'node:fs';

/** Where npm put the fonts; FONTS names another folder than this project's node_modules. */
const folders = [process.env.FONTS, new URL('../../node_modules', import.meta.url).pathname];

const styles = {
  dawn: {
    font: 'assistant',
    css: `
      html { font-size: 62.5%; }
      body { font: 1.5rem/1.8 theme, sans-serif; letter-spacing: 0.06rem; margin: 0; }
      main { margin: 0 auto; max-width: 72.6rem; padding: 0 1.5rem; }
      h1 { font-size: 3rem; font-weight: 400; line-height: 1.3; }
      @media (min-width: 750px) { body { font-size: 1.6rem; } h1 { font-size: 4rem; } }`,
  },
  horizon: {
    font: 'inter',
    css: `
      body { font: 0.875rem/1.5 theme, sans-serif; margin: 0; }
      main { margin: 0 auto; max-width: 700px; padding: 0 16px; }
      h1 { font-size: 2rem; line-height: 1.2; }`,
  },
  storefront: {
    font: 'source-sans-3',
    css: `
      body { color: #6d6d6d; font: 1em/1.618 theme, sans-serif; margin: 0; }
      main { margin: 0 auto; max-width: 66.5em; padding: 0 2.6em; }
      h1 { font-size: 2.6em; font-weight: 300; line-height: 1.214; }
      p { margin: 0 0 1.416em; }`,
  },
};

/** The font in the page's own style sheet. */
function fontFaces(font) {
  const files = folders
    .filter(Boolean)
    .map((folder) => `${folder}/@fontsource/${font}/files`)
    .find((path) => existsSync(path));
  if (!files) return undefined;
  return [400, 600, 700]
    .map((weight) => {
      const data = readFileSync(`${files}/${font}-latin-${weight}-normal.woff2`, 'base64');
      return `@font-face { font-family: theme; font-weight: ${weight}; src: url(data:font/woff2;base64,${data}); }`;
    })
    .join('\n');
}

/** Holds the parser until the fonts are there, as a font that comes later moves the page itself. */
const waitForFonts = `
  <script>for (const weight of [400, 600, 700]) document.fonts.load(weight + ' 1em theme');</script>
  <script src="/nothing.js?late=200"></script>`;

/** What stands in the head, by theme. A theme whose font is not installed is left out. */
export const themes = { default: '' };
for (const [name, { font, css }] of Object.entries(styles)) {
  const faces = fontFaces(font);
  if (faces) themes[name] = `<style>${faces}${css}</style>${waitForFonts}`;
  else console.warn(`${name} is left out: @fontsource/${font} is not installed.`);
}
