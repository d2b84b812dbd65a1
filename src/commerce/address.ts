/**
 * An address that a page may link to, made absolute: http(s) alone; anything else is none.
 * @param base what it is relative to; default: the page, and on a server nothing
 */
export function asAddress(
  value: unknown,
  base: string | undefined = globalThis.document?.baseURI,
): string | undefined {
  const href = typeof value === 'string' && value ? URL.parse(value, base)?.href : undefined;
  return /^https?:/.test(href ?? '') ? href : undefined;
}
