import type { TemplateResult } from 'lit';
import type { ExerciseId, VariantId } from '../../guides/dosage.js';
import { isWork } from '../../practice/session.js';
import { illustration } from '../illustration/illustration.js';
import { moved, shareOf } from './movement.js';
import type { PracticeSession } from './practice-session.js';

/** The picture in step with the session; still where the shopper wants no movement. */
export function renderPicture(session: PracticeSession): TemplateResult {
  const { state, stage, item, movement, signals } = session;
  const { exercise, variant } = item;
  const [id, way] = [exercise.id as ExerciseId, variant as VariantId];
  const phase = state?.phases[state.index];
  if (stage !== 'running' || !phase || !movement) return illustration(id, way);
  const share = signals.isOn('movement')
    ? shareOf(phase, state.elapsed / 1000, exercise.cycleSeconds)
    : +isWork(phase);
  return illustration(id, way, moved(movement(variant), share));
}
