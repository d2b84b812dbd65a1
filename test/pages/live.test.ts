import { expect } from '@open-wc/testing';
import { part } from '../helpers.js';
import { addScript, elementsOf, find, openPage, requests, until } from './page.js';

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

  it('leave the author’s words where the file for them does not come', async () => {
    const page = await openPage('/test/pages/empty.html?without-script');
    page.document.body.innerHTML =
      '<product-upsell handle="lumbar-support-belt"><a slot="fallback" href="/belt">Belt</a></product-upsell>';
    await addScript(page, '/test/pages/copy/step-into-comfort.js');
    await until(() => page.record.lines.length, 'no warning');
    expect(page.record.lines).to.deep.equal(['<product-upsell>: a part could not be loaded.']);
    expect(find(page, 'a').checkVisibility()).to.equal(true);
  });
});
