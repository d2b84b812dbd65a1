/** JSON as plugins and themes write it, in a form that can be read. */
const repaired = (text: string): string =>
  text
    .replace(/<!--|-->|(?:\/\/|\/\*)?\s*(?:<!\[CDATA\[|\]\]>)\s*(?:\*\/)?/g, ' ')
    // Comments and commas behind the last are taken out, texts left as they are.
    .replace(/"(?:\\.|[^"\\])*"|\/\*.*?\*\/|\/\/[^\n]*|,(?=\s*[}\]])|;\s*$/gs, (piece) =>
      piece.startsWith('"') ? piece.replace(/[\0-\x1f]/g, ' ') : ' ',
    );

export function parseRepaired(text: string): unknown {
  for (const read of [
    (each: string) => each,
    repaired,
    (each: string) => repaired(repaired(each)),
  ]) {
    try {
      return JSON.parse(read(text.replace(/^\s*\ufeff/, '')));
    } catch {
      // What is written in another way is repaired.
    }
  }
  // Another script of the page may hold the product.
  return undefined;
}
