/**
 * Whether an attribute that only later files read means yes: by being there, unless it says "false". It is
 * none of the element's properties, so that nobody loads what few use.
 */
export const saysYes = (element: Element, attribute: string): boolean =>
  (element.getAttribute(attribute) ?? 'false').trim().toLowerCase() !== 'false';
