import { html, nothing, type TemplateResult } from 'lit';
import type { Exercise } from '../../guides/guide.js';
import { msg } from '../../localization/catalogue.js';
import { hasSides, type Side } from '../../practice/plan.js';
import { itemsOf, type DayPlan } from '../../practice/day-plan.js';
import type { Asked } from '../../practice/programme.js';
import { illustration } from '../illustration/illustration.js';
import { renderConsent } from './consent-view.js';
import { progressText } from './labels.js';
import { renderSides } from './sides-view.js';

/** What a shopper can do about the plan of the day. */
export interface PlanActions {
  readonly tick: (id: string, isTicked: boolean) => void;
  readonly chooseWay: (id: string, variant: string) => void;
  readonly chooseSides: (sides: readonly Side[]) => void;
  /** In the click or key press that asks for it. */
  readonly start: () => void;
  /** Asks for amounts and breaks first. */
  readonly adjust: () => void;
  /** The shopper may start soon. */
  readonly prepare: () => void;
}

/** How often it was done; where its variants are not level, each by itself. */
function renderProgress({ exercise, progress, parts }: Asked<Exercise>) {
  const names = exercise.text().variants;
  const isLevel = parts.every((each) => each.progress.count === parts[0]!.progress.count);
  return html`<span class="small muted" part="progress">
    ${
      isLevel
        ? progressText(progress)
        : parts.map(
            (each) =>
              html`<span>${names![each.variant]!.name}: ${progressText(each.progress)}</span> `,
          )
    }
  </span>`;
}

/** The ways of an exercise that a shopper chooses between. */
function renderWays({ exercise, variant }: Asked<Exercise>, { chooseWay }: PlanActions) {
  const { title, variants: names } = exercise.text();
  if (exercise.variantsAre === 'all' || !names) return nothing;
  return html`<select
    part="way"
    aria-label=${title}
    @change=${(event: Event) => chooseWay(exercise.id, (event.target as HTMLSelectElement).value)}
  >
    ${exercise.variants.map(
      ({ id }) => html`<option value=${id} .selected=${id === variant}>${names[id]!.name}</option>`,
    )}
  </select>`;
}

function renderExercise(asked: Asked<Exercise>, isTicked: boolean, actions: PlanActions) {
  const { exercise, variant } = asked;
  return html`<li class="exercise ${isTicked ? 'ticked' : ''}" part="exercise">
    <label class="tick" part="tick">
      <input
        type="checkbox"
        name="exercise"
        .checked=${isTicked}
        @change=${(event: Event) =>
          actions.tick(exercise.id, (event.target as HTMLInputElement).checked)}
      />
      ${illustration(exercise, variant)}
      <span><b>${exercise.text().title}</b> ${renderProgress(asked)}</span>
    </label>
    ${isTicked ? renderWays(asked, actions) : nothing}
    ${isTicked ? renderConsent(exercise) : nothing}
  </li>`;
}

/** That nothing is ticked as nothing is left, or for today; what asks for consent is never ticked at first. */
function renderNothingLeft(asked: readonly Asked<Exercise>[]) {
  const isLeft = asked.some(({ isDue, exercise }) => isDue && !exercise.asksConsent);
  const isDone = !isLeft && asked.some(({ progress }) => progress.count);
  const text = isDone
    ? msg('You have done what the guide asks for today.', {
        desc: 'Above the list of exercises, none of which is ticked. Not a praise.',
      })
    : asked.every(({ isDue }) => !isDue) &&
      msg('The guide asks for none of these today.', {
        desc: 'Above the list of exercises, none of which is ticked, as each is for other days of the week.',
      });
  return text ? html`<p part="all-done">${text}</p>` : nothing;
}

/**
 * What there is to do today, to tick, the side once for all of it, and the button that starts.
 * @param asked what the guide asks for, of each exercise of the plan
 */
export function renderPlan(
  plan: DayPlan<Exercise>,
  asked: readonly Asked<Exercise>[],
  actions: PlanActions,
): TemplateResult {
  const isEmpty = !plan.ticked.length;
  return html`<form
    class="stack"
    part="plan"
    aria-labelledby="title"
    @pointerdown=${actions.prepare}
    @focusin=${actions.prepare}
    @submit=${(event: SubmitEvent) => {
      event.preventDefault();
      if (isEmpty) {
        (event.target as HTMLFormElement)
          .querySelector<HTMLInputElement>('[name=exercise]')!
          .focus();
      } else if (event.submitter?.part.contains('adjust')) actions.adjust();
      else actions.start();
    }}
  >
    ${renderNothingLeft(asked)}
    <ul class="exercises" part="exercises">
      ${asked.map((each) => renderExercise(each, plan.ticked.includes(each.exercise.id), actions))}
    </ul>
    <div class="stack start-bar" part="start-bar">
      ${hasSides(itemsOf(plan)) ? renderSides(plan.sides, actions.chooseSides) : nothing}
      <div class="row">
        <button class="pill action" part="start">
          ${msg('Start', { desc: 'Button that starts a practice session.' })}
        </button>
        <button class="pill" part="adjust" formnovalidate>
          ${msg('Amounts and breaks', {
            desc: 'Button beside "Start": leads to how long to hold, how many sets, how long to rest.',
          })}
        </button>
        <p role="status" part=${isEmpty ? 'none-ticked' : nothing}>
          ${
            isEmpty
              ? msg('Tick at least one exercise.', {
                  desc: 'Above the button that starts a practice, while no exercise of the list is ticked.',
                })
              : nothing
          }
        </p>
      </div>
    </div>
  </form>`;
}
