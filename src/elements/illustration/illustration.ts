import { html, svg, type TemplateResult } from 'lit';
import type { Exercise, Points, Pose, Shape } from '../../guides/guide.js';
import {
  bone,
  calf,
  grip,
  hair,
  head,
  heel,
  instep,
  shin,
  shorts,
  sleeve,
  sole,
  toes,
  trunk,
} from './body.js';
import { aim, between, curve, limb, place } from './geometry.js';

/** Thigh and shorts, then what a close-up shows: shank and foot, ankle bone, and the tissue that it is about. */
function leg(hip: Points, foot: Points, muscle?: Points): Shape[] {
  const [x, height = 0, pitch = 0, turn = 0, arch = 0] = foot;
  const ball = [x!, height - 12];
  const ankle = place([4 * arch - 57, -20], ball, pitch);
  const knee = between(hip, ankle, 196);
  const lower = aim(knee, ankle);
  const onShank = (points: Points) => place(points, ankle, lower);
  const onFoot = (points: Points) => place(points, ankle, pitch);
  const onToes = (points: Points) => place(points, ball, turn);
  // An arch doubles its height over the floor, which is 32 below the ankle.
  const arched = sole.map((value, n) => (n % 2 ? value - arch * (32 - value) : value));
  const fascia = arched.map((value, n) => value - 5 * (n % 2));
  const outline = [
    ...onShank(calf),
    ...onFoot([...heel, ...arched]),
    ...onToes(toes),
    ...onFoot(instep),
    // The front of the ankle turns half as far, or the skin would fold there.
    ...place([24, -27], ankle, (lower + pitch) / 2),
    ...onShank(shin),
  ];
  return [
    ['skin', limb(hip, knee, 46, 28)],
    ['shorts', curve(place(shorts, hip, aim(hip, knee)), true)],
    ['skin', curve(outline)],
    ['detail', curve(onShank(bone), true)],
    muscle
      ? ['muscle', curve(onShank(muscle))]
      : ['fascia', curve([...onFoot(fascia), ...onToes([12, 6])], true)],
  ];
}

function arm(shoulder: Points, wrist: Points, hand: string): Shape[] {
  const elbow = between(shoulder, wrist, 134, -1);
  return [
    ['skin', hand + limb(shoulder, elbow, 21, 16) + limb(elbow, wrist, 16, 11)],
    ['top', curve(place(sleeve, shoulder, aim(shoulder, elbow)), true)],
  ];
}

const furtherAway = (shapes: readonly Shape[]) =>
  shapes.map(([name, d]): Shape => [`${name} far`, d]);

/** A person or, close by, one leg below the knee; what is further away comes first. */
function person([hip, near, far, hand]: Pose, muscle?: Points): Shape[] {
  const front = leg(hip, near, muscle);
  if (!far) return front.slice(2);
  const onTrunk = (points: Points) => place(points, hip, hip[2]);
  const armAt = (ahead: number) => {
    if (!hand) return [];
    const wrist = place([0, -ahead], hand);
    const fingers = place([0, 64], wrist, hand[2]);
    return arm(onTrunk([ahead, -212]), wrist, limb(wrist, fingers, 12, 8));
  };
  return [
    ...furtherAway([...armAt(12), ...leg(hip, far).slice(0, 3)]),
    ['top', curve(onTrunk(trunk), true)],
    ...front,
    ['skin', curve(onTrunk(head))],
    ['shorts', curve(onTrunk(hair))],
    ...armAt(0),
  ];
}

const paint = (shapes: readonly Shape[], [x, y, scale]: Points = [0, 0, 1]) =>
  svg`<g transform="translate(${x} ${y})scale(${scale})" stroke-width=${7 / Math.sqrt(scale!)}>
    ${shapes.map(([name, d]) => svg`<path class=${name} d=${d} />`)}
  </g>`;

type Drawn = Pick<Exercise, 'drawing'>;
type Move = (pose: Pose) => Pose;

/** The shapes of a drawing, what is further away first. */
function draw({ drawing }: Drawn, variant: string | undefined, move: Move) {
  const {
    at,
    muscle,
    roller,
    shoulder,
    whole,
    behind,
    before = [],
    pose: still,
  } = drawing(variant);
  const pose = move(still);
  const shapes = person(pose, muscle);
  const [x, y, , turn] = pose[1];
  if (roller) {
    // It rolls half as far as the foot.
    const middle = [x! / 2 - 4, -roller[0]!];
    const disc = (radius: number) => limb(middle, middle, radius, radius);
    shapes.unshift(['shorts', disc(roller[0]!)], ['top', disc(roller[1]!)]);
  }
  if (shoulder) {
    const ball = [x!, y! - 12];
    shapes.push(...arm(shoulder, place([18, -55], ball, turn), curve(place(grip, ball, turn))));
  }
  return [
    paint(behind),
    paint(shapes, at),
    whole && paint(person(whole), [328, 186, 0.22]),
    paint(before),
  ];
}

/**
 * The drawing of an exercise, for an element whose words say the same; its place, where there is none yet.
 *
 * @param move puts the pose somewhere else on its way
 * @param kind a class of its own
 */
export const illustration = (
  exercise: Drawn | undefined,
  variant?: string,
  move: Move = (pose) => pose,
  kind = '',
): TemplateResult =>
  html`<svg class="illustration ${kind}" viewBox="0 0 400 300" aria-hidden="true">
    ${exercise && draw(exercise, variant, move)}
  </svg>`;
