import { expect } from '@open-wc/testing';
import '../../src/define.js';
import type { HeelExerciseCard } from '../../src/elements/heel-exercise-card/heel-exercise-card.js';
import { heelGuide } from '../../src/guides/heel/guide.js';
import { contrast } from '../colour-contrast.js';
import { canEmulate, emulate } from '../device.js';
import { hasWords, isShown, part, parts, settled, withWords, words, write } from '../helpers.js';
import { themeColours, type ThemeColours } from './theme-colours.js';
import { waitUntil } from '../wait-until.js';

const card = '<heel-exercise-card exercise="calf-stretch" lang="da"></heel-exercise-card>';
const faq = '<heel-faq lang="da"></heel-faq>';
const product =
  '<product-upsell name="Indlæg" href="/i" badge="Ny" price="44.95" currency="EUR" prior-price="60" description="Til hælen" lang="da"></product-upsell>';

const anchor = '<a class="page-link" href="#">et sted</a>';
/** The elements with an author's words and links wherever they may stand. */
const authored = `<heel-exercise-card exercise="short-foot" lang="da">
    <span slot="title">Øvelse ${anchor}</span><span slot="purpose">Til ${anchor}</span>
    <figure slot="picture"><figcaption>Se ${anchor}</figcaption></figure>
    <span slot="start">Sid ${anchor}</span><ol slot="steps"><li>Gå ${anchor}</li></ol>
    <p slot="caution">Pas på ${anchor}</p><p>Læs ${anchor}</p><p slot="action">Videre ${anchor}</p>
  </heel-exercise-card>
  <heel-faq lang="da">
    <details open><summary>Hvornår?</summary><p>Se ${anchor}.</p></details><p slot="help">Ring ${anchor}</p>
  </heel-faq>
  <product-upsell name="Indlæg" lang="da">
    <p>Læs ${anchor}</p><span slot="badge">Ny ${anchor}</span><p slot="action">${anchor}</p>
  </product-upsell>`;

/** The words, of ours and of an author, that stand out less than the page's own and than 4.5:1. */
const weak = (place: Element, own: (element: Element) => number): string[] =>
  [...place.querySelectorAll('*')]
    .flatMap((each) => [each, ...(each.shadowRoot?.querySelectorAll('*') ?? [])])
    .filter((each) => isShown(each) && hasWords(each))
    // Colours of eight bits a channel are not told apart more finely.
    .filter((each) => contrast(each) < Math.min(4.5, own(each)) - 0.01)
    .map((each) => `${contrast(each).toFixed(2)} ${each.localName} ${words(each)}`);

/** What is generated and stands out too little: numbers of steps less than the page's words, signs of questions less than 3:1. */
const faintSigns = (place: Element, own: number): string[] => {
  const steps = [...place.querySelectorAll('heel-exercise-card')].flatMap((each) => [
    ...each.shadowRoot!.querySelectorAll('[part=steps] li'),
  ]);
  const questions = [...place.querySelectorAll('heel-faq')].flatMap((each) =>
    parts(each, 'question'),
  );
  return [
    ...steps
      .filter(isShown)
      .map((each) => [contrast(each, { pseudo: '::before' }), Math.min(4.5, own) - 0.01] as const),
    ...questions.map((each) => [contrast(each, { pseudo: '::after' }), 3] as const),
  ]
    .filter(([is, least]) => is < least)
    .map(([is]) => is.toFixed(2));
};

/** The rings around what has focus that stand out less than 3:1 from what is around them. */
const faintRings = (place: Element): string[] =>
  [...place.querySelectorAll('heel-exercise-card, heel-faq, product-upsell')]
    .flatMap((each) => [
      ...each.shadowRoot!.querySelectorAll<HTMLElement>('button, a, summary, input'),
    ])
    .filter(isShown)
    .filter((each) => {
      each.focus({ preventScroll: true });
      const { outlineColor, outlineStyle, boxShadow } = getComputedStyle(each);
      const [shadow = outlineColor] = /^rgba?\([^)]*\)/.exec(boxShadow) ?? [];
      const ring = [outlineColor, shadow].map((colour) =>
        contrast(each.parentElement!, { colour }),
      );
      return outlineStyle !== 'solid' || Math.max(...ring) < 3;
    })
    .map((each) => each.outerHTML.slice(0, 80));

/** The words of an element that stand on two lines though one has room for them; long ones may be hyphenated. */
const needlesslyBroken = (element: Element): string[] => {
  let block = element;
  while (getComputedStyle(block).display === 'inline') block = block.parentElement!;
  const { display, paddingLeft, paddingRight } = getComputedStyle(block);
  const inner = block.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight);
  return [...element.childNodes]
    .filter((each): each is Text => each instanceof Text)
    .flatMap((text) => {
      const all = document.createRange();
      all.selectNodeContents(text);
      // Text that shares a flex row has what the others leave.
      const room = /flex/.test(display) ? all.getBoundingClientRect().width : inner;
      return [...text.data.matchAll(/[^\s–-]+/g)]
        .filter(({ index, 0: word }) => {
          const range = document.createRange();
          range.setStart(text, index);
          range.setEnd(text, index + word.length);
          const pieces = [...range.getClientRects()].filter(({ width }) => width > 0);
          const lines = new Set(pieces.map(({ top }) => Math.round(top)));
          const long = pieces.reduce((sum, { width }) => sum + width, 0);
          return lines.size > 1 && word.length < 12 && long < room - 1;
        })
        .map(([word]) => `${element.localName} ${word} ${Math.round(room)}`);
    });
};

/** Greys in the middle, which stand out on white and on black, just enough or not quite. */
const middleGreys: ThemeColours[] = [
  { name: 'grey on white', text: '#767676', background: '#fff', link: '#767676' },
  { name: 'grey on black', text: '#757575', background: '#000', link: '#757575' },
  { name: 'pale grey on white', text: '#888', background: '#fff', link: '#888' },
];

describe('how the elements look', () => {
  for (const { name, text, background, link, button } of [...themeColours, ...middleGreys])
    it(`has words that stand out as much as the page's own in ${name}`, async () => {
      for (const [accent, label] of [['#0f766e', '#fff'], ...(button ? [button] : [])]) {
        const place = await write(
          `<div style="color: ${text}; background: ${background}">
            <style>
              .page-link { color: ${link} }
              .page-button { color: ${label}; background: ${accent} }
              heel-exercise-card, heel-faq, product-upsell { --heel-color-accent: ${accent}; --heel-color-on-accent: ${label} }
            </style>
            <b>Words</b> <a class="page-link" href="#">A link</a> <b class="page-button">A button</b>
            ${card}${authored}${product}
          </div>`,
        );
        const [ofWords, ofLink, ofButton] = [...place.querySelectorAll(':scope > :is(a, b)')].map(
          (each) => contrast(each),
        );
        const own = (each: Element) => {
          if (each.matches('.page-link')) return ofLink!;
          return each.matches('.action, .page-button') ? ofButton! : ofWords!;
        };
        expect(weak(place, own), accent).to.deep.equal([]);
        expect(faintSigns(place, ofWords!), accent).to.deep.equal([]);
        expect(faintRings(place), accent).to.deep.equal([]);
      }
    });

  it('has no letters below twelve pixels, whatever the page has', async () => {
    for (const size of ['6px', '10px', '14px']) {
      const place = await write(`<div style="font-size: ${size}">${card}${faq}${product}</div>`);
      const sizes = [...place.children]
        .flatMap((each) => withWords(each.shadowRoot!))
        .map((each) => parseFloat(getComputedStyle(each).fontSize));
      expect(Math.min(...sizes)).to.be.at.least(12);
    }
  });

  it('has a practice session whose words stand out and are large enough', async () => {
    for (const { name, text, background } of themeColours) {
      const place = await write(
        `<div style="color: ${text}; background: ${background}; font-size: 10px">${card}</div>`,
      );
      const [session] = place.children as unknown as [HeelExerciseCard];
      const ofWords = contrast(place);
      const check = (view: string) => {
        expect(
          weak(place, (each) => (each.matches('.action') ? 4.5 : ofWords)),
          `${name}, ${view}`,
        ).to.deep.equal([]);
        for (const each of withWords(session.shadowRoot!))
          expect(parseFloat(getComputedStyle(each).fontSize), words(each)).to.be.at.least(12);
      };
      part(session, 'practise').click();
      await waitUntil(() => parts(session, 'setup')[0]);
      check('setup');
      const [side] = parts(session, 'side');
      side?.querySelector('input')!.click();
      await session.updateComplete;
      part(session, 'begin').click();
      await session.updateComplete;
      check('running');
    }
  });

  for (const language of ['da', 'en'])
    for (const percent of [100, 200])
      it(`breaks no word that its line has room for, in ${language} at ${percent} %`, async () => {
        const cards = heelGuide.exercises.map(
          ({ id }) => `<heel-exercise-card exercise="${id}"></heel-exercise-card>`,
        );
        const place = await write<HTMLElement>(
          `<div lang="${language}" style="font-size: ${percent}%">${cards.join('')}<heel-faq></heel-faq>${product}</div>`,
        );
        for (const faq of place.querySelectorAll('heel-faq'))
          for (const question of parts(faq, 'question')) question.click();
        await settled(place);
        for (const width of [200, 240, 280, 360, 720]) {
          place.style.inlineSize = `${width}px`;
          const broken = [...place.children]
            .flatMap((each) => withWords(each.shadowRoot!))
            .flatMap(needlesslyBroken);
          expect(broken, `${width}px`).to.deep.equal([]);
        }
      });

  for (const scheme of ['', 'color-scheme: light', 'color-scheme: dark'])
    it(`has a bar to start with that is as dark as the page, ${scheme || 'which says nothing of it'}`, async () => {
      for (const { name, text, background } of [...themeColours, ...middleGreys]) {
        const place = await write<HTMLElement>(
          `<div style="color: ${text}; background: ${background}; inline-size: 344px; ${scheme}">
            <heel-practice lang="da"></heel-practice>
          </div>`,
        );
        await customElements.whenDefined('heel-practice');
        await settled(place);
        const bar = part(place.firstElementChild!, 'start-bar');
        expect(getComputedStyle(bar).position, name).to.equal('sticky');
        expect(contrast(bar), name).to.be.at.least(15);
        for (const way of parts(place.firstElementChild!, 'way'))
          expect(contrast(way), name).to.be.at.least(Math.min(4.5, contrast(place)) - 0.01);
        const [onPage, onBar] = [place, bar].map((each) => contrast(each, { colour: '#fff' }));
        // Of a dark page's greys in the middle nobody can tell.
        if (onPage! > 10 && !/grey on black/.test(name)) expect(onBar, name).to.be.above(10);
        if (onPage! < 1.5) expect(onBar, name).to.be.below(1.5);
      }
    });

  if (canEmulate)
    it('draws every border in the text’s colour where more contrast is asked for', async () => {
      const pale = async () => {
        const place = await write<HTMLElement>(
          `<div style="color: #555; inline-size: 700px">${card}${faq}${product}<heel-practice lang="da"></heel-practice></div>`,
        );
        await customElements.whenDefined('heel-practice');
        await settled(place);
        return [...place.children]
          .flatMap((each) => [...each.shadowRoot!.querySelectorAll('.box, .pill, .fact, .item')])
          .filter(isShown)
          .filter((each) => !each.matches('.action'))
          .filter(
            (each) => contrast(each, { colour: getComputedStyle(each).borderBottomColor }) < 4.5,
          )
          .map(({ className }) => className);
      };
      expect(await pale()).not.to.deep.equal([]);
      try {
        await emulate({ 'prefers-contrast': 'more' });
        expect(await pale()).to.deep.equal([]);
      } finally {
        await emulate({});
      }
    });

  if (canEmulate)
    it('draws walls, floors and arrows in the system’s text colour where colours are forced', async () => {
      for (const text of ['#fff', '#111', '#0d6efd']) {
        const place = await write<HTMLElement>(`<div style="color: ${text}">${card}</div>`);
        const drawing = part(place.firstElementChild!, 'base').querySelector('.illustration')!;
        const of = (selector: string) => getComputedStyle(drawing.querySelector(selector)!);
        const { fill } = of('.skin');
        try {
          await emulate({ 'forced-colors': 'active' });
          const { color } = getComputedStyle(place);
          expect(of('.prop').fill).to.equal(color);
          expect(of('.floor').stroke).to.equal(color);
          expect(of('.skin').fill, 'what is in a colour of its own keeps it').to.equal(fill);
        } finally {
          await emulate({});
        }
      }
    });

  it('shows each figure of a dosage in few lines, however wide the card is', async () => {
    for (const language of ['da', 'en'])
      for (const { id } of heelGuide.exercises) {
        const element = await write<HeelExerciseCard>(
          `<heel-exercise-card exercise="${id}" lang="${language}"></heel-exercise-card>`,
        );
        for (let width = 300; width <= 1200; width += 30) {
          element.style.inlineSize = `${width}px`;
          for (const value of element.shadowRoot!.querySelectorAll('.value')) {
            const { lineHeight } = getComputedStyle(value);
            const lines = Math.round(value.clientHeight / parseFloat(lineHeight));
            expect(lines, `${id}: ${words(value)} at ${width}`).to.be.at.most(3);
          }
        }
      }
  });

  if (canEmulate)
    it('prints black words, opened disclosures and no buttons', async () => {
      const place = await write(
        `<div style="color: #fff; background: #000">${card.replace(' exercise', ' compact exercise')}${faq}</div>`,
      );
      try {
        await emulate({ media: 'print' });
        const [compact, questions] = place.children as unknown as [Element, Element];
        expect(getComputedStyle(part(compact, 'base')).color).to.equal('rgb(0, 0, 0)');
        expect(isShown(part(compact, 'practise'))).to.equal(false);
        expect(isShown(part(compact, 'steps'))).to.equal(true);
        expect(isShown(part(compact, 'more').querySelector('summary')!)).to.equal(true);
        for (const notes of ['advice', 'research'])
          expect(isShown(part(compact, notes).querySelector('summary')!), notes).to.equal(false);
        expect(isShown(part(questions, 'further-help').querySelector('li')!)).to.equal(true);
      } finally {
        await emulate({});
      }
    });
});
