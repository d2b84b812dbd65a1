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
  openAnswer,
  openFilled,
  openHost,
  part,
  practise,
  translate,
  until,
} from './host-page.mjs';

/** Adds a classic script to a page. */
async function addClassic({ document }, path) {
  const script = document.createElement('script');
  script.src = `/test/hosts/${path}`;
  document.head.append(script);
  await new Promise((resolve) => (script.onload = resolve));
}

/** Has a page answer a request with this. */
function answer({ window }, html) {
  const { fetch } = window;
  window.fetch = (address, ...rest) =>
    `${address?.url ?? address}`.includes('/answer')
      ? Promise.resolve(new window.Response(html, { headers: { 'content-type': 'text/html' } }))
      : fetch.call(window, address, ...rest);
  const { open } = window.XMLHttpRequest.prototype;
  const data = `data:text/html,${encodeURIComponent(html)}`;
  window.XMLHttpRequest.prototype.open = function (method, address, ...rest) {
    open.call(this, method, `${address}`.includes('/answer') ? data : address, ...rest);
  };
}

/** That the elements are the same ones, say what is new, and go on with what was open and ran. */
async function expectMorphed(page, card, faq) {
  await at(page);
  expect(elementsOf(page).slice(0, 2), 'the same elements').to.deep.equal([card, faq]);
  expectShown(page, faq, 'Within 60 days.');
  expectShown(page, first(page, '#product'), '39.95');
  expect(isOpen(faq), 'open').to.equal(true);
  expect(part(card, 'running'), 'session').to.exist;
  expectQuiet(page, 3);
}

describe('jQuery', () => {
  let page, $;
  beforeEach(async () => {
    page = await openHost();
    ({ default: $ } = await page.window.load('dist/jquery.js'));
  });

  it('writes elements by html() and load()', async () => {
    $('#app').html(markup);
    await at(page);
    expectQuiet(page, 3);
    answer(page, `<div>${markup}</div>`);
    await new Promise((resolve) => $('#app').empty().load('/answer #card, #faq', resolve));
    await at(page);
    expectQuiet(page, 2);
  });

  it('copies them by clone(true), with what is open and not twice', async () => {
    $('#app').html(markup);
    await at(page);
    await openAnswer(page, first(page, '#faq'));
    $('#app').children().clone(true).removeAttr('id').appendTo('body');
    await at(page);
    expectQuiet(page, 6);
    const copy = first(page, 'body > heel-faq');
    expectShown(page, copy, 'Can I return them?');
    $(copy).attr('hide-help', '').find('summary').text('May I?');
    await at(page);
    expectShown(page, copy, 'May I?');
    expectShown(page, first(page, '#faq'), 'Can I return them?');
  });

  it('takes them off the page by detach() and puts them back, in another place', async () => {
    $('#app').html(markup);
    await at(page);
    await openAnswer(page, first(page, '#faq'));
    const all = $('#app').children().detach();
    await at(page);
    all.appendTo('body');
    await at(page);
    expectQuiet(page, 3);
    expect(isOpen(first(page, '#faq'))).to.equal(true);
  });

  it('sets what it is given by attr(), prop() and data(), and slides and fades', async () => {
    $('#app').html(markup);
    $('#card').prop('compact', true).attr('exercise', 'heel-raise').data('x', 1);
    $('#product').prop('price', 7).attr('name', 12);
    await at(page);
    expectShown(page, first(page, '#card'), 'Heel raises');
    expectShown(page, first(page, '#product'), '12', '7.00');
    await new Promise((resolve) => $('#faq').slideUp(50, resolve));
    expect(first(page, '#faq').getBoundingClientRect().height).to.equal(0);
    await new Promise((resolve) => $('#faq').slideDown(50, resolve));
    await at(page);
    expectQuiet(page, 3);
  });

  it('hears what was put into a WooCommerce basket, as its themes and plugins do', async () => {
    const heard = [];
    page.window.jQuery = $;
    $(page.document.body).on('added_to_cart wc_fragment_refresh', ({ type }, ...details) =>
      heard.push(`${type} ${details.length}`),
    );
    $('#app').html('<product-upsell slug="lumbar-support-belt" add-to-cart></product-upsell>');
    const card = first(page, 'product-upsell');
    await until(() => part(card, 'add-to-cart'), 'no button');
    part(card, 'add-to-cart').click();
    await until(() => heard.length === 2, 'not heard');
    expect(heard).to.deep.equal(['wc_fragment_refresh 0', 'added_to_cart 3']);
    expect($('#app').children()).to.have.length(1);
  });

  it('hears events by on() at the document', async () => {
    const heard = [];
    $(page.document).on('heel-faq-toggle', ({ originalEvent }) =>
      heard.push(originalEvent.question),
    );
    $('#app').html(markup);
    await at(page);
    await openAnswer(page, first(page, '#faq'));
    expect(heard).to.deep.equal(['returns']);
  });
});

describe('Turbo 8', () => {
  let page, turbo;
  beforeEach(async () => {
    page = await openFilled();
    turbo = await page.window.load('dist/turbo.js');
    page.window.Turbo ??= turbo;
  });

  /** Turbo has shown a page. */
  const shown = (type = 'turbo:load') =>
    new Promise((resolve) => page.document.addEventListener(type, resolve, { once: true }));

  it('visits another page and comes back, out of its cache', async () => {
    const faq = first(page, '#faq');
    await openAnswer(page, faq);
    let loaded = shown();
    turbo.visit('/test/hosts/page.html?second');
    await loaded;
    await at(page);
    expect(elementsOf(page)).to.deep.equal([]);
    app(page).innerHTML = markup;
    await at(page);
    expectQuiet(page, 3);
    loaded = shown();
    page.window.history.back();
    await loaded;
    await at(page);
    expectQuiet(page, 3);
    expectShown(page, first(page, '#faq'), 'Can I return them?');
    expectShown(page, first(page, '#card'), 'Calf stretch');
  });

  it('replaces and appends by streams', async () => {
    const stream = (action, target, content) =>
      turbo.renderStreamMessage(
        `<turbo-stream action="${action}" target="${target}"><template>${content}</template></turbo-stream>`,
      );
    stream(
      'replace',
      'card',
      '<heel-exercise-card id="card" exercise="heel-raise"></heel-exercise-card>',
    );
    stream('append', 'app', '<heel-faq id="more" questions="running"></heel-faq>');
    stream('update', 'faq', '<details><summary>May I?</summary><p>Yes.</p></details>');
    await until(() => first(page, '#more'), 'no stream');
    await at(page);
    expectQuiet(page, 4);
    expectShown(page, first(page, '#card'), 'Heel raises');
    expectShown(page, first(page, '#more'), 'Can I go on running?');
    await until(() => first(page, '#faq').textContent.includes('May I?'), 'no update');
    await at(page);
    expectShown(page, first(page, '#faq'), 'May I?');
  });

  it('morphs a page into what the server says now', async () => {
    await openAnswer(page, first(page, '#faq'));
    const [card, faq] = elementsOf(page);
    await practise(card);
    turbo.morphChildren?.(app(page), app(page).cloneNode(true));
    const now = app(page).cloneNode(true);
    now.querySelector('p').textContent = 'Within 60 days.';
    now.querySelector('heel-faq p').textContent = 'Within 60 days.';
    now.querySelector('product-upsell').setAttribute('price', '39.95');
    turbo.renderStreamMessage(
      `<turbo-stream action="replace" method="morph" target="app"><template>${now.outerHTML}</template></turbo-stream>`,
    );
    await until(() => first(page, '#product').price === '39.95', 'no morph');
    await expectMorphed(page, card, faq);
  });
});

describe('htmx 2', () => {
  let page;
  beforeEach(async () => {
    page = await openFilled();
    await addClassic(page, 'node_modules/htmx.org/dist/htmx.js');
    await addClassic(page, 'node_modules/idiomorph/dist/idiomorph-ext.js');
  });

  const swap = async (style, html) => {
    page.window.htmx.swap(app(page), html, { swapStyle: style, swapDelay: 0, settleDelay: 0 });
    await at(page);
  };

  for (const style of ['innerHTML', 'beforeend', 'afterbegin', 'afterend']) {
    it(`swaps by ${style}`, async () => {
      await swap(style, '<heel-faq id="new" questions="inserts"></heel-faq>');
      expectShown(page, first(page, '#new'), 'Do insoles help?');
      expectQuiet(page, style === 'innerHTML' ? 1 : 4);
    });
  }

  it('puts attributes of the old element on the new while it settles', async () => {
    page.window.htmx.swap(app(page), markup.replace('calf-stretch', 'heel-raise'), {
      swapStyle: 'innerHTML',
      swapDelay: 0,
      settleDelay: 20,
    });
    await until(
      () => part(first(page, '#card'), 'title')?.textContent.includes('raises'),
      'settled',
    );
    await at(page);
    expectQuiet(page, 3);
  });

  it('morphs by idiomorph, with what is open and what runs', async () => {
    const [card, faq] = elementsOf(page);
    await openAnswer(page, faq);
    await practise(card);
    const { Idiomorph } = page.window;
    Idiomorph.morph(app(page), markup.replace('30', '60').replace('44.95', '39.95'), {
      morphStyle: 'innerHTML',
    });
    await expectMorphed(page, card, faq);
  });
});

describe('Alpine 3', () => {
  it('binds attributes, repeats, shows and listens', async () => {
    const page = await openHost();
    app(page).innerHTML = `
      <div x-data="{ list: ['calf-stretch', 'heel-raise'], on: true, price: 44.95, heard: [] }" id="shop" @heel-faq-toggle="heard.push($event.question)">
        <template x-for="each in list" :key="each"><heel-exercise-card :exercise="each" :compact="!on"></heel-exercise-card></template>
        <template x-if="on"><heel-faq :questions="['running', 'inserts'].join(' ')"></heel-faq></template>
        <product-upsell x-show="on" name="Belt" :price="price" currency="GBP" href="/b"></product-upsell>
      </div>`;
    const { default: alpine } = await page.window.load('dist/alpine.js');
    alpine.start();
    await at(page);
    expectQuiet(page, 4);
    const data = alpine.$data(first(page, '#shop'));
    await openAnswer(page, first(page, 'heel-faq'));
    expect([...data.heard]).to.deep.equal(['heel-faq-running']);
    data.list = ['heel-raise', 'calf-stretch'];
    data.price = 7;
    await at(page);
    expectShown(page, first(page, 'product-upsell'), '7.00');
    data.on = false;
    await until(
      () =>
        !first(page, 'heel-faq') && !first(page, 'product-upsell').getBoundingClientRect().height,
      'still shown',
    );
    await at(page);
    expectShown(page, first(page, 'heel-exercise-card'));
    expect(page.record.errors).to.deep.equal([]);
  });
});

describe('sanitizers', () => {
  const tags = ['heel-exercise-card', 'heel-faq', 'product-upsell'];
  const hostile = `${markup}<heel-faq onclick="alert(1)"><img src=x onerror="alert(1)"></heel-faq>`;

  it('let the elements through where DOMPurify is told of them', async () => {
    const page = await openHost();
    const { default: purify } = await page.window.load('dist/dompurify.js');
    app(page).innerHTML = purify.sanitize(hostile, {
      // Expressions are the page's own, as DOMPurify asks whether they are instances of its `RegExp`.
      CUSTOM_ELEMENT_HANDLING: {
        tagNameCheck: new page.window.RegExp(`^(${tags.join('|')})$`),
        attributeNameCheck: new page.window.RegExp('^(exercise|questions|currency|price)$'),
      },
    });
    expect(app(page).innerHTML).not.to.match(/on(click|error)/);
    await at(page);
    expectQuiet(page, 4);
    expectShown(page, first(page, '#product'), '44.95');
  });

  it('let the elements through where sanitize-html is told of them', async () => {
    const page = await openHost();
    const { default: sanitize } = await page.window.load('dist/sanitize-html.js');
    app(page).innerHTML = sanitize(hostile, {
      allowedTags: [...sanitize.defaults.allowedTags, 'details', 'summary', ...tags],
      allowedAttributes: {
        ...sanitize.defaults.allowedAttributes,
        '*': ['id', 'slot', 'lang'],
        'heel-exercise-card': ['exercise', 'variant', 'compact'],
        'heel-faq': ['questions'],
        'product-upsell': ['name', 'price', 'currency', 'href'],
      },
    });
    expect(app(page).innerHTML).not.to.match(/on(click|error)/);
    await at(page);
    expectQuiet(page, 4);
    expectShown(page, first(page, '#faq'), 'Can I return them?');
    expectShown(page, first(page, '#product'), '44.95');
  });

  it('leave the words readable where they know nothing of the elements', async () => {
    const page = await openHost();
    const { default: purify } = await page.window.load('dist/dompurify.js');
    app(page).innerHTML = purify.sanitize(hostile);
    for (const each of ['Stretch.', 'Can I return them?', 'Within 30 days.', 'Belt']) {
      expect(app(page).textContent).to.include(each);
    }
  });
});

describe('a translator', () => {
  const shout = (said) => said.toUpperCase();

  it('translates the page, and what an author wrote is shown so', async () => {
    const page = await openFilled();
    await openAnswer(page, first(page, '#faq'));
    translate(app(page), shout);
    await at(page);
    expectShown(page, first(page, '#faq'), 'CAN I RETURN THEM?', 'WITHIN 30 DAYS.');
    expect(isOpen(first(page, '#faq')), 'open').to.equal(true);
    expectQuiet(page, 3);
  });
});
