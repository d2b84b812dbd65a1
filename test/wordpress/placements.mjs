// README's snippets by what is in them, and what each of them must show.
import { readFileSync } from 'node:fs';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');

/** Every piece of HTML in README that has elements in it. */
export const snippets = [...readme.matchAll(/^```html\n(.*?)^```$/gms)]
  .map(([, snippet]) => snippet)
  .filter((snippet) => /<(heel-|product-)/.test(snippet))
  .map((html) => ({
    html,
    tags: [...html.matchAll(/<(heel-[\w-]+|product-upsell)\b/g)].map(([, tag]) => tag),
    words: wordsOf(html),
    standIns: [...html.matchAll(/<p slot="fallback">([^<]+)</g)].map(([, words]) => words),
  }));

/** What an author wrote in a snippet and a visitor reads: questions and answers, not what waits for the script. */
function wordsOf(html) {
  return [...html.matchAll(/<(summary|h3|dt|dd|p)>([^<]+)</g)].map(([, , words]) => words);
}

/** The only one of README's snippets with all of this in it. */
function snippetWith(...parts) {
  const found = snippets.filter(({ html }) => parts.every((part) => html.includes(part)));
  if (found.length !== 1) throw new Error(`${found.length} snippets have ${parts.join(', ')}`);
  return found[0];
}

/** What an owner copies first. */
export const first = snippetWith('<heel-exercise-card', '<heel-faq', '<product-upsell');

/** Questions of an owner's own. */
export const own = snippetWith('<heel-faq', '<details', '<h3', '<dl');

/** What has a file of its own, which comes where it stands on a page. */
export const later = [snippetWith('<heel-practice'), snippetWith('<heel-guide')];

/** Products that a shop answers for. */
export const fromShops = snippets.filter(({ html }) => /\s(handle|slug)=/.test(html));

/** What README tells people to set in an editor, which it makes by this function. */
const optionsOf = (make) =>
  (0, eval)(`(${new RegExp(`${make}\\((\\{.*?\\n\\})\\)`, 's').exec(readme)[1]})`);

export const tinyMceOptions = optionsOf('tinymce\\.init');
export const ckEditorOptions = optionsOf('ClassicEditor\\.create');

/** A block of the block editor around HTML. */
export const customHtml = (html) => `<!-- wp:html -->\n${html}\n<!-- /wp:html -->`;

const group = (layout, classes, inside) =>
  `<!-- wp:group ${JSON.stringify(layout)} --><div class="wp-block-group ${classes}">${inside}</div><!-- /wp:group -->`;

const beside = '<!-- wp:paragraph --><p>Beside it.</p><!-- /wp:paragraph -->';

/** What the block editor puts around blocks, by its name there. */
export const layouts = {
  stack: (html) =>
    group({ layout: { type: 'flex', orientation: 'vertical' } }, '', customHtml(html)),
  row: (html) => group({ layout: { type: 'flex', flexWrap: 'nowrap' } }, '', customHtml(html)),
  'row with a paragraph': (html) =>
    group({ layout: { type: 'flex', flexWrap: 'wrap' } }, '', customHtml(html) + beside),
  'centred stack': (html) =>
    group(
      { layout: { type: 'flex', orientation: 'vertical', justifyContent: 'center' } },
      '',
      customHtml(html),
    ),
  grid: (html) =>
    group({ layout: { type: 'grid', minimumColumnWidth: '20rem' } }, '', customHtml(html)),
  'group at the left': (html) =>
    group({ align: 'left', layout: { type: 'constrained' } }, 'alignleft', customHtml(html)),
  'two columns': (html) =>
    `<!-- wp:columns --><div class="wp-block-columns"><!-- wp:column --><div class="wp-block-column">${customHtml(html)}</div><!-- /wp:column --><!-- wp:column --><div class="wp-block-column">${beside}</div><!-- /wp:column --></div><!-- /wp:columns -->`,
  cover: (html) =>
    `<!-- wp:cover {"customOverlayColor":"#123456"} --><div class="wp-block-cover"><span aria-hidden="true" class="wp-block-cover__background has-background-dim-100 has-background-dim" style="background-color:#123456"></span><div class="wp-block-cover__inner-container">${customHtml(html)}</div></div><!-- /wp:cover -->`,
  details: (html) =>
    `<!-- wp:details {"showContent":true} --><details class="wp-block-details" open><summary>More</summary>${customHtml(html)}</details><!-- /wp:details -->`,
};
