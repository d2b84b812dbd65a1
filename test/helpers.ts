/** Catches what is said on the console, so that a test can read it and the run stays quiet. */
export function collectWarnings(): { lines: string[]; restore: () => void } {
  const { warn } = console;
  const lines: string[] = [];
  console.warn = (...words: unknown[]) => lines.push(words.join(' '));
  return { lines, restore: () => (console.warn = warn) };
}
