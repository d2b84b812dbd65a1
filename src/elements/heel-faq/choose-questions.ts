import type { Guide } from '../../guides/guide.js';
import type { AuthorQuestion } from './author-questions.js';

/** A question to show. */
export interface ShownQuestion {
  /** Also the fragment that links to it. */
  readonly id: string;
  /** Whose it is, the author's or the guide's, by the name of all of them. */
  readonly kind: 'own' | 'built-in';
  /** Whether its author has it open. */
  readonly open?: boolean;
  /** The language of its words, where that is not the element's. */
  readonly lang?: string | undefined;
  /** What its author wrote in front of it, and behind it. */
  readonly lead?: Element | undefined;
  readonly tail?: Element | undefined;
  readonly text: () => {
    readonly question: string | Iterable<unknown>;
    readonly answer: readonly unknown[];
  };
}

/** The id that a guide's question has on a page, where a short one such as `running` may be something else's. */
const builtInId = (guide: Guide, id: string): string => `${guide.id}-faq-${id}`;

/** The author's questions, then those of the guide's whose id none of them has. */
export function allQuestions(
  authored: readonly AuthorQuestion[],
  guide: Guide,
): readonly ShownQuestion[] {
  const own = authored.map((each): ShownQuestion => ({ ...each, kind: 'own', text: () => each }));
  const builtIn = guide.questions
    .map(({ id, text }): ShownQuestion => ({ id: builtInId(guide, id), kind: 'built-in', text }))
    .filter(({ id }) => !own.some((each) => each.id === id));
  return [...own, ...builtIn];
}

/** Whether an id is a question's, in capitals or not; a built-in one has the guide's short id, too. */
export const hasId = ({ id }: ShownQuestion, by: string, guide: Guide): boolean =>
  [by, builtInId(guide, by)].some((each) => `${each}`.toLowerCase() === id.toLowerCase());

/** The whole id of the question with this id, which may be short for a built-in one. */
export const wholeId = (id: string, all: readonly ShownQuestion[], guide: Guide): string =>
  all.find((each) => hasId(each, id, guide))?.id ?? id;

/**
 * The questions to show: those that are named, else all of the author's, else all of the guide's.
 * @param tokens the ids that the author names, with `own` and `built-in` for all of a kind; the first mention of a question counts
 */
export function chooseQuestions(
  tokens: readonly string[],
  all: readonly ShownQuestion[],
  guide: Guide,
): readonly ShownQuestion[] {
  const named = tokens.flatMap((token) =>
    all.filter((each) => each.kind === token.toLowerCase() || hasId(each, token, guide)),
  );
  return named.length ? [...new Set(named)] : all.filter(({ kind }) => kind === all[0]!.kind);
}

const kinds = ['own', 'built-in'];

/** The ids that are no question's, nor a kind's. */
export const unknownIds = (
  tokens: readonly string[],
  all: readonly ShownQuestion[],
  guide: Guide,
): readonly string[] =>
  tokens.filter(
    (token) =>
      !kinds.includes(token.toLowerCase()) && !all.some((each) => hasId(each, token, guide)),
  );

/** What an author may name. */
export const acceptedIds = (authored: readonly AuthorQuestion[], guide: Guide): string =>
  [...kinds, ...[...guide.questions, ...authored].map(({ id }) => id)].join(', ');
