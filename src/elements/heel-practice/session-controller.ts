import type { TemplateResult } from 'lit';
import type { Exercise, Movement } from '../../guides/guide.js';
import { inLanguage } from '../../localization/catalogue.js';
import { keep } from '../../practice/device/memory.js';
import { plan, type Choices, type Plan } from '../../practice/plan.js';
import { logged } from '../../practice/progress.js';
import { isWork, session, type Action, type SessionState } from '../../practice/session.js';
import { DisclosureController } from '../base/disclosure-controller.js';
import { LaterFile } from '../base/later-file.js';
import { Clock } from '../../practice/device/clock.js';
import { focusFirst, keepFocus } from './focus.js';
import {
  HeelPracticeCompleteEvent,
  HeelPracticeStartEvent,
  HeelPracticeStopEvent,
  type PracticeDetail,
} from './events.js';
import { isMoving } from './movement.js';
import { renderPicture } from './picture.js';
import type { PracticeHost } from './practice-host.js';
import { Pulse } from '../../practice/device/ticker.js';
import { firstChoices } from './setup-view.js';
import { Signals, type CueName } from './signals.js';
import { renderView } from './view.js';
import { announcement, doneText, halfway } from './labels.js';

/** Holds shorter than this have no halfway. */
const worthHalving = 20_000;

/** A running session is looked at each second; after this long without, nobody saw it. */
const unseen = 5000;

type ActionType = Exclude<Action['type'], 'repeat'>;

/** A practice session on a card: asks what is wanted, leads through it, says what was done. */
export class Practice {
  readonly host: PracticeHost;
  readonly exercise: Exercise;
  readonly variant: string | undefined;
  readonly signals: Signals;
  readonly #movement: LaterFile<{ readonly movement: Movement }>;

  choices: Choices;
  plan: Plan | undefined;
  state: SessionState | undefined;
  isCounted = false;
  stage: 'setup' | 'running' | 'done' | 'stopped' = 'setup';
  readonly #tools: DisclosureController<[Practice]>;
  /** There once the shopper has asked for reminders. */
  renderReminders: ((practice: Practice) => TemplateResult) | undefined;

  #clock = new Clock();
  #start = 0;
  /** When the session was last looked at. */
  #seen = 0;
  #actions: Action[] = [];
  #pulse = new Pulse();
  /** What the live region says. */
  #said: () => string = () => '';
  /** The phase whose middle was said. */
  #halved = -1;

  constructor(host: PracticeHost, exercise: Exercise, variant: string | undefined) {
    this.host = host;
    this.exercise = exercise;
    this.variant = variant;
    this.choices = firstChoices(exercise, variant);
    this.signals = new Signals(() => this.update());
    this.#tools = new DisclosureController(
      host.element,
      async () => (await import('./follow-up-view.js')).renderTools,
    );
    this.#movement = new LaterFile(host.element, exercise.movement);
    void this.#movement.get();
    document.addEventListener('visibilitychange', this.#onVisibility);
    document.addEventListener(HeelPracticeStartEvent.type, this.#onStart);
  }

  /** How the picture moves, once that is there; until then it stands still. */
  get movement(): Movement | undefined {
    return this.#movement.part?.movement;
  }

  get isPaused(): boolean {
    return this.state?.status === 'paused';
  }

  update(): void {
    this.host.element.requestUpdate();
    keepFocus(this.host.element);
  }

  switchCue(name: CueName, on: boolean): void {
    this.signals.turn(name, on);
    if (this.stage === 'running') this.#follow(true);
    this.update();
  }

  choose(changes: Partial<Choices>): void {
    this.choices = { ...this.choices, ...changes };
    this.update();
  }

  /** In a click or key press, as sound asks for one. */
  start(): void {
    this.plan = plan(this.exercise, this.choices);
    this.#actions = [];
    this.#start = this.#seen = this.#clock.now();
    this.state = undefined;
    this.isCounted = false;
    this.signals.unlock();
    this.#enter('running');
    this.#tell(HeelPracticeStartEvent);
    this.#follow();
  }

  act(type: ActionType): void {
    this.#record({ type, at: this.#clock.now() });
  }

  repeat(index: number): void {
    if (this.stage === 'done') {
      this.signals.unlock();
      this.#enter('running');
      this.#tell(HeelPracticeStartEvent);
    }
    this.#record({ type: 'repeat', index, at: this.#clock.now() });
  }

  togglePause(): void {
    if (this.isPaused) {
      this.signals.unlock();
      this.#tell(HeelPracticeStartEvent);
    }
    this.act(this.isPaused ? 'resume' : 'pause');
  }

  /** Puts the session among those that were done. */
  count(): void {
    keep(({ log }) => ({ log: logged(log, this.exercise.id, new Date()) }));
    this.isCounted = true;
    this.update();
  }

  stop(): void {
    this.#rest();
    this.#enter('stopped');
    this.#tell(HeelPracticeStopEvent);
  }

  /** Back to what is asked before a session, as it was answered. */
  again(): void {
    this.#said = () => '';
    this.#enter('setup');
  }

  /** Back to the exercise, and to the button that led here. */
  leave(): void {
    this.host.close();
    focusFirst(this.host.element, '[part=practise]');
  }

  /** Lets go of everything outside the card. */
  close(): void {
    if (this.host.element.matches(':fullscreen')) void document.exitFullscreen();
    this.#pulse.stop();
    this.signals.close();
    this.host.element.removeController(this.#tools);
    document.removeEventListener('visibilitychange', this.#onVisibility);
    document.removeEventListener(HeelPracticeStartEvent.type, this.#onStart);
  }

  /** What the shopper pressed is gone with the stage before; what comes first in the new one takes its place. */
  #enter(stage: Practice['stage']): void {
    this.stage = stage;
    this.update();
    focusFirst(this.host.element);
  }

  #rest(): void {
    this.signals.rest();
    this.#pulse.stop();
  }

  #tell(event: new (detail: PracticeDetail) => Event): void {
    this.host.element.dispatchEvent(
      new event({ exercise: this.exercise.id, variant: this.variant }),
    );
  }

  #record(action: Action): void {
    this.#actions.push(action);
    if (this.stage === 'running') this.#follow(action.type !== 'hide');
  }

  #onVisibility = (): void => {
    this.#clock.note(document.hidden);
    this.act(document.hidden ? 'hide' : 'show');
  };

  /** One session runs on a page. */
  #onStart = (event: Event): void => {
    const isOther = event.composedPath()[0] !== this.host.element;
    if (isOther && this.state?.status === 'running') this.act('pause');
  };

  /** Brings everything to where the session is now. */
  #follow(signalAgain = false): void {
    const before = this.state;
    const now = this.#clock.now();
    // A device that slept with the page open did not say that the page could not be seen.
    if (!document.hidden && now - this.#seen > unseen) {
      this.#actions.push({ type: 'hide', at: this.#seen }, { type: 'show', at: now });
    }
    this.#seen = now;
    const state = session(this.plan!, this.#start, this.#actions, now);
    this.state = state;
    const phase = state.phases[state.index];
    if (!phase) return this.#complete();
    const isNew = before?.index !== state.index || before.status !== state.status;
    if (isNew || signalAgain) this.signals.follow(state, isNew);
    if (isNew && state.status === 'running') {
      const { elapsed, remaining } = state;
      this.#halved = elapsed < remaining ? -1 : state.index;
      const seconds = Number.isFinite(remaining) && (elapsed + remaining) / 1000;
      this.#say(() =>
        announcement(this.exercise, { ...phase, ...(seconds && { seconds }) }, this.plan!),
      );
    }
    this.#sayHalfway(state);
    this.update();
    const moves = this.signals.isOn('movement') && isMoving(phase, state.elapsed / 1000);
    this.#pulse.follow(state, moves, () => this.#follow());
  }

  #sayHalfway({ index, phases, elapsed, remaining, status }: SessionState): void {
    const whole = elapsed + remaining;
    if (this.#halved === index || status !== 'running' || !isWork(phases[index]!)) return;
    if (!Number.isFinite(whole) || whole < worthHalving || elapsed < whole / 2) return;
    this.#halved = index;
    this.#say(halfway);
  }

  #say(words: () => string): void {
    const { language } = this.host.element;
    this.#said = words;
    this.signals.say(inLanguage(language, words), language);
  }

  #complete(): void {
    this.#rest();
    const { unconfirmed, given } = this.state!;
    // What was skipped from beginning to end was not done.
    if (!unconfirmed.length && given.some(Boolean)) this.count();
    this.signals.follow(this.state!, true);
    this.#say(doneText);
    // Whoever is elsewhere on the page by now stays there.
    this.stage = 'done';
    this.update();
    this.#tell(HeelPracticeCompleteEvent);
  }

  readonly renderPicture = (): TemplateResult => renderPicture(this);

  render(): TemplateResult {
    return renderView(this, this.#said, this.#tools);
  }
}
