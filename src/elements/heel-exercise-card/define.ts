import { define } from '../base/define.js';
import { HeelExerciseCard } from './heel-exercise-card.js';

define('heel-exercise-card', HeelExerciseCard);
