import {
  app,
  at,
  elementsOf,
  expect,
  expectQuiet,
  expectShown,
  first,
  isOpen,
  openAnswer,
  openHost,
  part,
  practise,
  until,
  words,
} from './host-page.mjs';

const exercises = ['calf-stretch', 'heel-raise', 'short-foot'];
const [card, faq, product] = ['heel-exercise-card', 'heel-faq', 'product-upsell'];

const order = (page) => [...page.document.querySelectorAll(card)].map(({ exercise }) => exercise);

/** What frameworks set as properties, by what it is. */
const odd = { name: 501, price: 44.95, currency: 'DKK', href: '/p', productId: undefined };

describe('React 19', () => {
  let page, React, root, react;
  beforeEach(async () => {
    page = await openHost();
    react = await page.window.load('dist/react.js');
    ({ React } = react);
    root = react.createRoot(app(page));
  });

  const show = async (...children) => {
    react.flushSync(() => root.render(React.createElement(React.StrictMode, null, ...children)));
    await at(page);
  };
  const h = (...all) => React.createElement(...all);

  it('sets properties of any type', async () => {
    await show(
      h(card, { exercise: 'calf-stretch', compact: false, headingLevel: '4', variant: 1022 }),
      h(faq, { questions: ['running', 'inserts'], single: true, headingLevel: 2 }),
      h(product, odd),
    );
    const [aCard, aFaq, aProduct] = elementsOf(page);
    expectShown(page, aCard, 'Calf stretch');
    expect(part(aCard, 'title').localName).to.equal('h4');
    expect(part(aFaq, 'heading').localName).to.equal('h2');
    expectShown(page, aFaq, 'Can I go on running?', 'Do insoles help?');
    expect(words(part(aFaq, 'base'))).not.to.include('How long until');
    expectShown(page, aProduct, '501', '44.95');
    expect(page.record.errors).to.deep.equal([]);
  });

  it('takes them away again', async () => {
    await show(h(card, { exercise: 'calf-stretch', compact: true }), h(faq, { hideHelp: true }));
    expect(part(first(page, card), 'more')).to.exist;
    expect(part(first(page, faq), 'help')).not.to.exist;
    await show(h(card, { exercise: 'heel-raise' }), h(faq));
    expect(part(first(page, card), 'more')).not.to.exist;
    expect(part(first(page, faq), 'help')).to.exist;
    expectShown(page, first(page, card), 'Heel raises');
    expectQuiet(page, 2);
  });

  it('hears of what a shopper does', async () => {
    const heard = [];
    await show(
      h(faq, { 'onheel-faq-toggle': ({ question, open }) => heard.push([question, open]) }),
    );
    await openAnswer(page, first(page, faq));
    expect(heard).to.deep.equal([['heel-faq-frequency', true]]);
  });

  it('reorders by key, with what was open', async () => {
    const list = (ids) => [
      ...ids.map((exercise) => h(card, { exercise, key: exercise })),
      h(faq, { key: 'faq' }),
    ];
    await show(list(exercises));
    await openAnswer(page, first(page, faq));
    const running = first(page, card);
    await show(list([...exercises].reverse()).reverse());
    await show(list([...exercises].reverse()));
    expect(order(page)).to.deep.equal([...exercises].reverse());
    expect(first(page, `${card}:last-of-type`)).to.equal(running);
    expect(isOpen(first(page, faq))).to.equal(true);
    expectQuiet(page, 4);
  });

  it('changes an author’s words inside', async () => {
    const question = (title, answer) =>
      h(
        faq,
        null,
        h('details', { id: 'returns' }, h('summary', null, title), h('p', null, answer)),
      );
    await show(question('Can I return them?', 'Yes.'));
    await openAnswer(page, first(page, faq));
    await show(question('May I return them?', 'Within 30 days.'));
    expectShown(page, first(page, faq), 'May I return them?', 'Within 30 days.');
    expect(isOpen(first(page, faq)), 'still open').to.equal(true);
    await show(h(faq));
    expectShown(page, first(page, faq), 'Can I go on running?');
    expectQuiet(page, 1);
  });

  it('brings slots through a portal, and takes them away', async () => {
    function Page({ on }) {
      const [target, setTarget] = React.useState(null);
      return h(
        React.Fragment,
        null,
        h(card, { exercise: 'calf-stretch', ref: setTarget }),
        on && target && react.createPortal(h('a', { slot: 'action', href: '/x' }, 'Buy'), target),
      );
    }
    await show(h(Page, { on: true }));
    await show(h(Page, { on: true }));
    const link = first(page, `${card} a`);
    expect(link.getBoundingClientRect().height).to.be.above(0);
    await show(h(Page, { on: false }));
    expect(first(page, `${card} a`)).to.equal(null);
    expectQuiet(page, 1);
  });

  it('hydrates a page on which the elements are there already', async () => {
    const tree = h(
      'div',
      null,
      h(card, { exercise: 'calf-stretch' }, h('p', { slot: 'fallback' }, 'Stretch.')),
      h(faq, { questions: 'running' }),
      h(product, { name: 'Belt', price: '44.95', currency: 'GBP', href: '/belt' }),
    );
    const place = page.document.createElement('div');
    place.innerHTML = react.renderToString(tree);
    page.document.body.append(place);
    await at(page);
    const before = elementsOf(page);
    const recovered = [];
    const hydrated = react.hydrateRoot(place, tree, {
      onRecoverableError: (error) => recovered.push(String(error)),
    });
    await at(page);
    expect(recovered).to.deep.equal([]);
    expect(elementsOf(page)).to.deep.equal(before);
    expectQuiet(page, 3);
    react.flushSync(() => hydrated.unmount());
  });

  it('unmounts in the middle of a session, and mounts again', async () => {
    await show(h(card, { exercise: 'calf-stretch' }));
    const stopped = [];
    page.document.addEventListener('heel-practice-stop', ({ exercise }) => stopped.push(exercise));
    await practise(first(page, card));
    react.flushSync(() => root.unmount());
    await at(page);
    expect(elementsOf(page)).to.deep.equal([]);
    root = react.createRoot(app(page));
    await show(h(card, { exercise: 'calf-stretch' }));
    expect(part(first(page, card), 'running')).not.to.exist;
    expectQuiet(page, 1);
  });
});

describe('Vue 3', () => {
  let page, vue;
  beforeEach(async () => {
    page = await openHost();
    vue = await page.window.load('node_modules/vue/dist/vue.esm-browser.js');
  });

  /** Mounts a template; its state is the answer. */
  async function show(template, state) {
    const data = vue.reactive(state);
    const shop = vue.createApp({ setup: () => data, template });
    shop.config.compilerOptions.isCustomElement = (tag) =>
      tag.includes('-') && tag === tag.toLowerCase() && tag !== 'transition-group';
    shop.mount(app(page));
    await at(page);
    return data;
  }

  it('sets properties of any type, and changes them', async () => {
    const data = await show(
      `<heel-exercise-card exercise="calf-stretch" :compact="compact" :heading-level="4" />
       <heel-faq :questions="questions" /><product-upsell :name="name" :price="price" currency="DKK" href="/p" />`,
      { compact: true, questions: ['running', 'inserts'], name: 501, price: 44.95 },
    );
    expectShown(page, first(page, faq), 'Can I go on running?', 'Do insoles help?');
    expectShown(page, first(page, product), '501', '44.95');
    expect(part(first(page, card), 'more')).to.exist;
    Object.assign(data, { compact: false, questions: ['frequency'], name: undefined, price: null });
    await at(page);
    expect(part(first(page, card), 'more')).not.to.exist;
    expectShown(page, first(page, faq), 'How often should I exercise?');
    Object.assign(data, { name: 'Belt', price: 10 });
    await at(page);
    expectShown(page, first(page, product), 'Belt', '10.00');
    expect(page.record.errors).to.deep.equal([]);
  });

  it('shows and leaves out by v-if and v-show, with words of the author’s', async () => {
    const data = await show(
      `<heel-faq v-if="on"><details id="r"><summary>{{ title }}</summary><p>Yes.</p></details></heel-faq>
       <heel-exercise-card v-show="on" exercise="heel-raise"><a slot="action" v-if="on" href="/b">Buy</a></heel-exercise-card>`,
      { on: true, title: 'Can I return them?' },
    );
    await openAnswer(page, first(page, faq));
    data.title = 'May I return them?';
    await at(page);
    expectShown(page, first(page, faq), 'May I return them?');
    expect(isOpen(first(page, faq)), 'still open').to.equal(true);
    data.on = false;
    await at(page);
    expect(first(page, faq)).to.equal(null);
    expect(first(page, card).getBoundingClientRect().height, 'hidden by v-show').to.equal(0);
    data.on = true;
    await at(page);
    expectQuiet(page, 2);
    expectShown(page, first(page, faq), 'May I return them?');
  });

  it('keeps an element alive that is out of sight', async () => {
    page.window.Vue = vue;
    const data = vue.reactive({ view: 'Ask' });
    const Ask = { template: '<div><heel-faq></heel-faq></div>' };
    const Do = {
      template: '<div><heel-exercise-card exercise="short-foot"></heel-exercise-card></div>',
    };
    const shop = vue.createApp({
      components: { Ask, Do },
      setup: () => data,
      template: '<KeepAlive><component :is="view" /></KeepAlive>',
    });
    shop.config.compilerOptions.isCustomElement = (tag) => tag.startsWith('heel-');
    shop.mount(app(page));
    await at(page);
    const kept = first(page, faq);
    await openAnswer(page, kept);
    for (const view of ['Do', 'Ask', 'Do', 'Ask']) {
      data.view = view;
      await at(page);
      expectQuiet(page, 1);
    }
    expect(first(page, faq)).to.equal(kept);
    expect(isOpen(kept)).to.equal(true);
  });

  it('reorders in a transition group', async () => {
    const data = await show(
      `<TransitionGroup tag="div" name="list"><heel-exercise-card v-for="each in list" :key="each" :exercise="each" /></TransitionGroup>`,
      { list: exercises },
    );
    const running = first(page, card);
    await practise(running);
    data.list = [...exercises].reverse();
    await at(page);
    expect(order(page)).to.deep.equal([...exercises].reverse());
    expect(part(running, 'running'), 'session').to.exist;
    data.list = ['spring-hops', exercises[0]];
    await until(() => order(page).length === 2, 'two cards');
    expectQuiet(page, 2);
  });
});

describe('Svelte 5', () => {
  it('sets properties of any type, reorders, listens and unmounts', async () => {
    const page = await openHost();
    const { mount, unmount, Shop } = await page.window.load('dist/svelte.js');
    const heard = [];
    const props = (list, more) => ({
      list,
      name: 501,
      price: 44.95,
      questions: ['running'],
      open: true,
      onToggle: ({ question }) => heard.push(question),
      ...more,
    });
    const target = app(page);
    const shop = mount(Shop, { target, props: props(exercises) });
    await at(page);
    expectQuiet(page, 5);
    expectShown(page, first(page, product), '501', '44.95');
    expect(part(first(page, card), 'more')).to.exist;
    await openAnswer(page, first(page, faq));
    expect(heard).to.deep.equal(['heel-faq-running']);
    await unmount(shop);
    expect(elementsOf(page)).to.deep.equal([]);
    mount(Shop, { target, props: props([...exercises].reverse(), { open: false, name: 'Belt' }) });
    await at(page);
    expect(order(page)).to.deep.equal([...exercises].reverse());
    expect(part(first(page, card), 'more')).not.to.exist;
    expectQuiet(page, 4);
  });
});

describe('Preact', () => {
  it('sets properties of any type, reorders by key and unmounts', async () => {
    const page = await openHost();
    const { h, render } = await page.window.load('dist/preact.js');
    const show = async (list, props) => {
      render(
        [
          ...list.map((exercise) => h(card, { key: exercise, exercise, headingLevel: 4 })),
          h(faq, { key: 'faq', questions: ['running'], single: true }),
          h(product, { key: 'product', ...odd, ...props }),
        ],
        app(page),
      );
      await at(page);
    };
    await show(exercises);
    const running = first(page, card);
    await practise(running);
    await openAnswer(page, first(page, faq));
    await show([...exercises].reverse(), { price: 7 });
    expect(order(page)).to.deep.equal([...exercises].reverse());
    expect(part(running, 'running'), 'session').to.exist;
    expect(isOpen(first(page, faq))).to.equal(true);
    expectShown(page, first(page, product), '501', '7.00');
    expectQuiet(page, 5);
    render(null, app(page));
    expect(elementsOf(page)).to.deep.equal([]);
  });
});
