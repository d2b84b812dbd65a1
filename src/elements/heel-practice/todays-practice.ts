import {
  html,
  isServer,
  nothing,
  type CSSResultGroup,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { exerciseOf, type Exercise, type Guide } from '../../guides/guide.js';
import { msg } from '../../localization/catalogue.js';
import {
  dayPlan,
  itemsOf,
  sharedDayPlan,
  withTick,
  withWay,
  type DayPlan,
} from '../../practice/day-plan.js';
import { recall, recallNow, type Memory, type Recalled } from '../../practice/device/memory.js';
import type { SharedPlan } from '../../practice/plan-fragment.js';
import { askedNow, exercisesFor, weekOf } from '../../practice/programme.js';
import { restoredRun, type RestoredRun } from '../../practice/saved-run.js';
import { filledSlots, watchSlots } from '../base/filled-slots.js';
import { HeelElement } from '../base/heel-element.js';
import { LaterFile } from '../base/later-file.js';
import { renderLoadFailure } from '../base/load-failure-view.js';
import { idsIn, text, type ReadDeclaration } from '../base/read-value.js';
import { illustrationStyles } from '../illustration/illustration.styles.js';
import { AfterPlan } from './after-plan.js';
import { styles } from './heel-practice.styles.js';
import { keepAmounts, keepSettings, withLastAmounts } from './kept-choices.js';
import { PlanArrival } from './plan-arrival.js';
import { renderHelp, renderInterrupted } from './plan-frame.js';
import { renderPlan, type PlanActions } from './plan-view.js';
import type { PracticeHost, PracticeItem, PracticePart } from './practice-part.js';
import { startBarStyles } from './start-bar.styles.js';
import { renderWeek } from './week-view.js';

/** How long a run that was interrupted is offered again. */
const goesOnFor = 12 * 60 * 60 * 1000;

/** The exercises of a guide that are for today, in one run. */
export abstract class TodaysPractice extends HeelElement {
  /**
   * The guide that the exercises are of.
   * @protected
   */
  declare static readonly guide: Guide;

  static override styles: CSSResultGroup = [
    HeelElement.styles,
    styles,
    startBarStyles,
    illustrationStyles,
  ];

  static override properties: Readonly<Record<string, ReadDeclaration>> = { exercises: text };

  /** What was asked for when the session began. */
  #dueBefore: readonly string[] = [];

  #practiceFile = new LaterFile(this, () => import('./guided-practice.js'));

  #afterPlan = new AfterPlan(this, this.#guide);

  /** The session that has taken the place of the plan. */
  #practice: PracticePart | undefined;

  #plan: DayPlan<Exercise> | undefined;

  /** What the device remembered, and what time it was, when this update began. */
  #recalled!: Recalled;

  /** A run that was interrupted lately, on this device. */
  #interrupted: RestoredRun<Exercise> | undefined;

  /** The plan that has come in an address. */
  #shared: SharedPlan<Exercise> | undefined;

  /** The slots that the author has put something into. */
  #filled: readonly (string | undefined)[] = [];

  /**
   * Which exercises of the guide there are to tick, by id, with spaces or commas between, in the order in
   * which they are done; default: all but those that ask for consent. An unknown one is reported and left out.
   */
  declare exercises: string;

  constructor() {
    super();
    new PlanArrival(this, this.#guide, (shared) => {
      this.#shared = shared;
      this.#plan = undefined;
      this.requestUpdate();
    });
  }

  get #guide(): Guide {
    return (this.constructor as typeof TodaysPractice).guide;
  }

  get #ids(): readonly string[] {
    return idsIn(this.exercises.toLowerCase());
  }

  get #offered(): readonly Exercise[] {
    const known = this.#ids.filter((id) => exerciseOf(this.#guide, id));
    return exercisesFor(this.#guide.exercises, known.length ? known : undefined);
  }

  protected override firstUpdated(): void {
    watchSlots(this);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.#filled = filledSlots(this);
    if (changed.has('exercises')) {
      this.#warnUnknown();
      this.#plan = undefined;
    }
    this.#recalled = recallNow();
    const { memory, now } = this.#recalled;
    this.#plan ??= this.#shared
      ? sharedDayPlan(this.#shared, this.#offered, memory)
      : dayPlan(this.#offered, memory, now);
    this.#interrupted = this.#practice ? undefined : this.#runOf(memory, now);
  }

  #warnUnknown(): void {
    const { exercises } = this.#guide;
    const unknown = this.#ids.filter((id) => !exerciseOf(this.#guide, id));
    const accepted = exercises.map(({ id }) => id).join(', ');
    if (unknown.length) this.warnInvalidAttribute('exercises', unknown.join(' '), accepted);
  }

  #change(plan: DayPlan<Exercise>): void {
    this.#plan = plan;
    this.requestUpdate();
  }

  readonly #actions: PlanActions = {
    tick: (id, isTicked) => this.#change(withTick(this.#plan!, id, isTicked)),
    chooseWay: (id, variant) => this.#change(withWay(this.#plan!, id, variant)),
    chooseSides: (sides) => this.#change({ ...this.#plan!, sides }),
    start: () => void this.#begin(itemsOf(this.#plan!), { run: true }),
    adjust: () => void this.#begin(itemsOf(this.#plan!), {}),
    prepare: () => void import('./guided-practice.js').catch(() => {}),
  };

  #runOf({ run }: Memory, now: Date): RestoredRun<Exercise> | undefined {
    const { keptAt } = (run ?? {}) as { readonly keptAt?: unknown };
    const age = +now - Number(keptAt);
    if (!(age >= 0 && age < goesOnFor)) return undefined;
    return restoredRun(run, this.#guide.exercises, performance.now());
  }

  /** What the guide asks for now. */
  readonly #due = (): readonly string[] =>
    askedNow(this.#plan!.choices, recall().log, new Date())
      .filter(({ isDue }) => isDue)
      .map(({ exercise }) => exercise.id);

  async #begin(items: readonly PracticeItem[], how: Pick<PracticeHost, 'run' | 'settings'>) {
    const part = await this.#practiceFile.get();
    if (!part || !this.isConnected || this.#practice) return;
    const { sides, times } = this.#plan!;
    const settings = how.settings ?? { ...times, ...(sides.length && { sides }) };
    keepSettings(settings);
    keepAmounts(items);
    this.#dueBefore = this.#due();
    this.#practice = part.beginPractice({
      ...how,
      element: this,
      guide: this.#guide,
      items,
      settings,
      keepsRun: true,
      onLeave: () => this.#leavePractice(),
    });
    this.requestUpdate();
  }

  /** Back to the plan, and to the button that led to the session; what is done by now is ticked no more. */
  #leavePractice(): void {
    this.#practice?.close();
    this.#practice = undefined;
    const { choices, ticked } = this.#plan!;
    const due = this.#due();
    const isDone = (id: string) => this.#dueBefore.includes(id) && !due.includes(id);
    const { sides, times } = recall();
    this.#change({
      choices: choices.map(withLastAmounts),
      ticked: ticked.filter((id) => !isDone(id)),
      sides,
      times,
    });
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector<HTMLElement>('[part=go-on], [part=start]')?.focus(),
    );
  }

  protected override renderContent(): TemplateResult {
    // A guide may have nothing but what asks first.
    if (!this.#plan!.choices.length)
      return html`${this.renderAuthor()}<slot name="fallback"></slot>`;
    return html`<article class="root box" part="base" lang=${this.language} aria-labelledby="title">
      <div class="stack content">
        ${this.atLevel(
          html`<h3 part="title">
            <span id="title"
              ><slot name="title"
                >${msg('Today’s practice', { desc: 'Heading above the exercises of the day.' })}</slot
              ></span
            >
          </h3>`,
        )}
        ${this.#practice?.render() ?? this.#renderDay()}
        <slot ?hidden=${!isServer && !this.#filled.includes('')}></slot>
        ${this.atLevel(renderHelp(this.#guide.help(), this.#practice !== undefined), 1)}
      </div>
    </article>`;
  }

  #renderDay(): TemplateResult {
    const plan = this.#plan!;
    const { memory, isRemembered, now } = this.#recalled;
    const { log } = memory;
    const interrupted = this.#interrupted;
    const offered = plan.choices.map(({ exercise }) => exercise);
    return html`${
      interrupted
        ? renderInterrupted(interrupted, {
            goOn: () =>
              void this.#begin(interrupted.items, {
                run: interrupted,
                settings: interrupted.settings,
              }),
            changed: () => this.requestUpdate(),
          })
        : nothing
    }
    ${renderPlan(plan, askedNow(plan.choices, log, now), this.#actions)}
    ${renderLoadFailure(this.#practiceFile)} ${renderWeek(weekOf(offered, log, now), now)}
    ${this.#afterPlan.render(plan, isRemembered)}`;
  }
}
