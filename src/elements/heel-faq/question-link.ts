import { isServer } from 'lit';

/**
 * The page's address with this fragment; spelled out, as a page's `<base>` would bend a bare `#id`. A
 * server knows no address.
 */
export function linkTo(id: string): string {
  const fragment = `#${encodeURIComponent(id)}`;
  return isServer ? fragment : location.href.replace(/#.*|$/, fragment);
}

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
