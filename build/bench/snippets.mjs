// The snippets of README.md as an owner copies them, one a page, and a Danish owner's words in them.
import { readFileSync } from 'node:fs';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const blocks = [...readme.matchAll(/```html\n(.*?)```/gs)].map(([, block]) => block);

/** The first match in README's HTML, or an error that says what README has lost. */
function find(pattern, from = blocks.join('\n')) {
  const found = pattern.exec(from);
  if (!found) throw new Error(`README.md has no snippet with ${pattern}`);
  return found[0];
}

const ownQuestions = find(/<heel-faq[^>]*>\s*<details.*?<\/heel-faq>/s);
const asked = (pattern) => `<heel-faq>\n  ${find(pattern, ownQuestions)}\n</heel-faq>`;

const card = find(/<heel-exercise-card.*?<\/heel-exercise-card>/s);
const faq = find(/<heel-faq[^>]*>\s*<p slot="fallback".*?<\/heel-faq>/s);
const practice = find(/<heel-practice.*?<\/heel-practice>/s);
const product = find(/<product-upsell\b(?=[^>]*\sprice=).*?<\/product-upsell>/s);

/** What stands on each page; on one of them nothing, as what moves there is not ours. */
export const snippets = {
  nothing: '',
  card,
  faq,
  product,
  practice,
  'whole practice': '<heel-practice></heel-practice>',
  'own details': asked(/<details.*?<\/details>/s),
  'own headings': asked(/<h3.*?<\/p>/s),
  'own dl': asked(/<dl.*?<\/dl>/s),
  'own mixed': ownQuestions,
  'one of each': [card, faq, product].join('\n'),
};

const danish = {
  'Stretch your calf against a wall, 2–3 times a day.':
    'Stræk læggen mod en væg, 2–3 gange om dagen.',
  'Stretch your calf and the sole of your foot, 2–3 times a day.':
    'Stræk læggen og svangen, 2–3 gange om dagen.',
  'Does your heel hurt? Ask us, or your doctor.': 'Gør hælen ondt? Spørg os eller din læge.',
  'Lumbar support belt': 'Lændestøttebælte',
  'price="44.95"': 'price="349.95"',
  'currency="GBP"': 'currency="DKK"',
  'Can I return insoles that I have worn?': 'Kan jeg returnere indlæg, som jeg har gået med?',
  'Yes, within 30 days.': 'Ja, inden for 30 dage.',
  'Do they fit my shoes?': 'Passer de i mine sko?',
  'Most of them.': 'De fleste.',
  'Can I cut them to size?': 'Kan jeg klippe dem til?',
  'Yes, along the line.': 'Ja, langs stregen.',
};

/** The snippet with its words in Danish where `language` is `da`. */
export function inLanguage(snippet, language) {
  if (language !== 'da') return snippet;
  return Object.entries(danish).reduce((text, [from, to]) => text.replaceAll(from, to), snippet);
}
