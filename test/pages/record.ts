/** What a host page notes about its guest, from before the guest is there. */
export interface PageRecord {
  /** What was said on the console. */
  readonly lines: string[];
  /** What nobody caught. */
  readonly errors: string[];
  /** What the content security policy stopped. */
  readonly violations: string[];
  /** The names that were given to custom elements. */
  readonly defined: string[];
  /** The window's own names, before anything but this record was there. */
  names: readonly string[];
}

declare global {
  interface Window {
    record: PageRecord;
  }
}

// A classic script, as modules wait for the page; a function, as its own names would be the window's.
(() => {
  const record: PageRecord = { lines: [], errors: [], violations: [], defined: [], names: [] };
  window.record = record;
  for (const method of ['debug', 'error', 'info', 'log', 'trace', 'warn'] as const) {
    console[method] = (...words: unknown[]) => record.lines.push(words.join(' '));
  }
  addEventListener('error', ({ message }) => record.errors.push(message));
  addEventListener('unhandledrejection', ({ reason }) => record.errors.push(String(reason)));
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    record.violations.push(`${violatedDirective} ${blockedURI}`),
  );
  const { define } = customElements;
  customElements.define = (name, ...rest) => {
    record.defined.push(name);
    define.call(customElements, name, ...rest);
  };
  record.names = Object.getOwnPropertyNames(window);
})();
