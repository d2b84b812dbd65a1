/** The names of the slots that an author has put something into; white space and comments are nothing. */
export function filledSlots(element: Element): ReadonlySet<string> {
  const names = new Set<string>();
  for (const node of element.childNodes) {
    if (node instanceof Element) names.add(node.slot);
    else if (node instanceof Text && /\S/.test(node.data)) names.add('');
  }
  return names;
}
