import type { Guide } from '../../guides/guide.js';
import type { AuthorQuestion } from './author-questions.js';

/** A question to show, the author's or the guide's. */
export interface ShownQuestion {
  /** Also the fragment that links to it. */
  readonly id: string;
  /** The language of its words, where that is not the element's. */
  readonly lang?: string | undefined;
  readonly text: () => { readonly question: unknown; readonly answer: readonly unknown[] };
}

/** The id that a guide's question has on a page, where a short one such as `running` may be something else's. */
export const builtInId = (guide: Guide, id: string): string => `${guide.id}-faq-${id}`;

/**
 * The questions to show, and which of the tokens are none. An author's question with a built-in one's id
 * takes its place.
 * @param tokens the ids that the author names, with `own` and `built-in` for all of a kind; the first mention of a question counts
 */
export function chooseQuestions(
  tokens: readonly string[],
  authored: readonly AuthorQuestion[],
  guide: Guide,
): { readonly questions: readonly ShownQuestion[]; readonly unknown: readonly string[] } {
  const own = authored.map((each): ShownQuestion => ({ ...each, text: () => each }));
  const builtIn = guide.questions
    .map(({ id, text }): ShownQuestion => ({ id: builtInId(guide, id), text }))
    .filter(({ id }) => !own.some((each) => each.id === id));
  const all = [...own, ...builtIn];
  const unknown: string[] = [];
  const chosen = tokens.flatMap((token) => {
    const group = token === 'own' ? own : token === 'built-in' && builtIn;
    const found = group || all.filter(({ id }) => id === token || id === builtInId(guide, token));
    if (!group && !found.length) unknown.push(token);
    return found;
  });
  const fallback = own.length ? own : builtIn;
  return { questions: chosen.length ? [...new Set(chosen)] : fallback, unknown };
}
