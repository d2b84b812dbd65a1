import { expect, oneEvent } from '@open-wc/testing';
import { html, type TemplateResult } from 'lit/html.js';
import '../../../src/define.js';
import { DisclosureController } from '../../../src/elements/base/disclosure-controller.js';
import { HeelElement } from '../../../src/elements/base/heel-element.js';
import { click, press } from '../../device.js';
import {
  collectWarnings,
  contentOf,
  disclose,
  expectAccessible,
  part,
  settled,
  words,
  write,
} from '../../helpers.js';
import { waitUntil } from '../../wait-until.js';

const loaded = (file: string) =>
  performance.getEntriesByType('resource').filter(({ name }) => name.includes(file)).length;

/** What comes of asking for the content, in turn. */
const answers: (() => Promise<() => TemplateResult>)[] = [];

class ElementWithDisclosure extends HeelElement {
  asked = 0;
  #disclosure = new DisclosureController(this, () => answers[this.asked++]!());

  replace(): void {
    this.#disclosure.reset();
    this.requestUpdate();
  }

  protected override renderContent() {
    return html`<div class="root">${this.#disclosure.render('more', 'More')}</div>`;
  }
}
customElements.define('element-with-disclosure', ElementWithDisclosure);

describe('disclosure', () => {
  beforeEach(() => (answers.length = 0));

  it('loads research notes when they are asked for, once', async () => {
    const file = 'calf-stretch/research.ts';
    const markup = '<heel-exercise-card exercise="calf-stretch"></heel-exercise-card>';
    const page = await write<HTMLElement>(`<div>${markup}${markup}</div>`);
    const disclosures = [...page.children].map((each) => part(each, 'research')!);
    expect(loaded(file)).to.equal(0);
    for (const each of disclosures) {
      expect(each.children).to.have.length(1);
      await click(each.querySelector('summary')!);
      await contentOf(each);
    }
    expect(loaded(file)).to.equal(1);
  });

  describe('whose content cannot be had', () => {
    let warnings: ReturnType<typeof collectWarnings>;
    beforeEach(() => (warnings = collectWarnings()));
    afterEach(() => warnings.restore());

    const open = async (): Promise<[ElementWithDisclosure, HTMLDetailsElement]> => {
      const element = await write<ElementWithDisclosure>(
        '<element-with-disclosure lang="en"></element-with-disclosure>',
      );
      const details = part<HTMLDetailsElement>(element, 'more')!;
      await click(details.querySelector('summary')!);
      await waitUntil(() => part(element, 'load-failed'), 'nothing said');
      return [element, details];
    };
    const offline = () => Promise.reject(new Error('offline'));
    const content = () => Promise.resolve(() => html`<b>Some</b>`);

    it('says so in its place, in a status that was there before its words', async () => {
      let answer!: (error: Error) => void;
      answers.push(() => new Promise((_, reject) => (answer = reject)));
      const element = await write<ElementWithDisclosure>(
        '<element-with-disclosure lang="en"></element-with-disclosure>',
      );
      const details = part<HTMLDetailsElement>(element, 'more')!;
      await click(details.querySelector('summary')!);
      await waitUntil(() => details.querySelector('[role=status]'), 'no status');
      const status = details.querySelector('[role=status]')!;
      expect([words(status), part(element, 'try-again')]).to.deep.equal(['', undefined]);
      answer(new Error('offline'));
      await waitUntil(() => part(element, 'load-failed'), 'nothing said');
      expect(words(status)).to.equal('This part could not be loaded.');
      expect(part(element, 'load-failed')).to.equal(status);
      expect(words(part(element, 'try-again'))).to.equal('Try again');
      await expectAccessible(element);
      element.lang = 'da';
      await settled(element);
      expect(words(status)).to.equal('Denne del kunne ikke hentes.');
      expect(words(part(element, 'try-again'))).to.equal('Prøv igen');
      // It is said once on a page, however often a part is missing.
      expect(warnings.lines).to.deep.equal([
        '<element-with-disclosure>: a part could not be loaded.',
      ]);
    });

    it('asks again with a button, which keeps focus until the content has come', async () => {
      answers.push(offline, offline, content);
      const [element, details] = await open();
      part(element, 'try-again')!.focus();
      await press('Enter');
      await waitUntil(() => element.asked === 2);
      await waitUntil(() => part(element, 'load-failed'), 'nothing said');
      expect(element.shadowRoot!.activeElement).to.equal(part(element, 'try-again'));
      await press('Space');
      await contentOf(details);
      expect(words(details.querySelector('b')!)).to.equal('Some');
      expect(part(element, 'load-failed')).to.equal(undefined);
      expect(part(element, 'try-again')).to.equal(undefined);
      expect(details.querySelector('[role=status]')).to.equal(null);
      expect(element.shadowRoot!.activeElement).to.equal(details.querySelector('summary'));
      expect(element.asked).to.equal(3);
    });

    it('takes focus from nobody who went elsewhere meanwhile', async () => {
      let answer!: (view: () => TemplateResult) => void;
      answers.push(offline, () => new Promise((resolve) => (answer = resolve)));
      const [element, details] = await open();
      await click(part(element, 'try-again')!);
      const elsewhere = document.createElement('button');
      element.after(elsewhere);
      elsewhere.focus();
      answer(() => html`<b>Some</b>`);
      await contentOf(details);
      expect(document.activeElement).to.equal(elsewhere);
      elsewhere.remove();
    });

    it('asks again when it is opened again, and not once it has its content', async () => {
      answers.push(offline, content);
      const [element, details] = await open();
      for (let change = 0; change < 2; change++) {
        const toggled = oneEvent(details, 'toggle');
        details.open = !details.open;
        await toggled;
      }
      await contentOf(details);
      for (let change = 0; change < 2; change++) {
        const toggled = oneEvent(details, 'toggle');
        details.open = !details.open;
        await toggled;
      }
      expect(element.asked).to.equal(2);
    });
  });

  it('lets go of its content, and asks for another only while it is open', async () => {
    const says = (word: string) => () => Promise.resolve(() => html`<b>${word}</b>`);
    answers.push(says('one'), says('two'), says('three'));
    const element = await write<ElementWithDisclosure>(
      '<element-with-disclosure></element-with-disclosure>',
    );
    const details = part<HTMLDetailsElement>(element, 'more')!;
    await disclose(details);
    element.replace();
    await waitUntil(() => words(details.querySelector('b') ?? undefined) === 'two');
    const toggled = oneEvent(details, 'toggle');
    details.open = false;
    await toggled;
    element.replace();
    await settled(element);
    expect(element.asked).to.equal(2);
    await disclose(details);
    expect(words(details.querySelector('b')!)).to.equal('three');
  });
});
