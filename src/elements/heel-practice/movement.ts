import type { ExerciseId, VariantId } from '../../guides/dosage.js';
import type { Phase } from '../../practice/plan.js';
import type { Pose } from '../illustration/scenes.js';

/** Joints where they start from, number by number; what is absent is where the drawing has it. */
type Start = readonly (readonly number[])[];

const raise: Start = [
  [24, -422],
  [57, 0, 0],
  [87, 0, 0],
];

const starts: Readonly<Record<ExerciseId, Start>> = {
  'plantar-fascia-stretch': [[], [262, 120, -1.57, -1.5]],
  'calf-stretch': [[150, -386, 0.36]],
  'heel-raise': raise,
  'short-foot': [[], [57, 0, 0, 0, 0]],
  'tissue-mobilization': [[-202], [40]],
  'spring-hops': [
    [10, -400, 0.2],
    [57, 0, 0, 0],
    [79, 0, 0, 0],
    [60, -440, -1],
  ],
};

const startsOfVariants: Partial<Readonly<Record<VariantId, Start>>> = {
  soleus: [[152, -396, 0.38]],
  'single-leg': [raise[0]!, raise[1]!, [-154, -138]],
};

/** Seconds of one movement to and fro, for the eye: the guide names no tempo. */
const cycles: Partial<Readonly<Record<ExerciseId, number>>> = { 'spring-hops': 0.8 };
const cycle = 4;

/** Seconds to come into a stretch. */
const entry = 1.5;

const ease = (share: number) => (1 - Math.cos(Math.PI * share)) / 2;

/** How far a movement has come, from 0 to 1, after so many seconds of a phase. */
export function shareOf(exercise: ExerciseId, { kind }: Phase, seconds: number): number {
  if (kind === 'hold') return ease(Math.min(seconds / entry, 1));
  if (kind === 'work' || kind === 'count') return ease((2 * seconds) / (cycles[exercise] ?? cycle));
  return 0;
}

/** Whether the picture moves at that time. */
export const isMoving = ({ kind }: Phase, seconds: number): boolean =>
  kind === 'work' || kind === 'count' || (kind === 'hold' && seconds < entry);

/** Puts a pose as far on its way as a share says. */
export function moved(exercise: ExerciseId, variant: VariantId | undefined, share: number) {
  const start = startsOfVariants[variant!] ?? starts[exercise];
  return (pose: Pose): Pose =>
    pose.map((joint, n) =>
      joint!.map((end, i) => end * share + (start[n]?.[i] ?? end) * (1 - share)),
    ) as unknown as Pose;
}
