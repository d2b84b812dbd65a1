import type { HeelElement } from './heel-element.js';
import { LaterFile } from './later-file.js';

/** A part of the product that is a file of its own, or nothing where it cannot be had. */
export const load = <Part>(
  element: HeelElement,
  part: () => Promise<Part>,
): Promise<Part | undefined> => new LaterFile(element, part).get();
