let loading: Promise<void> | undefined;
let isLoaded = false;

const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

const nextPaint = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => resolve());
    // A page in the background is not painted.
    setTimeout(resolve, 200);
  });

/** Whether the browser has its data about numbers, so that a format is built at once. */
export const hasNumberData = (): boolean => isLoaded;

/**
 * Has the browser load its data about numbers, once for a page, in a task of its own after the next
 * paint. It does so at the first use of Intl, which takes some 50 ms on a slow phone.
 */
export const loadNumberData = (): Promise<void> =>
  (loading ??= nextPaint()
    .then(nextTask)
    .then(() => {
      Intl.NumberFormat.supportedLocalesOf('en');
      isLoaded = true;
    })
    .then(nextTask));
