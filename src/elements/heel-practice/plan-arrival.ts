import type { ReactiveController } from 'lit';
import type { Guide } from '../../guides/guide.js';
import { ignoringErrors } from '../../practice/device/memory.js';
import { meansPlan, planOfFragment, type SharedPlan } from '../../practice/plan-fragment.js';
import type { Exercise } from '../../guides/guide.js';
import type { HeelElement } from '../base/heel-element.js';
import { load } from '../base/load.js';
import { warn } from '../base/warn.js';

/**
 * Takes the plan that the page's address carries, once: it leaves the address, so that a link that is sent
 * on or a reload carries it no more. What is damaged or foreign is reported, and stays.
 */
export class PlanArrival implements ReactiveController {
  readonly #host: HeelElement;
  readonly #guide: Guide;
  readonly #take: (plan: SharedPlan<Exercise>) => void;

  /** @param take called with a plan that has come */
  constructor(host: HeelElement, guide: Guide, take: (plan: SharedPlan<Exercise>) => void) {
    this.#host = host;
    this.#guide = guide;
    this.#take = take;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('hashchange', this.#read);
    this.#read();
  }

  hostDisconnected(): void {
    window.removeEventListener('hashchange', this.#read);
  }

  #read = (): void => {
    const { hash, pathname, search } = location;
    const plan = planOfFragment(hash, this.#guide.exercises);
    if (!plan) {
      if (meansPlan(hash)) {
        warn(
          `<${this.#host.localName}>: the plan in the address, "${hash}", is not usable; accepted: a link as "Send to your phone" makes it.`,
        );
      }
      return;
    }
    ignoringErrors(() => history.replaceState(history.state, '', pathname + search));
    this.#take(plan);
    void this.#show();
  };

  /** Takes the visitor there, with what takes visitors to questions. */
  async #show(): Promise<void> {
    const tools = await load(this.#host, () => import('../heel-faq/question-tools.js'));
    await this.#host.updateComplete;
    if (tools) tools.bringIntoView(this.#host);
    else this.#host.scrollIntoView();
  }
}
