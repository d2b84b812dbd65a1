import { aTimeout, expect, nextFrame, oneEvent } from '@open-wc/testing';
import '../../src/elements/heel-faq/define.js';
import type { HeelFaq } from '../../src/elements/heel-faq/heel-faq.js';
import { loadFacts } from '../guides/facts.js';
import { readDosage } from '../guides/read-dosage.js';
import { canEmulate, click, emulate, press } from '../device.js';
import {
  accessibleName,
  collectWarnings,
  disclose,
  everSaid,
  expectAccessible,
  forgetFragment,
  hear,
  isShown,
  languageOf,
  overflowing,
  part,
  partNames,
  parts,
  settled,
  stub,
  tabStops,
  words,
  write,
} from '../helpers.js';
import { waitUntil } from '../wait-until.js';

const markup = (attributes = '', content = '') => `<heel-faq ${attributes}>${content}</heel-faq>`;
const faqWith = (attributes = '', content?: string) =>
  write<HeelFaq>(markup(`lang="en" ${attributes}`, content));

const buttons = (faq: Element) => parts<HTMLButtonElement>(faq, 'question');
const answers = (faq: Element) => parts(faq, 'answer');
const links = (faq: Element) => parts<HTMLAnchorElement>(faq, 'link');
const ids = (faq: Element) => parts(faq, 'item').map(({ id }) => id);
const questions = (faq: Element) => buttons(faq).map(words);
/** The words of an answer, without the link below it. */
const answer = (faq: Element, index: number) => words(answers(faq)[index]!.querySelector('div')!);
const intro = (faq: Element) => part(faq, 'base')!.firstElementChild as HTMLElement;

const expanded = (faq: Element) => buttons(faq).map(({ ariaExpanded }) => ariaExpanded === 'true');
/** Which answers can be read. */
const readable = (faq: Element) =>
  answers(faq).map((each) => isShown(each.querySelector('div')!) && each.offsetHeight > 0);
/** Which answers are open, by what is said of them and by what can be read. */
function open(faq: Element): boolean[] {
  expect(readable(faq)).to.deep.equal(expanded(faq));
  return expanded(faq);
}
async function toggle(faq: Element, ...which: number[]): Promise<void> {
  for (const index of which) buttons(faq)[index]!.click();
  await settled(faq);
}

const builtIn = ['frequency', 'improvement', 'running', 'inserts'].map((id) => `heel-faq-${id}`);

const anyShape = `<p>Before.</p>
  <details id="fit"><summary>Do they <em>fit</em>?</summary><p>Most <a href="#fits">do</a>.</p></details>
  <h3>When?</h3><p>Soon.</p><h4>How soon?</h4><ul><li>Very</li></ul>
  <dl><div><dt>Where?</dt><dd>Here.</dd></div></dl>`;

describe('<heel-faq>', () => {
  let warnings: ReturnType<typeof collectWarnings>;
  beforeEach(() => (warnings = collectWarnings()));
  afterEach(() => {
    warnings.restore();
    forgetFragment();
  });

  describe('accessibility', () => {
    for (const lang of ['en', 'da']) {
      const states: [state: string, attributes: string, content?: string][] = [
        ['with the built-in questions', ''],
        ["with the author's own questions", '', anyShape],
        [
          'with both, and help of its own',
          'questions="own built-in" single',
          `${anyShape}<p slot="help">Call us.</p>`,
        ],
        ['with one question and no help', 'questions="running" hide-help'],
      ];
      for (const [state, attributes, content] of states) {
        it(`has no violations ${state}, closed and open, in ${lang}`, async () => {
          const faq = await write<HeelFaq>(markup(`lang="${lang}" ${attributes}`, content));
          await expectAccessible(faq);
          await toggle(faq, ...buttons(faq).keys());
          const further = part<HTMLDetailsElement>(faq, 'further-help');
          if (further) further.open = true;
          await expectAccessible(faq);
        });
      }
    }

    it('wraps each question in a real heading of the level that the author sets', async () => {
      for (const [attribute, heading, sub] of [
        ['', 'h3', 'h4'],
        ['heading-level="2"', 'h2', 'h3'],
        ['heading-level="6"', 'h6', 'h6'],
      ] as const) {
        const faq = await faqWith(attribute);
        for (const button of buttons(faq))
          expect(button.parentElement!.localName).to.equal(heading);
        expect(part(faq, 'help-heading')!.localName).to.equal(heading);
        expect(part(faq, 'help-subheading')!.localName).to.equal(sub);
      }
    });

    it('names each open answer after its question, and its link by what it does', async () => {
      const faq = await faqWith();
      await toggle(faq, 0, 1, 2, 3);
      for (const [index, button] of buttons(faq).entries()) {
        const region = answers(faq)[index]!;
        expect(await accessibleName(button)).to.equal(words(button));
        expect(region.role).to.equal('group');
        expect(await accessibleName(region)).to.equal(words(button));
        expect(button.getAttribute('aria-controls')).to.equal(region.id);
        expect(await accessibleName(links(faq)[index]!)).to.equal('Copy link');
        expect(links(faq)[index]!.getAttribute('aria-describedby')).to.equal(button.id);
      }
    });

    it('makes targets that a finger hits', async () => {
      const faq = await faqWith();
      await toggle(faq, 0);
      const summary = part(faq, 'further-help')!.querySelector('summary')!;
      for (const each of [...buttons(faq), summary]) {
        expect(each.offsetHeight, words(each)).to.be.at.least(44);
      }
      expect(links(faq)[0]!.offsetHeight).to.be.at.least(24);
    });

    it('keeps what is in a closed answer out of the tab order', async () => {
      const faq = await faqWith(
        'hide-help',
        `<details><summary>One</summary><a href="#one">link</a></details>
        <details><summary>Two</summary><button>Press</button></details>`,
      );
      expect(await tabStops(faq)).to.deep.equal(['question', 'question']);
      await toggle(faq, 0, 1);
      expect(await tabStops(faq)).to.deep.equal([
        ...['question', 'answer', 'link'],
        ...['question', 'answer', 'link'],
      ]);
      await toggle(faq, 0, 1);
      expect(await tabStops(faq)).to.deep.equal(['question', 'question']);
    });
  });

  describe('rendering', () => {
    it('shows the four questions of the guide, closed', async () => {
      const faq = await faqWith();
      expect(ids(faq)).to.deep.equal(builtIn);
      expect(questions(faq)).to.deep.equal([
        'How often should I exercise?',
        'How long until it gets better?',
        'Can I go on running?',
        'Do insoles help?',
      ]);
      expect(open(faq)).to.deep.equal([false, false, false, false]);
      expect(warnings.lines).to.deep.equal([]);
    });

    for (const language of ['en', 'da'] as const) {
      it(`says the numbers of the facts, in ${language}`, async () => {
        const { exercises, faq: facts } = await loadFacts();
        const faq = await write<HeelFaq>(markup(`lang="${language}"`));
        await toggle(faq, 0, 1);
        const paragraphs = answers(faq).map((each) => [...each.querySelectorAll('p')].map(words));
        const read = (index: number, paragraph: number) =>
          readDosage(paragraphs[index]![paragraph]!, language);
        const fact = (id: string) => facts.find((each) => each.id === id)!;
        expect(read(0, 0)).to.deep.equal({
          perDay: fact('frequency').stretchPerDay,
          perWeek: fact('frequency').strengthPerWeek,
        });
        expect(read(0, 1)).to.deep.equal({
          perDay: exercises.find(({ id }) => id === 'short-foot')!.perDay,
        });
        expect(read(1, 0)).to.deep.equal({ weeks: fact('improvement').weeks });
      });
    }

    it('opens an answer, and closes it again', async () => {
      const faq = await faqWith();
      await click(buttons(faq)[1]!);
      await settled(faq);
      expect(open(faq)).to.deep.equal([false, true, false, false]);
      await click(buttons(faq)[1]!);
      await settled(faq);
      expect(open(faq)).to.deep.equal([false, false, false, false]);
      expect(answers(faq)[1]!.offsetHeight).to.equal(0);
    });

    describe('help', () => {
      it('names the urgent reasons, and says that it is general information', async () => {
        const faq = await faqWith();
        const help = part(faq, 'help')!;
        expect([...help.querySelectorAll('li')].filter(isShown).map(words)).to.deep.equal([
          'you felt a snap in your foot',
          'you cannot put weight on your foot',
          'your foot is red or hot, or you have a fever',
          'severe pain that rest does not ease',
          'pain that disturbs your sleep',
          'a noticeable change in how your foot works',
        ]);
        expect(words(help)).to.match(
          /general information\. It is no substitute for .* physiotherapist\.$/,
        );
      });

      it('has the less urgent reasons behind a disclosure, in lists of their own', async () => {
        const faq = await faqWith();
        const further = part<HTMLDetailsElement>(faq, 'further-help')!;
        const summary = further.querySelector('summary')!;
        expect(words(summary)).to.equal('More reasons to seek help');
        await click(summary);
        const lists = [...further.querySelectorAll('ul')];
        expect(lists.map(({ children }) => children.length)).to.deep.equal([3, 1]);
        expect(lists.every(isShown)).to.equal(true);
        const headings = [...further.querySelectorAll('h4')].map(words);
        expect(headings).to.have.length(3);
        expect(headings[0]).to.match(/^See a doctor soon \(our addition, from NHS advice\)/);
        expect(headings[1]).to.match(/^Talk to a doctor or physiotherapist/);
        expect(headings[2]).to.equal('Further treatment');
        await disclose(part(faq, 'further-research'));
        const source = further.querySelector('cite')!;
        expect(languageOf(source)).to.equal('en');
        expect(words(source)).to.match(/^Heide et al\. 2024, Br J Sports Med 58\(16\):910/);
      });

      it("makes way for the author's own", async () => {
        const faq = await faqWith('', '<p slot="help">Call us.</p>');
        expect(isShown(faq.firstElementChild!)).to.equal(true);
        expect(isShown(part(faq, 'help')!)).to.equal(false);
        expect(ids(faq)).to.deep.equal(builtIn);
      });
    });

    describe("the author's own questions", () => {
      type Pair = readonly [question: string, answer: string];
      const shapes: [shape: string, content: string, expected: Pair[], intro?: string][] = [
        [
          'details',
          '<details><summary>One?</summary><p>A</p>and B</details><details><summary>Two?</summary>C</details>',
          [
            ['One?', 'Aand B'],
            ['Two?', 'C'],
          ],
        ],
        [
          'headings with what follows them',
          '<h3>One?</h3><p>A</p><ul><li>B</li></ul><h3>Two?</h3>C',
          [
            ['One?', 'AB'],
            ['Two?', 'C'],
          ],
        ],
        [
          'a list of terms',
          '<dl><dt>One?</dt><dd>A</dd><dd>B</dd><dt>Two?</dt><dd>C</dd></dl>',
          [
            ['One?', 'AB'],
            ['Two?', 'C'],
          ],
        ],
        [
          'a list of terms in groups',
          '<dl><div><dt>One?</dt><dd>A</dd></div><div><dt>Two?</dt><dd>B</dd></div></dl>',
          [
            ['One?', 'A'],
            ['Two?', 'B'],
          ],
        ],
        [
          'all three, one after another',
          '<details><summary>One?</summary>A</details><h3>Two?</h3><p>B</p><div><dl><dt>Three?</dt><dd>C</dd></dl></div>',
          [
            ['One?', 'A'],
            ['Two?', 'B'],
            ['Three?', 'C'],
          ],
        ],
        [
          'headings of which the smaller belong to an answer',
          '<h3>One?</h3><p>A</p><h4>More</h4><p>B</p><h5>Yet more</h5><p>C</p><h3>Two?</h3><p>D</p>',
          [
            ['One?', 'AMoreBYet moreC'],
            ['Two?', 'D'],
          ],
        ],
        [
          'headings that grow',
          '<h5>One?</h5><p>A</p><h4>Two?</h4><p>B</p><h2>Three?</h2><p>C</p>',
          [
            ['One?', 'A'],
            ['Two?', 'B'],
            ['Three?', 'C'],
          ],
        ],
        [
          'a box around each question with its answer',
          '<div><h3>One?</h3><p>A</p></div><div><h3>Two?</h3><p>B</p></div>',
          [
            ['One?', 'A'],
            ['Two?', 'B'],
          ],
        ],
        [
          'a box around everything, and around each thing in it',
          '<div><div><div><h3>One?</h3></div><div><p>A</p></div><div><p>B</p></div><div><h3>Two?</h3></div><div><p>C</p></div></div></div>',
          [
            ['One?', 'AB'],
            ['Two?', 'C'],
          ],
        ],
        [
          'boxes and empty paragraphs as an editor leaves them',
          '<div><p></p><details><summary><p>One?</p></summary><p>&nbsp;</p><div><p>A</p></div></details><p><br></p></div><div><details><summary><span>Two?</span></summary>B</details></div>',
          [
            ['One?', 'A'],
            ['Two?', 'B'],
          ],
        ],
        [
          'lists, tables and further details in an answer',
          '<details><summary>One?</summary><ul><li>A<ol><li>B</li></ol></li></ul><table><tr><td>C</td></tr></table></details>',
          [['One?', 'ABC']],
        ],
        [
          'disclosures, terms and headings inside an answer',
          '<details><summary>One?</summary>A<details><summary>B</summary>C</details><dl><dt>D</dt><dd>E</dd></dl><h3>F</h3><p>G</p></details>',
          [['One?', 'ABCDEFG']],
        ],
        [
          'an answer that begins with a heading',
          '<details><summary>One?</summary><h3>A</h3><p>B</p></details>',
          [['One?', 'AB']],
        ],
        [
          'a list of terms with a disclosure in an answer',
          '<dl><dt>One?</dt><dd>A<details><summary>B</summary>C</details></dd><dt>Two?</dt><dd>D</dd></dl>',
          [
            ['One?', 'ABC'],
            ['Two?', 'D'],
          ],
        ],
        [
          'comments and white space between',
          '\n <!-- a --> <details> <!-- b --> <summary>\n One? </summary>\n A <!-- c --> </details>\n <!-- d -->\n',
          [['One?', 'A']],
        ],
        [
          'words before the first question',
          'Read <b>this</b>.<p>And this.</p><h3>One?</h3><p>A</p>',
          [['One?', 'A']],
          'Read this.And this.',
        ],
        [
          'titles over groups of details',
          '<h2>Delivery</h2><details><summary>One?</summary>A</details>',
          [['One?', 'A']],
          'Delivery',
        ],
        [
          'titles over groups of headings',
          '<h2>Delivery</h2><h3>One?</h3><p>A</p><h3>Two?</h3><p>B</p>',
          [
            ['One?', 'A'],
            ['Two?', 'B'],
          ],
          'Delivery',
        ],
        [
          'headings without words among them',
          '<h3>&nbsp;</h3><p>A</p><h3></h3><h3>One?</h3><p>B</p>',
          [['One?', 'B']],
          'A',
        ],
        [
          'details without an answer',
          '<details><summary>Nothing</summary> <!-- yet --> </details><details><summary>One?</summary>A</details>',
          [['One?', 'A']],
          'Nothing',
        ],
      ];
      for (const [shape, content, expected, before = ''] of shapes) {
        it(`are read from ${shape}`, async () => {
          const faq = await faqWith('', content);
          const found = questions(faq).map((question, index) => [question, answer(faq, index)]);
          expect(found).to.deep.equal(expected);
          expect(words(intro(faq))).to.equal(before);
          await toggle(faq, ...expected.keys());
          await expect(faq).to.be.accessible();
          const gap = parts(faq, 'item')[0]!.offsetTop - part(faq, 'base')!.offsetTop;
          expect(gap > 0, 'room above the questions').to.equal(before !== '');
        });
      }

      for (const [shape, content] of [
        [
          'titles over groups',
          '<h2>Delivery</h2><h3>One?</h3><p>A</p><h2>Returns</h2><h3>Two?</h3><p>B</p><h3>Three?</h3><p>C</p>',
        ],
        [
          'titles over groups of details, in a box',
          '<section><h2>Delivery</h2><details><summary>One?</summary>A</details><h2>Returns</h2><details><summary>Two?</summary>B</details></section><details><summary>Three?</summary>C</details>',
        ],
        [
          'titles in a box with each group',
          '<div><h2>Delivery</h2><h3>One?</h3><p>A</p></div><div><h2>Returns</h2><h3>Two?</h3><p>B</p><h3>Three?</h3><p>C</p></div>',
        ],
      ] as const) {
        it(`keep their places among ${shape}`, async () => {
          const faq = await faqWith('', content);
          const said = words(part(faq, 'base'))!.split('When to seek help')[0]!;
          const order = ['Delivery', 'One?', 'Returns', 'Two?', 'Three?'].map((each) =>
            said.indexOf(each),
          );
          expect(order).to.deep.equal([...order].sort((one, other) => one - other));
          expect(order).not.to.include(-1);
          expect(questions(faq)).to.deep.equal(['One?', 'Two?', 'Three?']);
          expect(said.match(/Returns/g)).to.have.length(1);
          await expectAccessible(faq);
        });
      }

      it('are followed by what stands behind them, until that goes', async () => {
        const faq = await faqWith(
          '',
          '<details><summary>One?</summary>A</details><p>In doubt? <a href="#w">Write to us</a>.</p>',
        );
        const closing = () => part(faq, 'item').nextElementSibling as HTMLElement;
        expect(words(closing())).to.equal('In doubt? Write to us.');
        expect(isShown(closing())).to.equal(true);
        expect(words(intro(faq))).to.equal('');
        const before = closing();
        faq.querySelector('summary')!.textContent = 'Which one?';
        await settled(faq);
        expect(questions(faq)).to.deep.equal(['Which one?']);
        expect(words(closing())).to.equal(words(before));
        faq.querySelector('p')!.remove();
        await settled(faq);
        expect(words(part(faq, 'base'))).not.to.include('In doubt?');
      });

      for (const [what, content] of [
        ['nothing', ''],
        ['white space and a comment', '\n  <!-- questions -->\n'],
        ['what is for pages without script', '<style>p { color: red }</style><script></script>'],
      ]) {
        it(`are the built-in ones where there is ${what}`, async () => {
          const faq = await faqWith('', content);
          expect(ids(faq)).to.deep.equal(builtIn);
          expect(words(intro(faq))).to.equal('');
        });
      }

      it('keep pictures and emphasis, and lose what cannot stand in a button', async () => {
        const faq = await faqWith(
          '',
          `<details><summary><h3>Do <em>these</em> <a href="#fit">fit</a>
            <img alt="in my shoes" src="data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=">?
            <button>More</button></h3></summary>Yes.</details>`,
        );
        const [button] = buttons(faq);
        expect(questions(faq)).to.deep.equal(['Do these fit ? More']);
        expect([...button!.querySelectorAll('*')].map(({ localName }) => localName)).to.deep.equal([
          'span',
          'em',
          'img',
        ]);
        expect(await accessibleName(button!)).to.equal('Do these fit in my shoes ? More');
        expect(ids(faq)).to.deep.equal(['do-these-fit-more']);
      });

      it('are none where there are no words to press', async () => {
        const faq = await faqWith('', '<details><summary></summary>A</details>');
        expect(ids(faq)).to.deep.equal(builtIn);
      });

      it("may be answered by nothing but an element of the page's own", async () => {
        const faq = await faqWith(
          '',
          '<details><summary>How?</summary><my-film></my-film></details>',
        );
        expect(questions(faq)).to.deep.equal(['How?']);
        expect(answers(faq)[0]!.querySelector('my-film')).to.not.equal(null);
      });

      it('keep what their answers hold', async () => {
        const faq = await faqWith(
          '',
          `<details><summary>Which?</summary><p>These.</p>
            <my-picture><img slot="picture" alt="" width="20" height="10"></my-picture></details>`,
        );
        await toggle(faq, 0);
        expect(answers(faq)[0]!.querySelector('my-picture > img[slot=picture]')).to.not.equal(null);
      });

      it('leave out styles and scripts', async () => {
        const faq = await faqWith(
          '',
          '<style>p {}</style><details><summary>Q</summary>A<script>1</script><template>2</template></details>',
        );
        expect(answer(faq, 0)).to.equal('A');
        expect(words(intro(faq))).to.equal('');
      });

      it('are copies: what the author wrote is left alone', async () => {
        const faq = await faqWith('', anyShape);
        const nodes = [...faq.childNodes];
        await toggle(faq, 0, 1, 2);
        faq.questions = 'own built-in';
        await settled(faq);
        expect(faq.innerHTML).to.equal(anyShape);
        expect([...faq.childNodes]).to.deep.equal(nodes);
      });

      it('follow what the author changes, with what was open', async () => {
        const faq = await faqWith('', anyShape);
        await toggle(faq, 1);
        faq.querySelector('summary')!.textContent = 'Do they match?';
        await settled(faq);
        expect(questions(faq)).to.deep.equal(['Do they match?', 'When?', 'Where?']);
        faq.querySelector('h3 + p')!.firstChild!.nodeValue = 'Sooner.';
        await settled(faq);
        expect(answer(faq, 1)).to.match(/^Sooner\./);
        expect(open(faq)).to.deep.equal([false, true, false]);
        faq.insertAdjacentHTML('beforeend', '<h3>Why?</h3><p>So.</p>');
        await settled(faq);
        expect(questions(faq)).to.have.length(4);
        faq.textContent = '';
        await settled(faq);
        expect(ids(faq)).to.deep.equal(builtIn);
      });

      it('are open at first where the author has them open', async () => {
        const content = ['One', 'Two', 'Three'].map(
          (name, index) =>
            `<details id="${name}" ${index ? 'open' : ''}><summary>${name}?</summary>A</details>`,
        );
        const heard = hear('heel-faq-toggle');
        const faq = await faqWith('', content.join(''));
        expect(open(faq)).to.deep.equal([false, true, true]);
        await toggle(faq, 1);
        faq.insertAdjacentHTML('beforeend', '<details open><summary>Four?</summary>B</details>');
        await settled(faq);
        expect(open(faq)).to.deep.equal([false, false, true, true]);
        expect(heard).to.have.length(1);
        expect(open(await faqWith('single', content.join('')))).to.deep.equal([false, true, false]);
      });

      it('have ids: their own, else their words', async () => {
        const faq = await faqWith(
          '',
          `<details id="fit"><summary>Do they fit?</summary>A</details>
          <h3 id="wash">May I wash them?</h3><p>B</p>
          <h3>Må jeg løbe – 5 km?</h3><p>C</p>
          <dl><dt>Why?</dt><dd>D</dd><dt>Why?</dt><dd>E</dd><dt>¿?</dt><dd>F</dd></dl>`,
        );
        expect(ids(faq)).to.deep.equal(['fit', 'wash', 'må-jeg-løbe-5-km', 'why', 'why-2', 'q']);
      });
    });

    describe('prose', () => {
      const rich = (html: string) => faqWith('', `<h3>Which?</h3>${html}`);
      const opened = async (html: string) => {
        const faq = await rich(html);
        await toggle(faq, 0);
        return { faq, prose: answers(faq)[0]!.querySelector('div')! };
      };
      const rect = (element: Element) => element.getBoundingClientRect();
      const pixel =
        'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" width="800" height="400"/>';

      it('keeps bold words in their line, whether a paragraph is around them or not', async () => {
        for (const html of [
          'Yes, <b>for</b> <strong>30</strong> days',
          '<p>Yes, <b>for</b> <strong>30</strong> days</p>',
        ]) {
          const { prose } = await opened(html);
          expect(prose.offsetHeight).to.be.below(40);
          for (const each of prose.querySelectorAll('b, strong')) {
            expect(getComputedStyle(each).display).to.equal('inline');
          }
        }
      });

      it('shows numbers and signs of lists inside', async () => {
        const { prose } = await opened('<ol><li>One</li></ol><ul><li>Two</li></ul>');
        for (const item of prose.querySelectorAll('li')) {
          expect(rect(item).left - rect(prose).left).to.be.above(20);
        }
        const [ol, ul] = prose.querySelectorAll('li');
        expect(getComputedStyle(ol!).listStyleType).to.equal('decimal');
        expect(getComputedStyle(ul!).listStyleType).to.equal('disc');
      });

      it('sets paragraphs apart, and starts and ends with none of their room', async () => {
        const { prose } = await opened('<p>One</p><p>Two</p><blockquote><p>Three</p></blockquote>');
        const [one, two, three] = [...prose.querySelectorAll('p')].map(rect);
        expect(one!.top).to.equal(rect(prose).top);
        expect(two!.top - one!.bottom).to.be.closeTo(16, 1);
        expect(three!.top - two!.bottom).to.be.closeTo(16, 1);
        expect(three!.left).to.be.above(two!.left + 8);
        expect(rect(prose).bottom).to.be.closeTo(three!.bottom, 17);
      });

      it('keeps the proportion of pictures and videos in a narrow column, and no frame wider than that', async () => {
        const { faq, prose } = await opened(
          `<p><img alt="" src='${pixel}' width="800" height="400"></p>
          <video width="800" height="400"></video>
          <iframe title="Film" width="800" height="400"></iframe>
          <iframe title="Form" width="100%" height="600"></iframe>
          <figure><img alt="" src='${pixel}'><figcaption>So</figcaption></figure>`,
        );
        faq.style.inlineSize = '300px';
        await Promise.all([...prose.querySelectorAll('img')].map((each) => each.decode()));
        for (const each of prose.querySelectorAll('img, video')) {
          const { width, height } = rect(each);
          expect(width, each.localName).to.be.at.most(300).and.above(200);
          expect(width / height, each.localName).to.be.closeTo(2, 0.1);
        }
        for (const each of prose.querySelectorAll('iframe')) {
          expect(rect(each).width).to.be.at.most(300);
          expect(rect(each).height).to.be.at.least(each.title === 'Form' ? 600 : 400);
        }
        expect(overflowing(faq)).to.deep.equal([]);
      });

      it('loads pictures that wait to be seen', async () => {
        const { prose } = await opened(
          `<img alt="" loading="lazy" src='${pixel}'>
          <img alt="" src="data:," data-src='${pixel}'><img alt="" data-lazy-src='${pixel}'>`,
        );
        for (const image of prose.querySelectorAll('img')) {
          await waitUntil(() => image.naturalWidth === 800, image.outerHTML);
        }
        const { prose: other } = await opened(
          '<p>Film</p><iframe data-src="javascript:0"></iframe>',
        );
        expect(other.querySelector('iframe')!.hasAttribute('src')).to.equal(false);
      });

      const belt = '/demo/images/belt.svg';
      for (const [how, html] of [
        ['source', `<picture><source srcset="data:," data-srcset="${belt}"><img></picture>`],
        ['data-src', `<img src="data:," data-src="${belt}">`],
        ['data-srcset', `<img src="data:," data-srcset="${belt} 800w" data-sizes="auto">`],
        ['data-lazy-srcset', `<img data-lazy-src="${belt}?small" data-lazy-srcset="${belt} 800w">`],
        ['data-lazy-src', `<img src="data:," data-lazy-src="${belt}">`],
        ['data-original', `<img src="data:," data-original="${belt}">`],
        ['data-litespeed-src', `<img data-lazyloaded="1" data-litespeed-src="${belt}">`],
      ] as const) {
        it(`loads pictures that wait for a plugin, by ${how}`, async () => {
          const { faq, prose } = await opened(html.replace('<img', '<img alt=""'));
          const image = prose.querySelector('img')!;
          await waitUntil(() => image.naturalWidth > 0, image.outerHTML);
          expect(new URL(image.currentSrc).pathname).to.equal(belt);
          // The page's own picture is the plugin's.
          expect(faq.querySelector('img')!.naturalWidth).to.equal(0);
        });
      }

      it('has no picture in place of one that was loaded', async () => {
        const other = pixel.replace('800', '80');
        const { prose } = await opened(
          `<img alt="" src='${pixel}' data-zoom-src='${other}' data-full='${other}'>`,
        );
        expect(prose.querySelector('img')!.getAttribute('src')).to.equal(pixel);
      });

      for (const html of [
        '<audio controls></audio>',
        '<canvas width="800" height="400"></canvas>',
        '<object data="/demo/images/belt.svg" type="image/svg+xml" width="800" height="400"></object>',
        '<embed src="/demo/images/belt.svg" type="image/svg+xml" width="800" height="400">',
        '<form><fieldset><legend>Your size</legend><label>Size <input size="60"></label><select><option>Longer than a narrow column is wide</select><textarea cols="80"></textarea></fieldset></form>',
        '<math display="block"><mn>3333333333333</mn><mo>+</mo><mn>44444444444444444</mn></math>',
        '<pre>A line of code that does not wrap, whatever its column is like</pre>',
        '<p><meter style="width: 500px"></meter> <progress style="width: 500px"></progress></p>',
        '<div style="width: 600px">Wide</div>',
        '<svg width="800" height="400"></svg>',
      ]) {
        it(`has no wider than its column: ${html.slice(0, 24)}`, async () => {
          const { faq, prose } = await opened(html);
          faq.style.inlineSize = '240px';
          await nextFrame();
          expect(faq.scrollWidth).to.equal(240);
          const inside = [...prose.querySelectorAll(':scope > *, form *')];
          const fits = (each: Element) =>
            each.closest('math') || rect(each).right <= rect(faq).right + 1;
          expect(inside.filter((each) => !fits(each))).to.deep.equal([]);
          const formula = prose.querySelector('math')?.parentElement;
          if (formula) expect(getComputedStyle(formula).overflowX).to.equal('auto');
        });
      }

      it('keeps lists in lists, with their numbers', async () => {
        const { prose } = await opened(
          '<ol start="3"><li>One<ul><li>Two<ol type="a"><li>Three</li></ol></li></ul></li></ol>',
        );
        const items = [...prose.querySelectorAll('li')];
        expect(items.map((each) => getComputedStyle(each).listStyleType)).to.deep.equal([
          'decimal',
          'circle',
          'lower-alpha',
        ]);
        const lefts = items.map((each) => rect(each).left);
        expect(lefts).to.deep.equal([...lefts].sort((a, b) => a - b));
        expect(new Set(lefts).size).to.equal(3);
      });

      it('lets a film go on when something else changes', async () => {
        const { faq, prose } = await opened('<p><video></video></p><h3>What?</h3><p>That.</p>');
        const film = prose.querySelector('video')!;
        faq.querySelector('h3:last-of-type')!.className = 'seen';
        faq.querySelector('h3 + p:last-child')!.textContent = 'This.';
        await settled(faq);
        expect(answer(faq, 1)).to.equal('This.');
        expect(answers(faq)[0]!.querySelector('video')).to.equal(film);
        const [item] = parts(faq, 'item');
        faq.insertAdjacentHTML('beforeend', '<h3>More?</h3><p>That, too.</p>');
        await settled(faq);
        expect(answer(faq, 2)).to.equal('That, too.');
        expect(parts(faq, 'item')[0]).to.equal(item);
        expect(answers(faq)[0]!.querySelector('video')).to.equal(film);
        faq.querySelector('video')!.controls = true;
        await settled(faq);
        expect(answers(faq)[0]!.querySelector('video')!.controls).to.equal(true);
      });

      it('lets a wide table scroll by itself, its words whole', async () => {
        const cells = ['Comfortable', 'Supporting', 'Removable', 'Washable', 'Returnable'];
        const { faq, prose } = await opened(
          `<table><tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr></table>`,
        );
        faq.style.inlineSize = '240px';
        const table = prose.querySelector('table')!;
        expect(table.scrollWidth).to.be.above(table.clientWidth);
        expect(table.offsetWidth).to.be.at.most(240);
        expect(faq.scrollWidth).to.equal(240);
        for (const cell of table.querySelectorAll('td')) {
          expect(cell.offsetHeight).to.be.below(40);
        }
        await expect(faq).to.be.accessible();
      });

      it('keeps emphasis in a question in its line', async () => {
        const faq = await faqWith('', '<h3>Are they <strong>really</strong> soft?</h3><p>A</p>');
        expect(buttons(faq)[0]!.offsetHeight).to.be.below(70);
        expect(getComputedStyle(buttons(faq)[0]!.querySelector('strong')!).display).to.equal(
          'inline',
        );
      });
    });

    describe('in print', () => {
      if (canEmulate) {
        it('shows every answer, and nothing to press', async () => {
          const faq = await faqWith();
          await toggle(faq, 0);
          const height = answers(faq)[0]!.querySelector('div')!.offsetHeight;
          try {
            await emulate({ media: 'print' });
            await settled(faq);
            expect(readable(faq)).to.deep.equal([true, true, true, true]);
            expect(answers(faq)[0]!.offsetHeight).to.be.at.least(height);
            for (const link of links(faq)) expect(isShown(link)).to.equal(false);
          } finally {
            await emulate({});
          }
          await settled(faq);
          expect(open(faq)).to.deep.equal([true, false, false, false]);
        });
      }
    });

    describe('motion', () => {
      const moves = async (faq: HeelFaq) => {
        buttons(faq)[0]!.click();
        await faq.updateComplete;
        await nextFrame();
        return faq.shadowRoot!.getAnimations().length > 0;
      };

      if (canEmulate) {
        it('is where it is welcome, and nowhere else', async () => {
          const faq = await faqWith();
          expect(await moves(faq)).to.equal(true);
          await settled(faq);
          const { offsetHeight } = answers(faq)[0]!;
          expect(await moves(faq)).to.equal(true);
          await settled(faq);
          try {
            await emulate({ 'prefers-reduced-motion': 'reduce' });
            expect(await moves(faq)).to.equal(false);
            expect(answers(faq)[0]!.offsetHeight).to.equal(offsetHeight);
            expect(open(faq)[0]).to.equal(true);
            expect(await moves(faq)).to.equal(false);
            expect(open(faq)[0]).to.equal(false);
          } finally {
            await emulate({});
          }
        });
      }
    });

    describe('find in page', () => {
      it('opens the answer in which something was found, and tells of it', async () => {
        const heard = hear('heel-faq-toggle');
        const faq = await faqWith();
        for (const each of answers(faq))
          expect(each.getAttribute('hidden')).to.equal('until-found');
        answers(faq)[2]!
          .querySelector('p')!
          .dispatchEvent(new Event('beforematch', { bubbles: true }));
        await settled(faq);
        expect(open(faq)).to.deep.equal([false, false, true, false]);
        expect(heard.map(({ question }) => question)).to.deep.equal(['heel-faq-running']);
        await toggle(faq, 2);
        expect(answers(faq)[2]!.getAttribute('hidden')).to.equal('until-found');
      });

      // The one engine in which a script can search as a visitor does.
      if (/Firefox\//.test(navigator.userAgent)) {
        it('finds what is in a closed answer', async () => {
          const faq = await faqWith();
          const found = oneEvent(faq, 'heel-faq-toggle');
          expect(
            (window as unknown as { find: (text: string) => boolean }).find('low-impact'),
          ).to.equal(true);
          await found;
          await settled(faq);
          expect(open(faq)).to.deep.equal([false, false, true, false]);
        });
      }
    });

    it('lets nothing stick out at 320 pixels', async () => {
      for (const lang of ['en', 'da']) {
        for (const content of [
          '',
          `${anyShape}<h3>${'Hælspore'.repeat(9)}</h3><p>${'a'.repeat(99)}</p>`,
        ]) {
          const page = await write<HTMLElement>(
            `<div style="inline-size: 320px" lang="${lang}">${markup('', content)}</div>`,
          );
          const faq = page.firstElementChild!;
          await toggle(faq, ...buttons(faq).keys());
          part<HTMLDetailsElement>(faq, 'further-help')!.open = true;
          await settled(faq);
          expect(overflowing(faq)).to.deep.equal([]);
          expect(page.scrollWidth).to.equal(page.clientWidth);
        }
      }
    });

    it('has its sign at the other end on a page from right to left', async () => {
      const page = await write<HTMLElement>(`<div dir="rtl">${markup()}</div>`);
      const faq = page.firstElementChild!;
      await toggle(faq, 0);
      expect(overflowing(faq)).to.deep.equal([]);
      const [button] = buttons(faq);
      const word = button!.firstElementChild!.getBoundingClientRect();
      expect(word.right).to.equal(button!.getBoundingClientRect().right);
    });

    it('indents its lists, so that their signs stand inside', async () => {
      const faq = await faqWith();
      const list = part(faq, 'help')!.querySelector('ul')!;
      expect(parseFloat(getComputedStyle(list).paddingInlineStart)).to.be.above(10);
    });
  });

  describe('properties', () => {
    const both = `<details id="heel-faq-running"><summary>May I run?</summary>Ask us.</details>
      <details id="fit"><summary>Do they fit?</summary>Yes.</details>`;

    for (const [tokens, content, expected] of [
      ['inserts frequency', '', ['heel-faq-inserts', 'heel-faq-frequency']],
      ['inserts, frequency', '', ['heel-faq-inserts', 'heel-faq-frequency']],
      ['heel-faq-inserts', '', ['heel-faq-inserts']],
      ['built-in', both, [builtIn[0], builtIn[1], builtIn[3]]],
      ['own', both, ['heel-faq-running', 'fit']],
      ['own built-in', both, ['heel-faq-running', 'fit', builtIn[0], builtIn[1], builtIn[3]]],
      ['built-in own', both, [builtIn[0], builtIn[1], builtIn[3], 'heel-faq-running', 'fit']],
      ['fit built-in own', both, ['fit', builtIn[0], builtIn[1], builtIn[3], 'heel-faq-running']],
      ['own inserts', both, ['heel-faq-running', 'fit', 'heel-faq-inserts']],
      ['inserts built-in', '', [builtIn[3], builtIn[0], builtIn[1], builtIn[2]]],
      ['running fit', both, ['heel-faq-running', 'fit']],
      ['fit fit', both, ['fit']],
      ['', both, ['heel-faq-running', 'fit']],
    ] as const) {
      it(`shows ${expected.length} for questions="${tokens}"${content && ' beside some of the author'}`, async () => {
        const faq = await faqWith(`questions="${tokens}"`, content);
        expect(ids(faq)).to.deep.equal(expected);
        expect(warnings.lines).to.deep.equal([]);
      });
    }

    it("shows the author's words for a built-in question with its id", async () => {
      const faq = await faqWith('questions="built-in own"', both);
      const index = ids(faq).indexOf('heel-faq-running');
      expect(questions(faq)[index]).to.equal('May I run?');
      expect(answer(faq, index)).to.equal('Ask us.');
    });

    it('reports an unknown question once, naming what is accepted, and shows the others', async () => {
      const faq = await faqWith('questions="fit shoes inserts"', both);
      expect(ids(faq)).to.deep.equal(['fit', 'heel-faq-inserts']);
      faq.requestUpdate();
      await settled(faq);
      expect(warnings.lines).to.deep.equal([
        '<heel-faq questions="shoes"> is not usable; accepted: own, built-in, frequency, improvement, running, inserts, heel-faq-running, fit.',
      ]);
    });

    it('takes a list of questions', async () => {
      const faq = await faqWith();
      Object.assign(faq, { questions: ['running', 'inserts'] });
      await settled(faq);
      expect(ids(faq)).to.deep.equal(['heel-faq-running', 'heel-faq-inserts']);
      Object.assign(faq, { questions: null });
      await settled(faq);
      expect(ids(faq)).to.deep.equal(builtIn);
      expect(warnings.lines).to.deep.equal([]);
    });

    it('shows all where no question is known', async () => {
      expect(ids(await faqWith('questions="socks"'))).to.deep.equal(builtIn);
      expect(warnings.lines).to.have.length(1);
    });

    it('takes a property of every object for no question', async () => {
      expect(ids(await faqWith('questions="constructor inserts"'))).to.deep.equal([
        'heel-faq-inserts',
      ]);
      expect(warnings.lines).to.have.length(1);
    });

    it('follows when the questions change, with what was open', async () => {
      const faq = await faqWith('questions="inserts frequency"');
      await toggle(faq, 0);
      faq.questions = 'frequency running inserts';
      await settled(faq);
      expect(ids(faq)).to.deep.equal([builtIn[0], builtIn[2], builtIn[3]]);
      expect(open(faq)).to.deep.equal([false, false, true]);
    });

    it('reports a heading level that is none, and uses level three', async () => {
      const faq = await faqWith('heading-level="7"');
      expect(buttons(faq)[0]!.parentElement!.localName).to.equal('h3');
      expect(warnings.lines).to.deep.equal([
        '<heel-faq heading-level="7"> is not usable; accepted: 2 to 6.',
      ]);
    });

    it('keeps one answer open at a time with single', async () => {
      const faq = await faqWith('single');
      await toggle(faq, 0);
      await toggle(faq, 2);
      expect(open(faq)).to.deep.equal([false, false, true, false]);
      faq.show('heel-faq-inserts');
      await settled(faq);
      expect(open(faq)).to.deep.equal([false, false, false, true]);
      await toggle(faq, 3);
      expect(open(faq)).to.deep.equal([false, false, false, false]);
    });

    it('shows and hides a built-in question by its short id too', async () => {
      const faq = await faqWith();
      faq.show('running');
      await settled(faq);
      expect(open(faq)).to.deep.equal([false, false, true, false]);
      faq.hide('heel-faq-running');
      await settled(faq);
      expect(open(faq)).to.deep.equal([false, false, false, false]);
      faq.show('heel-faq-running');
      faq.hide('running');
      faq.show('constructor');
      await settled(faq);
      expect(open(faq)).to.deep.equal([false, false, false, false]);
    });

    it("shows the author's question where a short id is its own", async () => {
      const faq = await faqWith(
        'questions="own built-in"',
        '<details id="running"><summary>Q</summary>A</details>',
      );
      faq.show('running');
      await settled(faq);
      expect(open(faq)).to.deep.equal([true, false, false, false, false]);
    });

    it('keeps as many answers open as are opened without single', async () => {
      const faq = await faqWith();
      await toggle(faq, 0, 2);
      expect(open(faq)).to.deep.equal([true, false, true, false]);
    });

    it('leaves the advice out with hide-help', async () => {
      const faq = await faqWith('hide-help');
      expect(part(faq, 'help')).to.equal(undefined);
      faq.hideHelp = false;
      await settled(faq);
      expect(isShown(part(faq, 'help')!)).to.equal(true);
    });
  });

  describe('links', () => {
    /** As a page that is opened with this fragment; nothing changes in it then. */
    const arriveAt = (fragment: string) => history.replaceState(null, '', `#${fragment}`);
    const spacer = '<div style="block-size: 2000px"></div>';
    const top = (faq: Element, index: number) =>
      Math.round(parts(faq, 'item')[index]!.getBoundingClientRect().top);

    it('open the question in the address, scroll to it and focus it', async () => {
      arriveAt('heel-faq-running');
      const page = await write<HTMLElement>(`<div>${spacer}${markup('lang="en"')}${spacer}</div>`);
      const faq = page.querySelector('heel-faq')!;
      await waitUntil(() => faq.shadowRoot!.activeElement);
      await settled(faq);
      expect(open(faq)).to.deep.equal([false, false, true, false]);
      expect(faq.shadowRoot!.activeElement).to.equal(buttons(faq)[2]);
      expect(top(faq, 2)).to.be.closeTo(24, 1);
    });

    it('leave the room above the question that the page asks for', async () => {
      arriveAt('heel-faq-running');
      const page = await write<HTMLElement>(
        `<div style="--heel-scroll-margin: 90px">${spacer}${markup('lang="en"')}${spacer}</div>`,
      );
      const faq = page.querySelector('heel-faq')!;
      await waitUntil(() => faq.shadowRoot!.activeElement);
      await settled(faq);
      expect(top(faq, 2)).to.be.closeTo(90, 1);
    });

    it("open the author's question, by its words too", async () => {
      for (const [hash, expected] of [
        ['fit', [true, false]],
        ['må-jeg-løbe', [false, true]],
        ['m%C3%A5-jeg-l%C3%B8be', [false, true]],
      ] as const) {
        arriveAt(hash);
        const faq = await faqWith(
          '',
          '<details id="fit"><summary>Do they fit?</summary>A</details><h3>Må jeg løbe?</h3><p>B</p>',
        );
        await settled(faq);
        expect(open(faq), hash).to.deep.equal(expected);
      }
    });

    it('are followed when the address changes, and on a second click', async () => {
      const page = await write<HTMLElement>(
        `<div><a href="#heel-faq-inserts"><b>Insoles</b></a>${markup('lang="en"')}</div>`,
      );
      const faq = page.querySelector('heel-faq')!;
      const changed = oneEvent(window, 'hashchange');
      await click(page.querySelector('b')!);
      await changed;
      await settled(faq);
      expect(open(faq)).to.deep.equal([false, false, false, true]);
      await toggle(faq, 3);
      expect(open(faq)).to.deep.equal([false, false, false, false]);
      // For half a second a page that a router takes to its top is led back to the question.
      await aTimeout(600);
      await click(page.querySelector('b')!);
      await settled(faq);
      expect(open(faq)).to.deep.equal([false, false, false, true]);
      expect(faq.shadowRoot!.activeElement).to.equal(buttons(faq)[3]);
    });

    it('lead to what an author wrote into an answer, and into the introduction', async () => {
      const page = await write<HTMLElement>(
        `<div>${spacer}<heel-faq><p id="more">More.</p><h3>Why?</h3><ul><li class="item" id="because">Because.</li></ul>
        <p>And <a name="so">so</a>.</p></heel-faq>${spacer}</div>`,
      );
      const faq = page.querySelector('heel-faq')!;
      for (const [id, place, isOpen] of [
        ['more', intro(faq).firstElementChild!, false],
        ['because', answers(faq)[0]!.querySelector('li')!, true],
        ['so', answers(faq)[0]!.querySelector('[name]')!, true],
      ] as const) {
        scrollTo(0, 0);
        location.hash = id;
        await oneEvent(window, 'hashchange');
        await settled(faq);
        expect(open(faq), id).to.deep.equal([isOpen]);
        await waitUntil(() => Math.abs(place.getBoundingClientRect().top) < 40, id);
      }
    });

    it('do not lead to what is no question and stands in no answer', async () => {
      const faq = await faqWith();
      for (const id of ['question-0', 'answer-0', 'base']) {
        location.hash = id;
        await oneEvent(window, 'hashchange');
        await settled(faq);
        expect(open(faq), id).to.deep.equal([false, false, false, false]);
      }
    });

    it('are not looked for in a click on no element', async () => {
      const thrown: unknown[] = [];
      const note = (event: ErrorEvent) => thrown.push(event.message);
      await faqWith();
      addEventListener('error', note);
      const { onerror } = window;
      window.onerror = (message) => thrown.push(message);
      try {
        document.dispatchEvent(new Event('click'));
      } finally {
        window.onerror = onerror;
        removeEventListener('error', note);
      }
      expect(thrown).to.deep.equal([]);
    });

    it('are followed from the shadow of another element', async () => {
      const page = await write<HTMLElement>(`<div><p></p>${markup('lang="en"')}</div>`);
      const faq = page.querySelector('heel-faq')!;
      const shadow = page.querySelector('p')!.attachShadow({ mode: 'open' });
      shadow.innerHTML = '<a href="#heel-faq-inserts">Insoles</a>';
      arriveAt('heel-faq-inserts');
      shadow.querySelector('a')!.click();
      await settled(faq);
      expect(open(faq)).to.deep.equal([false, false, false, true]);
    });

    it('close the other answers with single', async () => {
      const faq = await faqWith('single');
      await toggle(faq, 0);
      const changed = oneEvent(window, 'hashchange');
      location.hash = 'heel-faq-inserts';
      await changed;
      await settled(faq);
      expect(open(faq)).to.deep.equal([false, false, false, true]);
    });

    it('are not followed to something else that the page has', async () => {
      arriveAt('heel-faq-running');
      const page = await write<HTMLElement>(
        `<div><p id="heel-faq-running">Mine</p>${markup()}</div>`,
      );
      expect(open(page.lastElementChild!)).to.deep.equal([false, false, false, false]);
    });

    it('may be no valid text, or nobody’s', async () => {
      for (const hash of ['%E0%A4%A', 'heel-faq-', '']) {
        arriveAt(hash);
        expect(open(await faqWith()), hash).to.deep.equal([false, false, false, false]);
      }
    });

    it('are followed once, not again whenever the author changes something', async () => {
      arriveAt('fit');
      const faq = await faqWith('', '<details id="fit"><summary>Fit?</summary>A</details>');
      await settled(faq);
      expect(open(faq)).to.deep.equal([true]);
      await toggle(faq, 0);
      buttons(faq)[0]!.blur();
      faq.querySelector('details')!.append(' little');
      await settled(faq);
      expect(open(faq)).to.deep.equal([false]);
      expect(faq.shadowRoot!.activeElement).to.equal(null);
    });

    it('are not followed by an element that is away', async () => {
      const faq = await faqWith();
      const place = faq.parentElement!;
      faq.remove();
      const changed = oneEvent(window, 'hashchange');
      location.hash = 'heel-faq-inserts';
      await changed;
      forgetFragment();
      place.append(faq);
      await settled(faq);
      expect(open(faq)).to.deep.equal([false, false, false, false]);
    });

    it('stand below each answer, whatever base the page has', async () => {
      const base = document.createElement('base');
      base.href = 'https://example.com/elsewhere/';
      document.head.append(base);
      try {
        const faq = await faqWith();
        expect(links(faq).map(({ href }) => href)).to.deep.equal(
          builtIn.map((id) => `${location.href.split('#')[0]}#${id}`),
        );
      } finally {
        base.remove();
      }
    });

    describe('to copy', () => {
      let restore: () => void;
      let copied: string[];
      /** A clipboard that takes what it is given, or refuses it. */
      const clipboard = (refuses: boolean) => {
        copied = [];
        restore = stub(navigator, 'clipboard', {
          writeText: async (text: string) => {
            if (refuses) throw new DOMException('refused', 'NotAllowedError');
            copied.push(text);
          },
        });
      };
      afterEach(() => restore());

      it('are put on the clipboard, and said to be', async () => {
        clipboard(false);
        const faq = await faqWith();
        await toggle(faq, 1, 2);
        await click(links(faq)[1]!);
        await settled(faq);
        expect(copied).to.deep.equal([`${location.href}#heel-faq-improvement`]);
        expect(links(faq).map(words)).to.deep.equal([
          'Copy link',
          'Link copied',
          'Copy link',
          'Copy link',
        ]);
        expect(links(faq)[1]!.getAttribute('aria-live')).to.equal('polite');
        expect(location.hash).to.equal('');
        links(faq)[2]!.focus();
        await press('Enter');
        await settled(faq);
        expect(copied).to.have.length(2);
        expect(links(faq).map(words)[1]).to.equal('Copy link');
      });

      it("are not what an author's own links and buttons are, whatever they are called", async () => {
        clipboard(false);
        const heard = hear('heel-faq-toggle');
        const thrown: unknown[] = [];
        const note = (event: ErrorEvent) => thrown.push(event.message);
        addEventListener('error', note);
        const own = '<a class="link" part="link" href="#own">Link</a>';
        const faq = await write<HeelFaq>(
          `<heel-faq open="all"><p>${own}</p><h3>Why?</h3><div class="item" part="item" id="own">${own}
          <button class="question" part="question" type="button">Button</button></div>
          <p slot="help">${own}</p></heel-faq>`,
        );
        const [answer] = answers(faq);
        try {
          for (const each of [
            intro(faq).querySelector('a')!,
            answer!.querySelector('.prose a')!,
            answer!.querySelector('.prose button')!,
            faq.querySelector('[slot=help] a')!,
          ]) {
            location.hash = '';
            await click(each);
            await settled(faq);
            if (each.localName === 'a') expect(location.hash).to.equal('#own');
          }
          expect(copied).to.deep.equal([]);
          expect(heard).to.deep.equal([]);
          expect(answer!.hasAttribute('hidden')).to.equal(false);
          await click(answer!.querySelector(':scope > a')!);
          await settled(faq);
          expect(copied).to.have.length(1);
          await click(faq.shadowRoot!.querySelector('[aria-expanded] .prose')!);
          await settled(faq);
          expect(answer!.hasAttribute('hidden')).to.equal(true);
          expect(heard).to.have.length(1);
          expect(thrown).to.deep.equal([]);
        } finally {
          removeEventListener('error', note);
        }
      });

      it('stand in the address bar where there is no clipboard', async () => {
        clipboard(true);
        const faq = await faqWith();
        await toggle(faq, 1);
        const changed = oneEvent(window, 'hashchange');
        await click(links(faq)[1]!);
        await changed;
        await settled(faq);
        expect(location.hash).to.equal('#heel-faq-improvement');
        expect(words(links(faq)[1]!)).to.equal('Copy link');
        expect(open(faq)).to.deep.equal([false, true, false, false]);
      });

      it('stand in the address bar where the browser knows no clipboard at all', async () => {
        restore = stub(navigator, 'clipboard', undefined);
        const faq = await faqWith();
        await toggle(faq, 1);
        const changed = oneEvent(window, 'hashchange');
        await click(links(faq)[1]!);
        await changed;
        expect(location.hash).to.equal('#heel-faq-improvement');
      });
    });
  });

  describe('events', () => {
    it('tell which answer was opened or closed, when it is', async () => {
      const heard = hear('heel-faq-toggle');
      const faq = await faqWith();
      await click(buttons(faq)[1]!);
      await settled(faq);
      await click(buttons(faq)[1]!);
      await settled(faq);
      expect(heard.map(({ question, open: isOpen }) => [question, isOpen])).to.deep.equal([
        ['heel-faq-improvement', true],
        ['heel-faq-improvement', false],
      ]);
      const [event] = heard;
      expect(event!.target).to.equal(faq);
      expect([event!.bubbles, event!.composed, event!.cancelable]).to.deep.equal([
        true,
        true,
        false,
      ]);
    });

    it('tell of nothing that the shopper did not do', async () => {
      const heard = hear('heel-faq-toggle');
      const faq = await faqWith();
      faq.show('heel-faq-running');
      await settled(faq);
      expect(open(faq)).to.deep.equal([false, false, true, false]);
      faq.hide('heel-faq-running');
      await settled(faq);
      expect(open(faq)).to.deep.equal([false, false, false, false]);
      expect(heard).to.deep.equal([]);
    });
  });

  describe('keyboard', () => {
    it('opens and closes with Enter and Space', async () => {
      const faq = await faqWith();
      buttons(faq)[0]!.focus();
      for (const key of ['Enter', 'Space']) {
        for (const isOpen of [true, false]) {
          await press(key);
          await settled(faq);
          expect(open(faq), key).to.deep.equal([isOpen, false, false, false]);
        }
      }
      expect(faq.shadowRoot!.activeElement).to.equal(buttons(faq)[0]);
    });

    it('reaches the link in an open answer, and the help below', async () => {
      const faq = await faqWith();
      faq.show('heel-faq-improvement');
      await settled(faq);
      expect(await tabStops(faq)).to.deep.equal([
        'question',
        'question',
        'link',
        'question',
        'question',
        'further-help',
      ]);
    });

    it('shows where it is', async () => {
      const faq = await faqWith();
      const stop = document.createElement('button');
      faq.before(stop);
      stop.focus();
      await press('Tab');
      const { outlineStyle, outlineWidth } = getComputedStyle(faq.shadowRoot!.activeElement!);
      expect([outlineStyle, outlineWidth]).to.deep.equal(['solid', '3px']);
      stop.remove();
    });
  });

  describe('language', () => {
    it('speaks the language of its place, and says which', async () => {
      const faq = await write<HeelFaq>(markup('lang="da-DK"'));
      expect(questions(faq)).to.deep.equal([
        'Hvor tit skal jeg træne?',
        'Hvor lang tid går der, før det bliver bedre?',
        'Må jeg blive ved med at løbe?',
        'Kan indlæg hjælpe?',
      ]);
      expect(words(part(faq, 'help-heading'))).to.equal('Hvornår bør du søge hjælp?');
      for (const name of partNames(faq)) expect(languageOf(part(faq, name)!), name).to.equal('da');
    });

    it('follows a change, with what was open, in what was disclosed too', async () => {
      const page = await write<HTMLElement>(`<div lang="en">${markup()}</div>`);
      const faq = page.firstElementChild!;
      const further = part<HTMLDetailsElement>(faq, 'further-help')!;
      await toggle(faq, 0);
      further.open = true;
      page.lang = 'da';
      await settled(faq);
      expect(questions(faq)[0]).to.equal('Hvor tit skal jeg træne?');
      expect(open(faq)).to.deep.equal([true, false, false, false]);
      expect(words(links(faq)[0]!)).to.equal('Kopiér link');
      expect(words(further)).to.contain('Videre behandling').and.not.to.contain('Further');
    });

    it('lets Danish and English stand side by side', async () => {
      const page = await write<HTMLElement>(
        `<div>${markup('lang="da" questions="inserts"')}${markup('lang="en" questions="inserts"')}</div>`,
      );
      const said = () => [...page.children].map((each) => questions(each)[0]);
      expect(said()).to.deep.equal(['Kan indlæg hjælpe?', 'Do insoles help?']);
      for (const each of page.children) await toggle(each, 0);
      expect(said()).to.deep.equal(['Kan indlæg hjælpe?', 'Do insoles help?']);
    });

    it('never says a word of another language first', async () => {
      const page = await write<HTMLElement>('<div lang="da"></div>');
      const faq = document.createElement('heel-faq');
      const said = everSaid(faq);
      page.append(faq);
      await settled(faq);
      expect(said.join()).to.contain('Kan indlæg hjælpe?').and.to.contain('Søg hurtigt hjælp ved');
      for (const english of ['Do insoles help?', 'Copy link', 'When to seek help']) {
        expect(said.join()).not.to.contain(english);
      }
    });

    for (const [place, attributes, content, expected] of [
      [
        'that they say they stand in',
        '',
        '<details lang="sv"><summary>Vad?</summary>Så.</details>',
        'sv',
      ],
      ['around them inside the element', '', '<div lang="sv"><h3>Vad?</h3><p>Så.</p></div>', 'sv'],
      ['of the element', 'lang="da"', '<h3>Hvad?</h3><p>Så.</p>', 'da'],
      ['of the page, which the guide does not speak', '', '<h3>Quoi ?</h3><p>Alors.</p>', 'fr'],
    ] as const) {
      it(`marks the author's words with the language ${place}`, async () => {
        const page = await write<HTMLElement>(
          `<div lang="fr">${markup(attributes, `<p>Mine</p>${content}`)}</div>`,
        );
        const faq = page.firstElementChild!;
        expect(languageOf(buttons(faq)[0]!.firstElementChild!), 'question').to.equal(expected);
        expect(languageOf(answers(faq)[0]!.querySelector('div')!), 'answer').to.equal(expected);
        expect(languageOf(links(faq)[0]!), 'link').to.equal(attributes ? 'da' : 'en');
      });
    }

    it("marks the author's introduction with the language of the page, too", async () => {
      const page = await write<HTMLElement>(
        `<div lang="fr">${markup('', '<p>Lisez.</p><p lang="la">Lege.</p><h3>Quoi ?</h3>Alors.')}</div>`,
      );
      const paragraphs = [...intro(page.firstElementChild!).children];
      expect(paragraphs.map(languageOf)).to.deep.equal(['fr', 'la']);
    });
  });
});
