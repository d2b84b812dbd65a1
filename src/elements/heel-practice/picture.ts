import type { TemplateResult } from 'lit';
import { isWork } from '../../practice/session.js';
import { illustration } from '../illustration/illustration.js';
import { moved, shareOf } from './movement.js';
import type { PracticeSession } from './practice-session.js';

/** The picture in step with the session; still where the shopper wants no movement. */
export function renderPicture(session: PracticeSession): TemplateResult {
  const { state, stage, item, movement, signals } = session;
  const { exercise, variant } = item;
  const phase = state?.phases[state.index];
  // Drawings show the right leg.
  const kind = phase?.side === 'left' ? 'mirrored' : '';
  if (stage !== 'running' || !phase || !movement) {
    return illustration(exercise, variant, undefined, kind);
  }
  const share = signals.isOn('movement')
    ? shareOf(phase, state.elapsed / 1000, exercise.cycleSeconds)
    : +isWork(phase);
  return illustration(exercise, variant, moved(movement(variant), share), kind);
}
