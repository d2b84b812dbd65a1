import type { ResearchNote } from '../../../guide.js';
import { stretchingRecommended } from '../stretching-recommended.js';

export const research = (): readonly ResearchNote[] => [stretchingRecommended()];
