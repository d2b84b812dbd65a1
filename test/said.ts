/** A heading, a paragraph, an item of a list, a button or the like, as a screen reader comes upon it. */
export interface Said {
  readonly role: string;
  /** Of a heading. */
  readonly level: number | undefined;
  readonly text: string;
  readonly element: Element;
}

const block = 'h1,h2,h3,h4,h5,h6,p,li,dt,dd,summary,button,legend,label';
const silent = '[aria-hidden=true], style, script';

const roles: Readonly<Record<string, string>> = {
  p: 'paragraph',
  li: 'listitem',
  dt: 'term',
  dd: 'definition',
};

/** What a node shows: a slot what is slotted, a host its shadow root. */
const shownIn = (node: Node): readonly Node[] => {
  if (node instanceof HTMLSlotElement && node.assignedNodes().length) return node.assignedNodes();
  return [...((node as Element).shadowRoot ?? node).childNodes];
};

/** All that is said of a place, in its order, shadow roots and slots considered; what nobody sees is left out. */
export function saidOf(place: Element): Said[] {
  const all: { element: Element; text: string }[] = [];
  const walk = (node: Node, at: { text: string } | undefined): void => {
    if (node instanceof Text) {
      if (at) at.text += node.data;
      return;
    }
    if (!(node instanceof Element) || node.matches(silent)) return;
    if (
      !node.checkVisibility({ visibilityProperty: true }) &&
      getComputedStyle(node).display !== 'contents'
    )
      return;
    let inside = at;
    if (node.matches(block)) {
      inside = { element: node, text: '' } as { element: Element; text: string };
      all.push(inside as { element: Element; text: string });
    }
    const label = node.getAttribute('aria-label');
    if (label && inside) inside.text += ` ${label} `;
    else for (const each of shownIn(node)) walk(each, inside);
  };
  walk(place, undefined);
  return all
    .map(({ element, text }) => {
      const level = /^h(\d)$/.exec(element.localName)?.[1];
      return {
        element,
        level: level ? Number(level) : undefined,
        role: level ? 'heading' : (roles[element.localName] ?? element.localName),
        text: text.trim().replace(/\s+/g, ' '),
      };
    })
    .filter(({ text }) => text);
}

/** The headings, each as `2 Why exercise?`. */
export const outlineOf = (place: Element): string[] =>
  saidOf(place)
    .filter(({ role }) => role === 'heading')
    .map(({ level, text }) => `${level} ${text}`);
