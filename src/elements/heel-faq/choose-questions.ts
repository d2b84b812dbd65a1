import { questions } from '../../guides/heel/faq.js';
import type { AuthorQuestion } from './author-questions.js';

/** A question to show, the author's or the guide's. */
export interface Question {
  /** Also the fragment that links to it. */
  readonly id: string;
  readonly question: unknown;
  readonly answer: readonly unknown[];
  readonly lang: string;
}

const idOf = (question: string) => `heel-faq-${question}`;

/**
 * The questions to show. An author's question with a built-in one's id takes its place.
 * @param tokens the ids that the author names, with `own` and `built-in` for all of a kind; the first mention of a question counts
 * @param language the language that the guide speaks, and the author where no other is stated
 * @param reject hears of a token that is no question, and of all that would be
 */
export function chooseQuestions(
  tokens: readonly string[],
  authored: readonly AuthorQuestion[],
  language: string,
  reject: (token: string, accepted: string) => void,
): readonly Question[] {
  const own = authored.map((each): Question => ({ ...each, lang: each.lang ?? language }));
  const guide = questions
    .filter(({ id }) => !own.some((each) => each.id === idOf(id)))
    .map(({ id, text }): Question => ({ ...text(), id: idOf(id), lang: language }));
  const all = [...own, ...guide];
  const chosen = tokens.flatMap((token) => {
    const group = token === 'own' ? own : token === 'built-in' && guide;
    const found = group || all.filter(({ id }) => id === token || id === idOf(token));
    if (!group && !found.length) {
      reject(token, ['own', 'built-in', ...[...questions, ...own].map(({ id }) => id)].join(', '));
    }
    return found;
  });
  if (chosen.length) return [...new Set(chosen)];
  return own.length ? own : guide;
}
