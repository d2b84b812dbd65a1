import type { Guide } from '../../guides/guide.js';

/** What a shop has written itself about an exercise, in a card of it on the page. */
export interface OwnWords {
  readonly title?: string;
  readonly start?: string;
  readonly steps?: readonly string[];
  readonly caution?: string;
}

interface Card extends Element {
  readonly exercise?: unknown;
  readonly source?: Element;
}

/** Whether it is a card of an exercise: another guide's has another tag, and may be another file's. */
const isCardOf = (element: Element, guide: Guide, id: string): element is Card =>
  (element.constructor as { readonly guide?: Partial<Guide> }).guide?.id === guide.id &&
  (element as Card).exercise === id;

const textOf = ({ textContent }: Node) => textContent?.trim().replace(/\s+/g, ' ') ?? '';

/** The words in a slot, as plain text: markup of the page's has no place on paper. */
const wordsIn = (slotted: readonly Element[]) => slotted.map(textOf).filter(Boolean).join(' ');

function stepsIn(slotted: readonly Element[]): readonly string[] {
  const items = slotted.flatMap((each) => [...each.querySelectorAll('li')]);
  return (items.length ? items : slotted).map(textOf).filter(Boolean);
}

/** Finds what the page's cards of an exercise say instead of the guide. */
export function ownWords(guide: Guide, id: string): OwnWords {
  const slotted = [...document.querySelectorAll(':defined')].flatMap((each) =>
    isCardOf(each, guide, id) ? [...(each.source ?? each).children] : [],
  );
  const of = (name: string) => slotted.filter(({ slot }) => slot === name);
  const [title, start, caution] = ['title', 'start', 'caution'].map((name) => wordsIn(of(name)));
  const steps = stepsIn(of('steps'));
  return {
    ...(title && { title }),
    ...(start && { start }),
    ...(steps.length && { steps }),
    ...(caution && { caution }),
  };
}
