import { html, render } from 'lit';
import { warn } from '../base/warn.js';

interface Questions extends HTMLElement {
  readonly renderRoot: ShadowRoot;
  readonly structuredData: boolean;
}

interface Entry {
  readonly '@type': 'Question';
  readonly inLanguage: string;
  readonly name: string;
  readonly acceptedAnswer: {
    readonly '@type': 'Answer';
    readonly text: string;
  };
}

const blocks = 'p,li,div,h1,h2,h3,h4,h5,h6,br,tr,td,th,dt,dd,blockquote,figure,figcaption,pre';

/** The words of what is shown, its blocks with spaces between. */
function wordsOf(shown: Element): string {
  const copy = shown.cloneNode(true) as Element;
  for (const each of copy.querySelectorAll(blocks)) each.append(' ');
  for (const each of copy.querySelectorAll('br')) each.replaceWith(' ');
  return copy.textContent.replace(/\s+/g, ' ').trim();
}

const entryOf = (item: Element): Entry => ({
  '@type': 'Question',
  inLanguage: item.querySelector('.question')!.closest<HTMLElement>('[lang]')!.lang,
  name: wordsOf(item.querySelector('.question > .prose')!),
  acceptedAnswer: {
    '@type': 'Answer',
    text: wordsOf(item.querySelector('.answer > .prose')!),
  },
});

/** What the element shows, in the words that it shows. An answer without words, such as a film, is no answer there. */
const entriesOf = ({ renderRoot }: Questions): readonly Entry[] =>
  [...renderRoot.querySelectorAll('.root > .item')]
    .map(entryOf)
    .filter(({ acceptedAnswer }) => acceptedAnswer.text);

/** What each element shows that is described, by element. */
const described = new Map<Questions, readonly Entry[]>();

/**
 * The one block of a page. lit makes it, as a policy that lets lit make templates lets through what is in
 * one, while it forbids to put a script together from text. There is no `<` in the data.
 */
let block: HTMLScriptElement | undefined;

const isOurs = (script: Element): boolean => script.id === 'heel-faq-data';

function write(): void {
  const elements = [...described.keys()].sort((one, other) =>
    one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
  );
  const questions = elements.flatMap((each) => described.get(each)!);
  const languages = [...new Set(questions.map(({ inLanguage }) => inLanguage))];
  const data = JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'FAQPage',
    inLanguage: languages.length === 1 ? languages[0] : languages,
    mainEntity: questions,
  }).replace(/</g, '\\u003c');
  const all = [...document.querySelectorAll('script[type="application/ld+json"]')];
  const other = all.find((each) => !isOurs(each) && /"FAQPage"/.test(each.textContent));
  if (other) warn('The page describes its questions itself; structured-data is left out.');
  if (block?.isConnected && block.textContent === data && questions.length && !other) return;
  for (const each of all.filter(isOurs)) each.remove();
  if (!questions.length || other) return;
  const written = `<script type="application/ld+json" id="heel-faq-data">${data}</script>`;
  const fragment = document.createDocumentFragment();
  render(html(Object.assign([written], { raw: [written] })), fragment);
  block = fragment.querySelector('script')!;
  document.head.append(block);
}

/** Describes the questions of an element for search engines, where its author wants that: what is shown, and no more. */
export function describeQuestions(host: Questions): void {
  if (!host.isConnected || !host.structuredData) {
    forgetQuestions(host);
    return;
  }
  described.set(host, entriesOf(host));
  write();
}

/** Takes back what was said of an element. */
export function forgetQuestions(host: Questions): void {
  if (described.delete(host)) write();
}
