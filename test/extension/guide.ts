import type { Guide } from '../../src/guides/guide.js';
import { heelGuide } from '../../src/guides/heel/guide.js';
import { madeUpSteps } from './exercises/made-up-steps/exercise.js';

/** The heel guide with one exercise more. */
export const extendedGuide: Guide = {
  ...heelGuide,
  exercises: [...heelGuide.exercises, madeUpSteps],
};
