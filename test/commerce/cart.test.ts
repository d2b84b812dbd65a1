import { expect } from '@open-wc/testing';
import { addToCart, type Cart, type Outcome } from '../../src/commerce/cart.js';
import { stub } from '../helpers.js';

const line = { id: '1011', quantity: 2, permalink: 'https://shop.example/cart/1011:2' };
const root = `${location.origin}/`;

type Answer = () => Response | Promise<Response>;

const json = (body: unknown, status = 200, headers: Record<string, string> = {}): Response =>
  new Response(JSON.stringify(body), { status, headers });
const page = (status = 200): Response =>
  new Response('<!doctype html><title>Opening soon</title>', {
    status,
    headers: { 'content-type': 'text/html' },
  });

/** What was asked of a network that answers posts in turn, and everything else with one thing. */
async function withNetwork<Result>(
  posts: readonly Answer[],
  reads: Answer,
  act: () => Promise<Result>,
): Promise<{ result: Result; asked: { address: unknown; init: RequestInit }[] }> {
  const asked: { address: unknown; init: RequestInit }[] = [];
  let nth = 0;
  const restore = stub(window, 'fetch', async (address: unknown, init: RequestInit = {}) => {
    asked.push({ address, init });
    if (init.method !== 'POST') return reads();
    return posts[Math.min(nth++, posts.length - 1)]!();
  });
  try {
    const result = await act();
    // What is read afterwards has been asked for.
    await new Promise((resolve) => setTimeout(resolve));
    return { result, asked };
  } finally {
    restore();
  }
}

const shopifyCart: Cart = { platform: 'shopify', root, target: document.body };
const wooCart: Cart = { platform: 'woocommerce', root: `${root}wp-json/`, target: document.body };

const added = { is: 'added' };
const failed = { is: 'failed' };
const refused = (message?: string) => ({ is: 'refused', message });
const soldOut = (message: string) => ({ is: 'sold-out', message });

describe('addToCart', () => {
  it('asks nobody where a platform has no cart', async () => {
    const { result, asked } = await withNetwork(
      [],
      () => json({}),
      () => addToCart(line, { ...wooCart, platform: 'schema-org' }),
    );
    expect(result).to.deep.equal(failed);
    expect(asked).to.deep.equal([]);
  });

  describe('what Shopify’s bridge says', () => {
    const bridge = async (answer: unknown): Promise<Outcome> =>
      addToCart(line, {
        ...shopifyCart,
        actions: { updateCart: () => Promise.resolve(answer) },
      });
    const outOfStock = { code: 'MERCHANDISE_OUT_OF_STOCK', message: 'All is <b>gone</b>' };
    const own = { id: 'line-1', merchandise: { id: 'gid://shopify/ProductVariant/1011' } };
    const other = { id: 'line-2', merchandise: { id: 'gid://shopify/ProductVariant/2' } };
    const cases: [why: string, answer: unknown, outcome: unknown][] = [
      ['a cart', { cart: {}, userErrors: [], warnings: [] }, added],
      ['nothing', undefined, added],
      ['an error', { userErrors: [{ message: 'No &amp; no' }] }, refused('No & no')],
      ['a warning that it is sold out', { warnings: [outOfStock] }, soldOut('All is gone')],
      [
        'a warning that there are fewer',
        {
          userErrors: [],
          warnings: [{ code: 'MERCHANDISE_NOT_ENOUGH_STOCK', message: 'Only 1 left.' }],
        },
        refused('Only 1 left.'),
      ],
      [
        'a warning that it is not sold here',
        { warnings: [{ code: 'PRODUCT_UNAVAILABLE_IN_BUYER_LOCATION', message: 'Not here.' }] },
        refused('Not here.'),
      ],
      [
        'a warning without a code',
        { warnings: [{ message: 'Not today.' }] },
        refused('Not today.'),
      ],
      ['an error that says nothing', { userErrors: [{}] }, refused()],
      [
        'an error beside a warning',
        { userErrors: [{ message: 'A' }], warnings: [outOfStock] },
        refused('A'),
      ],
      ['an error that it is sold out', { userErrors: [outOfStock] }, soldOut('All is gone')],
      [
        'a warning of this line',
        { cart: { lines: [other, own] }, warnings: [{ ...outOfStock, target: 'line-1' }] },
        soldOut('All is gone'),
      ],
      [
        'a warning of another line',
        {
          cart: { lines: { nodes: [other, own] } },
          warnings: [{ ...outOfStock, target: 'line-2' }],
        },
        added,
      ],
      [
        'a warning of no line, beside lines without ids',
        { cart: { lines: [{}] }, warnings: [outOfStock] },
        soldOut('All is gone'),
      ],
      [
        'a warning of a discount',
        { warnings: [{ code: 'DISCOUNT_NOT_FOUND', message: 'No such code.' }] },
        added,
      ],
      [
        'a warning of an address',
        { warnings: [{ code: 'DUPLICATE_DELIVERY_ADDRESS', message: 'Twice.' }] },
        added,
      ],
    ];
    for (const [why, answer, outcome] of cases) {
      it(`reads ${why}`, async () => {
        expect(await bridge(answer)).to.deep.equal(outcome);
      });
    }

    it('has failed where the bridge throws', async () => {
      const updateCart = () => Promise.reject(new Error('no'));
      expect(await addToCart(line, { ...shopifyCart, actions: { updateCart } })).to.deep.equal(
        failed,
      );
    });
  });

  describe('what Shopify’s Ajax interface says', () => {
    const no = (description: unknown, status = 422) =>
      json({ status, message: 'Cart Error', description }, status);
    const cases: [why: string, answer: Answer, outcome: unknown][] = [
      ['what was added', () => json({ items: [{ id: 1011 }] }), added],
      ['the one line that was added', () => json({ id: 1011, quantity: 2 }), added],
      ['a page with "200 OK"', () => page(), failed],
      ['an empty answer', () => new Response(''), failed],
      ['a list', () => json([]), failed],
      ['an object that is no cart', () => json({ error: 'x' }), failed],
      ['a word', () => json('ok'), failed],
      ['nothing', () => json(null), failed],
      [
        'a no with "200 OK"',
        () => json({ status: 422, description: 'All gone.' }),
        refused('All gone.'),
      ],
      ['a refusal', () => no('Only <i>4</i> &quot;each&quot;.'), refused('Only 4 "each".')],
      [
        'a variant that is gone',
        () => no('Cannot find variant', 404),
        refused('Cannot find variant'),
      ],
      ['a page that is not there', () => page(404), failed],
      ['a refusal in a page', () => page(422), failed],
      ['words for each field', () => no({ quantity: ['Too many.'] }), refused('Too many.')],
      ['a description that says nothing', () => no(' '), refused('Cart Error')],
      ['errors alone', () => json({ errors: ['Too many.'] }, 422), refused('Too many.')],
      ['a refusal without words', () => json({}, 422), refused()],
      ['a refusal with numbers and nothings', () => no([null, {}, 7]), refused('7')],
      ['a refusal with nothings alone', () => json({ description: [null, {}] }, 422), refused()],
      ['that it is busy', () => no('Too many requests', 429), failed],
      ['that it is out of order', () => no('Sorry', 500), failed],
      ['that nobody may', () => no('Forbidden', 403), failed],
      ['nothing at all', () => Promise.reject(new TypeError('gone')), failed],
    ];
    for (const [why, answer, outcome] of cases) {
      it(`reads ${why}`, async () => {
        const { result } = await withNetwork(
          [answer],
          () => page(500),
          () => addToCart(line, shopifyCart),
        );
        expect(result).to.deep.equal(outcome);
      });
    }
  });

  describe('what WooCommerce says', () => {
    const no = (code: string, message: unknown = 'No.', status = 400) =>
      json({ code, message, data: { status } }, status);
    const cases: [why: string, answer: Answer, outcome: unknown][] = [
      ['the cart', () => json({ items: [{ id: 1011 }] }, 201), added],
      ['a page with "200 OK"', () => page(), failed],
      ['a page that is not there', () => page(404), failed],
      ['something that is no cart', () => json({ success: true }), failed],
      [
        'a no with "200 OK"',
        () => json({ code: 'x', message: 'All gone.', data: { status: 400 } }),
        refused('All gone.'),
      ],
      ...[
        'woocommerce_rest_product_out_of_stock',
        'woocommerce_rest_cart_product_out_of_stock',
      ].map(
        (code) =>
          [code, () => no(code, '&quot;Belt&quot; is out.'), soldOut('"Belt" is out.')] as [
            string,
            Answer,
            unknown,
          ],
      ),
      ...[
        'woocommerce_rest_product_partially_out_of_stock',
        'woocommerce_rest_product_partially_out_of_stock_limit',
        'woocommerce_rest_product_too_many_in_cart',
        'my_plugin_product_out_of_stock',
        'my_woocommerce_rest_product_out_of_stock',
        'woocommerce_rest_product_out_of_stock_soon',
      ].map((code) => [code, () => no(code), refused('No.')] as [string, Answer, unknown]),
      [
        'a conflict',
        () => no('woocommerce_rest_cart_error', 'Once only.', 409),
        refused('Once only.'),
      ],
      [
        'a product that is gone',
        () => no('woocommerce_rest_cart_invalid_product', 'Gone.', 404),
        refused('Gone.'),
      ],
      ['an address that is not there', () => no('rest_no_route', 'No route', 404), failed],
      ['a number as its code', () => json({ code: 7, message: 'No.' }, 400), refused('No.')],
      ['that nobody may', () => no('rest_forbidden', 'Sorry', 403), failed],
      ['that it is out of order', () => no('internal', 'Critical', 500), failed],
    ];
    for (const [why, answer, outcome] of cases) {
      it(`reads ${why}`, async () => {
        const { result } = await withNetwork(
          [answer],
          () => json({}, 200, { nonce: 'n' }),
          () => addToCart(line, wooCart),
        );
        expect(result).to.deep.equal(outcome);
      });
    }

    const stale = () => no('woocommerce_rest_invalid_nonce', 'Nonce is invalid.', 403);
    const missing = () => no('woocommerce_rest_missing_nonce', 'Missing.', 401);
    for (const [why, first] of [
      ['stale', stale],
      ['missing', missing],
    ] as const) {
      it(`asks for a nonce that is ${why} once more`, async () => {
        let nonces = 0;
        const { result, asked } = await withNetwork(
          [first, () => json({ items: [] }, 201)],
          () => json({}, 200, { nonce: `nonce-${++nonces}` }),
          () => addToCart(line, wooCart),
        );
        expect(result).to.deep.equal(added);
        expect(asked.map(({ init }) => init.method ?? 'GET')).to.deep.equal([
          'GET',
          'POST',
          'GET',
          'POST',
        ]);
        expect(asked.map(({ init }) => new Headers(init.headers).get('nonce'))).to.deep.equal([
          null,
          'nonce-1',
          null,
          'nonce-2',
        ]);
        expect(asked[0]!.init.cache).to.equal('no-store');
      });
    }

    it('asks for a nonce no third time', async () => {
      const { result, asked } = await withNetwork(
        [stale],
        () => json({}),
        () => addToCart(line, wooCart),
      );
      expect(result).to.deep.equal(failed);
      expect(asked).to.have.length(4);
    });

    for (const code of [
      'x',
      'my_woocommerce_rest_invalid_nonce',
      'woocommerce_rest_invalid_nonce_x',
      'woocommerce_rest_nonce',
    ])
      it(`asks for no other nonce where the answer is ${code}`, async () => {
        const { asked } = await withNetwork(
          [() => no(code, 'No.', 403)],
          () => json({}),
          () => addToCart(line, wooCart),
        );
        expect(asked).to.have.length(2);
      });
  });

  describe('what is asked', () => {
    const sent = async (cart: Cart, headers: Record<string, string> = {}) => {
      const { asked } = await withNetwork(
        [() => json({ items: [] })],
        () => json({}, 200, headers),
        () => addToCart(line, cart),
      );
      return asked.map(({ address, init: { method, body, headers: own } }) => ({
        address: String(address).replace(root, '/'),
        ...(method && { method, body: JSON.parse(String(body)), headers: own }),
      }));
    };
    const type = { 'content-type': 'application/json' };

    it('is Shopify’s Ajax interface, and then its cart', async () => {
      expect(await sent(shopifyCart)).to.deep.equal([
        {
          address: '/cart/add.js',
          method: 'POST',
          body: { items: [{ id: 1011, quantity: 2 }] },
          headers: type,
        },
        { address: '/cart.js' },
      ]);
    });

    it('is Shopify’s bridge', async () => {
      const changes: unknown[] = [];
      const updateCart = (change: unknown) => Promise.resolve(void changes.push(change));
      await addToCart(line, { ...shopifyCart, actions: { updateCart } });
      expect(changes).to.deep.equal([
        { lines: [{ merchandiseId: 'gid://shopify/ProductVariant/1011', quantity: 2 }] },
      ]);
    });

    for (const [given, shown] of [
      [{ nonce: 'n', 'cart-token': 't' }, { nonce: 'n' }],
      [{ 'cart-token': 't' }, { 'cart-token': 't' }],
      [{}, {}],
    ] as [Record<string, string>, Record<string, string>][]) {
      it(`is WooCommerce’s cart, shown ${JSON.stringify(shown)}`, async () => {
        expect(await sent(wooCart, given)).to.deep.equal([
          { address: '/wp-json/wc/store/v1/cart' },
          {
            address: '/wp-json/wc/store/v1/cart/add-item',
            method: 'POST',
            body: { id: 1011, quantity: 2 },
            headers: { ...type, ...shown },
          },
        ]);
      });
    }

    it('takes no longer than a shopper waits, by the bridge too', async () => {
      const delays: unknown[] = [];
      const restore = stub(window, 'setTimeout', (act: () => void, delay: number) => {
        delays.push(delay);
        act();
      });
      const actions = { updateCart: () => new Promise(() => undefined) };
      const outcome = await addToCart(line, { ...shopifyCart, actions }).finally(restore);
      expect(outcome).to.deep.equal(failed);
      expect(delays).to.deep.equal([10_000]);
    });
  });

  for (const cart of [shopifyCart, wooCart]) {
    it(`passes addresses as text, for those who look into them: ${cart.platform}`, async () => {
      const { result, asked } = await withNetwork(
        [() => json({ items: [] })],
        () => json({}),
        () => addToCart(line, cart),
      );
      expect(result).to.deep.equal(added);
      expect(asked.length).to.be.greaterThan(1);
      for (const { address } of asked) expect(address).to.be.a('string');
    });
  }

  describe('what the page hears', () => {
    const heard = async (name: string, act: () => Promise<unknown>): Promise<CustomEvent[]> => {
      const events: CustomEvent[] = [];
      const listen = (event: Event) => events.push(event as CustomEvent);
      document.addEventListener(name, listen);
      await act();
      document.removeEventListener(name, listen);
      return events;
    };
    type Update = CustomEvent & { promise: Promise<Record<string, unknown>>; lines: unknown };
    const now = () => json({ item_count: 3, total_price: 13485, currency: 'GBP' });
    const add = (answer: Answer, reads: Answer = now) =>
      withNetwork([answer], reads, () => addToCart(line, shopifyCart));

    it('is told as Shopify’s cart begins to change, with a promise of the cart', async () => {
      let isBefore = false;
      const [event, ...more] = (await heard('shopify:cart:lines-update', () =>
        add(async () => {
          isBefore = true;
          return json({ items: [{}] });
        }),
      )) as Update[];
      expect(isBefore).to.equal(true);
      expect(more.length).to.equal(0);
      const said = {
        action: 'add',
        context: 'product',
        lines: [{ merchandiseId: 'gid://shopify/ProductVariant/1011', quantity: 2 }],
        promise: event!.promise,
      };
      expect(event!.detail ?? {}).to.deep.equal(said);
      const { bubbles, composed } = event!;
      expect({ bubbles, composed }).to.deep.equal({ bubbles: true, composed: true });
      expect((event as unknown as { action: string }).action).to.equal('add');
      expect(event!.lines).to.deep.equal(said.lines);
      expect(await event!.promise).to.deep.equal({
        cart: {
          totalQuantity: 3,
          cost: { totalAmount: { amount: '134.85', currencyCode: 'GBP' } },
        },
        userErrors: [],
        warnings: [],
      });
    });

    it('is told that Shopify has declined', async () => {
      const [event] = (await heard('shopify:cart:lines-update', () =>
        add(() => json({ description: 'All gone.' }, 422)),
      )) as Update[];
      expect((await event!.promise)['userErrors']).to.deep.equal([
        { code: 'INVALID', message: 'All gone.' },
      ]);
    });

    it('gets no cart where that cannot be read, and is told all the same', async () => {
      const [event] = (await heard('shopify:cart:lines-update', () =>
        add(
          () => json({ items: [{}] }),
          () => page(),
        ),
      )) as Update[];
      expect((await event!.promise)['cart']).to.equal(null);
    });

    it('gets no cart where that says nothing', async () => {
      const [event] = (await heard('shopify:cart:lines-update', () =>
        add(
          () => json({ items: [{}] }),
          () => json({ total_price: 5 }),
        ),
      )) as Update[];
      expect((await event!.promise)['cart']).to.equal(null);
    });

    it('is told of no failure where there is none', async () => {
      for (const answer of [() => json({ items: [{}] }), () => json({ description: 'No.' }, 422)]) {
        const errors = await heard('shopify:cart:error', () => add(answer));
        expect(errors.length).to.equal(0);
      }
    });

    it('is told that Shopify’s cart does not answer', async () => {
      let promise: Promise<unknown> | undefined;
      const errors = await heard('shopify:cart:error', async () => {
        const [event] = (await heard('shopify:cart:lines-update', () =>
          add(() => page()),
        )) as Update[];
        promise = event!.promise;
      });
      expect(errors.map(({ detail }) => detail.code)).to.deep.equal(['SERVICE_UNAVAILABLE']);
      expect(await promise!.catch(() => 'rejected')).to.equal('rejected');
    });

    it('is told by the bridge where there is one, and not twice', async () => {
      const events = await heard('shopify:cart:lines-update', () =>
        addToCart(line, { ...shopifyCart, actions: { updateCart: () => Promise.resolve({}) } }),
      );
      expect(events.length).to.equal(0);
    });

    describe('of WooCommerce', () => {
      const names = ['wc-blocks_added_to_cart', 'wc_fragment_refresh'];
      const addWoo = (answer: Answer) =>
        withNetwork(
          [answer],
          () => json({}, 200, { nonce: 'n' }),
          () => addToCart(line, wooCart),
        );
      for (const name of names) {
        it(`is ${name}, once`, async () => {
          const events = await heard(name, () => addWoo(() => json({ items: [] })));
          expect(events.length).to.equal(1);
          expect((events[0]!.target as Element).localName).to.equal('body');
        });
        it(`is no ${name} where nothing was added`, async () => {
          const events = await heard(name, () => addWoo(() => json({ code: 'x' }, 400)));
          expect(events.length).to.equal(0);
        });
      }

      it('is added_to_cart by jQuery, with what its listeners look for', async () => {
        const calls: unknown[] = [];
        const empty = { trigger: () => undefined };
        const jQuery = (target?: EventTarget) =>
          target
            ? {
                trigger: (type: string, details: unknown) =>
                  calls.push({ target: (target as Element).localName, type, details }),
              }
            : empty;
        const restore = stub(window as never, 'jQuery' as never, jQuery);
        await addWoo(() => json({ items: [] })).finally(restore);
        expect(calls).to.deep.equal([
          { target: 'body', type: 'added_to_cart', details: [{}, '', empty] },
        ]);
      });

      it('is no matter where a listener throws', async () => {
        const jQuery = () => ({
          trigger: () => {
            throw new Error('a plugin');
          },
        });
        const restore = stub(window as never, 'jQuery' as never, jQuery);
        const { result } = await addWoo(() => json({ items: [] })).finally(restore);
        expect(result).to.deep.equal(added);
      });
    });
  });

  describe('showing the cart', () => {
    const open = async (
      cart: Partial<Cart>,
      answer: unknown = {},
      openCart: (calls: unknown[]) => unknown = (calls) => calls.push('open'),
    ): Promise<{ calls: unknown[]; outcome: Outcome }> => {
      const calls: unknown[] = [];
      const actions = {
        updateCart: () => Promise.resolve(answer),
        openCart: () => openCart(calls),
      };
      const outcome = await addToCart(line, { ...shopifyCart, actions, ...cart });
      return { calls, outcome };
    };

    it('is Shopify’s openCart, where the author wants it', async () => {
      expect((await open({ opens: true })).calls).to.deep.equal(['open']);
    });
    it('happens to nobody who has not asked for it', async () => {
      expect((await open({})).calls).to.deep.equal([]);
    });
    it('waits for something to be in it', async () => {
      const { calls } = await open({ opens: true }, { userErrors: [{ message: 'No.' }] });
      expect(calls).to.deep.equal([]);
    });
    for (const [why, openCart] of [
      [
        'throws',
        () => {
          throw new Error('theme');
        },
      ],
      ['rejects', () => Promise.reject(new Error('theme'))],
    ] as const) {
      it(`is no matter where it ${why}`, async () => {
        expect((await open({ opens: true }, {}, openCart)).outcome).to.deep.equal(added);
      });
    }
    it('is nothing where a page has no such thing', async () => {
      const actions = { updateCart: () => Promise.resolve({}) };
      expect(await addToCart(line, { ...shopifyCart, actions, opens: true })).to.deep.equal(added);
    });
  });
});
