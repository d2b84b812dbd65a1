import { expect } from '@open-wc/testing';
import '../../src/define.js';
import type { HeelElement } from '../../src/elements/base/heel-element.js';
import type { HeelGuide } from '../../src/elements/heel-guide/heel-guide.js';
import { dosageLine } from '../../src/guides/dosage-text.js';
import { heelGuide } from '../../src/guides/heel/guide.js';
import { inLanguage } from '../../src/localization/catalogue.js';
import type { FirstFileLanguage as Language } from '../../src/localization/generated/languages.js';
import { click, canEmulate, emulate, press } from '../device.js';
import {
  accessibleName,
  collectWarnings,
  expectAccessible,
  forgetFragment,
  isShown,
  languageOf,
  overflowing,
  part,
  parts,
  settled,
  startSession,
  stub,
  words,
  write,
} from '../helpers.js';
import { lix, proseOf } from '../reading-ease.js';
import { outlineOf, saidOf, type Said } from '../said.js';
import { waitUntil } from '../wait-until.js';

const languages: readonly Language[] = ['en', 'da'];

async function guideWith(attributes = 'lang="en"', content = ''): Promise<HeelGuide> {
  const guide = await write<HeelGuide>(`<heel-guide ${attributes}>${content}</heel-guide>`);
  await customElements.whenDefined('heel-guide');
  await guide.updateComplete;
  await settled(guide);
  return guide;
}

const section = (guide: HeelGuide, name: string): HTMLElement =>
  guide.renderRoot.getElementById(`heel-guide-${name}`)!;

const cards = (guide: HeelGuide) => [...guide.renderRoot.querySelectorAll('heel-exercise-card')];

const faq = (guide: HeelGuide) => guide.renderRoot.querySelector('heel-faq')!;

const product = (name: string, attributes = '') =>
  `<product-upsell name="${name}" href="/belt" ${attributes}></product-upsell>`;

const ids = [
  'introduction',
  'why',
  'exercises',
  'closing',
  'supplementary',
  'help',
  'further-treatment',
  'questions',
  'sources',
  'next',
];

const shownSections = (guide: HeelGuide) =>
  parts(guide, 'section').map(({ id }) => id.replace('heel-guide-', ''));

/** Each point of the guide's list, in its order, as it is said in each language. */
const points: Readonly<Record<Language, readonly RegExp[]>> = {
  en: [
    /^heading Heel pain/,
    /^paragraph Reading time: about \d+ minutes$/,
    /^heading What is it that hurts/,
    /^paragraph .*hælspore \(heel spur\).*mostly plantar fasciitis.*irritated.*under the foot.*heel bone to the toes/,
    /^paragraph .*first steps in the morning.*after a rest.*intense/,
    /^paragraph .*commonest foot complaints.*athletes.*stand at work/,
    /^paragraph .*heel spur.*bony growth.*often not what hurts/,
    /^heading Why exercise/,
    /^paragraph .*gentle measures come first/,
    /^paragraph .*Stretching and strengthening.*tension off the plantar fascia/,
    /^paragraph .*steady routine/,
    /^heading The exercises/,
    ...exercisePoints('en'),
    /^heading Keep at it/,
    /^paragraph .*repetition/,
    /^heading What else can help/,
    /^heading Taping/,
    /^paragraph .*temporary support.*strain/,
    /^heading Insoles/,
    /^paragraph .*spread the pressure.*heel and arch.*flat feet or high arches/,
    /^heading Shoes/,
    /^paragraph .*stable.*support the arch.*cushion.*hard, flat soles.*replace/,
    /^heading When to seek help/,
    /^heading .*same day.*NHS/,
    /^listitem .*snap/,
    /^listitem .*put weight/,
    /^listitem .*red or hot.*fever/,
    /^heading .*promptly/,
    /^listitem .*rest does not ease/,
    /^listitem .*sleep/,
    /^listitem .*how your foot works/,
    /^heading .*soon.*NHS/,
    /^listitem .*numbness or tingling/,
    /^listitem .*diabetes/,
    /^listitem .*two weeks/,
    /^heading Talk to a doctor or physiotherapist/,
    /^listitem .*persists even though you exercise/,
    /^paragraph .*general information.*no substitute/,
    /^heading Further treatment/,
    /^paragraph .*laser or shockwave.*evidence is mixed/,
    /^heading Questions and answers/,
    ...questionPoints('en'),
    /^heading Sources/,
    ...sourcePoints(),
    /^heading Next guide/,
    /^paragraph Exercises for sciatica$/,
  ],
  da: [
    /^heading Hælspore/,
    /^paragraph Læsetid: ca\. \d+ minutter$/,
    /^heading Hvad er det, der gør ondt/,
    /^paragraph .*hælspore.*svangsenen, der er irriteret.*under foden.*hælbenet ud til tæerne.*plantar fasciitis/,
    /^paragraph .*første skridt om morgenen.*efter et hvil.*kraftig/,
    /^paragraph .*hyppigste fodgener.*sport.*står op på arbejdet/,
    /^paragraph .*knogleudvækst.*slet ikke den, der gør ondt/,
    /^heading Hvorfor træne/,
    /^paragraph .*begynder med det skånsomme/,
    /^paragraph .*strækker og styrker fod og læg.*svangsenen/,
    /^paragraph .*fast rutine/,
    /^heading Øvelserne/,
    ...exercisePoints('da'),
    /^heading Bliv ved/,
    /^paragraph .*gentagelserne/,
    /^heading Det kan du også gøre/,
    /^heading Tapening/,
    /^paragraph .*midlertidig støtte.*belastningen/,
    /^heading Indlæg/,
    /^paragraph .*fordeler trykket.*hælen og svangen.*platfodet eller har en høj svang/,
    /^heading Sko/,
    /^paragraph .*stabile.*støtter svangen.*dæmper.*hårde, flade såler.*skift/,
    /^heading Hvornår bør du søge hjælp/,
    /^heading .*samme dag.*NHS/,
    /^listitem .*smæld/,
    /^listitem .*støtte på foden/,
    /^listitem .*rød eller varm.*feber/,
    /^heading Søg hurtigt hjælp/,
    /^listitem .*aftager i hvile/,
    /^listitem .*søvn/,
    /^listitem .*hvordan foden fungerer/,
    /^heading .*snart.*NHS/,
    /^listitem .*prikken/,
    /^listitem .*diabetes/,
    /^listitem .*to uger/,
    /^heading Tal med en læge eller fysioterapeut/,
    /^listitem .*bliver ved, selv om du træner/,
    /^paragraph .*generel viden.*kan ikke erstatte/,
    /^heading Videre behandling/,
    /^paragraph .*laser eller trykbølge.*ikke entydig/,
    /^heading Spørgsmål og svar/,
    ...questionPoints('da'),
    /^heading Kilder/,
    ...sourcePoints(),
    /^heading Næste guide/,
    /^paragraph Øvelser mod iskias$/,
  ],
};

function literally(role: string, text: string): RegExp {
  return new RegExp(`^${role} ${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);
}

function exercisePoints(language: Language): RegExp[] {
  return inLanguage(language, () =>
    heelGuide.exercises.flatMap(({ text, dosage, variants }) => {
      const { title, purpose, start, steps, variants: own, caution } = text();
      const shown = own?.[variants[0]?.id ?? '']?.steps ?? steps;
      return [
        literally('heading', title),
        literally('paragraph', purpose),
        literally('paragraph', dosageLine(dosage)),
        literally('definition', start),
        ...shown.map((step) => literally('listitem', step)),
        ...(caution ? [new RegExp(`^paragraph .*${caution.slice(0, 20)}`)] : []),
      ];
    }),
  );
}

function questionPoints(language: Language): RegExp[] {
  return inLanguage(language, () =>
    heelGuide.questions.flatMap(({ text }) => {
      const { question, answer } = text();
      return [
        literally('button', question),
        ...answer.map((paragraph) => literally('paragraph', paragraph)),
      ];
    }),
  );
}

function sourcePoints(): RegExp[] {
  return [
    'Klinik for Smerte og Osteopati: Behandling af Hælspore',
    'Netdoktor: Kurer din hælspore med denne øvelse',
    'God Krop: Hælspore',
    'Løbeshop: Hælspore',
    'Mølholm: Hælspore',
    'Lægerne Møllegade: Vejledninger',
    'Smertefri Bevægelse: Hælspore og Svangsene',
  ].map((source) => literally('listitem', source));
}

/** Finds each point after the one before it. */
function expectInOrder(said: readonly Said[], wanted: readonly RegExp[]): void {
  const lines = said.map(({ role, text }) => `${role} ${text}`);
  let from = 0;
  for (const point of wanted) {
    const at = lines.findIndex((line, n) => n >= from && point.test(line));
    expect(at, `${point} after "${lines[from - 1]}"`).to.be.at.least(0);
    from = at + 1;
  }
}

describe('<heel-guide>', () => {
  it('settles while it is away, and counts its words once it is back', async () => {
    const other = await guideWith();
    const guide = document.createElement('heel-guide');
    guide.lang = 'en';
    document.body.append(guide);
    guide.remove();
    await guide.updateComplete;
    document.body.append(guide);
    await guide.updateComplete;
    expect(words(part(guide, 'reading-time'))).to.equal(words(part(other, 'reading-time')));
    guide.remove();
  });

  let warnings: ReturnType<typeof collectWarnings>;
  beforeEach(() => (warnings = collectWarnings()));
  afterEach(() => {
    warnings.restore();
    forgetFragment();
  });

  describe('accessibility', () => {
    for (const lang of languages) {
      it(`is accessible in ${lang}`, async () => {
        const guide = await guideWith(
          `lang="${lang}" next-href="/iskias"`,
          `${product('Belt')}<p slot="title">T</p>${product('Shirt')}`,
        );
        await expectAccessible(guide);
      }).timeout(120_000);

      it(`says each point of the guide in its order, in ${lang}`, async () => {
        const guide = await guideWith(`lang="${lang}" next-href="/iskias"`);
        for (const button of parts(faq(guide), 'question')) button.click();
        await settled(faq(guide));
        expectInOrder(saidOf(part(guide, 'base')), points[lang]);
      });
    }

    it('marks words of another language', async () => {
      const english = await guideWith('lang="en"');
      const word = section(english, 'introduction').querySelector('p span')!;
      expect([words(word), languageOf(word)]).to.deep.equal(['hælspore', 'da']);
      const danish = await guideWith('lang="da"');
      expect(section(danish, 'introduction').querySelector('p span')).to.equal(null);
      for (const guide of [english, danish]) {
        const titles = parts(guide, 'source').slice(0, 7);
        for (const each of titles) expect(languageOf(each.querySelector('cite')!)).to.equal('da');
      }
    });

    it('keeps what is urgent out of disclosures, and lists apart', async () => {
      const help = part(await guideWith(), 'help');
      expect([...help.querySelectorAll('ul')].map((list) => list.children.length)).to.deep.equal([
        3, 3, 3, 1,
      ]);
      for (const item of help.querySelectorAll('li')) {
        expect(item.closest('details')).to.equal(null);
        expect(isShown(item)).to.equal(true);
      }
    });

    for (const level of [1, 2, 3, 4]) {
      it(`has one outline from level ${level} on`, async () => {
        const guide = await guideWith(`lang="en" heading-level="${level}"`);
        const levels = outlineOf(part(guide, 'base')).map((line) => Number(line[0]));
        expect(levels[0]).to.equal(level);
        expect(levels.filter((each) => each === level)).to.have.length(1);
        expect(levels.filter((each) => each === level + 1)).to.have.length(ids.length);
        for (const [n, each] of levels.entries()) {
          if (n) expect(each - levels[n - 1]!, `heading ${n}`).to.be.at.most(1);
        }
        const titles = cards(guide).map((card) => part(card, 'title').localName);
        expect(new Set(titles)).to.deep.equal(new Set([`h${level + 2}`]));
      });
    }

    it('begins its outline with the sections where the page has the title', async () => {
      const guide = await guideWith('lang="en" heading-level="2" hide="title"');
      expect(part(guide, 'title')).to.equal(undefined);
      expect(parts(guide, 'section-title').map(({ localName }) => localName)).to.deep.equal(
        ids.map(() => 'h2'),
      );
      expect(part(cards(guide)[0]!, 'title').localName).to.equal('h3');
    });
  });

  describe('when to seek help', () => {
    const inView = (element: Element) => {
      const { top, bottom, height } = element.getBoundingClientRect();
      return height > 0 && top < innerHeight && bottom > 0;
    };
    const helpLinks = (guide: HeelGuide) =>
      [...guide.renderRoot.querySelectorAll<HTMLElement>('a[href$="#heel-guide-help"]')].filter(
        (link) => isShown(link) && inView(link),
      );

    it('is one tap away wherever one reads, and leads there', async () => {
      const guide = await guideWith();
      for (const name of ids) {
        section(guide, name).scrollIntoView({ behavior: 'instant' });
        await waitUntil(
          () => helpLinks(guide).length || inView(part(guide, 'help')),
          `no way to help from ${name}`,
        );
      }
      section(guide, 'why').scrollIntoView({ behavior: 'instant' });
      await waitUntil(() => helpLinks(guide).length, 'no link');
      const link = helpLinks(guide).at(-1)!;
      const { x, y, width, height } = link.getBoundingClientRect();
      const place = [x + width / 2, y + height / 2] as const;
      expect(guide.renderRoot.elementFromPoint(...place)).to.equal(link);
      link.click();
      await waitUntil(() => inView(part(guide, 'help')), 'not led to help');
    });

    it('is one tap away without contents and while an exercise runs', async () => {
      const guide = await guideWith('lang="en" hide="contents sources questions next"');
      const [, , , shortFoot] = cards(guide);
      await startSession(shortFoot!);
      shortFoot!.scrollIntoView({ behavior: 'instant' });
      await waitUntil(() => helpLinks(guide).length, 'no link');
    });

    it('is neither replaced nor left out, and says so', async () => {
      const guide = await guideWith(
        'lang="en" hide="help disclaimer why"',
        '<section slot="help"><h2>Ours</h2></section><p slot="disclaimer">None</p>',
      );
      expect(shownSections(guide)).to.deep.equal(ids.filter((id) => id !== 'why'));
      expect(words(part(guide, 'help'))).to.match(/same day.*general information/);
      expect(isShown(part(guide, 'disclaimer'))).to.equal(true);
      expect(saidOf(part(guide, 'base')).map(({ text }) => text)).not.to.include('Ours');
      expect(warnings.lines.join('\n'))
        .to.match(/hide="help"/)
        .and.match(/hide="disclaimer"/)
        .and.match(/slot="help"/)
        .and.match(/slot="disclaimer"/);
    });

    it('is in the contents', async () => {
      const guide = await guideWith();
      expect(parts(guide, 'entry').map(words)).to.include('When to seek help');
    });
  });

  describe('sections', () => {
    it('stand in the order of the guide, each with an id and an entry', async () => {
      const guide = await guideWith();
      expect(shownSections(guide)).to.deep.equal(ids);
      expect(
        parts<HTMLAnchorElement>(guide, 'entry').map(({ hash }) => hash.slice(1)),
      ).to.deep.equal(parts(guide, 'section').map(({ id }) => id));
      expect(parts(guide, 'entry').map(words)).to.deep.equal(
        parts(guide, 'section-title').map(words),
      );
    });

    for (const name of ids.filter((id) => id !== 'help')) {
      it(`can do without ${name}`, async () => {
        const guide = await guideWith(`lang="en" hide="${name}"`);
        expect(shownSections(guide)).to.deep.equal(ids.filter((id) => id !== name));
        expect(parts(guide, 'entry')).to.have.length(ids.length - 1);
        expect(warnings.lines).to.deep.equal([]);
      });

      it(`can have the author's own ${name}`, async () => {
        const guide = await guideWith(
          'lang="en"',
          `<section slot="${name}"><h3>My own words</h3><p>And more.</p></section>`,
        );
        expect(outlineOf(section(guide, name))).to.deep.equal(['3 My own words']);
        expect(words(parts(guide, 'entry')[ids.indexOf(name)])).to.equal('My own words');
        expect(shownSections(guide)).to.deep.equal(ids);
        expect(warnings.lines).to.deep.equal([]);
      });
    }

    it('follow what a script puts in, takes away and moves', async () => {
      const guide = await guideWith();
      const own = Object.assign(document.createElement('section'), {
        slot: 'why',
        innerHTML: '<h3>Ours</h3>',
      });
      guide.append(own);
      await settled(guide);
      expect(outlineOf(section(guide, 'why'))).to.deep.equal(['3 Ours']);
      own.slot = 'closing';
      await settled(guide);
      expect(outlineOf(section(guide, 'why'))).to.deep.equal(['3 Why exercise?']);
      expect(outlineOf(section(guide, 'closing'))).to.deep.equal(['3 Ours']);
      own.remove();
      await settled(guide);
      expect(outlineOf(section(guide, 'closing'))).to.deep.equal(['3 Keep at it']);
    });

    it('has title and picture of the author’s own', async () => {
      const guide = await guideWith(
        'lang="en"',
        '<span slot="title">Ondt i hælen</span><img slot="picture" alt="A foot" width="40" height="30" src="data:,">',
      );
      expect(outlineOf(part(guide, 'base'))[0]).to.equal('2 Ondt i hælen');
      expect(isShown(guide.querySelector('img')!)).to.equal(true);
    });

    it('leaves out what stands above them', async () => {
      const guide = await guideWith('lang="en" hide="Picture, reading-time share print contents"');
      for (const name of ['picture', 'reading-time', 'share', 'print', 'contents']) {
        expect(part(guide, name), name).to.equal(undefined);
      }
      expect(part(guide, 'title')).not.to.equal(undefined);
    });

    it('marks the one that is read', async () => {
      const guide = await guideWith();
      const current = () =>
        parts(guide, 'entry')
          .filter((entry) => entry.ariaCurrent)
          .map(words);
      for (const [name, label] of [
        ['why', 'Why exercise?'],
        ['supplementary', 'What else can help'],
      ] as const) {
        section(guide, name).scrollIntoView({ behavior: 'instant' });
        await waitUntil(() => current().join() === label, `${label} is not current: ${current()}`);
      }
    });

    it('shows what the author wrote nowhere else, and not twice', async () => {
      const guide = await guideWith(
        'lang="en"',
        '<p>Read this later.</p><p slot="fallback">Or this.</p>',
      );
      const texts = saidOf(part(guide, 'base')).map(({ text }) => text);
      expect(texts).not.to.include('Read this later.');
      expect(texts).not.to.include('Or this.');
    });
  });

  describe('products', () => {
    /** The sections that a product stands between. */
    const between = (guide: HeelGuide, name: string) => {
      const place = guide.querySelector(`[name="${name}"]`)!.closest('heel-guide > *')!
        .assignedSlot!.parentElement!;
      return [place.previousElementSibling, place.nextElementSibling].map((each) =>
        each?.id.replace('heel-guide-', ''),
      );
    };

    it('stand after "Why exercise?" and after what else can help', async () => {
      const guide = await guideWith('lang="en"', product('A') + product('B') + product('C'));
      expect(between(guide, 'A')).to.deep.equal(['why', 'exercises']);
      expect(between(guide, 'B')).to.deep.equal(['supplementary', 'help']);
      expect(between(guide, 'C')).to.deep.equal(['supplementary', 'help']);
      for (const each of guide.querySelectorAll<HeelElement>('product-upsell')) {
        expect(words(part(each, 'label'))).to.equal('Advertisement');
        expect(isShown(each)).to.equal(true);
      }
    });

    it('stand where they are put, in an editor’s box too', async () => {
      const guide = await guideWith(
        'lang="en"',
        `${product('A', 'slot="after-questions"')}<div>${product('B')}</div>
        <div slot="after-introduction">${product('C')}</div>`,
      );
      expect(between(guide, 'A')).to.deep.equal(['questions', 'sources']);
      expect(between(guide, 'B')).to.deep.equal(['why', 'exercises']);
      expect(between(guide, 'C')).to.deep.equal(['introduction', 'why']);
    });

    for (const slot of [
      'help',
      'after-help',
      'after-further-treatment',
      'exercises',
      'picture',
      'nowhere',
    ]) {
      it(`do not stand in ${slot}`, async () => {
        const guide = await guideWith('lang="en"', product('A', `slot="${slot}"`));
        expect(between(guide, 'A')).to.deep.equal(['why', 'exercises']);
        // Each line is written once, and that of help stands in a test above.
        if (slot !== 'help') expect(warnings.lines.join()).to.include(`slot="${slot}"`);
      });
    }

    it('are in no exercise, and nothing of theirs is in help', async () => {
      const guide = await guideWith('lang="en"', product('A') + product('B'));
      for (const place of [section(guide, 'exercises'), section(guide, 'help')]) {
        expect(saidOf(place).map(({ text }) => text)).not.to.include('Advertisement');
      }
    });
  });

  describe('reading time', () => {
    const minutes = (guide: HeelGuide) =>
      Number(/\d+/.exec(words(part(guide, 'reading-time'))!)![0]);

    it('is that of the words which are shown', async () => {
      const whole = minutes(await guideWith());
      expect(whole).to.be.within(4, 10);
      const few = await guideWith('lang="en" hide="exercises questions supplementary"');
      expect(minutes(few)).to.be.below(whole);
      const long = `<section slot="why"><p>${'word '.repeat(2000)}</p></section>`;
      const more = await guideWith('lang="en"', long);
      expect(minutes(more)).to.be.within(whole + 9, whole + 10);
      more.hide = 'why';
      await settled(more);
      expect(minutes(more)).to.be.at.most(whole);
      expect(minutes(await guideWith('lang="en"', product(`${'word '.repeat(2000)}`)))).to.equal(
        whole,
      );
    });
  });

  describe('sources', () => {
    it('are numbered, and led to by the sentences that rest on them', async () => {
      const guide = await guideWith();
      const list = parts(guide, 'source');
      expect(list.map(({ id }) => id)).to.deep.equal(
        list.map((_, n) => `heel-guide-source-${n + 1}`),
      );
      const marks = parts<HTMLAnchorElement>(guide, 'mark');
      for (const mark of marks) {
        const target = guide.renderRoot.getElementById(mark.hash.slice(1));
        expect(list, mark.hash).to.include(target!);
        expect(await accessibleName(mark)).to.match(/^Sources? \d/);
      }
      const used = new Set(marks.map(words));
      expect(used).to.deep.equal(new Set(['1–7', '8', '9', '10', '11']));
    });

    it('stand behind every sentence of the article, or it says that there is none', async () => {
      const guide = await guideWith();
      for (const name of ['introduction', 'why', 'closing', 'supplementary', 'further-treatment']) {
        for (const paragraph of section(guide, name).querySelectorAll('p')) {
          expect(paragraph.querySelector('[part=mark], [part=own-advice]'), words(paragraph)).to
            .exist;
        }
      }
      expect(parts(guide, 'own-advice')).to.have.length(2);
    });

    it('say what studies found once somebody goes there', async () => {
      const guide = await guideWith();
      await click(parts(guide, 'mark').at(-1)!);
      await waitUntil(() => words(part(guide, 'source-list'))!.includes('doi:'), 'no references');
      const said = parts(guide, 'source').map(words);
      expect(said[8]).to.match(/taping.*Koc et al\. 2023/);
      expect(said[9]).to.match(/best-practice guide.*Morrissey et al\. 2021/);
      expect(said[10]).to.match(/Neither shockwave.*Heide et al\. 2024/);
    });

    it('have no links to them where there is no list', async () => {
      for (const guide of [
        await guideWith('lang="en" hide="sources"'),
        await guideWith('lang="en"', '<p slot="sources">Ask us.</p>'),
      ]) {
        expect(parts(guide, 'mark')).to.have.length(0);
        expect(parts(guide, 'own-advice')).to.have.length(2);
      }
    });
  });

  describe('links', () => {
    const atTop = (element: Element) => Math.abs(element.getBoundingClientRect().top) < 60;

    for (const id of ['help', 'calf-stretch', 'source-9']) {
      it(`lead to ${id} when the page is opened there, and again`, async () => {
        location.hash = `heel-guide-${id}`;
        const guide = await guideWith();
        await waitUntil(
          () => atTop(section(guide, id)) || id.startsWith('source'),
          'not led there',
        );
        await waitUntil(() => guide.renderRoot.activeElement === section(guide, id), 'no focus');
        scrollTo({ top: 0, behavior: 'instant' });
        const link = document.createElement('a');
        link.href = `#heel-guide-${id}`;
        link.textContent = 'There';
        guide.before(link);
        link.click();
        await waitUntil(() => scrollY > 500, 'not led there again');
        link.remove();
      });
    }

    it('leave an address alone that names something of the page’s own', async () => {
      const guide = await guideWith();
      const own = Object.assign(document.createElement('p'), {
        id: 'heel-guide-why',
        textContent: 'Ours',
      });
      document.body.prepend(own);
      scrollTo({ top: 0, behavior: 'instant' });
      location.hash = 'heel-guide-why';
      await new Promise((resolve) => setTimeout(resolve, 100));
      expect(guide.renderRoot.activeElement).to.equal(null);
      own.remove();
    });

    it('stay on the page whose address a script has changed meanwhile', async () => {
      const guide = await guideWith();
      const { href } = location;
      const state = history.state as unknown;
      history.replaceState(state, '', '?colour=blue');
      try {
        parts(guide, 'entry')[1]!.click();
        expect(location.search).to.equal('?colour=blue');
        await waitUntil(() => atTop(section(guide, 'why')), 'not led there');
      } finally {
        history.replaceState(state, '', href);
      }
    });

    it('are left alone on the way back where the browser names the place, else lead to the section', async () => {
      const guide = await guideWith();
      parts(guide, 'entry')[1]!.click();
      await waitUntil(() => atTop(section(guide, 'why')), 'not led there');
      const place = scrollY + 200;
      await new Promise((resolve) => setTimeout(resolve, 300));
      scrollTo({ top: place, behavior: 'instant' });
      await new Promise((resolve) => setTimeout(resolve, 300));
      parts(guide, 'entry')[3]!.click();
      await waitUntil(() => atTop(section(guide, 'closing')), 'not led there');
      history.back();
      await waitUntil(() => location.hash === '#heel-guide-why', 'not back');
      await new Promise((resolve) => setTimeout(resolve, 300));
      const isNamed = 'navigation' in window;
      expect(guide.renderRoot.activeElement?.id).to.equal(
        isNamed ? 'heel-guide-closing' : 'heel-guide-why',
      );
      if (isNamed) expect(scrollY).to.be.closeTo(place, 20);
    });

    it('lead to a question of the guide', async () => {
      const guide = await guideWith();
      location.hash = 'heel-faq-running';
      await waitUntil(
        () => parts(faq(guide), 'question')[2]!.ariaExpanded === 'true',
        'the answer is closed',
      );
    });
  });

  it('leaves products and sections where they stand, if `from` names what they stand in', async () => {
    const words = document.createElement('div');
    words.id = 'elsewhere';
    words.innerHTML = `<p>The article comes.</p>${product('Heel cups')}`;
    document.body.prepend(words);
    try {
      await guideWith('lang="en" from="#elsewhere"');
      expect(isShown(words.querySelector('product-upsell')!)).to.equal(true);
      words.querySelector('product-upsell')!.remove();
      await waitUntil(() => !isShown(words), 'both are shown');
    } finally {
      words.remove();
    }
  });

  describe('the next guide', () => {
    it('is a title, and a link where the page gives one', async () => {
      const without = await guideWith();
      expect(words(section(without, 'next'))).to.match(/Exercises for sciatica/);
      expect(section(without, 'next').querySelector('a')).to.equal(null);
      const guide = await guideWith('lang="en" next-href="/sciatica"');
      expect(part<HTMLAnchorElement>(guide, 'next-link').href).to.equal(
        `${location.origin}/sciatica`,
      );
      expect(await accessibleName(part(guide, 'next-link'))).to.equal('Exercises for sciatica');
    });
  });

  describe('sharing and printing', () => {
    for (const size of [12, 16])
      it(`is large enough for a finger, in letters of ${size} pixels`, async () => {
        const box = await write<HTMLElement>(
          `<div style="font-size: ${size}px"><heel-guide lang="en"></heel-guide></div>`,
        );
        await waitUntil(() => part(box.firstElementChild!, 'share'), 'no guide');
        for (const name of ['help-link', 'share', 'print']) {
          const { height } = part(box.firstElementChild!, name).getBoundingClientRect();
          expect(height, name).to.be.within(44, 52);
        }
      });

    it('shares the page’s address without what leads into it', async () => {
      location.hash = 'heel-guide-why';
      const guide = await guideWith('lang="en"', '<span slot="title">Ours</span>');
      const shared: ShareData[] = [];
      const restore = stub(navigator, 'share', async (data: ShareData) => void shared.push(data));
      try {
        part(guide, 'share').click();
        await settled(guide);
        expect(shared).to.deep.equal([{ title: 'Ours', url: location.href.split('#')[0] }]);
        expect(words(part(guide, 'status'))).to.equal('');
      } finally {
        restore();
      }
    });

    for (const [what, share, write, said] of [
      ['copies the link where a device cannot share', undefined, async () => {}, 'Link copied'],
      [
        'copies the link where sharing fails',
        async () => Promise.reject(new Error()),
        async () => {},
        'Link copied',
      ],
      [
        'says nothing when it was cancelled',
        async () => Promise.reject(new DOMException('', 'AbortError')),
        async () => {},
        '',
      ],
      [
        'says when it could not',
        undefined,
        async () => Promise.reject(new Error()),
        'The link could not be copied.',
      ],
    ] as const) {
      it(what, async () => {
        const guide = await guideWith();
        const restores = [
          stub(navigator, 'share', share),
          stub(navigator, 'clipboard', { writeText: write }),
        ];
        try {
          part(guide, 'share').click();
          await new Promise((resolve) => setTimeout(resolve, 20));
          await settled(guide);
          expect(words(part(guide, 'status'))).to.equal(said);
        } finally {
          for (const restore of restores) restore();
        }
      });
    }

    it('prints the page, with what studies say', async () => {
      const guide = await guideWith();
      const printed: (string | undefined)[] = [];
      const restore = stub(window, 'print', () => printed.push(words(part(guide, 'source-list'))));
      part(guide, 'print').click();
      await waitUntil(() => printed.length, 'not printed');
      restore();
      expect(printed).to.have.length(1);
      expect(printed[0]).to.match(/Koc et al\. 2023/);
    });

    if (canEmulate) {
      it('prints words, and nothing to press', async () => {
        const guide = await guideWith('lang="en"', product('A'));
        try {
          await emulate({ media: 'print' });
          for (const name of ['contents', 'help-link', 'share', 'print']) {
            expect(isShown(part(guide, name)), name).to.equal(false);
          }
          const sections = parts(guide, 'section');
          expect(sections).not.to.be.empty;
          for (const each of sections) expect(isShown(each), each.id).to.equal(true);
        } finally {
          await emulate({});
        }
      });
    }
  });

  describe('attributes', () => {
    for (const [attributes, line] of [
      ['heading-level="5"', /heading-level="5"> is not usable; accepted: 1 to 4/],
      ['heading-level="0"', /heading-level="0"/],
      ['heading-level="x"', /heading-level="x"> is not usable; accepted: 1 to 4/],
      ['hide="everything"', /hide="everything"> is not usable; accepted: title/],
      ['next-href="javascript:alert(1)"', /next-href="javascript:alert\(1\)"/],
    ] as const) {
      it(`names ${attributes}`, async () => {
        const guide = await guideWith(`lang="en" ${attributes}`);
        expect(warnings.lines.join('\n')).to.match(line);
        expect(part(guide, 'title').localName).to.equal('h2');
        expect(shownSections(guide)).to.deep.equal(ids);
        expect(section(guide, 'next').querySelector('a')).to.equal(null);
      });
    }
  });

  describe('the author’s words', () => {
    const article = () =>
      (customElements.get('heel-guide') as unknown as { article: { text: () => unknown } }).article;

    it('show whatever throws, and go again', async () => {
      const guide = await guideWith(
        'lang="en"',
        `<p slot="fallback">Six exercises.</p>Bare words.${product('A')}<p slot="why">Why?</p>`,
      );
      const restore = stub(article(), 'text', () => {
        throw new Error('out of order');
      });
      try {
        guide.requestUpdate();
        await settled(guide);
        for (const each of guide.children) expect(isShown(each), each.outerHTML).to.equal(true);
        expect(saidOf(guide).map(({ text }) => text)).to.include('Six exercises.');
        expect(warnings.lines.join()).to.match(/shows its own content: Error: out of order/);
      } finally {
        restore();
      }
      guide.requestUpdate();
      await settled(guide);
      expect(isShown(guide.querySelector('[slot=fallback]')!)).to.equal(false);
      expect(isShown(guide.querySelector('[slot=why]')!)).to.equal(true);
    });

    it('may stand beside it, and are seen once', async () => {
      const box = await write<HTMLElement>(
        '<div><heel-guide lang="en" from="#words"></heel-guide><div id="words"><p>Six exercises.</p></div></div>',
      );
      await customElements.whenDefined('heel-guide');
      const guide = box.querySelector('heel-guide')!;
      await guide.updateComplete;
      await waitUntil(() => !isShown(box.querySelector('#words')!), 'seen twice');
      expect(shownSections(guide)).to.deep.equal(ids);
    });
  });

  describe('language', () => {
    it('follows its place', async () => {
      const box = await write<HTMLElement>('<div lang="en"><heel-guide></heel-guide></div>');
      await customElements.whenDefined('heel-guide');
      const guide = box.querySelector('heel-guide')!;
      await guide.updateComplete;
      expect(words(parts(guide, 'entry')[1])).to.equal('Why exercise?');
      box.lang = 'da';
      await settled(box);
      await guide.updateComplete;
      expect(words(parts(guide, 'entry')[1])).to.equal('Hvorfor træne?');
      expect(words(part(cards(guide)[2]!, 'title'))).to.equal('Tåhævninger');
      expect(words(part(guide, 'reading-time'))).to.match(/^Læsetid: ca\. \d+ minutter$/);
    });

    it('is easy to read in Danish', async () => {
      const guide = await guideWith('lang="da"');
      for (const name of [
        'introduction',
        'why',
        'closing',
        'supplementary',
        'help',
        'further-treatment',
      ]) {
        const blocks = proseOf(section(guide, name));
        expect(lix(blocks), `${name}: ${blocks.join(' | ')}`).to.be.at.most(35);
      }
    });
  });

  describe('look', () => {
    for (const width of [320, 480, 768, 1120]) {
      it(`fits ${width} px`, async () => {
        const box = await write<HTMLElement>(
          `<div lang="da" style="inline-size: ${width}px"><heel-guide>${product('A')}${product('B')}</heel-guide></div>`,
        );
        await customElements.whenDefined('heel-guide');
        const guide = box.querySelector('heel-guide')!;
        await guide.updateComplete;
        expect(overflowing(guide, box)).to.deep.equal([]);
      });
    }
  });

  describe('keyboard', () => {
    it('leads from the contents to a section', async () => {
      const guide = await guideWith();
      parts(guide, 'entry')[4]!.focus();
      await press('Enter');
      await waitUntil(
        () => guide.renderRoot.activeElement === section(guide, 'supplementary'),
        'not led there',
      );
    });
  });
});
