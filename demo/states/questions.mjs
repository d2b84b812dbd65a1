import { questions } from '../guide.mjs';
import { html } from '../html.mjs';
import { faq, levels } from './element.mjs';

/** Three questions of the author's, written in three ways. */
const ownQuestions = (id) => ({
  en: html`<p>What customers ask us.</p>
    <details id="${id}-en">
      <summary>Can I return insoles that I have worn?</summary>
      <p>Ask us first; we find a way.</p>
    </details>
    <h3>Do they fit my shoes?</h3>
    <p>Most of them. Take out the sole that came with the shoe.</p>
    <dl>
      <dt>Can I cut them to size?</dt>
      <dd>Yes, along the line.</dd>
    </dl>`,
  da: html`<p>Det spørger kunderne os om.</p>
    <details id="${id}-da">
      <summary>Kan jeg sende indlæg tilbage, når jeg har brugt dem?</summary>
      <p>Spørg os først, så finder vi ud af det.</p>
    </details>
    <h3>Passer de i mine sko?</h3>
    <p>De fleste. Tag den sål ud, der fulgte med skoen.</p>
    <dl>
      <dt>Kan jeg klippe dem til?</dt>
      <dd>Ja, langs stregen.</dd>
    </dl>`,
});

/** A question as a page builder writes it. */
const boxed = (question, answer) =>
  html`<div class="row">
    <div>
      <div><h4>${question}</h4></div>
      <div>${answer}</div>
    </div>
  </div>`;

const [firstQuestion] = questions;
const lastQuestion = questions.at(-1);

/** The states of questions and answers. */
export const questionsAndAnswers = [
  { id: 'faq-built-in', title: 'Built-in', elements: [faq()] },
  {
    id: 'faq-subset',
    title: 'Two of them, in another order, without the help section',
    elements: [faq({ questions: `${lastQuestion.id} ${firstQuestion.id}`, 'hide-help': true })],
  },
  {
    id: 'faq-single',
    title: 'One open at a time',
    elements: [faq({ single: true, 'hide-help': true })],
  },
  {
    id: 'faq-own',
    title: 'The author’s own',
    note: html`As <code>details</code>, as a heading and as a <code>dl</code>, with a line before
      them.`,
    elements: [faq({ 'hide-help': true }, ownQuestions('worn'))],
  },
  {
    id: 'faq-boxes',
    title: 'The author’s own, in the boxes of a page builder',
    note: 'Headings in boxes, with a list and a link in the answers.',
    elements: [
      faq(
        { 'hide-help': true },
        {
          en: [
            boxed(
              'Do you have a shop?',
              html`<p>In Aarhus.</p>
                <ul>
                  <li>Weekdays from ten</li>
                  <li>Saturdays from eleven</li>
                </ul>`,
            ),
            boxed(
              'Can I try them on?',
              html`<p>Yes, come by <a href="end-of-demo.html">any day</a>.</p>`,
            ),
          ],
          da: [
            boxed(
              'Har I en butik?',
              html`<p>I Aarhus.</p>
                <ul>
                  <li>Hverdage fra ti</li>
                  <li>Lørdage fra elleve</li>
                </ul>`,
            ),
            boxed(
              'Kan jeg prøve dem?',
              html`<p>Ja, kig forbi <a href="end-of-demo.html">når som helst</a>.</p>`,
            ),
          ],
        },
      ),
    ],
  },
  {
    id: 'faq-both',
    title: 'Both',
    elements: [
      faq(
        { questions: `${firstQuestion.id} own built-in`, 'hide-help': true },
        ownQuestions('worn-both'),
      ),
    ],
  },
  {
    id: 'faq-override',
    title: 'A built-in one in the author’s words',
    elements: [
      faq(
        { questions: 'built-in own', 'hide-help': true },
        {
          en: html`<details id="heel-faq-running">
            <summary>What about running?</summary>
            <p>Our running club has its own advice.</p>
          </details>`,
          da: html`<details id="heel-faq-running">
            <summary>Hvad med løb?</summary>
            <p>Vores løbeklub har sine egne råd.</p>
          </details>`,
        },
      ),
    ],
  },
  {
    id: 'faq-language',
    title: 'A question in another language',
    elements: [
      faq(
        { 'hide-help': true, questions: `own ${lastQuestion.id}` },
        {
          en: html`<details lang="da">
            <summary>Hvad er en hælspore?</summary>
            <p>En knogleudvækst på hælbenet.</p>
          </details>`,
          da: html`<details lang="en">
            <summary>What is a heel spur?</summary>
            <p>A bony growth on the heel bone.</p>
          </details>`,
        },
      ),
    ],
  },
  {
    id: 'faq-help',
    title: 'Help of the author’s own',
    elements: [
      faq(
        { questions: lastQuestion.id },
        {
          en: html`<div slot="help">
            <h3>Ask us</h3>
            <p>Come by the shop and have your shoes looked at.</p>
          </div>`,
          da: html`<div slot="help">
            <h3>Spørg os</h3>
            <p>Kig forbi butikken, og få set på dine sko.</p>
          </div>`,
        },
      ),
    ],
  },
  {
    id: 'faq-levels',
    title: 'Heading levels 2 to 6',
    elements: levels.map((level) =>
      faq({ questions: 'running', 'heading-level': level, 'hide-help': level > 2 }),
    ),
  },
  {
    id: 'faq-unknown',
    title: 'An unknown question',
    note: 'Left out; the console names what exists.',
    elements: [faq({ questions: 'running weather', 'hide-help': true })],
  },
];
