/**
 * The page's address with this fragment; spelled out, as a page's `<base>` would bend a bare `#id`. A
 * server knows no address.
 */
export const linkTo = (id: string): string => {
  const fragment = `#${id}`;
  return globalThis.location ? new URL(fragment, location.href).href : fragment;
};
