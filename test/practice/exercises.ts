import { exerciseOf, type ExerciseFacts } from '../../src/guides/guide.js';
import { heelGuide } from '../../src/guides/heel/guide.js';

const exercise = (id: string): ExerciseFacts => exerciseOf(heelGuide, id)!;

export const fasciaStretch = exercise('plantar-fascia-stretch');
export const calfStretch = exercise('calf-stretch');
export const heelRaise = exercise('heel-raise');
export const shortFoot = exercise('short-foot');
export const massage = exercise('tissue-mobilization');
export const hops = exercise('spring-hops');

/** An exercise of no guide: only one of its ways has no sides, and its times are odd. */
export const invented: ExerciseFacts = {
  id: 'tape-walk',
  isOneSided: true,
  variants: [{ id: 'forwards' }, { id: 'on-both', isOneSided: false }],
  variantsAre: 'all',
  dosage: {
    durationSeconds: [7, 11],
    durationScope: 'set',
    sets: [1, 4],
    perDay: [1, 2],
  },
};

export const everyExercise: readonly ExerciseFacts[] = [...heelGuide.exercises, invented];
