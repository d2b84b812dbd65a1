import type { TemplateResult } from 'lit';
import { isWork } from '../../practice/session.js';
import { illustration } from '../illustration/illustration.js';
import { moved, shareOf } from './movement.js';
import type { Practice } from './session-controller.js';

/** The picture in step with the session; still where the shopper wants no movement. */
export function renderPicture({
  state,
  stage,
  exercise,
  variant,
  signals,
  movement,
}: Practice): TemplateResult {
  const phase = state?.phases[state.index];
  if (stage !== 'running' || !phase || !movement) return illustration(exercise, variant);
  const share = signals.isOn('movement')
    ? shareOf(exercise, phase, state.elapsed / 1000)
    : +isWork(phase);
  return illustration(exercise, variant, moved(movement(variant), share));
}
