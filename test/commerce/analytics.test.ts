import { expect } from '@open-wc/testing';
import {
  connectAnalytics,
  toGa4,
  type AnalyticsOptions,
  type UpsellItem,
} from '../../src/commerce/analytics.js';
import { stub } from '../helpers.js';

const item: UpsellItem = {
  item_name: 'Comfort insole',
  item_id: 'CI',
  item_variant: 'Large',
  price: 44.95,
  currency: 'GBP',
};

describe('toGa4', () => {
  const { currency, ...bare } = item;
  const named = { item_name: 'Comfort insole' };
  const cases: [why: string, message: unknown, expected: unknown][] = [
    [
      'a view',
      toGa4('product-upsell-view', item, 'guide', 0),
      {
        event: 'view_item_list',
        ecommerce: {
          currency: 'GBP',
          value: 44.95,
          item_list_id: 'guide',
          items: [{ ...bare, quantity: 1, index: 0 }],
        },
      },
    ],
    [
      'a selection of something reduced',
      toGa4('product-upsell-select', { ...item, discount: 15 }, 'guide', 2),
      {
        event: 'select_item',
        ecommerce: {
          currency: 'GBP',
          value: 44.95,
          item_list_id: 'guide',
          items: [{ ...bare, discount: 15, quantity: 1, index: 2 }],
        },
      },
    ],
    [
      'three that are put into the cart, with no more decimals than money has',
      toGa4('product-upsell-add-to-cart', { ...item, quantity: 3 }, 'guide', 1),
      {
        event: 'add_to_cart',
        ecommerce: {
          currency: 'GBP',
          value: 134.85,
          item_list_id: 'guide',
          items: [{ ...bare, quantity: 3, index: 1 }],
        },
      },
    ],
    [
      'the name of a list',
      toGa4('product-upsell-view', named, 'guide', 0, 'The guide'),
      {
        event: 'view_item_list',
        ecommerce: {
          item_list_id: 'guide',
          item_list_name: 'The guide',
          items: [{ ...named, quantity: 1, index: 0 }],
        },
      },
    ],
    [
      'something with neither price nor currency',
      toGa4('product-upsell-view', named, 'guide', 0),
      {
        event: 'view_item_list',
        ecommerce: { item_list_id: 'guide', items: [{ ...named, quantity: 1, index: 0 }] },
      },
    ],
    [
      'a price without a currency, which has no value',
      toGa4('product-upsell-view', { ...named, price: 44.95 }, 'guide', 0),
      {
        event: 'view_item_list',
        ecommerce: {
          item_list_id: 'guide',
          items: [{ ...named, price: 44.95, quantity: 1, index: 0 }],
        },
      },
    ],
    [
      'a currency without a price',
      toGa4('product-upsell-view', { ...named, currency: 'GBP' }, 'guide', 0),
      {
        event: 'view_item_list',
        ecommerce: { item_list_id: 'guide', items: [{ ...named, quantity: 1, index: 0 }] },
      },
    ],
    [
      'something for nothing',
      toGa4('product-upsell-view', { ...named, price: 0, currency: 'GBP' }, 'guide', 0),
      {
        event: 'view_item_list',
        ecommerce: {
          currency: 'GBP',
          value: 0,
          item_list_id: 'guide',
          items: [{ ...named, price: 0, quantity: 1, index: 0 }],
        },
      },
    ],
    [
      'dinars, to their last decimal',
      toGa4('product-upsell-view', { ...named, price: 1.299, currency: 'KWD', quantity: 3 }, 'x', 0)
        .ecommerce,
      {
        currency: 'KWD',
        value: 3.897,
        item_list_id: 'x',
        items: [{ ...named, price: 1.299, quantity: 3, index: 0 }],
      },
    ],
  ];
  for (const [why, message, expected] of cases) {
    it(`says ${why}`, () => {
      expect(message).to.deep.equal(expected);
    });
  }
});

type Page = Window & { dataLayer?: unknown[] | undefined; Shopify?: unknown };

const turn = () => new Promise((resolve) => setTimeout(resolve));

describe('connectAnalytics', () => {
  let place: HTMLElement;
  let cards: HTMLElement[];
  let restore: (() => void)[];
  const ends: (() => void)[] = [];

  const connect = (options?: AnalyticsOptions) => {
    const end = connectAnalytics(options);
    ends.push(end);
    return end;
  };
  const happen = (name = 'view', target: EventTarget = cards[0]!, what: unknown = item) =>
    target.dispatchEvent(
      Object.assign(new Event(`product-upsell-${name}`, { bubbles: true, composed: true }), {
        item: what,
      }),
    );
  const layer = () => (window as Page).dataLayer as unknown[];
  const said = () =>
    layer()
      .filter((entry) => (entry as { event?: string }).event)
      .map((entry) => (entry as { event: string }).event);

  beforeEach(() => {
    restore = [stub(window as Page, 'dataLayer', []), stub(window as Page, 'Shopify', undefined)];
    place = document.createElement('div');
    // No custom elements: whatever carries the events is a card.
    place.innerHTML = '<p></p><x-card></x-card><x-card></x-card><p><x-card></x-card></p>';
    cards = [...place.querySelectorAll<HTMLElement>('x-card')];
    document.body.append(place);
  });

  afterEach(() => {
    for (const end of ends.splice(0)) end();
    for (const each of restore) each();
    place.remove();
  });

  it('clears what was said before, then says it: one message an action', async () => {
    connect({ consent: () => true, target: place });
    happen('view');
    happen('select', cards[2]);
    happen('add-to-cart', cards[1], { ...item, quantity: 2 });
    await turn();
    expect(layer()).to.deep.equal([
      { ecommerce: null },
      toGa4('product-upsell-view', item, 'step-into-comfort', 0, 'step-into-comfort'),
      { ecommerce: null },
      toGa4('product-upsell-select', item, 'step-into-comfort', 2, 'step-into-comfort'),
      { ecommerce: null },
      toGa4(
        'product-upsell-add-to-cart',
        { ...item, quantity: 2 },
        'step-into-comfort',
        1,
        'step-into-comfort',
      ),
    ]);
  });

  it('tells each action once, connected twice', async () => {
    connect({ consent: () => true, target: place, listId: 'first' });
    connect({ consent: () => true, target: place, listId: 'second' });
    happen('view');
    await turn();
    expect(said()).to.deep.equal(['view_item_list']);
    expect(JSON.stringify(layer())).to.include('second');
  });

  it('says nothing of what else happens', async () => {
    connect({ consent: () => true, target: place });
    for (const name of ['select2', 'remove']) happen(name);
    await turn();
    expect(layer()).to.deep.equal([]);
  });

  it('names the list as the host does', async () => {
    connect({ consent: () => true, target: place, listId: 'heel-guide' });
    happen();
    await turn();
    expect(layer()[1]).to.deep.equal(
      toGa4('product-upsell-view', item, 'heel-guide', 0, 'heel-guide'),
    );
  });

  it('names it in words, where the host does', async () => {
    connect({ consent: () => true, target: place, listId: 'heel-guide', listName: 'Heel guide' });
    happen();
    await turn();
    expect(layer()[1]).to.deep.equal(
      toGa4('product-upsell-view', item, 'heel-guide', 0, 'Heel guide'),
    );
  });

  it('says one thing at a time, to a layer that takes but one', async () => {
    const taken: unknown[] = [];
    (window as Page).dataLayer = Object.assign([], { push: (one: unknown) => taken.push(one) });
    connect({ consent: () => true, target: place });
    happen();
    happen('select');
    await turn();
    expect(taken.map((each) => (each as { event?: string }).event)).to.deep.equal([
      undefined,
      'view_item_list',
      undefined,
      'select_item',
    ]);
    expect(taken[0]).to.deep.equal({ ecommerce: null });
  });

  it('makes a layer where there is none', async () => {
    (window as Page).dataLayer = undefined;
    connect({ consent: () => true, target: place });
    happen();
    await turn();
    expect(layer()).to.have.length(2);
  });

  it('hears the whole document by default, and the place of a card in its own tree', async () => {
    connect({ consent: () => true });
    const shadow = place.attachShadow({ mode: 'open' });
    shadow.innerHTML = '<x-card></x-card><div><x-card></x-card></div>';
    happen('view', shadow.querySelectorAll('x-card')[1]);
    await turn();
    expect(layer()[1]).to.deep.equal(
      toGa4('product-upsell-view', item, 'step-into-comfort', 1, 'step-into-comfort'),
    );
  });

  it('says where a card was, when it happened', async () => {
    let agree!: (answer: boolean) => void;
    const answer = new Promise<boolean>((resolve) => (agree = resolve));
    connect({ consent: () => answer, target: place });
    happen('view', cards[2]);
    cards[0]!.remove();
    agree(true);
    await turn();
    expect(layer()[1]).to.deep.equal(
      toGa4('product-upsell-view', item, 'step-into-comfort', 2, 'step-into-comfort'),
    );
  });

  it('waits for an answer, and says then what has happened meanwhile, in its order', async () => {
    let agree!: (answer: boolean) => void;
    const answer = new Promise<boolean>((resolve) => (agree = resolve));
    connect({ consent: () => answer, target: place });
    happen('view');
    happen('select');
    await turn();
    expect(layer()).to.deep.equal([]);
    agree(true);
    await turn();
    expect(said()).to.deep.equal(['view_item_list', 'select_item']);
  });

  it('says nothing without consent', async () => {
    for (const consent of [
      () => false,
      () => Promise.resolve(false),
      () => Promise.reject(new Error('no answer')),
      () => {
        throw new Error('no answer');
      },
    ]) {
      const end = connect({ consent, target: place });
      happen();
      await turn();
      end();
    }
    expect(layer()).to.deep.equal([]);
  });

  it('asks at every event, as a visitor may change their mind', async () => {
    const answers = [true, false, true];
    connect({ consent: () => answers.shift()!, target: place });
    for (const name of ['view', 'select', 'add-to-cart']) happen(name);
    await turn();
    expect(said()).to.deep.equal(['view_item_list', 'add_to_cart']);
  });

  it('ends, for what waits for an answer too', async () => {
    let agree!: (answer: boolean) => void;
    const answer = new Promise<boolean>((resolve) => (agree = resolve));
    const end = connect({ consent: () => answer, target: place });
    happen();
    end();
    agree(true);
    happen();
    await turn();
    expect(layer()).to.deep.equal([]);
  });

  it('leaves an event that is not a card’s alone, and hears the next', async () => {
    connect({ consent: () => true, target: place });
    happen('view', cards[0], null);
    happen('select');
    await turn();
    expect(said()).to.deep.equal(['select_item']);
  });

  describe('on a Shopify page', () => {
    const privacy = (isAllowed: unknown) => {
      (window as Page).Shopify = {
        customerPrivacy: { analyticsProcessingAllowed: () => isAllowed },
      };
    };
    const answer = () => document.dispatchEvent(new Event('visitorConsentCollected'));

    it('takes the consent that was given before', async () => {
      privacy(true);
      connect({ target: place });
      happen();
      await turn();
      expect(said()).to.deep.equal(['view_item_list']);
    });

    for (const [why, prepare] of [
      ['there is no Shopify', () => {}],
      ['it has not loaded its consent', () => ((window as Page).Shopify = { customerPrivacy: {} })],
      ['nobody has agreed', () => privacy(false)],
      ['it does not know', () => privacy('')],
      ['it answers something else', () => privacy('no')],
    ] as const) {
      it(`waits for the answer where ${why}`, async () => {
        prepare();
        connect({ target: place });
        happen('view');
        happen('select');
        await turn();
        expect(layer()).to.deep.equal([]);
        privacy(true);
        answer();
        await turn();
        expect(said()).to.deep.equal(['view_item_list', 'select_item']);
        answer();
        await turn();
        expect(said()).to.have.length(2);
      });
    }

    it('holds nothing back for a visitor who has said no', async () => {
      (window as Page).Shopify = {
        customerPrivacy: {
          analyticsProcessingAllowed: () => false,
          currentVisitorConsent: () => ({ analytics: 'no' }),
        },
      };
      connect({ target: place });
      happen();
      await turn();
      privacy(true);
      answer();
      await turn();
      expect(layer()).to.deep.equal([]);
    });

    it('drops what has happened where the answer is no', async () => {
      connect({ target: place });
      happen();
      privacy(false);
      answer();
      await turn();
      privacy(true);
      answer();
      await turn();
      expect(layer()).to.deep.equal([]);
      happen('select');
      await turn();
      expect(said()).to.deep.equal(['select_item']);
    });
  });
});
