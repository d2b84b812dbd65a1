import { isServer } from 'lit';

/**
 * The page's address with this fragment; spelled out, as a page's `<base>` would bend a bare `#id`. A
 * server knows no address.
 */
export function linkTo(id: string): string {
  const fragment = `#${id}`;
  if (isServer) return fragment;
  const page = location.href;
  // Only signs that an address spells in another way need one to be taken apart.
  return /^[\w-]+$/.test(id) ? page.replace(/#.*|$/, fragment) : new URL(fragment, page).href;
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
