import type { HeelElement } from '../../src/elements/base/heel-element.js';
import { part } from '../helpers.js';
import { elementsOf, type Page } from './page.js';

/** What a page's own rules could bend: inherited, or given to everything by a reset. */
const properties = [
  'background-color',
  'border-radius',
  'border-top-width',
  'box-sizing',
  'color',
  'cursor',
  'display',
  'font-family',
  'font-size',
  'font-style',
  'font-variant-caps',
  'font-weight',
  'letter-spacing',
  'line-height',
  'margin',
  'opacity',
  'padding',
  'position',
  'text-align',
  'text-indent',
  'text-shadow',
  'text-transform',
  'visibility',
  'white-space',
  'word-break',
  'word-spacing',
] as const;

/** What is seen of a piece of an element: where it stands, how large it is, how it is styled. */
interface Shape {
  readonly name: string;
  readonly [aspect: string]: string | number;
}

function shapesOf({ window }: Page, element: HeelElement): Shape[] {
  const { left, top } = part(element, 'base').getBoundingClientRect();
  return [...element.shadowRoot!.querySelectorAll(':is(.root, .root *):not(slot, svg *)')].map(
    (each) => {
      const { x, y, width, height } = each.getBoundingClientRect();
      const style = window.getComputedStyle(each);
      return {
        name: `${element.localName} ${each.localName} ${each.getAttribute('class') ?? ''}`.trim(),
        x: x - left,
        y: y - top,
        width,
        height,
        ...Object.fromEntries(properties.map((name) => [name, style.getPropertyValue(name)])),
      };
    },
  );
}

const shapes = (page: Page) => elementsOf(page).flatMap((element) => shapesOf(page, element));

const differ = (one: string | number | undefined, other: string | number | undefined) =>
  typeof one === 'number' && typeof other === 'number'
    ? Math.abs(one - other) > 0.5
    : one !== other;

/** Whatever about the elements differs between two pages, in words. */
export function differences(
  page: Page,
  other: Page,
  aspects: readonly string[] = ['x', 'y', 'width', 'height', ...properties],
): string[] {
  const there = shapes(other);
  return shapes(page).flatMap((shape, index) =>
    ['name', ...aspects]
      .filter((aspect) => differ(shape[aspect], there[index]?.[aspect]))
      .map((aspect) => `${shape.name}, ${aspect}: ${shape[aspect]}, ${there[index]?.[aspect]}`),
  );
}
