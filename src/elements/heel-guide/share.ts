/** What became of sharing: the visitor's device has taken it, or the link is on the clipboard, or neither. */
export type Shared = 'shared' | 'copied' | 'failed';

/** Shares the page by the device's own means, else copies its link. */
export async function sharePage(title: string): Promise<Shared> {
  const [url] = location.href.split('#') as [string];
  try {
    if ('share' in navigator) {
      await navigator.share({ title, url });
      return 'shared';
    }
  } catch (error) {
    // The visitor has thought better of it.
    if ((error as Error | undefined)?.name === 'AbortError') return 'shared';
  }
  try {
    await navigator.clipboard.writeText(url);
    return 'copied';
  } catch {
    return 'failed';
  }
}
