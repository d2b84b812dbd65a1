import { aTimeout, expect } from '@open-wc/testing';
import '../../src/define.js';
import type { HeelElement } from '../../src/elements/base/heel-element.js';
import type { HeelExerciseCard } from '../../src/index.js';
import { hear, part, startSession, stub, words, write } from '../helpers.js';
import { waitUntil } from '../wait-until.js';

const markup = `<div>
  <section><heel-exercise-card lang="en" exercise="calf-stretch"></heel-exercise-card></section>
  <section></section>
</div>`;

type Movable = ParentNode & { moveBefore?: (node: Node, child: Node | null) => void };

describe('a session on an element that is moved', () => {
  let card: HeelExerciseCard;
  let home: Element;
  let other: Element;
  let stops: Event[];

  async function start(): Promise<void> {
    await startSession(card);
    part(card, 'skip').click();
    await card.updateComplete;
    expect(words(part(card, 'phase'))).to.equal('Hold');
  }

  async function frameBody(): Promise<HTMLElement> {
    const frame = document.createElement('iframe');
    home.parentElement!.append(frame);
    await aTimeout(0);
    return frame.contentDocument!.body;
  }

  beforeEach(async () => {
    // The element of the test before has gone by now.
    await aTimeout(20);
    stops = hear('heel-practice-stop');
    const page = await write<HTMLElement>(markup);
    [home, other] = [page.children[0]!, page.children[1]!];
    card = home.querySelector('heel-exercise-card')!;
    await start();
  });

  /** Goes on: what ran runs, the clock ticks, and nothing was said of a stop. */
  async function expectGoingOn(): Promise<void> {
    await aTimeout(50);
    expect(words(part(card, 'phase'))).to.equal('Hold');
    const time = words(part(card, 'time'));
    await waitUntil(() => words(part(card, 'time')) !== time, 'the clock stands still');
    expect(stops).to.deep.equal([]);
    part(card, 'pause').click();
    await card.updateComplete;
    expect(words(part(card, 'pause'))).to.equal('Resume');
  }

  const moves: Record<string, () => unknown> = {
    'by insertBefore': () => other.insertBefore(card, null),
    'out and in again, as React and jQuery do': () => {
      card.remove();
      other.append(card);
    },
    'with what is around it': () => other.append(home),
    'by replaceWith': () => other.replaceWith(card),
    'through a fragment': () => {
      const fragment = document.createDocumentFragment();
      fragment.append(card);
      other.append(fragment);
    },
    'to its own place': () => home.append(card),
    'by normalizing its parent anew, twice': () => {
      other.append(card);
      home.append(card);
    },
    'a microtask later': async () => {
      card.remove();
      await Promise.resolve();
      other.append(card);
    },
    'through another document that adopts it': () => {
      document.implementation.createHTMLDocument().adoptNode(card);
      other.append(document.adoptNode(card));
    },
    'through the content of a template': () => {
      document.createElement('template').content.append(card);
      other.append(card);
    },
    'into the shadow root of another element': () =>
      other.attachShadow({ mode: 'open' }).append(card),
    ...('moveBefore' in Element.prototype && {
      'by moveBefore': () => (other as Movable).moveBefore!(card, null),
    }),
  };
  for (const [how, move] of Object.entries(moves)) {
    it(`goes on ${how}`, async () => {
      await move();
      await expectGoingOn();
    });
  }

  it('goes on in a frame, and on its way back', async () => {
    const body = await frameBody();
    body.append(card);
    await aTimeout(50);
    expect(words(part(card, 'phase'))).to.equal('Hold');
    home.append(card);
    await expectGoingOn();
  });

  it('keeps the place of the keyboard', async () => {
    part(card, 'pause').focus();
    part(card, 'cue').querySelector('input')!.click();
    part(card, 'pause').focus();
    card.requestUpdate();
    await card.updateComplete;
    home.parentElement!.append(card);
    await card.updateComplete;
    await waitUntil(() => card.shadowRoot!.activeElement?.part.contains('pause'));
  });

  it('takes the keyboard from nobody', async () => {
    const button = document.createElement('button');
    other.append(button);
    button.focus();
    card.requestUpdate();
    await card.updateComplete;
    other.append(card);
    await aTimeout(50);
    expect(document.activeElement).to.equal(button);
  });

  it('ends once the element is gone, which is heard once on the element and once on the page', async () => {
    const here: Event[] = [];
    card.addEventListener('heel-practice-stop', (event) => here.push(event));
    card.remove();
    await aTimeout(20);
    expect(here).to.have.length(1);
    expect(stops).to.have.length(1);
    expect((stops[0] as HTMLElementEventMap['heel-practice-stop']).exercise).to.equal(
      'calf-stretch',
    );
    other.append(card);
    await card.updateComplete;
    expect(part(card, 'practice')).to.equal(undefined);
    expect(part(card, 'practise')).to.exist;
    await start();
  });

  it('ends, and says so, where the page shows another exercise or none', async () => {
    for (const exercise of ['heel-raise', 'no-such']) {
      stops.length = 0;
      card.exercise = exercise;
      await card.updateComplete;
      expect(stops, exercise).to.have.length(1);
      card.exercise = 'calf-stretch';
      await card.updateComplete;
      await start();
    }
  }).timeout(10_000);

  it('says nothing of a session that had ended before', async () => {
    part(card, 'stop').click();
    await card.updateComplete;
    expect(stops).to.have.length(1);
    card.remove();
    await aTimeout(20);
    expect(stops).to.have.length(1);
  });

  it('is another one on a copy, which begins anew', async () => {
    for (const copy of [card.cloneNode(true), document.importNode(card, true)]) {
      other.append(copy);
      await (copy as HeelElement).updateComplete;
      expect(part(copy as Element, 'practise')).to.exist;
      expect(part(copy as Element, 'practice')).to.equal(undefined);
    }
    other.innerHTML = card.outerHTML;
    const copy = other.firstElementChild as HeelElement;
    await copy.updateComplete;
    expect(part(copy, 'practise')).to.exist;
    await expectGoingOn();
  });
});

describe('elements that come and go', () => {
  it('leave no listener and no timer behind', async () => {
    const listening = new Map<string, number>();
    const count = (type: string, by: number) =>
      listening.set(type, (listening.get(type) ?? 0) + by);
    const restores = [globalThis, document].flatMap((target: EventTarget) => {
      const { addEventListener, removeEventListener } = target;
      const known = new Set<unknown>();
      return [
        stub(target, 'addEventListener', (type: string, listener: unknown, options?: object) => {
          if (!known.has(listener)) count(type, 1);
          known.add(listener);
          addEventListener.call(target, type, listener as EventListener, options);
        }),
        stub(target, 'removeEventListener', (type: string, listener: unknown) => {
          if (known.delete(listener)) count(type, -1);
          removeEventListener.call(target, type, listener as EventListener);
        }),
      ];
    });
    try {
      const place = await write<HTMLElement>('<div></div>');
      for (let n = 0; n < 300; n++) {
        place.innerHTML = `<heel-exercise-card exercise="calf-stretch"></heel-exercise-card>
          <heel-faq></heel-faq><product-upsell name="Belt" href="/belt"></product-upsell>`;
        if (n % 50 === 0) {
          const card = place.querySelector('heel-exercise-card')!;
          await card.updateComplete;
          part(card, 'practise').click();
          await waitUntil(() => part(card, 'begin'));
        }
        place.replaceChildren();
      }
      await aTimeout(100);
      expect([...listening].filter(([, left]) => left)).to.deep.equal([]);
    } finally {
      for (const restore of restores) restore();
    }
  });
});
