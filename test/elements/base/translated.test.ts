import { expect } from '@open-wc/testing';
import '../../../src/define.js';
import type { HeelExerciseCard } from '../../../src/elements/heel-exercise-card/heel-exercise-card.js';
import type { HeelFaq } from '../../../src/elements/heel-faq/heel-faq.js';
import type { ProductUpsell } from '../../../src/elements/product-upsell/product-upsell.js';
import { collectWarnings, part, parts, settled, words, write } from '../../helpers.js';

const textsIn = (root: Node): Text[] => {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  while (walker.nextNode()) found.push(walker.currentNode as Text);
  return found.filter(
    ({ data, parentElement }) => /\S/.test(data) && parentElement?.localName !== 'style',
  );
};

/** Ways in which browsers' translators put their words in the place of a page's. */
const ways: readonly [way: string, translate: (text: Text) => void][] = [
  [
    'words in nested elements in the place of each text',
    (text) => {
      const outer = document.createElement('font');
      const inner = document.createElement('font');
      inner.textContent = `«${text.data}»`;
      outer.append(inner);
      text.replaceWith(outer);
    },
  ],
  [
    'an element around each text',
    (text) => {
      const font = document.createElement('font');
      font.setAttribute('_mstmutation', '1');
      text.replaceWith(font);
      font.append(text);
      text.data = `«${text.data}»`;
    },
  ],
  [
    'a sentence each in an element of its own',
    (text) => {
      const outer = document.createElement('font');
      for (const piece of [`«${text.data.slice(0, 3)}`, `${text.data.slice(3)}»`]) {
        const inner = document.createElement('font');
        inner.textContent = piece;
        outer.append(inner);
      }
      text.replaceWith(outer);
    },
  ],
  ['other words in each text', (text) => (text.data = `«${text.data}»`)],
];

for (const [way, translate] of ways) {
  const translateAll = (element: Element) => {
    for (const text of textsIn(element.shadowRoot!)) translate(text);
  };

  describe(`a browser’s translator that puts ${way}`, () => {
    let warnings: ReturnType<typeof collectWarnings>;
    beforeEach(() => (warnings = collectWarnings()));
    afterEach(() => {
      expect(warnings.lines).to.deep.equal([]);
      warnings.restore();
    });

    it('leaves no old price, and no old name', async () => {
      const product = await write<ProductUpsell>(
        '<product-upsell lang="en" name="Insoles" price="44.95" currency="GBP" href="/a" badge="New" description="Soft."></product-upsell>',
      );
      translateAll(product);
      product.price = '39.95';
      product.name = 'Soles';
      product.badge = '';
      await settled(product);
      expect(words(part(product, 'price'))).to.equal('£39.95');
      expect(words(part(product, 'name'))).to.equal('Soles');
      expect(part(product, 'badge')).to.equal(undefined);
      expect(words(part(product, 'description'))).to.equal('«Soft.»');
      translateAll(product);
      product.price = '29.95';
      product.badge = 'Newer';
      product.soldOut = true;
      await settled(product);
      expect(words(part(product, 'price'))).to.equal('£29.95');
      expect(words(part(product, 'badge'))).to.equal('Newer');
      product.name = '';
      await settled(product);
      warnings.lines.length = 0;
      product.name = 'Soles';
      await settled(product);
      expect(words(part(product, 'name'))).to.equal('Soles');
    });

    it('leaves open answers, and what is said of them', async () => {
      const faq = await write<HeelFaq>('<heel-faq lang="en"></heel-faq>');
      translateAll(faq);
      const [button] = parts<HTMLButtonElement>(faq, 'question');
      button!.click();
      await settled(faq);
      expect(button!.ariaExpanded).to.equal('true');
      faq.lang = 'da';
      await settled(faq);
      expect(parts(faq, 'question').map(words)).to.include('Kan indlæg hjælpe?');
      expect(button!.ariaExpanded).to.equal('true');
      for (const lang of ['da', 'en']) {
        translateAll(faq);
        faq.lang = lang === 'da' ? 'en' : 'da';
        await settled(faq);
        faq.lang = lang;
        await settled(faq);
        const said = textsIn(faq.shadowRoot!)
          .map(({ data }) => data)
          .join('|');
        const fresh = await write<HeelFaq>(`<heel-faq lang="${lang}" open="frequency"></heel-faq>`);
        expect(said).to.equal(
          textsIn(fresh.shadowRoot!)
            .map(({ data }) => data)
            .join('|'),
        );
      }
      faq.questions = 'running';
      await settled(faq);
      expect(parts(faq, 'question')).to.have.length(1);
    });

    it('follows every exercise in both languages', async () => {
      const card = await write<HeelExerciseCard>(
        '<heel-exercise-card lang="en" exercise="calf-stretch"></heel-exercise-card>',
      );
      for (const exercise of ['heel-raise', 'short-foot', 'tissue-mobilization', 'calf-stretch']) {
        for (const lang of ['da', 'en']) {
          translateAll(card);
          card.exercise = exercise;
          card.lang = lang;
          card.compact = lang === 'da' && exercise === 'short-foot';
          await settled(card);
          const fresh = await write<HeelExerciseCard>(
            `<heel-exercise-card lang="${lang}" exercise="${exercise}" ${card.compact ? 'compact' : ''}></heel-exercise-card>`,
          );
          const said = (each: Element) =>
            textsIn(each.shadowRoot!.querySelector('.content')!)
              .map(({ data }) => data.trim())
              .join('|')
              .replace(/[«»]/g, '');
          expect(said(card), `${exercise} ${lang}`).to.equal(said(fresh));
        }
      }
    });

    it('shows each phase of a session', async () => {
      const card = await write<HeelExerciseCard>(
        '<heel-exercise-card lang="en" exercise="calf-stretch"></heel-exercise-card>',
      );
      const arrived = async (name: string) => {
        for (let n = 0; n < 300 && !part(card, name); n++)
          await new Promise((go) => setTimeout(go, 10));
        return part<HTMLButtonElement>(card, name);
      };
      translateAll(card);
      (await arrived('practise')).click();
      const begin = await arrived('begin');
      translateAll(card);
      parts(card, 'side').at(-1)!.querySelector('input')!.click();
      await settled(card);
      begin.click();
      await arrived('skip');
      const seen = new Set<string>();
      for (let n = 0; n < 5; n++) {
        translateAll(card);
        part(card, 'skip')?.click();
        await settled(card);
        const phase = part(card, 'phase');
        if (phase) {
          expect(words(phase)).not.to.contain('«');
          seen.add(words(phase)!);
        }
      }
      expect(seen.size).to.be.above(1);
    });
  });
}

it('a page’s own <font> in an answer stays', async () => {
  const faq = await write<HeelFaq>(
    '<heel-faq><h3>Why?</h3><font color="red">So</font> it is.</heel-faq>',
  );
  faq.lang = 'da';
  await settled(faq);
  expect(parts(faq, 'answer')[0]!.querySelector('font')!.color).to.equal('red');
});
