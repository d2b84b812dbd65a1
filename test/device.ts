import { executeServerCommand, sendMouse } from '@web/test-runner-commands';

const centre = (element: Element): [x: number, y: number] => {
  const { x, y, width, height } = element.getBoundingClientRect();
  return [Math.round(x + width / 2), Math.round(y + height / 2)];
};

/** Presses a key, or keys together: `press('Enter')`, `press('Shift+Tab')`. */
export const press = (keys: string): Promise<void> => executeServerCommand('press', keys);

/** Clicks where the element is, so that what covers it gets the click instead. */
export async function click(element: Element): Promise<void> {
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  await sendMouse({ type: 'click', position: centre(element) });
}

/** Touches the element where it is on the screen; what covers it gets the touch, and what is out of sight gets none. */
export function tap(element: Element): Promise<void> {
  const [x, y] = centre(element);
  return executeServerCommand('tap', { x, y });
}

/** Rests the mouse on an element; `unhover()` takes it away again. */
export async function hover(element: Element): Promise<void> {
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  await sendMouse({ type: 'move', position: centre(element) });
}

export const unhover = (): Promise<void> => sendMouse({ type: 'move', position: [0, 0] });

/** Gives the page this many CSS pixels. WebKit's window goes no narrower than 450: a narrow box does there. */
export const resize = (width: number, height = 800): Promise<void> =>
  executeServerCommand('resize', { width, height });

export interface Media {
  readonly media?: 'print';
  readonly 'prefers-color-scheme'?: 'dark';
  readonly 'prefers-reduced-motion'?: 'reduce';
  readonly 'prefers-contrast'?: 'more';
  readonly 'forced-colors'?: 'active';
}

/**
 * Makes the page believe in this output device, `emulate({})` in the browser's own again. Chromium
 * alone can; the answer is whether it did.
 */
export const emulate = (media: Media): Promise<boolean> => executeServerCommand('emulate', media);

/** Whether this browser can `emulate()`: `if (canEmulate) it('prints every answer', …)`. */
export const canEmulate = /Chrome\//.test(navigator.userAgent);

/** What random cases start from: `SEED` of the environment, else another number each time. */
export const seed = (): Promise<number> => executeServerCommand('seed');
