import { addScript } from '../pages/page.ts';
import {
  app,
  at,
  elementsOf,
  expect,
  expectQuiet,
  expectShown,
  first,
  isOpen,
  markup,
  openFilled,
  openHost,
  part,
  translate,
  until,
} from './host-page.mjs';

describe('loaders of pictures that come later', () => {
  const picture = '/demo/images/belt.svg';
  const withPicture = `
    <product-upsell name="Belt" href="/b"><img slot="image" class="lazyload" data-src="${picture}" alt="" width="40" height="40" /></product-upsell>
    <heel-faq><details open><summary>How does it look?</summary><p><img class="lazyload" data-src="${picture}" alt="" width="40" height="40" /></p></details></heel-faq>`;

  /** The pictures that a visitor sees: what an author wrote, or its copy. */
  const pictures = (page) =>
    elementsOf(page)
      .flatMap((each) => [
        ...each.querySelectorAll('img'),
        ...each.shadowRoot.querySelectorAll('img'),
      ])
      .filter((each) => each.getBoundingClientRect().height > 0);

  const expectLoaded = async (page) => {
    const waiting = () =>
      pictures(page)
        .filter(({ naturalWidth }) => !naturalWidth)
        .map(({ outerHTML }) => outerHTML);
    await until(() => !waiting().length, 'not loaded').catch(() => {});
    expect(waiting()).to.deep.equal([]);
    expect(pictures(page).length).to.equal(2);
    expectQuiet(page, 2);
  };

  it('lazysizes', async () => {
    const page = await openHost();
    app(page).innerHTML = withPicture;
    await at(page);
    await page.window.load('dist/lazysizes.js');
    await expectLoaded(page);
  });

  it('lozad', async () => {
    const page = await openHost();
    app(page).innerHTML = withPicture;
    await at(page);
    const { default: lozad } = await page.window.load('dist/lozad.js');
    lozad('.lazyload').observe();
    await expectLoaded(page);
  });
});

describe('a loader that waits for the first touch', () => {
  it('has the tap that it replays open an author’s question', async () => {
    const page = await openHost({ bare: true });
    app(page).innerHTML = markup;
    // The way of delay-JavaScript plugins: the tap is held, scripts load, the tap is made again at its target.
    const { document, window } = page;
    const summary = first(page, 'summary');
    const held = (event) => {
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    window.addEventListener('click', held, { capture: true });
    summary.click();
    window.removeEventListener('click', held, { capture: true });
    await addScript(page);
    for (const type of ['readystatechange', 'DOMContentLoaded', 'load']) {
      (type === 'load' ? window : document).dispatchEvent(new window.Event(type));
    }
    summary.dispatchEvent(
      new window.MouseEvent('click', { bubbles: true, cancelable: true, view: window }),
    );
    await at(page);
    expectQuiet(page, 3);
    expect(isOpen(first(page, '#faq')), 'open').to.equal(true);
  });
});

describe('a translator', () => {
  const shout = (said) => said.toUpperCase();

  it('translates what elements show, and what changes afterwards is shown', async () => {
    const page = await openFilled();
    for (const each of elementsOf(page)) translate(each.shadowRoot, shout);
    first(page, '#product').price = '7';
    first(page, '#card').exercise = 'heel-raise';
    first(page, '#faq').questions = 'running';
    await at(page);
    expectShown(page, first(page, '#product'), '7.00');
    expect(part(first(page, '#product'), 'base').textContent).not.to.include('44.95');
    expectShown(page, first(page, '#card'), 'Heel raises');
    expectShown(page, first(page, '#faq'), 'Can I go on running?');
    expectQuiet(page, 3);
  });
});
