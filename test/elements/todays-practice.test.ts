import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { define } from '../../src/elements/base/define.js';
import { HeelExerciseCard } from '../../src/elements/heel-exercise-card/heel-exercise-card.js';
import type { HeelPracticeStartEvent } from '../../src/elements/heel-practice/events.js';
import { HeelPractice } from '../../src/elements/heel-practice/heel-practice.js';
import { heelGuide } from '../../src/guides/heel/guide.js';
import { keep, recall, remember } from '../../src/practice/device/memory.js';
import {
  collectWarnings,
  expectAccessible,
  isShown,
  overflowing,
  part,
  parts,
  stub,
  words,
  write,
} from '../helpers.js';
import { resize } from '../device.js';
import { brokenWords } from '../display-faults.js';
import { act, appears, chooseSide, expectQuiet, has, makeClock } from './practice-helpers.js';
import { waitUntil } from '../wait-until.js';

// As they are in the sources, with the memory that the tests look into.
define('heel-exercise-card', HeelExerciseCard);
define('heel-practice', HeelPractice);

const key = 'step-into-comfort';

const titles = (element: Element) =>
  parts(element, 'exercise').map((each) => words(each.querySelector('b')!));

const tickOf = (element: Element, n: number) =>
  parts(element, 'exercise')[n]!.querySelector<HTMLInputElement>('[name=exercise]')!;

const ticks = (element: Element) =>
  parts(element, 'exercise').map((_, n) => tickOf(element, n).checked);

describe('the exercises of the day', () => {
  const clock = makeClock();
  const { later } = clock;
  const dateNow = Date.now;
  const restores: (() => void)[] = [];
  let warnings: ReturnType<typeof collectWarnings>;

  const open = (attributes = '', inside = '') =>
    write<HeelPractice>(`<heel-practice lang="en" ${attributes}>${inside}</heel-practice>`);

  /** Starts with one exercise or several, on the left. */
  async function start(exercises: string): Promise<HeelPractice> {
    const element = await open(`exercises="${exercises}"`);
    if (has(element, 'sides')) await chooseSide(element, 0);
    await act(element, 'start');
    await appears(element, 'running');
    return element;
  }

  beforeEach(() => {
    warnings = collectWarnings();
    clock.start();
    // A Wednesday, on which everything of the guide is asked for.
    const wednesday = +new Date(2026, 10, 25, 9, 0) - dateNow();
    const RealDate = Date;
    class ThatDay extends RealDate {
      constructor(...values: unknown[]) {
        super(...((values.length ? values : [ThatDay.now()]) as []));
      }
      static override now = () => dateNow() + wednesday + clock.ahead;
    }
    restores.push(stub(globalThis, 'Date', ThatDay));
  });

  afterEach(() => {
    for (const restore of restores.splice(0).reverse()) restore();
    clock.stop();
    remember(false);
    expectQuiet(warnings);
  });

  describe('accessibility', () => {
    it('has no violations before a practice, with all that opens, in either language', async () => {
      for (const lang of ['en', 'da']) {
        const element = await write<HeelPractice>(
          `<heel-practice lang="${lang}" exercises="calf-stretch heel-raise spring-hops"></heel-practice>`,
        );
        tickOf(element, 2).click();
        await act(element, 'to-phone');
        await appears(element, 'qr');
        await expectAccessible(element);
        await act(element, 'remind');
        await appears(element, 'reminders');
        await expectAccessible(element);
      }
    });

    it('has none in a practice, after a stop, and when it is offered again', async () => {
      const element = await start('calf-stretch');
      await expectAccessible(element);
      await act(element, 'stop');
      await expectAccessible(element);
      await act(element, 'close');
      await expectAccessible(element);
    });

    it('names each choice of a variant by its exercise', async () => {
      const element = await open();
      expect(parts(element, 'way').map((each) => each.ariaLabel)).to.deep.equal([
        'Heel raises',
        'Short foot',
        'Tissue mobilisation and massage',
      ]);
    });

    it('says in words what a day of the week has', async () => {
      keep(() => ({ log: { 'plantar-fascia-stretch': [Date.now() - 60_000] } }));
      const element = await open('exercises="plantar-fascia-stretch heel-raise"');
      const rows = [...part(element, 'week').querySelectorAll('tbody tr')];
      const cells = (row: Element, kind: string) =>
        [...row.querySelectorAll('td')].map((each) => words(each.querySelector(kind) ?? undefined));
      expect(cells(rows[0]!, '.unseen')).to.deep.equal([
        '0 of 2',
        '0 of 2',
        '1 of 2',
        '2 to do',
        '2 to do',
        '2 to do',
        '2 to do',
      ]);
      expect(cells(rows[0]!, '[aria-hidden]')).to.deep.equal(['–', '–', '1/2', '2', '2', '2', '2']);
      expect(cells(rows[1]!, '[aria-hidden]')).to.deep.equal([
        '–',
        undefined,
        '0/1',
        undefined,
        '1',
        undefined,
        undefined,
      ]);
      expect(words(part(element, 'week').querySelector('[aria-current=date] .unseen')!)).to.equal(
        'Wednesday',
      );
    });

    it('has when to seek help in every state', async () => {
      const element = await start('calf-stretch');
      expect(words(part(element, 'help'))).to.contain('you felt a snap in your foot');
      expect(isShown(part(element, 'help'))).to.equal(true);
      await act(element, 'stop');
      await act(element, 'close');
      expect(isShown(part(element, 'help').querySelector('li')!)).to.equal(true);
    });
  });

  describe('rendering', () => {
    it('offers what the guide has, in its order, without what asks first', async () => {
      const element = await open();
      expect(titles(element)).to.deep.equal([
        'Plantar fascia stretch',
        'Calf stretch',
        'Heel raises',
        'Short foot',
        'Tissue mobilisation and massage',
      ]);
      expect(ticks(element)).to.deep.equal([true, true, true, true, true]);
    });

    it('shows the author’s words until it has something to show, and their note and title', async () => {
      const element = await open(
        '',
        '<h2 slot="title">Our own</h2><p>A note</p><p slot="fallback">Plain</p>',
      );
      expect(isShown(element.querySelector('h2')!)).to.equal(true);
      expect(isShown(element.querySelector('p')!)).to.equal(true);
      expect(isShown(element.querySelector('[slot=fallback]')!)).to.equal(false);
    });

    it('shows the variants of an exercise each by itself where they are not level', async () => {
      keep(() => ({ log: { 'calf-stretch/soleus': [Date.now() - 1000] } }));
      const element = await open('exercises="calf-stretch"');
      expect(words(part(element, 'progress'))).to.equal(
        'Upper calf (gastrocnemius), straight knee: 0 of 2–3 today Lower calf (soleus), bent knee: 1 of 2–3 today',
      );
    });

    it('ticks nothing that has been done, and says so when that is all', async () => {
      keep(() => ({
        log: { 'plantar-fascia-stretch': [Date.now() - 2000, Date.now() - 1000] },
      }));
      const element = await open('exercises="plantar-fascia-stretch calf-stretch"');
      expect(ticks(element)).to.deep.equal([false, true]);
      expect(has(element, 'all-done')).to.equal(false);
      element.exercises = 'plantar-fascia-stretch spring-hops';
      await element.updateComplete;
      expect(words(part(element, 'all-done'))).to.equal(
        'You have done what the guide asks for today.',
      );
    });

    it('says that nothing is for today, and not that it is done, on a day between', async () => {
      clock.ahead += 86_400_000;
      const element = await open('exercises="heel-raise"');
      expect(ticks(element)).to.deep.equal([false]);
      expect(words(part(element, 'all-done'))).to.equal('The guide asks for none of these today.');
      element.exercises = 'spring-hops';
      await element.updateComplete;
      expect(has(element, 'all-done')).to.equal(true);
    });

    it('says nothing of the kind while it is for today and asks first', async () => {
      const element = await open('exercises="spring-hops"');
      expect(ticks(element)).to.deep.equal([false]);
      expect(has(element, 'all-done')).to.equal(false);
    });

    it('asks for no side where nothing has sides', async () => {
      const element = await open('exercises="heel-raise calf-stretch"');
      expect(parts(element, 'side')).to.have.length(3);
      tickOf(element, 1).click();
      await element.updateComplete;
      expect(has(element, 'sides')).to.equal(false);
      const way = part<HTMLSelectElement>(element, 'way');
      way.value = 'single-leg';
      way.dispatchEvent(new Event('change'));
      await element.updateComplete;
      expect(parts(element, 'side')).to.have.length(3);
    });

    for (const width of [288, 328, 1200]) {
      it(`fits into ${width} pixels, in either language`, async () => {
        await resize(1280);
        try {
          for (const lang of ['en', 'da']) {
            const box = await write<HTMLElement>(
              `<div style="inline-size: ${width}px"><heel-practice lang="${lang}"></heel-practice></div>`,
            );
            const element = box.querySelector('heel-practice')!;
            await act(element, 'to-phone');
            await appears(element, 'qr');
            expect(overflowing(element)).to.deep.equal([]);
            const targets = element.shadowRoot!.querySelectorAll('button, select, .tick, .variant');
            for (const each of targets) {
              expect(each.getBoundingClientRect().height, each.outerHTML).to.be.at.least(44);
            }
            for (const tick of parts(element, 'tick')) {
              const [picture, name] = ['.illustration', 'span'].map((selector) =>
                tick.querySelector(selector)!.getBoundingClientRect(),
              );
              expect(picture!.right, 'a picture ends before its name').to.be.at.most(name!.left);
            }
            for (const name of element.shadowRoot!.querySelectorAll('th[scope=row]')) {
              expect(name.clientWidth, words(name)).to.be.at.least(54);
            }
          }
        } finally {
          await resize(800);
        }
      });
    }
  });

  for (const lang of ['en', 'da']) {
    it(`asks for the side in one row and starts in another on a phone, in ${lang}`, async () => {
      const box = await write<HTMLElement>(
        `<div><heel-practice lang="${lang}"></heel-practice></div>`,
      );
      const element = box.firstElementChild as HeelPractice;
      const rows = (targets: readonly Element[]) =>
        new Set(targets.map((each) => Math.round(each.getBoundingClientRect().top))).size;
      // A theme's margins leave 314 pixels of 360.
      for (const width of [314, 344]) {
        box.style.inlineSize = `${width}px`;
        expect(rows(parts(element, 'side'))).to.equal(1);
        expect(rows([part(element, 'start'), part(element, 'adjust')])).to.equal(1);
      }
      await chooseSide(element, 2);
      await act(element, 'adjust');
      await appears(element, 'setup');
      expect(rows(parts(element, 'side'))).to.equal(1);
      box.style.inlineSize = '1000px';
      for (const each of parts(element, 'side')) {
        expect(each.getBoundingClientRect().width).to.be.below(200);
      }
      await act(element, 'cancel');
      for (const each of parts(element, 'side')) {
        expect(each.getBoundingClientRect().width).to.be.below(200);
      }
    });
  }

  for (const width of [328, 700, 1200]) {
    it(`has a small picture beside each name, ${width} pixels wide`, async () => {
      const element = await open();
      element.style.inlineSize = `${width}px`;
      for (const each of parts(element, 'tick')) {
        const [picture, name] = [...each.children]
          .slice(1)
          .map((one) => one.getBoundingClientRect());
        expect(picture!.width).to.be.within(48, 80);
        expect(picture!.right).to.be.at.most(name!.left);
        expect(picture!.height).to.be.closeTo(picture!.width * 0.75, 1);
      }
    });
  }

  it('has its sliders in the colour of its buttons', async () => {
    const box = await write<HTMLElement>(
      '<div style="--heel-color-accent: #a1005f"><heel-practice lang="en"></heel-practice></div>',
    );
    const element = box.firstElementChild as HeelPractice;
    await act(element, 'adjust');
    await appears(element, 'setup');
    const sliders = element.shadowRoot!.querySelectorAll('[type=range]');
    expect(sliders).to.have.length.above(4);
    for (const each of sliders)
      expect(getComputedStyle(each).accentColor).to.equal('rgb(161, 0, 95)');
  });

  for (const [size, width] of [
    [16, 314],
    [16, 288],
    [22, 300],
    [28, 328],
  ] as const) {
    for (const lang of ['en', 'da']) {
      it(`keeps the names of exercises whole in letters of ${size} pixels, ${width} pixels wide, in ${lang}`, async () => {
        const box = await write<HTMLElement>(
          `<div style="font-size: ${size}px; inline-size: ${width}px"><heel-practice lang="${lang}" exercises="plantar-fascia-stretch calf-stretch heel-raise short-foot ${width === 314 ? 'tissue-mobilization' : ''}"></heel-practice></div>`,
        );
        const element = box.firstElementChild as HeelPractice;
        for (const each of parts(element, 'tick')) {
          const [name] = each.querySelectorAll('b');
          name!.style.hyphens = 'manual';
          expect(brokenWords(name!)).to.deep.equal([]);
          const [tick, picture] = [...each.children].map((one) => one.getBoundingClientRect());
          expect(picture!.left - tick!.right, 'the picture is beside the tick').to.be.within(0, 40);
        }
        expect(overflowing(element)).to.deep.equal([]);
      });
    }
  }

  for (const size of [16, 24]) {
    for (const lang of ['en', 'da']) {
      it(`keeps the words of a week whole in letters of ${size} pixels, in ${lang}`, async () => {
        const box = await write<HTMLElement>(
          `<div style="font-size: ${size}px; inline-size: 344px"><heel-practice lang="${lang}"></heel-practice></div>`,
        );
        const table = part(box.firstElementChild!, 'week').querySelector('table')!;
        table.style.hyphens = 'manual';
        expect(brokenWords(table)).to.deep.equal([]);
        expect(table.scrollWidth).to.be.at.most(table.parentElement!.clientWidth);
      });
    }
  }

  describe('properties', () => {
    it('takes the exercises that it is given, in their order, hops last and not ticked', async () => {
      const element = await open('exercises="spring-hops, Heel-Raise  calf-stretch calf-stretch"');
      expect(titles(element)).to.deep.equal(['Heel raises', 'Calf stretch', 'Spring hops']);
      expect(ticks(element)).to.deep.equal([true, true, false]);
      element.exercises = ['short-foot', 'calf-stretch'] as unknown as string;
      await element.updateComplete;
      expect(titles(element)).to.deep.equal(['Short foot', 'Calf stretch']);
    });

    it('names what it does not know once, and offers the rest, or all', async () => {
      const element = await open('exercises="calf-stretch knee-bend"');
      expect(titles(element)).to.deep.equal(['Calf stretch']);
      expect(warnings.lines.splice(0)).to.deep.equal([
        '<heel-practice exercises="knee-bend"> is not usable; accepted: plantar-fascia-stretch, calf-stretch, heel-raise, short-foot, tissue-mobilization, spring-hops.',
      ]);
      element.exercises = 'nothing-known';
      await element.updateComplete;
      expect(titles(element)).to.have.length(5);
      expect(warnings.lines.splice(0)).to.have.length(1);
    });

    it('says the same in Danish, and follows a change', async () => {
      const element = await open('exercises="calf-stretch"');
      element.lang = 'da';
      await waitUntil(() => words(part(element, 'start')) === 'Start');
      await element.updateComplete;
      expect(words(part(element, 'title'))).to.equal('Dagens træning');
      expect(titles(element)).to.deep.equal(['Stræk af læggen']);
      expect(words(part(element, 'exercises'))).not.to.contain('today');
    });
  });

  describe('practice', () => {
    it('is two taps away: a side, and Start', async () => {
      const element = await open();
      const started = oneEvent<HeelPracticeStartEvent>(element, 'heel-practice-start');
      await chooseSide(element, 2);
      await act(element, 'start');
      const { exercises } = await started;
      await appears(element, 'running');
      await act(element, 'stop');
      expect(words(part(element, 'close'))).to.equal('Back to the plan');
      await act(element, 'go-on');
      expect(exercises.map(({ exercise, variant }) => [exercise, variant])).to.deep.equal([
        ['plantar-fascia-stretch', undefined],
        ['calf-stretch', 'gastrocnemius'],
        ['calf-stretch', 'soleus'],
        ['heel-raise', 'double-leg'],
        ['short-foot', 'sitting'],
        ['tissue-mobilization', 'massage-ball'],
      ]);
      await later(6, element);
      expect(words(part(element, 'phase'))).to.equal('Hold');
      expect(words(part(element, 'position'))).to.contain('Left');
    });

    it('is one tap away where the side is known', async () => {
      keep(() => ({ sides: ['right'] }));
      const element = await open('exercises="calf-stretch"');
      await act(element, 'start');
      await appears(element, 'running');
      expect(words(part(element, 'position'))).to.contain('Right');
    });

    it('does not start without a side, without an exercise, or before hops were agreed to', async () => {
      const element = await open('exercises="calf-stretch spring-hops"');
      const starts: Event[] = [];
      element.addEventListener('heel-practice-start', (event) => starts.push(event));
      const tries = async () => {
        part<HTMLButtonElement>(element, 'start').click();
        await new Promise((resolve) => setTimeout(resolve, 200));
      };
      expect(part(element, 'plan').matches(':invalid')).to.equal(true);
      await tries();
      await chooseSide(element, 0);
      expect(part(element, 'plan').matches(':invalid')).to.equal(false);
      tickOf(element, 0).click();
      await element.updateComplete;
      expect(words(part(element, 'none-ticked'))).to.equal('Tick at least one exercise.');
      await tries();
      expect(element.shadowRoot!.activeElement).to.equal(tickOf(element, 0));
      tickOf(element, 1).click();
      await element.updateComplete;
      await tries();
      expect(starts).to.have.length(0);
      part(element, 'consent').querySelector('input')!.click();
      await tries();
      await appears(element, 'running');
      expect(starts).to.have.length(1);
    });

    it('asks for amounts and breaks first, where the shopper wants it, and remembers them', async () => {
      const element = await open('exercises="plantar-fascia-stretch"');
      await act(element, 'adjust');
      await appears(element, 'setup');
      expect(words(part(element, 'cancel'))).to.equal('Back to the exercise');
      await chooseSide(element, 0);
      const hold = part(element, 'amount').querySelector('input')!;
      hold.value = '25';
      hold.dispatchEvent(new Event('input'));
      const rest = part(element, 'custom-time').querySelector('input')!;
      rest.value = '30';
      rest.dispatchEvent(new Event('input'));
      await act(element, 'cancel');
      await act(element, 'start');
      await appears(element, 'running');
      await later(6, element);
      expect(words(part(element, 'time'))).to.equal('24');
      await later(25, element);
      expect(words(part(element, 'time'))).to.match(/^(29|30)$/);
    });

    it('has done what it has led through: ticked no more, counted, and in the week', async () => {
      const element = await start('heel-raise');
      const complete = oneEvent(element, 'heel-practice-complete');
      for (let set = 1; set <= 3; set++) {
        await act(element, 'skip');
        await act(element, 'set-done');
      }
      await complete;
      await act(element, 'close');
      expect(ticks(element)).to.deep.equal([false]);
      expect(words(part(element, 'progress'))).to.equal('1 of 3–5 this week');
      expect(words(part(element, 'week'))).to.contain('1 of 1');
      expect(has(element, 'interrupted')).to.equal(false);
      expect(element.shadowRoot!.activeElement).to.equal(part(element, 'start'));
    });
  });

  describe('an interrupted practice', () => {
    it('goes on where it was after a stop', async () => {
      const element = await start('plantar-fascia-stretch');
      await later(15, element);
      await act(element, 'stop');
      await act(element, 'close');
      expect(words(part(element, 'interrupted'))).to.contain('Plantar fascia stretch');
      expect(element.shadowRoot!.activeElement).to.equal(part(element, 'go-on'));
      await later(600, element);
      await act(element, 'go-on');
      await appears(element, 'running');
      expect(words(part(element, 'phase'))).to.equal('Hold');
      expect(Number(words(part(element, 'time')))).to.be.within(9, 11);
    });

    it('is offered after a reload once the device remembers, and not before', async () => {
      const element = await start('calf-stretch');
      await later(10, element);
      expect(localStorage.getItem(key)).to.equal(null);
      remember(true);
      await later(10, element);
      const kept = localStorage.getItem(key)!;
      element.remove();
      await new Promise((resolve) => setTimeout(resolve));
      remember(false);
      // What a reload finds.
      remember(true);
      localStorage.setItem(key, kept);
      keep(() => ({}));
      const again = await open('exercises="heel-raise"');
      await act(again, 'go-on');
      await appears(again, 'running');
      expect(words(part(again, 'phase'))).to.equal('Hold');
      expect(words(part(again, 'position'))).to.contain('Left');
      await act(again, 'stop');
    });

    it('is not offered when it is old, damaged, or let go of', async () => {
      const element = await start('plantar-fascia-stretch');
      await act(element, 'stop');
      const { run } = recall();
      const isOffered = async (kept: unknown) => {
        keep(() => ({ run: kept }));
        return has(await open('exercises="calf-stretch"'), 'interrupted');
      };
      expect(await isOffered(run)).to.equal(true);
      expect(await isOffered({ ...(run as object), keptAt: Date.now() - 13 * 3_600_000 })).to.equal(
        false,
      );
      expect(await isOffered({ ...(run as object), keptAt: Date.now() + 3_600_000 })).to.equal(
        false,
      );
      expect(await isOffered({ ...(run as object), keptAt: 'now' })).to.equal(false);
      expect(await isOffered({ ...(run as object), items: [{ exercise: 'x' }] })).to.equal(false);
      keep(() => ({ run }));
      await act(element, 'close');
      await act(element, 'discard');
      expect(has(element, 'interrupted')).to.equal(false);
      expect(recall().run).to.equal(undefined);
    });

    it('is the same one after the element has moved', async () => {
      const element = await start('plantar-fascia-stretch');
      await later(15, element);
      const place = document.createElement('div');
      element.parentElement!.append(place);
      place.append(element);
      await new Promise((resolve) => setTimeout(resolve));
      expect(words(part(element, 'phase'))).to.equal('Hold');
    });
  });

  describe('a plan from an address', () => {
    const arrive = async (fragment: string, attributes = '') => {
      history.replaceState(null, '', fragment);
      return open(attributes);
    };

    it('is set, leaves the address, and is one tap away', async () => {
      const element = await arrive(
        '#heel-plan=calf-stretch=h40&heel-raise=single-leg.r10&side=r&rest=15',
        'exercises="short-foot"',
      );
      expect(location.hash).to.equal('');
      expect(location.href).not.to.contain('#');
      expect(titles(element)).to.deep.equal(['Calf stretch', 'Heel raises', 'Short foot']);
      expect(ticks(element)).to.deep.equal([true, true, false]);
      await act(element, 'start');
      await appears(element, 'running');
      await later(6, element);
      expect(words(part(element, 'time'))).to.equal('39');
      expect(words(part(element, 'position'))).to.contain('Right');
    });

    it('comes on a page that is open already', async () => {
      const element = await open('exercises="heel-raise"');
      location.hash = '#heel-plan=short-foot=standing&side=lr';
      await waitUntil(() => location.hash === '');
      await element.updateComplete;
      expect(titles(element)).to.deep.equal(['Short foot', 'Heel raises']);
      expect(part<HTMLSelectElement>(element, 'way').value).to.equal('standing');
    });

    it('asks first where it has hops', async () => {
      const element = await arrive('#heel-plan=spring-hops=');
      await act(element, 'start');
      await new Promise((resolve) => setTimeout(resolve, 200));
      expect(has(element, 'running')).to.equal(false);
      expect(has(element, 'consent')).to.equal(true);
    });

    for (const fragment of [
      '#heel-plan=',
      '#heel-plan=calf-stretch=h400',
      '#heel-plan=knee-bend=',
      '#heel-plan=calf-stretch=h40&side=up',
      '#heel=exercise-card&exercise=short-foot',
      '#heel-faq-running',
    ]) {
      it(`changes nothing where it is ${fragment}`, async () => {
        const element = await arrive(fragment, 'exercises="heel-raise"');
        expect(location.hash).to.equal(fragment);
        expect(titles(element)).to.deep.equal(['Heel raises']);
        const reported = fragment.startsWith('#heel-plan=') ? 1 : 0;
        expect(warnings.lines).to.have.length(reported);
        for (const line of warnings.lines.splice(0)) expect(line).to.contain(`"${fragment}"`);
      });
    }
  });

  describe('to the phone', () => {
    it('gives a link with the plan, to copy and to share', async () => {
      const copied: string[] = [];
      const shared: unknown[] = [];
      restores.push(
        stub(navigator, 'clipboard', { writeText: async (text: string) => copied.push(text) }),
        stub(navigator, 'share', async (data: unknown) => shared.push(data)),
      );
      const element = await open('exercises="calf-stretch heel-raise"');
      await chooseSide(element, 0);
      await act(element, 'to-phone');
      await appears(element, 'link');
      const page = location.href.split('#')[0]!;
      const link = `${page}#heel-plan=calf-stretch=&heel-raise=double-leg&side=l`;
      expect(part<HTMLInputElement>(element, 'link').value).to.equal(link);
      await act(element, 'copy');
      await waitUntil(
        () => words(part(element, 'share').querySelector('[role=status]')!) === 'Copied.',
      );
      await act(element, 'send');
      expect(copied).to.deep.equal([link]);
      expect(shared).to.deep.equal([{ url: link }]);
      tickOf(element, 0).click();
      await element.updateComplete;
      expect(part<HTMLInputElement>(element, 'link').value).to.equal(
        `${page}#heel-plan=heel-raise=double-leg&side=l`,
      );
      expect(words(part(element, 'share').querySelector('[role=status]')!)).to.equal('');
    });

    const told = (element: Element) => words(part(element, 'share').querySelector('p')!);

    for (const [lang, code, link] of [
      ['en', 'Scan the code', 'Send yourself the link'],
      ['da', 'Scan koden', 'Send linket til dig selv'],
    ] as const) {
      it(`speaks of a code where there is one, in ${lang}`, async () => {
        const { href, origin, pathname } = location;
        try {
          const page = `${origin}${pathname}?`;
          const rest = 400 - page.length - '#heel-plan=heel-raise=double-leg'.length;
          history.replaceState(null, '', page + 'a'.repeat(rest));
          const element = await write<HeelPractice>(
            `<heel-practice lang="${lang}" exercises="heel-raise"></heel-practice>`,
          );
          await act(element, 'to-phone');
          await appears(element, 'qr');
          expect(part<HTMLInputElement>(element, 'link').value).to.have.length(400);
          expect(told(element)).to.match(new RegExp(`^${code}`));
          // A letter more, and there is none.
          history.replaceState(null, '', `${location.href}a`);
          element.requestUpdate();
          await element.updateComplete;
          expect(has(element, 'qr')).to.equal(false);
          expect(told(element)).to.match(new RegExp(`^${link}`));
        } finally {
          history.replaceState(null, '', href);
        }
      });
    }

    for (const [lang, code] of [
      ['en', /^Scan the code/],
      ['da', /^Scan koden/],
    ] as const) {
      it(`speaks of the code while it is still to come, in ${lang}`, async () => {
        const element = await write<HeelPractice>(
          `<heel-practice lang="${lang}" exercises="heel-raise"></heel-practice>`,
        );
        const said = new Set<string>();
        const observer = new MutationObserver(() => {
          if (has(element, 'share')) said.add(told(element)!);
        });
        observer.observe(element.shadowRoot!, {
          characterData: true,
          childList: true,
          subtree: true,
        });
        await act(element, 'to-phone');
        await appears(element, 'qr');
        await element.updateComplete;
        observer.disconnect();
        expect([...said]).to.have.length(1);
        expect([...said][0]).to.match(code);
      });
    }

    it('marks the link where the browser does not copy', async () => {
      restores.push(stub(navigator, 'clipboard', undefined));
      const element = await open('exercises="heel-raise"');
      await act(element, 'to-phone');
      await appears(element, 'link');
      await act(element, 'copy');
      const field = part<HTMLInputElement>(element, 'link');
      await waitUntil(() => element.shadowRoot!.activeElement === field);
      expect(field.selectionEnd! - field.selectionStart!).to.equal(field.value.length);
    });
  });

  describe('reminders', () => {
    it('are one file for the plan, with a way back to it', async () => {
      const element = await open('exercises="calf-stretch heel-raise tissue-mobilization"');
      await act(element, 'remind');
      await appears(element, 'reminders');
      const { createObjectURL } = URL;
      let file: Blob | undefined;
      let name = '';
      restores.push(
        stub(URL, 'createObjectURL', (blob: Blob) => createObjectURL.call(URL, (file = blob))),
        stub(HTMLAnchorElement.prototype, 'click', function (this: HTMLAnchorElement) {
          name = this.download;
        }),
      );
      await act(element, 'download');
      const text = (await file!.text()).replaceAll('\r\n ', '');
      expect(name).to.equal('heel.ics');
      expect(text.match(/(?<=DTSTART:)\d+T\d+|(?<=RRULE:)[^;]+;BYDAY=[^;]+/g)).to.deep.equal([
        // Half past seven is past today.
        '20261126T073000',
        '20261127T073000',
        'FREQ=WEEKLY;BYDAY=MO,WE,FR',
        '20261125T200000',
      ]);
      expect(text).to.contain('#heel-plan=calf-stretch=&heel-raise=double-leg');
      const ids = text.match(/UID:.*/g)!;
      expect(new Set(ids).size).to.equal(3);
    });
  });

  describe('printing', () => {
    /** What is on the sheet of an element. */
    async function sheetOf(element: HeelPractice): Promise<HTMLElement> {
      let body: HTMLElement | undefined;
      const { append } = document.body;
      restores.push(
        stub(document.body, 'append', (frame: HTMLIFrameElement) => {
          append.call(document.body, frame);
          frame.contentWindow!.print = () => (body = frame.contentDocument!.body);
        }),
      );
      await act(element, 'print');
      await waitUntil(() => body, 'nothing printed');
      return body!;
    }

    it('has every variant’s picture, dosage, equipment, help, address, date and code', async () => {
      const element = await open();
      const sheet = await sheetOf(element);
      const offered = heelGuide.exercises.filter(({ asksConsent }) => !asksConsent);
      const pictures = offered.reduce((sum, { variants }) => sum + Math.max(variants.length, 1), 0);
      expect(sheet.querySelectorAll('article')).to.have.length(offered.length);
      expect(sheet.querySelectorAll('.illustration')).to.have.length(pictures);
      expect(sheet.querySelectorAll('.qr')).to.have.length(1);
      const text = words(sheet)!;
      for (const each of [
        '25 November 2026',
        location.href.split('#')[0]!,
        'Hold for 20–30 seconds, repeat 3–5 times, 2–3 times a day.',
        'You need: A wall',
        'When to seek help',
        'you felt a snap in your foot',
        'no substitute for advice',
      ]) {
        expect(text).to.contain(each);
      }
    });

    it('breaks no range behind its dash, of the guide or of the shop', async () => {
      await write(`<heel-exercise-card exercise="heel-raise" lang="en">
        <p slot="start">Stand 10–15 centimetres from a wall – or from a door.</p>
        <ol slot="steps"><li>Rise for 1–1½ seconds.</li></ol>
        <p slot="caution">Not with more than 3–5 kilograms.</p>
      </heel-exercise-card>`);
      const element = await open();
      const sheet = await sheetOf(element);
      const frame = sheet.ownerDocument.defaultView!.frameElement as HTMLElement;
      frame.style.blockSize = '1000px';
      const whole = new Set<string>();
      for (let width = 200; width < 700; width += 7) {
        frame.style.inlineSize = `${width}px`;
        const texts = sheet.ownerDocument.createTreeWalker(sheet, NodeFilter.SHOW_TEXT);
        while (texts.nextNode()) {
          const text = texts.currentNode as Text;
          for (const { 0: found, index } of text.data.matchAll(/\S+–[\d½]+/g)) {
            const range = sheet.ownerDocument.createRange();
            range.setStart(text, index);
            range.setEnd(text, index + found.length);
            const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
            expect(lines.size, `${found} at ${width}`).to.equal(1);
            whole.add(found);
          }
        }
      }
      expect([...whole]).to.include.members(['20–30', '2–3', '10–15', '1–1½', '3–5']);
      expect(words(sheet)).to.contain('from a wall – or from a door');
    });

    it('has the shop’s own words where a card of the page has them, and nothing else of it', async () => {
      await write(`<heel-exercise-card exercise="heel-raise" lang="en">
        <h2 slot="title">Up <script>window.ran = true</script> you go</h2>
        <ol slot="steps"><li>Hold on to a <b>chair</b>.</li><li>Rise.</li></ol>
        <p>Buy our chair</p>
      </heel-exercise-card>`);
      const element = await open('exercises="heel-raise calf-stretch"');
      const [own, other] = [...(await sheetOf(element)).querySelectorAll('article')];
      expect(words(own!.querySelector('h2')!)).to.match(/^Up .* ?you go$/);
      expect([...own!.querySelectorAll('li')].map(words)).to.deep.equal([
        'Hold on to a chair.',
        'Rise.',
      ]);
      expect(words(own)).not.to.contain('Buy');
      expect(own!.querySelector('script')).to.equal(null);
      expect(words(other!.querySelector('h2')!)).to.equal('Calf stretch');
    });

    it('prints no words of a card of another guide', async () => {
      customElements.define(
        'other-exercise-card',
        class extends HeelExerciseCard {
          static override readonly guide = { ...heelGuide, id: 'other' };
        },
      );
      await write(`<other-exercise-card exercise="heel-raise" lang="en">
        <h2 slot="title">Up you go</h2>
      </other-exercise-card>`);
      const element = await open('exercises="heel-raise"');
      const [sheet] = (await sheetOf(element)).querySelectorAll('article');
      expect(words(sheet!.querySelector('h2')!)).to.equal('Heel raises');
    });
  });

  describe('memory', () => {
    it('is on the device only after it is asked for, says what it keeps, and is gone after that', async () => {
      const element = await open();
      expect(words(part(element, 'kept'))).to.contain('Kept on this device');
      await chooseSide(element, 1);
      expect(localStorage.getItem(key)).to.equal(null);
      await act(element, 'remember');
      expect(localStorage.getItem(key)).not.to.equal(null);
      await act(element, 'forget');
      expect(localStorage.getItem(key)).to.equal(null);
    });
  });

  it('says nothing of products', async () => {
    const element = await fixture<HeelPractice>(html`<heel-practice lang="en"></heel-practice>`);
    expect(words(element.shadowRoot!.querySelector('.root')!)).not.to.match(
      /buy|product|price|basket/i,
    );
  });
});
