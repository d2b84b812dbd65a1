import { expect } from '@open-wc/testing';
import type { HeelElement } from '../../src/elements/base/heel-element.js';
import { version } from '../../src/elements/base/version.js';
import {
  addScript,
  bundle,
  elementsOf,
  expectWhole,
  find,
  openPage,
  rendered,
  tags,
  type Page,
} from './page.js';

const markup = `
  <heel-exercise-card exercise="heel-raise"></heel-exercise-card>
  <heel-faq></heel-faq>
  <product-upsell name="Belt" price="44.95" currency="GBP" href="#belt"></product-upsell>`;

describe('the built file', () => {
  for (const [name, when] of [
    ['plain', 'in the head, for elements that are there'],
    ['async', 'async'],
    ['twice', 'three times, with a query and from another place'],
    ['query', 'with a query'],
  ] as const) {
    it(`shows every element, loaded ${when}`, async () => {
      const page = await openPage(`/test/pages/${name}.html`);
      expectWhole(page);
      expect(page.record.lines).to.deep.equal([]);
      expect(page.record.defined).to.have.members(tags);
    });
  }

  it('shows every element, loaded long after the page', async () => {
    const page = await openPage('/test/pages/plain.html?without-script');
    expect(page.record.defined).to.deep.equal([]);
    await addScript(page);
    expectWhole(page);
    expect(page.record.lines).to.deep.equal([]);
  });

  it('does no harm, loaded again long after the page', async () => {
    const page = await openPage('/test/pages/plain.html');
    const before = find(page, 'heel-faq').shadowRoot!.innerHTML;
    await addScript(page, `${bundle}?again`);
    await addScript(page, '/test/pages/copy/step-into-comfort.js');
    expectWhole(page);
    expect(page.record.lines).to.deep.equal([]);
    expect(find(page, 'heel-faq').shadowRoot!.innerHTML).to.equal(before);
  });

  describe('leaves the name to another version that was here first', () => {
    let page: Page;
    beforeEach(async () => (page = await openPage('/test/pages/versions.html')));

    it('and says so in one line that names both', () => {
      expect(page.record.errors).to.deep.equal([]);
      expect(page.record.lines).to.have.length(1);
      expect(page.record.lines[0])
        .to.include('heel-faq')
        .and.to.include('0.0.1')
        .and.to.include(version);
    });

    it('and shows the elements that have their name', () => {
      const [card, faq, product] = elementsOf(page);
      expect(faq!.shadowRoot).to.equal(null);
      expect(card!.shadowRoot!.textContent).to.include('Calf stretch');
      expect(product!.shadowRoot!.textContent).to.include('£44.95');
    });
  });

  describe('shows elements that come later', () => {
    let page: Page;
    beforeEach(async () => (page = await openPage('/test/pages/empty.html')));

    const expectIn = async (elements: Iterable<HeelElement>) => {
      await Promise.all([...elements].map((each) => each.updateComplete));
      expectWhole(page, [...elements]);
      expect(page.record.lines).to.deep.equal([]);
    };

    it('by innerHTML', async () => {
      page.document.body.innerHTML = markup;
      await expectIn(elementsOf(page));
    });

    it('by createElement, with attributes before and properties after they are on the page', async () => {
      const [card, faq, product] = tags.map((tag) => page.document.createElement(tag));
      card!.setAttribute('exercise', 'short-foot');
      page.document.body.append(card!, faq!, product!);
      Object.assign(product!, { name: 'Belt', price: '44.95', currency: 'GBP' });
      await expectIn(elementsOf(page));
      expect(card!.shadowRoot!.textContent).to.include('Short foot');
      expect(product!.shadowRoot!.textContent).to.include('£44.95');
    });

    it('in the shadow root of another component, in the language around that', async () => {
      const host = page.document.createElement('div');
      host.lang = 'da';
      page.document.body.append(host);
      const root = host.attachShadow({ mode: 'closed' });
      root.innerHTML = markup;
      await expectIn(root.querySelectorAll<HeelElement>(tags.join()));
      expect(root.querySelector('heel-exercise-card')!.shadowRoot!.textContent).to.include(
        'Tåhævninger',
      );
    });

    it('in what was cloned from a template', async () => {
      const template = page.document.createElement('template');
      template.innerHTML = markup;
      page.document.body.append(template.content.cloneNode(true));
      page.document.body.append(page.document.importNode(template.content, true));
      await rendered(page);
      expect(elementsOf(page)).to.have.length(6);
      await expectIn(elementsOf(page));
    });
  });

  it('takes over properties that were set before it came', async () => {
    const page = await openPage('/test/pages/plain.html?without-script');
    Object.assign(find(page, 'heel-exercise-card'), { exercise: 'spring-hops', compact: true });
    await addScript(page);
    expect(find(page, 'heel-exercise-card').shadowRoot!.textContent).to.include('Spring hops');
    expectWhole(page);
  });
});
