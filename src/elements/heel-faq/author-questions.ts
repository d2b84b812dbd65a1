/** A question that the author wrote inside the element, as nodes to show. */
export interface AuthorQuestion {
  readonly id: string;
  readonly question: readonly Node[];
  readonly answer: readonly Node[];
  /** Whether the author has it open at first. */
  readonly open: boolean;
  /** The language that the author's words stand in, where one is stated. */
  readonly lang: string | undefined;
}

/** What an author wrote: the questions, and what belongs to none of them. */
export interface AuthorContent {
  readonly lang: string | undefined;
  readonly intro: readonly Node[];
  readonly questions: readonly AuthorQuestion[];
}

const headings = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];
const notForButtons = `${headings},a,button,input,select,textarea,label,iframe,audio,video`;
const notForShow = ':scope > [slot],script,style,link,template';
const media = 'img,svg,video,audio,iframe';

const isShown = (node: Node) =>
  node instanceof Element
    ? /\S/.test(node.textContent) ||
      node.localName.includes('-') ||
      node.matches(media) ||
      node.querySelector(media)
    : node instanceof Text && /\S/.test(node.data);

/** A question in words that can stand in an address. */
const slug = (words: string) =>
  words
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu)
    ?.join('-') ?? 'q';

const following = (node: Node): readonly Node[] => {
  const nodes: Node[] = [...node.parentNode!.childNodes];
  return nodes.slice(nodes.indexOf(node) + 1);
};

/** What follows a question up to the next; boxes that a CMS put around the question alone are no end. */
function answerTo(question: Element, box: Element): readonly Node[] {
  let from: Node = question;
  while (from.parentNode !== box && !following(from).some(isShown)) from = from.parentNode!;
  const rest = following(from);
  // A disclosure ends its answer by itself.
  if (box.localName === 'details') return rest;
  const level = headings.indexOf(question.localName);
  const next = level < 0 ? 'dt' : ['details', 'dt', ...headings.slice(0, level + 1)].join();
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
  if (!host.hasChildNodes()) return { lang: undefined, intro: [], questions: [] };
  const box = document.createElement('div');
  box.append(...[...host.childNodes].map((node) => node.cloneNode(true)));
  for (const each of box.querySelectorAll(notForShow)) each.remove();
  // A table scrolls by itself, and by keyboard too.
  for (const table of box.querySelectorAll('table')) table.tabIndex = 0;

  const place = host.closest('[lang]')?.getAttribute('lang') || undefined;
  const questions: AuthorQuestion[] = [];
  for (const source of box.querySelectorAll(`summary,dt,${headings}`)) {
    // Something in the question or the answer of another, or nothing to press.
    if (!box.contains(source) || !isShown(source)) continue;
    const details = source.closest('details');
    const nodes = answerTo(source, details ?? box);
    const first = nodes.find(isShown);
    // A heading that a smaller one or a question follows is the title of what follows it.
    const isTitle = source.matches(`${headings}`) && (first as Element)?.matches?.(`${headings}`);
    if (!first || isTitle) continue;
    source.querySelectorAll(notForButtons).forEach((each) => each.replaceWith(...each.childNodes));
    const lang = source.closest('[lang]')?.getAttribute('lang') ?? place;
    const words = (details ?? source).id || slug(source.textContent);
    let id = words;
    for (let n = 2; questions.some((each) => each.id === id); n++) id = `${words}-${n}`;
    for (const node of [...nodes, details ?? source]) (node as ChildNode).remove();
    questions.push({
      id,
      question: [...source.childNodes],
      answer: nodes.flatMap((node) =>
        (node as Element).localName === 'dd' ? [...node.childNodes] : node,
      ),
      open: details?.open ?? false,
      lang,
    });
  }
  return { lang: place, intro: [...box.childNodes].filter(isShown), questions };
}
