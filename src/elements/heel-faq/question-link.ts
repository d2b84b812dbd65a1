import { isServer } from 'lit';

/**
 * The page's address with this fragment; spelled out, as a page's `<base>` would bend a bare `#id`. A
 * server knows no address.
 * @param page the page's address with an empty fragment; a browser takes long to say it, so that many links ask once
 */
export const linkTo = (
  id: string,
  page = isServer ? '#' : location.href.replace(/#.*|$/, '#'),
): string => page + encodeURIComponent(id);

/** Puts the link to a question on the clipboard; where there is none, the address bar shows it. */
export async function copyLink(id: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(linkTo(id));
    return true;
  } catch {
    location.hash = id;
    return false;
  }
}
