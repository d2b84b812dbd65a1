import type { Points } from '../../guides/guide.js';

/** Points of a joint's frame, at the joint and turned with its bone (radians, clockwise). */
export function place(points: Points, [x, y]: Points, angle = 0): number[] {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
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
  const bend = (n: number, by: number) => all[n]! + (all[n + 2]! - all[n - 2]!) / by;
  let d = `M${start}`;
  for (let n = 2; n < all.length - 4; n += 2) {
    const to = n + 2;
    const pieces = [
      bend(n, 6),
      bend(n + 1, 6),
      bend(to, -6),
      bend(to + 1, -6),
      all[to],
      all[to + 1],
    ];
    d += `C${pieces.map((value) => value!.toFixed(1))}`;
  }
  return d;
}

/** The outline of a limb from joint to joint, round at both ends. */
export function limb(from: Points, to: Points, wide: number, narrow: number): string {
  const length = distance(from, to);
  const corners = [wide, 0, narrow, length, -narrow, length, -wide, 0];
  const [a, b, c, d, e, f, g, h] = place(corners, from, aim(from, to));
  return `M${a} ${b}L${c} ${d}A${narrow} ${narrow} 0 0 1 ${e} ${f}L${g} ${h}A${wide} ${wide} 0 0 1 ${a} ${b}`;
}
