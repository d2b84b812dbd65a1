/** An address that a page may link to, made absolute: http(s) alone; anything else is none. */
export function asAddress(value: unknown, base: string): string | undefined {
  const href = typeof value === 'string' && value ? URL.parse(value, base)?.href : undefined;
  return /^https?:/.test(href ?? '') ? href : undefined;
}
