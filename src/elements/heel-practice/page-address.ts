/** The page's address with a plan's fragment; nothing where no other device could open it. */
export const pageAddress = (fragment = ''): string | undefined =>
  /^https?:/.test(location.href) ? location.href.split('#')[0] + fragment : undefined;
