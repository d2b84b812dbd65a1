import type { Points } from '../../guides/guide.js';

/** Points of a joint's frame, at the joint and turned with its bone (radians, clockwise). */
export function place(points: Points, [x, y]: Points, angle = 0): number[] {
  const cos = Math.cos(angle);
  const sin = Math.sin(angle);
  return points.map((value, n) =>
    n % 2 ? y! + points[n - 1]! * sin + value * cos : x! + value * cos - points[n + 1]! * sin,
  );
}

/** The angle of a bone from one joint to the next; 0 hangs straight down. */
export const aim = ([x, y]: Points, [u, v]: Points) => Math.atan2(x! - u!, v! - y!);

const distance = ([x, y]: Points, [u, v]: Points) => Math.hypot(x! - u!, y! - v!);

/** The joint between two bones of one length: a knee or, with side -1, an elbow. */
export const between = (from: Points, to: Points, length: number, side = 1): Points =>
  place([0, length], from, aim(from, to) - side * Math.acos(distance(from, to) / 2 / length));

/** A smooth path (Catmull-Rom) through points: a closed one, or an open one from first to last. */
export function curve(points: Points, open?: boolean): string {
  const [start, end] = [points.slice(0, 2), points.slice(-2)];
  const all = open ? [...start, ...points, ...end] : [...end, ...points, ...points.slice(0, 4)];
  /** The point at `n`, moved along its tangent by a share of the way between its neighbours. */
  const along = (n: number, share: number) =>
    [n, n + 1].map((at) => (all[at]! + (all[at + 2]! - all[at - 2]!) * share).toFixed(1));
  const pieces: string[] = [];
  for (let n = 4; n < all.length - 2; n += 2) pieces.push(`${along(n, -1 / 6)} ${along(n, 0)}`);
  // Each further piece leaves its first point as the one before has come to it.
  return `M${start}C${along(2, 1 / 6)} ${pieces.join('S')}`;
}

/** The outline of a limb from joint to joint, round at both ends. */
export function limb(from: Points, to: Points, wide: number, narrow: number): string {
  const length = distance(from, to);
  const at = (x: number, y: number) => place([x, y], from, aim(from, to));
  const round = (radius: number) => `A${radius} ${radius} 0 0 1 `;
  return `M${at(wide, 0)}L${at(narrow, length)}${round(narrow)}${at(-narrow, length)}L${at(-wide, 0)}${round(wide)}${at(wide, 0)}`;
}
