import type { HeelElement } from './heel-element.js';

/**
 * Registers an element under its name. A name that is taken is left in peace: the same file loaded
 * twice is no mistake, and of two versions the first stays, with a line that names both.
 */
export function define(name: string, element: typeof HeelElement & CustomElementConstructor): void {
  const standing = customElements.get(name) as Partial<typeof HeelElement> | undefined;
  if (!standing) {
    customElements.define(name, element);
  } else if (standing.version !== element.version) {
    console.warn(
      `<${name}>: version ${standing.version} is registered; ${element.version} leaves it.`,
    );
  }
}
