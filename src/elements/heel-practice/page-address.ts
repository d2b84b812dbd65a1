/** The page's address with a plan's fragment; nothing where no other device could open it, as on a server. */
export function pageAddress(fragment = ''): string | undefined {
  const { href } = (globalThis.location as Location | undefined) ?? { href: '' };
  return /^https?:/.test(href) ? href.split('#')[0] + fragment : undefined;
}
