import type { Drawing, ResearchNote, WebPage } from './guide.js';

/*
 * The form of a guide's article: what stands around its exercises, questions and help. It knows no guide.
 */

/** What a claim rests on: all sources of the guide, a page by its publisher, or a study by its authors. */
export type SourceName = string;

/** A word of another language in a text. */
export interface ForeignWord {
  readonly word: string;
  readonly lang: string;
}

/** A paragraph, and what it rests on. */
export interface Claim {
  readonly text: string;
  /** Nothing where it is the guide's own advice, which is said then. */
  readonly sources: readonly SourceName[];
  /** A word that stands in its own language where the text is in another. */
  readonly foreign?: ForeignWord;
}

/** A section of paragraphs under a heading. */
export interface Passage {
  readonly heading: string;
  readonly claims: readonly Claim[];
}

/** An article's words, in the language that was current when they were asked for. */
export interface ArticleText {
  readonly title: string;
  readonly introduction: Passage;
  readonly why: Passage;
  /** Above the exercises, which say the rest themselves. */
  readonly exercises: { readonly heading: string; readonly text: string };
  /** Closing words on repetition. */
  readonly closing: Passage;
  readonly supplementary: { readonly heading: string; readonly measures: readonly Passage[] };
  /** The title of the guide to read next. */
  readonly next: string;
}

/** A page that the guide as a whole rests on. Its words are in its own language in every language. */
export interface GuideSource {
  readonly publisher: string;
  readonly title: string;
  readonly lang: string;
  readonly href?: string;
}

/** Everything that an article's claims rest on, in the order in which it is numbered. */
export interface ArticleSources {
  /** Stands above them. `numbers` are those that the guide as a whole rests on, as a range. */
  readonly introduction: (numbers: string) => string;
  readonly guide: readonly GuideSource[];
  readonly pages: readonly WebPage[];
  /** Studies by their authors, as `notes` has them. */
  readonly studies: readonly SourceName[];
  /** What the studies say, which is a file of its own. */
  readonly notes: () => Promise<() => readonly ResearchNote[]>;
  /** What the advice on when to seek help rests on. */
  readonly help: readonly SourceName[];
  /** What the words on further treatment rest on. */
  readonly furtherTreatment: readonly SourceName[];
}

/** The name of all sources of the guide. */
export const wholeGuide: SourceName = 'guide';

/** What makes an article of a guide. */
export interface Article {
  readonly text: () => ArticleText;
  readonly sources: ArticleSources;
  readonly drawing: Drawing;
}
