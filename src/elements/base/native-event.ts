import { isServer } from 'lit';

/**
 * The browser's own class of events, made from one of its instances: MooTools puts something else in its
 * place on `window`, which nothing can be dispatched with.
 */
export const NativeEvent = (
  isServer ? Event : document.createEvent('Event').constructor
) as typeof Event;
