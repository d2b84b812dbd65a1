const isLaidOut = (element: Element) =>
  element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0;

/** What is read from two metres. */
const lines = '.phase, .position, .coming, .digits, .repetitions';

/** What is wrong with the display, in words. */
export function faults(display: HTMLElement): string[] {
  const window = display.ownerDocument.defaultView!;
  const found: string[] = [];
  const around = display.getBoundingClientRect();
  if (around.top < -1 || around.bottom > window.innerHeight + 1) {
    found.push(`the display is at ${around.top} to ${around.bottom} of ${window.innerHeight}`);
  }
  const [picture, now, ...others] = [...display.children].filter(isLaidOut) as HTMLElement[];
  const boxes = [picture!, now!, ...others];
  for (const each of [...boxes, ...display.querySelectorAll(`${lines}, button, svg`)].filter(
    isLaidOut,
  )) {
    const box = each.getBoundingClientRect();
    const name = each.getAttribute('part') ?? each.getAttribute('class') ?? each.localName;
    if (
      box.top < around.top - 1 ||
      box.bottom > around.bottom + 1 ||
      box.left < around.left - 1 ||
      box.right > around.right + 1
    )
      found.push(`${name} sticks out`);
    if (each.matches(lines)) {
      const size = parseFloat(window.getComputedStyle(each).fontSize);
      if (size < 24) found.push(`${name} has letters of ${size} pixels`);
    }
    if (each.matches('button') && box.height < 48) found.push(`${name} is ${box.height} high`);
  }
  boxes.forEach((one, index) =>
    boxes.slice(index + 1).forEach((other) => {
      const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
      const meets =
        a.left < b.right - 1 &&
        b.left < a.right - 1 &&
        a.top < b.bottom - 1 &&
        b.top < a.bottom - 1;
      if (meets) found.push(`${one.className} meets ${other.className}`);
    }),
  );
  const dial = display.querySelector('.dial')!.getBoundingClientRect();
  const digits = display.querySelector('.digits, .repetitions')!.getBoundingClientRect();
  if (digits.width > dial.width || digits.height > dial.height) found.push('digits leave the dial');
  return found;
}

/** The words that stand on more than one line, in one piece no more. */
export function brokenWords(display: HTMLElement): string[] {
  const found: string[] = [];
  const texts = display.ownerDocument.createTreeWalker(display, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const text = texts.currentNode as Text;
    for (const { 0: word, index } of text.data.matchAll(/\p{L}+/gu)) {
      const range = display.ownerDocument.createRange();
      range.setStart(text, index);
      range.setEnd(text, index + word.length);
      if (new Set([...range.getClientRects()].map(({ top }) => top)).size > 1) found.push(word);
    }
  }
  return found;
}
