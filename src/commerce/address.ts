/** An address that a page may link to, made absolute: http(s) alone; anything else is none. */
export function asAddress(value: unknown, base: string): string | undefined {
  const url = value ? URL.parse(value as string, base) : undefined;
  return /^https?:$/.test(url?.protocol ?? '') ? url!.href : undefined;
}
