import { addScript } from '../pages/page.ts';
import { disclose } from '../helpers.ts';
import {
  app,
  at,
  elementsOf,
  expect,
  expectQuiet,
  first,
  markup,
  openAnswer,
  openHost,
  part,
  practise,
  until,
} from './host-page.mjs';

/** What shows that each library is there. */
const libraries = {
  prototype: ({ Prototype, $$ }) => /^1\.7/.test(Prototype.Version) && $$('body').length,
  mootools: ({ MooTools, Event, DOMEvent }) => /^1\.4/.test(MooTools.version) && Event === DOMEvent,
};

const addClassic = ({ document }, src) =>
  new Promise((resolve, reject) => {
    const script = Object.assign(document.createElement('script'), { src });
    Object.assign(script, { onload: resolve, onerror: reject });
    document.head.append(script);
  });

describe('libraries that replace what the browser has', () => {
  for (const [name, isThere] of Object.entries(libraries)) {
    describe(name, () => {
      let page;
      before(async function () {
        const { ok } = await fetch(`/test/hosts/dist/old/${name}.js`);
        // The runner has said which package has it.
        if (!ok) this.skip();
      });
      beforeEach(async () => {
        page = await openHost({ bare: true });
        app(page).innerHTML = markup;
        await addClassic(page, `dist/old/${name}.js`);
        expect(isThere(page.window), 'the library').to.be.ok;
        await addScript(page);
        await at(page);
      });

      it('shows every element, and tells of what a shopper does', async () => {
        expectQuiet(page, 3);
        const heard = [];
        page.document.addEventListener('heel-faq-toggle', ({ question, open }) =>
          heard.push([question, open]),
        );
        await openAnswer(page, first(page, '#faq'));
        expect(heard).to.deep.equal([['returns', true]]);
        await disclose(part(first(page, '#card'), 'research'));
        expectQuiet(page, 3);
      });

      it('runs a session, remembers it and asks for times', async () => {
        const heard = [];
        for (const type of ['start', 'complete', 'stop']) {
          page.document.addEventListener(`heel-practice-${type}`, () => heard.push(type));
        }
        const card = first(page, '#card');
        card.exercise = 'heel-raise';
        await card.updateComplete;
        const act = async (what) => {
          part(card, what).click();
          await card.updateComplete;
        };
        await practise(card);
        for (let set = 0; set < 3; set++) {
          await act('skip');
          await act('set-done');
        }
        expect(heard).to.deep.equal(['start', 'complete']);
        await disclose(part(card, 'follow-up'));
        await until(() => part(card, 'remember'), 'nothing to follow');
        await act('remember');
        const { log } = page.window.JSON.parse(
          page.window.localStorage.getItem('step-into-comfort'),
        );
        expect(Object.values(log).flat().every(Number.isFinite)).to.equal(true);
        await act('forget');
        await act('remind');
        await until(() => part(card, 'reminders'), 'no reminders');
        const times = [...card.shadowRoot.querySelectorAll('[type=time]')];
        expect(times.map(({ value }) => value)).to.deep.equal(['07:30']);
        expectQuiet(page, 3);
      });

      it('writes, copies and moves elements', async () => {
        const { $, Element } = page.window;
        if (name === 'prototype') {
          $('app')
            .insert(markup.replace(/ id="\w+"/g, ''))
            .insert($('card').clone(true));
        } else {
          $('card').clone().inject($('app'));
          const box = new Element('div', { html: markup.replace(/ id="\w+"/g, '') });
          box.inject($('app'), 'top');
        }
        await at(page);
        expectQuiet(page, 7);
        $('app').insertBefore($('faq'), $('app').firstChild);
        await at(page);
        expectQuiet(page, 7);
        $('product').remove();
        await at(page);
        expect(elementsOf(page).length).to.equal(6);
      });
    });
  }
});
