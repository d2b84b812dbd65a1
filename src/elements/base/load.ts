import { warn } from './warn.js';

/** A part of the product that is a file of its own, or nothing where it cannot be had; the page stays as it is. */
export async function load<Part>(
  element: Element,
  part: () => Promise<Part>,
): Promise<Part | undefined> {
  try {
    return await part();
  } catch {
    warn(`<${element.localName}>: a part could not be loaded.`);
    return undefined;
  }
}
