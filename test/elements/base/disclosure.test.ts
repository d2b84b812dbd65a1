import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import { html, type TemplateResult } from 'lit/html.js';
import '../../../src/define.js';
import { Disclosure } from '../../../src/elements/base/disclosure.js';
import { HeelElement } from '../../../src/elements/base/heel-element.js';
import { click } from '../../device.js';
import {
  collectWarnings,
  contentOf,
  disclose,
  part,
  settled,
  words,
  write,
} from '../../helpers.js';

const loaded = (file: string) =>
  performance.getEntriesByType('resource').filter(({ name }) => name.includes(file)).length;

/** What comes of asking for the content, in turn. */
const answers: (() => Promise<(word: string) => TemplateResult>)[] = [];

class ElementWithDisclosure extends HeelElement {
  asked = 0;
  #disclosure = new Disclosure(this, () => answers[this.asked++]!());

  protected override render() {
    return html`<div class="root">${this.#disclosure.render('more', 'More', this.title)}</div>`;
  }
}
customElements.define('element-with-disclosure', ElementWithDisclosure);

describe('disclosure', () => {
  it('loads research notes when they are asked for, once', async () => {
    const card = '<heel-exercise-card exercise="calf-stretch"></heel-exercise-card>';
    const page = await write<HTMLElement>(`<div>${card}${card}</div>`);
    const file = 'heel-exercise-card/research.ts';
    expect(loaded(file)).to.equal(0);
    for (const each of page.children) {
      const research = part(each, 'research')!;
      expect(research.children).to.have.length(1);
      await click(research.querySelector('summary')!);
      await contentOf(research);
    }
    expect(loaded(file)).to.equal(1);
  });

  describe('whose content cannot be had', () => {
    let warnings: ReturnType<typeof collectWarnings>;
    beforeEach(() => (warnings = collectWarnings()));
    afterEach(() => warnings.restore());

    it('says so, stays, and asks again the next time', async () => {
      answers.push(
        () => Promise.reject(new Error('offline')),
        () => Promise.resolve((word) => html`<p>${word}</p>`),
      );
      const element = await write<ElementWithDisclosure>(
        '<element-with-disclosure title="Some"></element-with-disclosure>',
      );
      const details = part<HTMLDetailsElement>(element, 'more')!;
      details.open = true;
      await waitUntil(() => warnings.lines.length > 0);
      expect(warnings.lines).to.have.length(1);
      expect(warnings.lines[0]).to.contain('<element-with-disclosure>');
      await settled(element);
      expect(words(details)).to.equal('More');
      expect(element.asked).to.equal(1);
      await click(details.querySelector('summary')!);
      await disclose(details);
      expect(words(details.querySelector('p')!)).to.equal('Some');
      for (let change = 0; change < 2; change++) {
        const toggled = oneEvent(details, 'toggle');
        details.open = !details.open;
        await toggled;
      }
      expect(element.asked).to.equal(2);
      expect(warnings.lines).to.have.length(1);
    });
  });
});
