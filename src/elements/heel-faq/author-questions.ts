/** A question that the author wrote inside the element, as nodes to show. */
export interface AuthorQuestion {
  readonly id: string;
  readonly question: readonly Node[];
  readonly answer: readonly Node[];
  /** The language that the author's words stand in, where one is stated. */
  readonly lang: string | undefined;
}

/** What an author wrote: the questions, and what belongs to none of them. */
export interface AuthorContent {
  readonly intro: readonly Node[];
  readonly questions: readonly AuthorQuestion[];
}

const headings = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];
const notForButtons = `${headings},a,button,input,select,textarea,label,iframe,audio,video`;
const notForShow = '[slot],script,style,link,template';

const isShown = (node: Node) =>
  node instanceof Element
    ? /\S/.test(node.textContent) || node.matches('img') || node.querySelector('*')
    : /\S/.test(node.nodeValue!) && node instanceof Text;

/** A question in words that can stand in an address. */
const slug = (words: string) =>
  words
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu)
    ?.join('-') ?? 'q';

const following = (node: Node): readonly Node[] => {
  const { childNodes } = node.parentNode!;
  return [...childNodes].slice([...childNodes].indexOf(node as ChildNode) + 1);
};

/** What follows a question up to the next; boxes that a CMS put around the question alone are no end. */
function answerTo(question: Element, box: Element): readonly Node[] {
  let from: Node = question;
  while (from.parentNode !== box && !following(from).some(isShown)) from = from.parentNode!;
  const level = headings.indexOf(question.localName);
  const next = ['details', 'dt', ...headings.slice(0, level + 1)].join();
  const rest = following(from);
  const end = rest.findIndex(
    (node) => node instanceof Element && (node.matches(next) || node.querySelector(next)),
  );
  return end < 0 ? rest : rest.slice(0, end);
}

/**
 * Reads the questions that an author wrote as plain HTML: `<details>`, a heading with what follows
 * it, or `<dl>`, in any mixture. It takes them out of a copy, as the page's own nodes stay where the
 * author, a framework or an editor has them; what is left is the introduction.
 */
export function readAuthorQuestions(host: Element): AuthorContent {
  const box = document.createElement('div');
  box.append(...[...host.childNodes].map((node) => node.cloneNode(true)));
  for (const each of box.querySelectorAll(notForShow)) each.remove();

  const taken = new Map<string, number>();
  const questions: AuthorQuestion[] = [];
  for (const source of box.querySelectorAll(`summary,dt,${headings}`)) {
    // Something in the question or the answer of another.
    if (!box.contains(source)) continue;
    const details = source.closest('details');
    source.querySelectorAll(notForButtons).forEach((each) => each.replaceWith(...each.childNodes));
    const lang = source.closest('[lang]')?.getAttribute('lang') ?? undefined;
    const answer = answerTo(source, details ?? box).flatMap((node) =>
      (node as Element).localName === 'dd' ? [...node.childNodes] : node,
    );
    // A heading with no answer is the title of what follows it.
    if (!answer.some(isShown)) continue;
    const words = (details ?? source).id || slug(source.textContent);
    const count = (taken.get(words) ?? 0) + 1;
    taken.set(words, count);
    for (const node of [...answer, details ?? source]) (node as ChildNode).remove();
    questions.push({
      id: count > 1 ? `${words}-${count}` : words,
      question: [...source.childNodes],
      answer,
      lang,
    });
  }
  return { intro: [...box.childNodes].filter(isShown), questions };
}
