import { recallNow } from './memory.js';

/** Has the browser ask before a session that nothing remembers ends with its page. */
export class LeaveWarning {
  readonly #keepsRun: boolean;

  /** @param keepsRun whether a device that remembers lets the session go on later */
  constructor(keepsRun: boolean) {
    this.#keepsRun = keepsRun;
  }

  warn(): void {
    window.addEventListener('beforeunload', this.#ask);
  }

  allow(): void {
    window.removeEventListener('beforeunload', this.#ask);
  }

  #ask = (event: BeforeUnloadEvent): void => {
    if (!this.#keepsRun || !recallNow().isRemembered) event.preventDefault();
  };
}
