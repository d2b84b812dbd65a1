import { expect, oneEvent } from '@open-wc/testing';
import { parts, words } from '../helpers.js';
import { addScript, find, openPage, violationsOf, type Page } from './page.js';
import { until } from '../wait-until.js';

const address = '/test/pages/questions.html';
const open = (faq: Element) =>
  parts(faq, 'question').map(({ ariaExpanded }) => ariaExpanded === 'true');
const faqOf = (page: Page) => find(page, 'heel-faq');
const isAt = (page: Page, index: number) =>
  Math.abs(parts(faqOf(page), 'item')[index]!.getBoundingClientRect().top - 24) < 3;
const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function reload(page: Page, how: () => void): Promise<void> {
  const loaded = oneEvent(page.frame, 'load');
  how();
  await loaded;
  await wait(400);
}
const again = (page: Page): Page => ({
  ...page,
  window: page.frame.contentWindow as Page['window'],
  document: page.frame.contentDocument!,
});

describe('a link to a question', () => {
  it('leads there on arrival, after a script, a router and a picture', async () => {
    const page = await openPage(`${address}#wash`);
    await until(() => isAt(page, 1), 'not there');
    expect(open(faqOf(page))).to.deep.equal([false, true]);
  });

  it('is left alone when the page is loaded again', async () => {
    const page = await openPage(`${address}#fit`);
    await until(() => isAt(page, 0), 'not there');
    await wait(600);
    page.window.scrollTo(0, 300);
    await wait(300);
    await reload(page, () => page.window.location.reload());
    const now = again(page);
    await until(() => open(faqOf(now))[0], 'not open');
    await wait(300);
    expect(isAt(now, 0)).to.equal(false);
  });

  it('is left alone on the way back, and followed on the next click', async () => {
    const page = await openPage(address);
    const link = page.document.querySelector('a')!;
    link.click();
    await until(() => isAt(page, 0), 'not there');
    await wait(600);
    page.window.scrollTo(0, 500);
    await wait(100);
    page.window.location.hash = 'elsewhere';
    await wait(200);
    page.window.scrollTo(0, 300);
    await wait(100);
    page.window.history.back();
    await until(() => page.window.location.hash === '#fit', 'not back');
    await wait(300);
    expect(isAt(page, 0)).to.equal(false);
    link.click();
    await until(() => isAt(page, 0), 'not there again');
  });

  it('is followed where a router changes the address, and goes to the top after that', async () => {
    const page = await openPage(address);
    const { window, document } = page;
    const faq = faqOf(page);
    const place = faq.parentElement!;
    const next = faq.nextSibling;
    faq.remove();
    // What Turbo does: the address, the new page, and then to the top.
    const copy = faq.cloneNode(true) as Element;
    window.history.pushState({ turbo: {} }, '', '#wash');
    place.insertBefore(copy, next);
    await wait(0);
    window.requestAnimationFrame(() => window.requestAnimationFrame(() => window.scrollTo(0, 0)));
    await until(() => open(faqOf(page))[1], 'not open');
    await wait(300);
    expect(isAt(page, 1), 'at its place').to.equal(true);
    // A router that waits before it changes the address.
    window.scrollTo(0, 300);
    const link = document.querySelector('a')!;
    link.addEventListener('click', (event) => {
      event.preventDefault();
      setTimeout(() => window.history.pushState({}, '', link.href));
    });
    link.click();
    await until(() => isAt(page, 0), 'not followed');
  });

  it('is left alone where a router brings the page back', async () => {
    const page = await openPage(`${address}#fit`);
    const { window } = page;
    await until(() => isAt(page, 0), 'not there');
    const faq = faqOf(page);
    const place = faq.parentElement!;
    const next = faq.nextSibling;
    await wait(600);
    window.scrollTo(0, 300);
    await wait(100);
    window.history.pushState({}, '', '?other');
    faq.remove();
    await wait(100);
    window.scrollTo(0, 200);
    const back = oneEvent(window, 'popstate');
    window.history.back();
    await back;
    place.insertBefore(faq.cloneNode(true), next);
    await until(() => open(faqOf(page))[0], 'not open');
    await wait(300);
    expect(isAt(page, 0)).to.equal(false);
  });
});

describe('a first tap that a plugin does again', () => {
  it('opens the answer, once the script has come', async () => {
    const page = await openPage(`${address}?without-script`);
    const { window, document } = page;
    const taps: Event[] = [];
    const summary = document.querySelector('summary')!;
    summary.addEventListener(
      'click',
      (event) => {
        taps.push(event);
        event.preventDefault();
        event.stopImmediatePropagation();
      },
      { once: true },
    );
    summary.click();
    await addScript(page);
    for (const { target } of taps) {
      target!.dispatchEvent(
        new window.MouseEvent('click', { view: window, bubbles: true, cancelable: true }),
      );
    }
    await until(() => open(faqOf(page))[0], 'not open');
    document
      .querySelector('h3')!
      .dispatchEvent(
        new window.MouseEvent('click', { view: window, bubbles: true, cancelable: true }),
      );
    await until(() => open(faqOf(page))[1], 'not open');
  });
});

describe('structured data', () => {
  const blocks = (page: Page) =>
    [...page.document.querySelectorAll('script[type="application/ld+json"]')].map(
      (each) =>
        JSON.parse(each.textContent) as {
          inLanguage: string;
          mainEntity: { name: string; inLanguage: string; acceptedAnswer: { text: string } }[];
        },
    );
  const ask = async (page: Page, ...faqs: Element[]) => {
    for (const each of faqs) each.toggleAttribute('structured-data', true);
    await until(() => blocks(page).length, 'no data');
  };

  it('is there for whom asks, in one block, and says what is shown', async () => {
    const page = await openPage(address);
    await wait(100);
    expect(blocks(page)).to.deep.equal([]);
    const faq = faqOf(page);
    faq.querySelector('p')!.innerHTML =
      'Most <b>do</b>.<br>Some</script><i> </i>&lt;/script&gt; do not.';
    const other = page.document.createElement('heel-faq');
    other.lang = 'da';
    other.setAttribute('questions', 'inserts');
    faq.after(other);
    await ask(page, faq, other);
    await until(() => blocks(page)[0]?.mainEntity.length === 3, 'not all');
    const [data, ...more] = blocks(page);
    expect(more).to.deep.equal([]);
    expect(data!.mainEntity.map(({ name, inLanguage }) => [name, inLanguage])).to.deep.equal([
      ['Do they fit?', 'en'],
      ['May I wash them?', 'en'],
      ['Kan indlæg hjælpe?', 'da'],
    ]);
    expect(data!.mainEntity[0]!.acceptedAnswer.text).to.equal('Most do. Some </script> do not.');
    expect(page.document.querySelector('#heel-faq-data')!.textContent).not.to.contain('<');
    const built = [...parts(other, 'answer')[0]!.querySelectorAll('p')].map(words).join(' ');
    expect(data!.mainEntity[2]!.acceptedAnswer.text).to.equal(built);
    faq.querySelector('h3')!.textContent = 'Wash?';
    await until(() => blocks(page)[0]?.mainEntity[1]?.name === 'Wash?', 'not followed');
    other.remove();
    await until(() => blocks(page)[0]?.mainEntity.length === 2, 'not taken back');
    expect(blocks(page)[0]!.inLanguage).to.equal('en');
    faq.remove();
    expect(blocks(page)).to.deep.equal([]);
  });

  it('is left out where the page has such data itself', async () => {
    const page = await openPage(address);
    const script = page.document.createElement('script');
    script.type = 'application/ld+json';
    script.textContent = '{"@type": "FAQPage"}';
    page.document.head.append(script);
    faqOf(page).toggleAttribute('structured-data', true);
    await until(() => page.record.lines.length, 'nothing said');
    expect(blocks(page)).to.have.length(1);
  });

  it('is no violation of a strict policy, and is there once with two copies of the file', async () => {
    const page = await openPage('/test/pages/policy-twice.html');
    const before = await violationsOf(page);
    await ask(page, faqOf(page));
    await wait(200);
    expect(await violationsOf(page)).to.deep.equal(before);
    expect(page.record.errors).to.deep.equal([]);
    expect(blocks(page)).to.have.length(1);
  });
});
