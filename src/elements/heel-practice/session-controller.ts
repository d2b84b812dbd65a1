import type { ReactiveController } from 'lit';
import type { Exercise, Guide, Movement } from '../../guides/guide.js';
import { inLanguage } from '../../localization/catalogue.js';
import { recallNow, type Recalled } from '../../practice/device/memory.js';
import { Ticker } from '../../practice/device/ticker.js';
import { plan, type Amount, type Plan, type PlanSettings } from '../../practice/plan.js';
import { itemsDone, type Action, type SessionState } from '../../practice/session.js';
import type { HeelElement } from '../base/heel-element.js';
import { Announcer } from './announcer.js';
import {
  HeelPracticeCompleteEvent,
  HeelPracticeStartEvent,
  HeelPracticeStopEvent,
} from './events.js';
import { FocusController } from './focus-controller.js';
import * as kept from './kept-choices.js';
import { isMoving } from './movement.js';
import { MovementLoader } from './movement-loader.js';
import type { InterruptedRun, PracticeHost } from './practice-part.js';
import type { PracticeSession, SessionItem, Stage } from './practice-session.js';
import { Signals, type CueName } from './signals.js';
import { tell } from './tell.js';
import { Timeline } from './timeline.js';

/** The life of a practice session on an element, from what is asked before it to what was done. */
export class SessionController implements ReactiveController, PracticeSession {
  readonly element: HeelElement;
  readonly guide: Guide;
  readonly signals: Signals;
  readonly leave: () => void;
  items: readonly SessionItem[];
  settings: PlanSettings;
  stage: Stage = 'setup';
  plan: Plan | undefined;
  state: SessionState | undefined;
  isCounted = false;
  recalled!: Recalled;

  readonly #keepRun: (run?: Timeline) => void;
  readonly #announcer: Announcer;
  readonly #focus: FocusController;
  readonly #timeline = new Timeline();
  readonly #ticker = new Ticker();
  readonly #movements: MovementLoader;
  #departure: ReturnType<typeof setTimeout> | undefined;

  constructor({ element, guide, items, onLeave, settings, run, keepsRun = false }: PracticeHost) {
    this.element = element;
    this.guide = guide;
    [this.items, this.settings] = kept.startOf(items, settings, typeof run === 'object');
    this.leave = onLeave;
    this.#keepRun = (run) => keepsRun && kept.keepRun(run?.saved(this.items, this.settings));
    const changed = () => element.requestUpdate();
    this.signals = new Signals(changed, () => this.#announcer.tellFailure(), keepsRun);
    this.#announcer = new Announcer((words) => {
      const { language } = element;
      this.signals.say(inLanguage(language, words), language);
    });
    this.#focus = new FocusController(element);
    element.addController(this);
    this.#movements = new MovementLoader(element, this.exercises);
    this.#focus.moveToFirst();
    if (run) this.start(run === true ? undefined : run);
  }

  hostConnected(): void {
    clearTimeout(this.#departure);
    document.addEventListener('visibilitychange', this.#onVisibility);
    document.addEventListener(HeelPracticeStartEvent.type, this.#onStart);
  }

  /** A session is over once its element has left the page; one that is only moved is back in the same task. */
  hostDisconnected(): void {
    this.#departure = setTimeout(() => this.leave());
  }

  hostUpdate(): void {
    this.recalled = recallNow();
  }

  get exercises(): readonly Exercise[] {
    return [...new Set(this.items.map(({ exercise }) => exercise))];
  }

  get item(): SessionItem {
    const { phases, index = 0 } = this.state ?? {};
    return this.items[phases?.[index]?.item ?? 0]!;
  }

  get movement(): Movement | undefined {
    return this.#movements.of(this.item.exercise);
  }

  readonly said = (): string => this.#announcer.said();

  get isPaused(): boolean {
    return this.state?.status === 'paused';
  }

  switchCue(cue: CueName, on: boolean): void {
    this.signals.turn(cue, on);
    // Heard at once, and a phone lets a voice speak on its own once it has spoken in a gesture.
    if (cue === 'voice' && on) this.#announcer.repeat();
    this.#look();
    this.element.requestUpdate();
  }

  choose(settings: Partial<PlanSettings>): void {
    this.settings = { ...this.settings, ...settings };
    kept.keepSettings(settings);
    this.element.requestUpdate();
  }

  chooseAmount(exercise: Exercise, amount: Amount, value: number): void {
    const chosen = ({ amounts }: SessionItem) => ({ amounts: { ...amounts, [amount]: value } });
    this.items = this.items.map((each) =>
      each.exercise === exercise ? { ...each, ...chosen(each) } : each,
    );
    kept.keepAmount(exercise, amount, value);
    this.element.requestUpdate();
  }

  /** In a click or key press, as sound asks for one. */
  start(interrupted?: InterruptedRun): void {
    this.plan = plan(this.items, this.settings);
    if (interrupted) this.#timeline.goOn(interrupted);
    else this.#timeline.begin();
    this.state = undefined;
    this.isCounted = false;
    this.#run();
    if (interrupted) this.#timeline.add('resume');
    this.#advance();
  }

  act(type: Exclude<Action['type'], 'repeat'>): void {
    this.#timeline.add(type);
    this.#look();
  }

  repeat(index: number): void {
    if (this.stage === 'done') this.#run();
    this.#timeline.addRepeat(index);
    this.#look();
  }

  togglePause(): void {
    if (this.isPaused) {
      this.signals.unlock();
      this.#tell(HeelPracticeStartEvent);
    }
    this.act(this.isPaused ? 'resume' : 'pause');
  }

  count(): void {
    kept.keepDone(itemsDone(this.state!).map((item) => this.items[item]!));
    this.isCounted = true;
    this.element.requestUpdate();
  }

  stop(): void {
    this.#timeline.add('stop');
    this.state = this.#timeline.look(this.plan!);
    this.#silence();
    this.#keepRun(this.#timeline);
    this.#announcer.forget();
    this.#enter('stopped');
    this.#tell(HeelPracticeStopEvent);
  }

  /** Takes a stop back. */
  goOn(): void {
    this.#run();
    this.act('resume');
  }

  restart(): void {
    this.#announcer.forget();
    this.#enter('setup');
  }

  /** Lets go of everything outside the element. A session that runs is stopped by that, and says so. */
  close(): void {
    clearTimeout(this.#departure);
    if (this.stage === 'running') this.#tell(HeelPracticeStopEvent);
    this.stage = 'stopped';
    if (this.element.matches(':fullscreen')) void document.exitFullscreen();
    this.#ticker.stop();
    this.signals.close();
    document.removeEventListener('visibilitychange', this.#onVisibility);
    document.removeEventListener(HeelPracticeStartEvent.type, this.#onStart);
    this.element.removeController(this.#focus);
    this.element.removeController(this);
  }

  #enter(stage: Stage): void {
    this.stage = stage;
    this.#focus.moveToFirst();
  }

  #run(): void {
    this.signals.unlock();
    this.#enter('running');
    this.#tell(HeelPracticeStartEvent);
  }

  #silence(): void {
    this.signals.silence();
    this.#ticker.stop();
  }

  #tell(event: Parameters<typeof tell>[2]): void {
    tell(this.element, this.items, event);
  }

  #onVisibility = (): void => {
    this.#timeline.addVisibility();
    this.#look(!document.hidden);
  };

  /** One session runs on a page. */
  #onStart = (event: Event): void => {
    const isOther = event.composedPath()[0] !== this.element;
    if (isOther && this.state?.status === 'running') this.act('pause');
  };

  /** Looks at a running session after something has happened to it. */
  #look(signalAgain = true): void {
    if (this.stage === 'running') this.#advance(signalAgain);
  }

  /** Brings everything to where the session is now. */
  #advance(signalAgain = false): void {
    const before = this.state;
    const state = this.#timeline.look(this.plan!);
    this.state = state;
    const phase = state.phases[state.index];
    if (!phase) return this.#complete(state);
    const isNew = before?.index !== state.index || before.status !== state.status;
    if (isNew || signalAgain) {
      this.signals.give(state, isNew);
      this.#keepRun(this.#timeline);
    }
    this.#announcer.tell(this, before, state);
    this.element.requestUpdate();
    const moves = this.signals.isOn('movement') && isMoving(phase, state.elapsed / 1000);
    this.#ticker.schedule(state, moves, () => this.#advance());
  }

  #complete(state: SessionState): void {
    this.#silence();
    this.#keepRun();
    // What was skipped from beginning to end was not done.
    if (!state.unconfirmed.length && itemsDone(state).length) this.count();
    this.signals.give(state, true);
    this.#announcer.tellDone(itemsDone(state).length > 0);
    // Whoever is elsewhere on the page by now stays there.
    this.stage = 'done';
    this.element.requestUpdate();
    this.#tell(HeelPracticeCompleteEvent);
  }
}
