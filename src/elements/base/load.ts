import { LaterFile, type FileHost } from './later-file.js';

/** A part of the product that is a file of its own, or nothing where it cannot be had. */
export const load = <Part>(
  element: FileHost,
  part: () => Promise<Part>,
): Promise<Part | undefined> => new LaterFile(element, part).get();
