import type { Exercise, Movement } from '../../guides/guide.js';
import type { HeelElement } from '../base/heel-element.js';
import { load } from '../base/load.js';

/** Loads how exercises move, which is a file of its own; the picture stands still until it is there. */
export class MovementLoader {
  readonly #movements = new Map<string, Movement>();

  constructor(element: HeelElement, exercises: readonly Exercise[]) {
    for (const each of exercises) void this.#load(element, each);
  }

  of({ id }: Exercise): Movement | undefined {
    return this.#movements.get(id);
  }

  async #load(element: HeelElement, { id, movement }: Exercise): Promise<void> {
    const part = await load(element, movement);
    if (!part) return;
    this.#movements.set(id, part.movement);
    element.requestUpdate();
  }
}
