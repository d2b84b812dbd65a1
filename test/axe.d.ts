/** What the tests need of axe, which puts itself on the window. */
declare module 'axe-core/axe.min.js' {}

declare const axe: {
  readonly setup: (root: Element) => void;
  readonly teardown: () => void;
  readonly commons: { readonly text: { readonly accessibleText: (element: Element) => string } };
};
