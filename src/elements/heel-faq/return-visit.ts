import { isServer } from 'lit';

/*
 * Whether a visitor has come back to an address, by Reload, Back or Forward. Browsers put the page where it
 * was then, and a link in the address is no wish of this moment.
 */

interface Navigation {
  addEventListener(
    type: 'navigate',
    listener: (event: {
      readonly navigationType: string;
      readonly destination: { readonly url: string };
    }) => void,
  ): void;
}

/** The address that the visitor has come back to. */
let returnedTo: string | undefined;

/** The address of the link that was clicked last. */
let clicked: string | undefined;

/** How long the history was when that was looked at last. */
let length = 0;

const page = (address: string) => address.split('#')[0];

function watch(): void {
  const { navigation } = window as { navigation?: Navigation };
  const [arrival] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (arrival && arrival.type !== 'navigate' && page(arrival.name) === page(location.href)) {
    returnedTo = location.href;
  }

  if (navigation) {
    navigation.addEventListener('navigate', ({ navigationType, destination }) => {
      const isBack = navigationType === 'traverse' || navigationType === 'reload';
      returnedTo = isBack ? destination.url : undefined;
    });
  } else {
    // Going somewhere makes the history longer, or cuts off what was ahead; going back does neither.
    noteLength();
    addEventListener('popstate', () => {
      returnedTo =
        history.length === length && location.href !== clicked ? location.href : undefined;
      noteLength();
      clicked = undefined;
    });
  }
}

/** Takes note of how long the history is, which a router makes longer without an event. */
export function noteLength(): void {
  ({ length } = history);
}

// A server has no visitor.
if (!isServer) watch();

/** Takes note that a link to an address was clicked. */
export function noteClick(address: string): void {
  clicked = address;
  returnedTo = undefined;
}

/** Whether the page's address is one that the visitor has come back to. */
export const isReturn = (): boolean => returnedTo === location.href;
