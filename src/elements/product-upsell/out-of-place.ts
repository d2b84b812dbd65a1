import type { HeelElement } from '../base/heel-element.js';

/** Whether something stands, however deep, where an element of the product wants nothing to buy. */
export function isOutOfPlace(each: Element): boolean {
  const parent = each.parentElement as HeelElement | null;
  return (
    Boolean(parent) && (each.matches(parent!.productFree ?? ':not(*)') || isOutOfPlace(parent!))
  );
}
