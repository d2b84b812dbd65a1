import { expect } from '@open-wc/testing';
import { disclose, part, words } from '../helpers.js';
import { addScript, elementsOf, expectWhole, find, openPage, type Page } from './page.js';
import { until } from '../wait-until.js';

type Built = Record<string, unknown>;

/** What a library of the time before classes does to the page that it is on. */
const libraries: Record<string, (window: Page['window']) => void> = {
  /** Its classes of events and documents are not the browser's, and its lists are made without a function. */
  mootools(window) {
    function DOMEvent(this: Built, event: unknown): void {
      this.event = event;
    }
    Object.assign(window, {
      Event: DOMEvent,
      Document: function () {},
      $: () => null,
      $$: () => [],
    });
    Object.assign(window.Array, {
      from: (item: unknown) =>
        item == null
          ? []
          : typeof item === 'object' && 'length' in item
            ? Array.prototype.slice.call(item)
            : [item],
    });
    extend(window.Array.prototype, {
      each() {},
      clone(this: unknown[]) {
        return this.slice();
      },
      include() {
        return this;
      },
      contains() {
        return false;
      },
      append() {
        return this;
      },
      empty() {
        return this;
      },
      pick() {
        return null;
      },
    });
    extend(window.Element.prototype, {
      set() {
        return this;
      },
      get: () => null,
      addEvent() {
        return this;
      },
      inject() {
        return this;
      },
      dispose() {
        return this.remove();
      },
      clone: () => null,
      toggle() {},
      getElement: () => null,
    });
    extend(window.String.prototype, { clean: () => '', contains: () => false, test: () => false });
    extend(window.Number.prototype, { limit: () => 0, round: () => 0, times() {} });
    extend(window.Function.prototype, { extend() {}, implement() {}, delay() {}, pass() {} });
  },
  /** Enumerable methods on everything, lists that make text of themselves, `bind` and `Array.from` anew. */
  prototype(window) {
    const list = (items: Iterable<unknown> | undefined) => (items ? [...items] : []);
    Object.assign(window, {
      $: () => null,
      $$: list,
      $A: list,
      Hash() {},
      Template() {},
    });
    Object.assign(window.Array, { from: list });
    Object.assign(window.Object, {
      extend: Object.assign,
      clone: (value: object) => ({ ...value }),
    });
    extend(window.Array.prototype, {
      each() {},
      entries(this: unknown[]) {
        return this.slice();
      },
      reduce: window.Array.prototype.reduce,
      toJSON(this: unknown[]) {
        return `[${this.map((each) => JSON.stringify(each)).join(', ')}]`;
      },
      include: () => false,
      find: window.Array.prototype.find,
      clear(this: unknown[]) {
        this.length = 0;
      },
      first: () => undefined,
      without: () => [],
      toArray(this: unknown[]) {
        return [...this];
      },
    });
    extend(window.String.prototype, {
      toJSON(this: string) {
        return `"${this}"`;
      },
      strip: () => '',
      sub: () => '',
      times: () => '',
      include: () => false,
      blank: () => false,
      empty: () => false,
    });
    extend(window.Number.prototype, { times() {}, succ: () => 0, toPaddedString: () => '' });
    const { slice } = window.Array.prototype;
    extend(window.Function.prototype, {
      bind(this: (...words: unknown[]) => unknown, context: unknown, ...first: unknown[]) {
        // eslint-disable-next-line @typescript-eslint/no-this-alias
        const method = this;
        return function (...rest: unknown[]) {
          return method.apply(context, slice.call(first).concat(rest));
        };
      },
      wrap() {},
      defer() {},
      curry() {},
    });
    extend(window.Element.prototype, {
      show() {
        return this;
      },
      hide() {
        return this;
      },
      update() {
        return this;
      },
      insert() {
        return this;
      },
      select: () => [],
      visible: () => true,
      up: () => null,
      down: () => null,
      next: () => null,
      fire() {},
      observe() {},
      getElementsByClassName: () => [],
      getElementsBySelector: () => [],
      clonePosition() {},
      absolutize() {},
    });
    extend(window.Date.prototype, {
      toJSON: () => '"date"',
    });
  },
  /** What shims of the time before them put in place of what browsers have by now. */
  shims(window) {
    const words = (text: unknown) => `${text as string}`;
    extend(window.Object.prototype, { extraOfThePage: 'extra' });
    extend(window.String.prototype, {
      trim(this: string) {
        return words(this).replace(/^\s+|\s+$/g, '');
      },
      startsWith(this: string, start: string) {
        return words(this).slice(0, start.length) === start;
      },
    });
    Object.assign(window.Object, {
      keys(value: object) {
        const names: string[] = [];
        // As the shims of the time did, with what others have added to the prototype.
        for (const name in value) {
          if (Object.prototype.hasOwnProperty.call(value, name)) names.push(name);
        }
        return names;
      },
    });
    Object.assign(window.Date, { now: () => new Date().getTime() });
    Object.assign(window.Array, {
      isArray: (value: unknown) => Object.prototype.toString.call(value) === '[object Array]',
    });
  },
};

/** As libraries did it: by assignment, so that for-in meets it. */
function extend(prototype: object, methods: Record<string, unknown> & ThisType<Element>): void {
  Object.assign(prototype, methods);
}

describe('a page whose built-ins a library has replaced', () => {
  for (const [name, replace] of Object.entries(libraries)) {
    const open = async () => {
      const page = await openPage('/test/pages/plain.html?without-script');
      replace(page.window);
      await addScript(page);
      return page;
    };

    it(`shows every element, and tells of what happens: ${name}`, async () => {
      const page = await open();
      expectWhole(page);
      const heard: string[] = [];
      for (const type of ['heel-faq-toggle', 'heel-exercise-variant-change']) {
        page.document.addEventListener(type, (event) => heard.push(event.type));
      }
      part(find(page, 'heel-faq'), 'question').click();
      const card = find(page, 'heel-exercise-card');
      card.setAttribute('exercise', 'heel-raise');
      await card.updateComplete;
      part(card, 'variants').querySelectorAll('input')[1]!.click();
      await card.updateComplete;
      expect(heard).to.deep.equal(['heel-faq-toggle', 'heel-exercise-variant-change']);
      await disclose(part(card, 'research'));
      expect(page.record.errors).to.deep.equal([]);
    });

    it(`runs a session, counts it, remembers it and asks for times: ${name}`, async () => {
      const page = await open();
      const heard: string[] = [];
      for (const type of ['heel-practice-start', 'heel-practice-complete', 'heel-practice-stop']) {
        page.document.addEventListener(type, (event) => heard.push(event.type));
      }
      const card = find(page, 'heel-exercise-card');
      card.setAttribute('exercise', 'heel-raise');
      await card.updateComplete;
      const act = async (name: string) => {
        part(card, name).click();
        await card.updateComplete;
      };
      await act('practise');
      await until(() => part(card, 'begin'), 'no session');
      await act('begin');
      for (let set = 0; set < 3; set++) {
        await act('skip');
        await act('set-done');
      }
      expect(heard).to.deep.equal(['heel-practice-start', 'heel-practice-complete']);
      await disclose(part(card, 'follow-up'));
      await until(() => part(card, 'remember'), 'nothing to follow');
      await act('remember');
      const stored = page.window.localStorage.getItem('step-into-comfort')!;
      const { log } = JSON.parse(stored) as { log: Record<string, unknown> };
      expect(Object.values(log).flat().every(Number.isFinite), stored).to.equal(true);
      expect(Object.values(log).every(Array.isArray), stored).to.equal(true);
      await act('forget');
      await act('remind');
      await until(() => part(card, 'reminders'), 'no reminders');
      const times = [...card.shadowRoot!.querySelectorAll<HTMLInputElement>('[type=time]')];
      expect(times.map(({ value }) => value)).to.deep.equal(['07:30']);
      await act('restart');
      await act('begin');
      await act('stop');
      expect(heard.slice(2)).to.deep.equal(['heel-practice-start', 'heel-practice-stop']);
      expect(words(part(card, 'help'))).to.match(/./);
      expect(page.record.errors).to.deep.equal([]);
      expect(elementsOf(page)).to.have.length.above(2);
    });
  }
});
