/** The page's address with this fragment; spelled out, as a page's `<base>` would bend a bare `#id`. */
export const linkTo = (id: string): string => new URL(`#${id}`, location.href).href;
