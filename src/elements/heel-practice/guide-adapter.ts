import { exerciseIds, faqDosage, type ExerciseId, type VariantId } from '../../guides/dosage.js';
import type {
  Exercise,
  ExerciseFacts,
  ExerciseText,
  Guide,
  Movement,
  MovementStart,
} from '../../guides/guide.js';
import { exerciseText } from '../../guides/heel/exercises.js';
import { calfStretchFacts } from '../../guides/heel/exercises/calf-stretch/facts.js';
import { heelRaiseFacts } from '../../guides/heel/exercises/heel-raise/facts.js';
import { plantarFasciaStretchFacts } from '../../guides/heel/exercises/plantar-fascia-stretch/facts.js';
import { shortFootFacts } from '../../guides/heel/exercises/short-foot/facts.js';
import { springHopsFacts } from '../../guides/heel/exercises/spring-hops/facts.js';
import { tissueMobilizationFacts } from '../../guides/heel/exercises/tissue-mobilization/facts.js';
import { helpText } from '../../guides/heel/help.js';
import { scenes } from '../illustration/scenes.js';

/* Makes today's tables into a guide, until the guide itself is one. */

const raise: MovementStart = [
  [24, -422],
  [57, 0, 0],
  [87, 0, 0],
];

const starts: Readonly<Record<ExerciseId, MovementStart>> = {
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

const startsOfVariants: Partial<Readonly<Record<VariantId, MovementStart>>> = {
  soleus: [[152, -396, 0.38]],
  'single-leg': [raise[0]!, raise[1]!, [-154, -138]],
};

const facts: readonly ExerciseFacts[] = [
  plantarFasciaStretchFacts,
  calfStretchFacts,
  heelRaiseFacts,
  shortFootFacts,
  tissueMobilizationFacts,
  springHopsFacts,
];

const exercises = exerciseIds.map((id): Exercise => {
  const movement: Movement = (variant) => startsOfVariants[variant as VariantId] ?? starts[id];
  return {
    ...facts.find((each) => each.id === id)!,
    text: () => exerciseText(id) as ExerciseText,
    drawing: (variant) => scenes[id][variant!] ?? Object.values(scenes[id])[0]!,
    movement: () => Promise.resolve({ movement }),
    research: () => Promise.resolve({ research: () => [] }),
  };
});

export const heelGuide: Guide = {
  id: 'heel',
  exercises,
  questions: [],
  help: () => {
    const { heading, promptly, disclaimer } = helpText();
    return { heading, lists: [promptly], further: { heading: '', text: '' }, disclaimer };
  },
  improvementWeeks: faqDosage.improvement.weeks,
};
