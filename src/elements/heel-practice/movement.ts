import type { MovementStart, Pose } from '../../guides/guide.js';
import type { Phase } from '../../practice/plan.js';

/** Seconds to come into a stretch. */
const entry = 1.5;

const ease = (share: number) => (1 - Math.cos(Math.PI * share)) / 2;

/** How far a movement has come, from 0 to 1, after so many seconds of a phase. */
export function shareOf({ kind }: Phase, seconds: number, cycleSeconds = 4): number {
  if (kind === 'hold') return ease(Math.min(seconds / entry, 1));
  if (kind === 'work' || kind === 'count') return ease((2 * seconds) / cycleSeconds);
  return 0;
}

/** Whether the picture moves at that time. */
export const isMoving = ({ kind }: Phase, seconds: number): boolean =>
  kind === 'work' || kind === 'count' || (kind === 'hold' && seconds < entry);

/** Puts a pose as far on its way as a share says. */
export const moved =
  (start: MovementStart, share: number) =>
  (pose: Pose): Pose =>
    pose.map((joint, n) =>
      joint!.map((end, i) => end * share + (start[n]?.[i] ?? end) * (1 - share)),
    ) as unknown as Pose;
