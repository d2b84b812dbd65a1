import type { ExerciseId } from '../../guides/dosage.js';
import { gastrocnemius, soleus } from './body.js';
import type { Points } from './geometry.js';

/**
 * Where the joints are, on a floor at y = 0; angles are radians, clockwise. Knees and elbows follow.
 *
 * hip: x, y, lean of the trunk. near, far: a foot's ball, as x and height, then the angles of foot and
 * toes, and how far the arch is raised, to 1. hand: its wrist, x and y, and its angle, 0 hanging.
 *
 * Without a far foot it is a close-up of one leg below the knee; without a hand the arms are out of view.
 */
export type Pose = readonly [hip: Points, near: Points, far?: Points, hand?: Points];

/** A piece of a drawing: its classes and its path data. */
export type Shape = readonly [name: string, d: string];

/** A drawing of 400 × 300. */
export interface Scene {
  /** Where the person's origin is, and the scale. */
  readonly at: Points;
  readonly pose: Pose;
  /** The muscle that is stretched; otherwise it is the sole. */
  readonly muscle?: Points;
  /** What the foot rolls on: radius, and radius of the core. */
  readonly roller?: Points;
  /** Someone sits here, seen from the front, and holds the toes of the near foot: the shoulder. */
  readonly shoulder?: Points;
  /** The whole person beside a close-up. */
  readonly whole?: Pose;
  readonly behind: readonly Shape[];
  readonly before?: readonly Shape[];
}

const arrow = (d: string): readonly Shape[] => [['stroke', d]];
const floor: Shape = ['stroke floor', 'M24 262h352'];
const stage: readonly Shape[] = [['backdrop', 'M50 262a150 150 0 0 1 300 0z'], floor];

const wall = {
  at: [95, 262, 0.34],
  behind: [
    ['backdrop', 'M50 262a150 150 0 0 1 215-135v135z'],
    ['prop', 'M265 0h135v262h-135z'],
    floor,
  ],
} as const;

const raise: Scene = {
  at: [158, 262, 0.72],
  pose: [
    [36, -452],
    [57, 0, 0.62],
    [87, 0, 0.62],
  ],
  behind: stage,
  before: arrow('M112 246v-50m-9 10 9-10 9 10'),
};

const shortFoot = {
  at: [136, 262, 2],
  pose: [
    [12, -422],
    [53, 0, 0, 0, 1],
  ],
  before: [['fascia lift', 'M184 216v-36m-9 10 9-10 9 10']],
} as const;

const massage = (radius: number, core: number): Scene => ({
  at: [140, 262, 2],
  pose: [
    [-166, -266],
    [76, 5 - 2 * radius],
  ],
  roller: [radius, core],
  behind: stage,
  before: arrow('M60 244h-34m10-9-10 9 10 9M340 244h34m-10-9 10 9-10 9'),
});

/** The drawings: by exercise, then by variant, where there are several. */
export const scenes: Readonly<Record<ExerciseId, Readonly<Record<string, Scene>>>> = {
  'plantar-fascia-stretch': {
    only: {
      at: [4, 12, 1.06],
      pose: [
        [146, 348],
        [262, 120, -1.57, -2.15],
      ],
      shoulder: [104, -20],
      behind: [
        ['backdrop', 'M200 10a140 140 0 1 0 1 0z'],
        ['prop', 'M84 234h160a9 9 0 0 1 0 18h-160a9 9 0 0 1 0-18m26 18h14v60h-14'],
        ['top', 'M94 0q8 100 0 190h130q-4-90 4-190z'],
        ['skin far', 'M226 200q28-40 62 0 0 60-10 100h-48z'],
        ['shorts', 'M100 154q70-8 134 20 20 60-24 68-60-8-120 0-50-10-40-60 4-24 50-28'],
      ],
      before: arrow('M318 76q-12-44-58-52m11-8-11 8 9 10'),
    },
  },
  'calf-stretch': {
    gastrocnemius: {
      ...wall,
      pose: [[177, -379, 0.42], [57], [340], [487, -570, 3.14]],
      muscle: gastrocnemius,
    },
    soleus: {
      ...wall,
      pose: [[158, -370, 0.32], [127], [325], [487, -545, 3.14]],
      muscle: soleus,
    },
  },
  'heel-raise': {
    'double-leg': raise,
    'single-leg': {
      ...raise,
      pose: [
        [36, -452],
        [57, 0, 0.62],
        [-146, -174, 1.6, 1.7],
      ],
    },
    'slow-eccentric': { ...raise, before: arrow('M112 166v80m-9-10 9 10 9-10') },
  },
  'short-foot': {
    sitting: {
      ...shortFoot,
      whole: [[-70, -236, 0.04], [182], [200], [40, -262, -1.2]],
      behind: [...stage, ['prop', 'M298 100h5v86h-5zv42h38v-5h-38m33 0v49h5v-49']],
    },
    standing: { ...shortFoot, whole: [[16, -422, 0.02], [57], [75], [28, -392]], behind: stage },
  },
  'tissue-mobilization': { 'massage-ball': massage(16, 0), 'foam-roller': massage(27, 13) },
  'spring-hops': {
    only: {
      at: [184, 262, 0.29],
      pose: [
        [42, -472, 0.06],
        [57, -50, 0.6, 0.5],
        [79, -50, 0.6, 0.5],
        [104, -500, -1.2],
      ],
      behind: stage,
      before: arrow('M146 250v-40m-9 10 9-10 9 10M270 250v-40m-9 10 9-10 9 10'),
    },
  },
};
