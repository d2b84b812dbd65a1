const told = new Set<string>();

/** Tells the page's author of one mistake in one line, once. */
export function warn(mistake: string): void {
  if (!told.has(mistake)) console.warn(mistake);
  told.add(mistake);
}
