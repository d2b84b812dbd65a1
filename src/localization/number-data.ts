let isLoaded = false;
let loading: Promise<void> | undefined;

const wait = (milliseconds?: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

const nextPaint = (): Promise<unknown> => new Promise(requestAnimationFrame);

async function load(): Promise<void> {
  // A page in the background is not painted.
  await Promise.race([nextPaint(), wait(200)]);
  await wait();
  isLoaded = Intl.NumberFormat.supportedLocalesOf('en').length > 0;
  await wait();
}

/** Whether the browser has its data about numbers, so that a format is built at once. */
export const hasNumberData = (): boolean => isLoaded;

/**
 * Has the browser load its data about numbers, once for a page, in a task of its own after the next
 * paint. It does so at the first use of Intl, which takes some 50 ms on a slow phone.
 */
export const loadNumberData = (): Promise<void> => (loading ??= load());
