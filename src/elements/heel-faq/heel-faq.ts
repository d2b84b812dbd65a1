import { Faq } from './faq.js';
import { heelGuide } from '../../guides/heel/guide.js';

/**
 * @tag heel-faq
 * @summary Questions and answers about heel pain, the built-in four or the author's own, with the
 * advice on when to seek help beneath them.
 *
 * Without script, and before it, what the author wrote inside stands as it is.
 *
 * @slot - The author's own questions as plain HTML: `<details>`, a heading with what follows it, or
 * `<dl>`. They are shown as a copy, in place of the built-in ones unless `questions` says otherwise.
 * A `<details>` that is open, or that a script opens, is shown so.
 * @slot help - Replaces the advice on when to seek help.
 *
 * @fires {HeelFaqToggleEvent} heel-faq-toggle - The shopper opened or closed an answer.
 *
 * @csspart base - The box around everything.
 * @csspart expand-all - The button that opens and closes all answers.
 * @csspart item - A question with its answer.
 * @csspart heading - The heading around a question's button.
 * @csspart question - The button that opens and closes an answer.
 * @csspart answer - An answer.
 * @csspart link - The link to one question.
 * @csspart help - The advice on when to seek help.
 * @csspart further-help - The disclosure of less urgent reasons.
 * @csspart further-research - The disclosure, in it, of what research says about further treatment.
 * @csspart load-failed - The sentence in place of a part that could not be loaded.
 * @csspart try-again - The button that asks for it again.
 * @csspart help-heading - The heading of the advice on when to seek help.
 * @csspart help-subheading - The heading of each of its lists.
 *
 * @cssprop [--heel-scroll-margin=1.5em] - Room kept above a question that a link leads to, for pages with a fixed header.
 */
export class HeelFaq extends Faq {
  static override readonly guide = heelGuide;
}

declare global {
  interface HTMLElementTagNameMap {
    'heel-faq': HeelFaq;
  }
}
