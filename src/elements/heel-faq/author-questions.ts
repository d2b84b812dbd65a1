import { isShown } from '../base/is-shown.js';

export { styles } from './author-questions.styles.js';

/** A question that the author wrote inside the element, as nodes to show. */
export interface AuthorQuestion {
  readonly id: string;
  readonly question: readonly Node[];
  readonly answer: readonly Node[];
  /** Whether the author, or a script of the page's, has it open. */
  readonly open: boolean;
  /** The language that the author's words stand in, where one is stated. */
  readonly lang: string | undefined;
  /** What stands between the question before and this one, such as a title over several. */
  lead?: Element | undefined;
  /** What stands behind the last question. */
  tail?: Element | undefined;
}

/** What an author wrote: the questions, and what belongs to none of them. */
export interface AuthorContent {
  readonly lang?: string | undefined;
  readonly intro: readonly Node[];
  readonly questions: readonly AuthorQuestion[];
}

const headings = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];
const notForButtons = `${headings},a,button,input,select,textarea,label,iframe,audio,video`;
const notForShow = ':scope > [slot],script,style,link,template,noscript';

/** The ids of the questions that have been read, as words may change and links to them may not. */
const ids = new WeakMap<Element, string>();

/** The id of the question whose words in the page these are, or are in. */
export const idOfQuestion = (words: Element): string | undefined =>
  ids.get(words.closest(`dt,${headings}`)!);

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
  const behind = following(from);
  // A disclosure ends its answer by itself.
  if (box.localName === 'details') return behind;
  const level = headings.indexOf(question.localName);
  const next = level < 0 ? 'dt' : ['details', 'dt', ...headings.slice(0, level + 1)].join();
  const end = behind.findIndex(
    (node) =>
      node.nodeType === 1 &&
      ((node as Element).matches(next) || (node as Element).querySelector(next)),
  );
  return end < 0 ? behind : behind.slice(0, end);
}

/**
 * Has a picture load that waits for a plugin, which looks for it on the page, where nobody sees it. Frames wait
 * for a visitor's consent, too, and are left.
 */
function load(image: HTMLElement): void {
  for (const [name, address] of Object.entries(image.dataset)) {
    const attribute = /^(?:lazy|litespeed)?(src|srcset|original)$/i.exec(name)?.[1];
    if (attribute && address)
      image.setAttribute(attribute === 'original' ? 'src' : attribute, address);
  }
}

/** What was shown before, where it is the same: a film plays on when something else has changed. */
const kept = (now: readonly Node[], before: readonly Node[] | undefined) =>
  now.length === before?.length && now.every((node, index) => node.isEqualNode(before[index]!))
    ? before
    : now;

/**
 * What is left of a box once the questions are out of it: what stood before the first, between them and behind
 * the last. A box that held a question stands around each piece.
 * @param marks what stands in the place of each question
 */
function leftOver(box: Node, marks: readonly Node[]): Node[][] {
  const pieces: Node[][] = [[]];
  for (const node of [...box.childNodes]) {
    if (marks.includes(node)) {
      pieces.push([]);
      continue;
    }
    const inside = leftOver(node, marks);
    inside.forEach((nodes, index) => {
      if (index) pieces.push([]);
      const shell = inside.length > 1 ? (node.cloneNode() as Element) : node;
      if (shell !== node) (shell as Element).append(...nodes);
      if (isShown(shell)) pieces.at(-1)!.push(shell);
    });
  }
  return pieces;
}

/** Words between questions as an element of their own, the one that was shown before where it is the same. */
function between(nodes: readonly Node[], kind: string, lang: string | undefined, before?: Element) {
  if (!nodes.length) return undefined;
  const box = document.createElement('div');
  box.className = `prose ${kind}`;
  if (lang) box.lang = lang;
  box.append(...nodes);
  return before?.isEqualNode(box) ? before : box;
}

/**
 * Reads the questions that an author wrote as plain HTML: `<details>`, a heading with what follows
 * it, or `<dl>`, in any mixture. It takes them out of a copy, as the page's own nodes stay where the
 * author, a framework or an editor has them; what is left before the first is the introduction.
 * @param words what they stand in
 * @param before what was read there last
 */
export function readAuthorQuestions(words: Element, before: AuthorContent): AuthorContent {
  if (!words.hasChildNodes()) return { lang: undefined, intro: [], questions: [] };
  const box = document.createElement('div');
  box.append(...[...words.childNodes].map((node) => node.cloneNode(true)));
  const sources = `summary,dt,${headings}`;
  const originals = words.querySelectorAll(sources);
  const copies = [...box.querySelectorAll(sources)];
  for (const each of box.querySelectorAll(notForShow)) each.remove();
  for (const image of box.querySelectorAll<HTMLElement>('img,source')) load(image);
  // What scrolls by itself does so by keyboard too.
  for (const wide of box.querySelectorAll<HTMLElement>('table,pre')) wide.tabIndex = 0;

  const place = words.closest('[lang]')?.getAttribute('lang') || undefined;
  const questions: AuthorQuestion[] = [];
  const marks: Node[] = [];
  const shown = new Map(before.questions.map((each) => [each.id, each]));
  for (let index = 0; index < copies.length; index++) {
    const source = copies[index]!;
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
    const original = details ? originals[index]!.parentElement! : originals[index]!;
    const name = (details ?? source).id || ids.get(original) || slug(source.textContent);
    let id = name;
    for (let n = 2; questions.some((each) => each.id === id); n++) id = `${name}-${n}`;
    ids.set(original, id);
    const last = shown.get(id);
    const mark = document.createComment('');
    marks.push(mark);
    (details ?? source).before(mark);
    for (const node of [...nodes, details ?? source]) (node as ChildNode).remove();
    questions.push({
      id,
      question: kept([...source.childNodes], last?.question),
      answer: kept(
        nodes.flatMap((node) =>
          (node as Element).localName === 'dd' ? [...node.childNodes] : node,
        ),
        last?.answer,
      ),
      open: details?.open ?? false,
      lang,
    });
  }
  const [intro, ...leads] = leftOver(box, marks);
  const tail = leads.pop() ?? [];
  questions.forEach((each, index) => {
    const last = shown.get(each.id);
    if (index) each.lead = between(leads[index - 1]!, 'lead', place, last?.lead);
    if (index === leads.length) each.tail = between(tail, 'tail', place, last?.tail);
  });
  return { lang: place, intro: kept(intro!, before.intro), questions };
}
