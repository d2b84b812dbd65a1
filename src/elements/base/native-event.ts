/**
 * The browser's own class of events, made from one of its instances: MooTools puts something else in its
 * place on `window`, which nothing can be dispatched with.
 */
export const NativeEvent = (
  globalThis.document ? document.createEvent('Event').constructor : Event
) as typeof Event;
