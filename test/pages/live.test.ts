import { expect } from '@open-wc/testing';
import { part } from '../helpers.js';
import { addScript, elementsOf, find, openPage, requests } from './page.js';
import { until } from '../wait-until.js';

const chunks = (files: string[]) =>
  files.map((file) => /cdn\/([a-z-]+)-[\w-]{6}\.js/.exec(file)?.[1]).filter(Boolean);

describe('products of a shop, built', () => {
  it('show their prices under a strict policy, each with its shop’s file, and no file twice', async () => {
    const page = await openPage('/test/pages/live.html');
    await until(
      () => elementsOf(page).every((card) => part(card, 'price')?.textContent.trim()),
      'not every card has a price',
    );
    expect(elementsOf(page).map((card) => part(card, 'price').textContent.trim())).to.deep.equal([
      '£44.95',
      '£80.95',
      'from £24.50',
    ]);
    expect(chunks(requests(page))).to.have.members([
      'line-up',
      'shop-connection',
      'shopify-ajax',
      'woocommerce',
      'schema-org',
    ]);
    part(find(page, 'product-upsell'), 'add-to-cart').click();
    await until(
      () => part(find(page, 'product-upsell'), 'status').textContent.trim(),
      'nothing was said',
    );
    expect(part(find(page, 'product-upsell'), 'status').textContent.trim()).to.equal(
      'It is in your basket.',
    );
    expect(page.record.lines).to.deep.equal([]);
    expect(page.record.errors).to.deep.equal([]);
    expect({ ...page.window.localStorage }).to.deep.equal({});
    expect(page.document.cookie).to.equal('');
  });

  it('load nothing for a card with a written price', async () => {
    const page = await openPage('/test/pages/empty.html?without-script');
    page.document.body.innerHTML =
      '<product-upsell name="Belt" price="44.95" currency="GBP" href="/belt"></product-upsell>';
    await addScript(page);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(requests(page)).to.deep.equal(['/dist/cdn/step-into-comfort.js']);
  });

  for (const [answer, files] of [
    ['used', []],
    ['choose', ['choice']],
    ['comma', ['untidy-page']],
    ['unit', ['untidy-page']],
    ['at-variant', ['untidy-page']],
    ['semicolon', ['untidy-page', 'json-repair']],
    ['date', ['untidy-page', 'written-date']],
    ['twice', ['untidy-page', 'joined-products']],
    ['tags', ['untidy-page', 'page-markup']],
    ['microdata', ['untidy-page', 'page-markup']],
  ] as const) {
    it(`load for a page what it takes to read that: ${answer}`, async () => {
      const page = await openPage('/test/pages/empty.html?without-script');
      const query = answer === 'at-variant' ? '?variant=L' : '';
      page.document.body.innerHTML = `<product-upsell src="/answers/page-${answer}/products/belt${query}" ${
        answer === 'choose' ? 'choose-variant' : ''
      }></product-upsell>`;
      await addScript(page);
      const card = find(page, 'product-upsell');
      await until(() => part(card, 'price')?.textContent.trim(), 'no price');
      expect(chunks(requests(page))).to.have.members(['shop-connection', 'schema-org', ...files]);
      expect(page.record.lines).to.deep.equal([]);
    });
  }

  it('say that the file for the basket has not come, and ask for it again', async () => {
    const page = await openPage('/test/pages/empty.html?without-script');
    page.document.body.innerHTML =
      '<product-upsell handle="lumbar-support-belt" add-to-cart></product-upsell>';
    await addScript(page, '/test/pages/unsteady-add-to-cart/step-into-comfort.js');
    const card = find(page, 'product-upsell');
    await until(() => part(card, 'add-to-cart'), 'no button');
    const button = part<HTMLButtonElement>(card, 'add-to-cart');
    button.focus();
    button.click();
    const status = part(card, 'status');
    await until(() => status.textContent.trim(), 'nothing said');
    expect(status.textContent.trim()).to.equal('This part could not be loaded.');
    expect(status.checkVisibility()).to.equal(true);
    expect(card.shadowRoot!.activeElement).to.equal(button);
    await new Promise((resolve) => setTimeout(resolve, 1100));
    button.click();
    await until(() => status.textContent.includes('basket'), 'nothing was said');
    expect(status.textContent.trim()).to.equal('It is in your basket.');
  });

  it('ask for the file of their shop again, once a card has changed or another one wants it', async () => {
    const page = await openPage('/test/pages/empty.html?without-script');
    page.document.body.innerHTML =
      '<product-upsell handle="lumbar-support-belt" name="Belt" href="/belt"></product-upsell>';
    await addScript(page, '/test/pages/unsteady-shop-connection/step-into-comfort.js');
    const card = find(page, 'product-upsell');
    await until(() => page.record.lines.length, 'no warning');
    const asked = () => requests(page).filter((file) => file.includes('/shop-connection-')).length;
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(asked()).to.equal(1);
    expect(part(card, 'price')).to.equal(undefined);
    expect(part(card, 'action')).to.not.equal(undefined);
    card.setAttribute('handle', 'massage-ball');
    await until(() => part(card, 'price')?.textContent.trim(), 'no price');
    expect(part(card, 'price').textContent.trim()).to.equal('£9.50');
    card.setAttribute('handle', 'lumbar-support-belt');
    await until(() => part(card, 'price').textContent.trim() === '£44.95', 'no other price');
    expect(page.record.lines).to.deep.equal(['<product-upsell>: a part could not be loaded.']);
  });

  it('show the price without a choice where the file for that does not come', async () => {
    const page = await openPage('/test/pages/empty.html?without-script');
    page.document.body.innerHTML =
      '<product-upsell handle="cork-insoles" choose-variant sizes add-to-cart></product-upsell>';
    await addScript(page, '/test/pages/unsteady-choice/step-into-comfort.js');
    const card = find(page, 'product-upsell');
    await until(() => part(card, 'price')?.textContent.trim(), 'no price');
    expect(part(card, 'price').textContent.trim()).to.equal('from £24.50');
    expect(part(card, 'variant')).to.equal(undefined);
    expect(page.record.lines).to.deep.equal(['<product-upsell>: a part could not be loaded.']);
  });

  it('leave the author’s words where the file for them does not come', async () => {
    const page = await openPage('/test/pages/empty.html?without-script');
    page.document.body.innerHTML =
      '<product-upsell handle="lumbar-support-belt"><a slot="fallback" href="/belt">Belt</a></product-upsell>';
    await addScript(page, '/test/pages/copy/step-into-comfort.js');
    await until(() => page.record.lines.length, 'no warning');
    expect(page.record.lines).to.deep.equal(['<product-upsell>: a part could not be loaded.']);
    expect(find(page, 'a').checkVisibility()).to.equal(true);
  });

  describe('in a `srcdoc` frame', () => {
    const cards = `
      <product-upsell handle="lumbar-support-belt" add-to-cart></product-upsell>
      <product-upsell slug="lumbar-support-belt" add-to-cart></product-upsell>
      <product-upsell src="/products/lumbar-support-belt"><a slot="fallback" href="/">Belt</a></product-upsell>`;
    const report = `setInterval(() => {
      const said = [...document.querySelectorAll('product-upsell')].map((card) => {
        const part = (name) => card.shadowRoot.querySelector('[part=' + name + ']');
        const button = part('add-to-cart');
        return [part('price')?.textContent.trim() || undefined, button?.localName, button?.href];
      });
      parent.postMessage(said, '*');
    }, 50)`;

    /** What the cards of a frame show, once the first two have a price. */
    async function shownIn(sandbox: string | undefined): Promise<unknown> {
      const frame = document.createElement('iframe');
      frame.width = '800';
      frame.height = '2000';
      if (sandbox !== undefined) frame.setAttribute('sandbox', sandbox);
      frame.srcdoc = `<!doctype html><html lang="en"><script type="module" src="${location.origin}/dist/cdn/step-into-comfort.js"></script>${cards}<script>${report}</script>`;
      let last: unknown[][] = [];
      const listen = (event: MessageEvent) => {
        if (event.source === frame.contentWindow) last = event.data;
      };
      addEventListener('message', listen);
      document.body.append(frame);
      try {
        await until(() => last[0]?.[0] && last[1]?.[0], 'no price');
        return last;
      } finally {
        removeEventListener('message', listen);
        frame.remove();
      }
    }
    const { origin } = location;

    for (const sandbox of [undefined, 'allow-scripts allow-same-origin']) {
      it(`are those of the page around it${sandbox ? ', sandboxed' : ''}`, async () => {
        const shown = (await shownIn(sandbox)) as unknown[][];
        expect(shown.slice(0, 2)).to.deep.equal([
          ['£44.95', 'button', undefined],
          ['£44.95', 'button', undefined],
        ]);
      });
    }

    it('of no site at all, are read as from another site, with links to the basket', async () => {
      const shown = (await shownIn('allow-scripts')) as unknown[][];
      expect(shown).to.deep.equal([
        ['£44.95', 'a', `${origin}/cart/1011:1`],
        ['£44.95', 'a', `${origin}/checkout-link/?products=101:1`],
        [undefined, undefined, undefined],
      ]);
    });
  });
});
