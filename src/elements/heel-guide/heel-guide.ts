import { html, type TemplateResult } from 'lit';
import type { Exercise } from '../../guides/guide.js';
import { heelArticle } from '../../guides/heel/article.js';
import { heelGuide } from '../../guides/heel/guide.js';
import { GuideArticle } from './guide-article.js';

/**
 * @tag heel-guide
 * @summary The whole guide to heel pain as one article: introduction, exercises, what else can help, when to seek
 * help, questions and sources, with products between the sections.
 *
 * What the author wrote inside stands until the element's file has come. After that, what has a slot below takes the
 * place of a part, products stand between the sections, and everything else is seen no more. When to seek help and the
 * disclaimer stay in any case.
 *
 * @slot - `<product-upsell>`: the first stands after "Why exercise?", all others before "When to seek help".
 * @slot title - Replaces the title.
 * @slot picture - Replaces the drawing.
 * @slot introduction - Replaces the introduction; its heading is the entry of the contents, as in each section.
 * @slot why - Replaces why one exercises.
 * @slot exercises - Replaces the exercises.
 * @slot closing - Replaces the closing words on repetition.
 * @slot supplementary - Replaces taping, insoles and shoes.
 * @slot further-treatment - Replaces further treatment.
 * @slot questions - Replaces the questions and answers.
 * @slot sources - Replaces the sources; sentences lead to them no more.
 * @slot next - Replaces the next guide.
 * @slot after-introduction - Products after the introduction.
 * @slot after-why - Products after "Why exercise?".
 * @slot after-exercises - Products after the exercises.
 * @slot after-closing - Products after the closing words.
 * @slot after-supplementary - Products after taping, insoles and shoes.
 * @slot after-questions - Products after the questions.
 * @slot after-sources - Products after the sources.
 *
 * @csspart base - The article.
 * @csspart title - The title.
 * @csspart picture - The box around the drawing.
 * @csspart reading-time - How long it takes to read, computed.
 * @csspart share - The button that shares the page, or copies its link.
 * @csspart print - The button that prints the page.
 * @csspart status - What became of sharing.
 * @csspart contents - The contents.
 * @csspart entry - The link to one section.
 * @csspart section - A section.
 * @csspart section-title - Its heading.
 * @csspart products - The box around the products of one place.
 * @csspart exercise - The card of an exercise.
 * @csspart exercise-title - Its heading.
 * @csspart question - The button that opens and closes an answer.
 * @csspart measure - One of taping, insoles and shoes.
 * @csspart measure-title - Its heading.
 * @csspart help - The box around when to seek help.
 * @csspart help-subheading - The heading of one of its lists.
 * @csspart disclaimer - That all of this is general information.
 * @csspart help-link - The link to when to seek help that is always in view.
 * @csspart mark - The number behind a sentence that leads to what the sentence rests on.
 * @csspart own-advice - The words behind a sentence that rests on no source.
 * @csspart source-list - The numbered list of sources.
 * @csspart source - One source.
 * @csspart next-link - The link to the next guide.
 * @csspart load-failed - The sentence in place of a part that could not be loaded.
 * @csspart try-again - The button that asks for it again.
 *
 * @cssprop [--heel-scroll-margin=1.5em] - Room kept above what a link leads to, for pages with a fixed header.
 * @cssprop [--heel-illustration-skin=#e9b896] - The figure's skin.
 * @cssprop [--heel-illustration-clothing=#8099b8] - The figure's clothes.
 * @cssprop [--heel-illustration-accent=#c4214a] - The tissue that it is about.
 */
export class HeelGuide extends GuideArticle {
  static override readonly guide = heelGuide;

  static override readonly article = heelArticle;

  protected override renderExercise({ id }: Exercise, level: number): TemplateResult {
    return html`<heel-exercise-card
      exportparts="base:exercise, title:exercise-title"
      exercise=${id}
      heading-level=${level}
    ></heel-exercise-card>`;
  }

  protected override renderQuestions(level: number): TemplateResult {
    return html`<heel-faq exportparts="question" hide-help heading-level=${level}></heel-faq>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'heel-guide': HeelGuide;
  }
}
