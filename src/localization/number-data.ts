let isLoaded = false;
let loading: Promise<void> | undefined;

/** Waits for a frame to have been painted, and no longer where a page in the background paints none. */
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 30));

async function load(): Promise<void> {
  await pause();
  isLoaded = !!Intl.NumberFormat.supportedLocalesOf('en');
  await pause();
}

/** Whether the browser has its data about numbers, so that a format is built at once. */
export const hasNumberData = (): boolean => isLoaded;

/**
 * Has the browser load its data about numbers, once for a page, in a task of its own after the
 * first paint. It does so at the first use of Intl, which takes some 50 ms on a slow phone.
 */
export const loadNumberData = (): Promise<void> => (loading ??= load());
