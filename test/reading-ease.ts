/** Danish abbreviations whose full stop ends no sentence. */
const abbreviations = /\b(?:m\.fl|pr|ca|kl|fx|bl\.a)\./gi;

/**
 * How hard Danish text is to read: words a sentence, and of a hundred words those with more than six
 * letters (Björnsson's LIX). A heading, a paragraph and an item of a list end their sentence.
 */
export function lix(blocks: readonly string[]): number {
  const sentences = blocks
    .flatMap((block) =>
      block
        .replace(abbreviations, (each) => each.replaceAll('.', ''))
        .split(/[.!?:]+(?=\s|$|[»«)])/),
    )
    .map((sentence) => sentence.match(/[\p{L}\d]+(?:[-–’'.,][\p{L}\d]+)*/gu) ?? [])
    .filter(({ length }) => length);
  const words = sentences.flat();
  const long = words.filter((word) => word.replace(/\P{L}/gu, '').length > 6);
  if (!words.length) return 0;
  return words.length / sentences.length + (100 * long.length) / words.length;
}

/** What is to be pressed, ticked or taken in at a glance is no running text. */
const noProse = 'button:not([part=question]), label, legend, summary, dt, a, [part=facts], .unseen';

/** The running text that is seen in a piece of a page, block by block. */
export function proseOf(place: Element): string[] {
  const blocks = new Map<Element, string>();
  const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    let block = node.parentElement!;
    if (block.closest(noProse) || !/\S/.test(node.textContent!)) continue;
    while (/^(inline|contents)$/.test(getComputedStyle(block).display)) {
      block = block.parentElement!;
    }
    if (!block.checkVisibility({ visibilityProperty: true })) continue;
    blocks.set(block, (blocks.get(block) ?? '') + node.textContent!);
  }
  return [...blocks.values()].map((text) => text.trim().replace(/\s+/g, ' '));
}
