import type { Points } from '../../guides/guide.js';

/*
 * The outlines of one person, 800 units tall, from the side and facing right. Each stands in the
 * frame of a joint whose bone hangs straight down: x is forwards, y is down.
 */

/** From the ankle; with the toes they are one line: down the calf, around the foot, up the shin. */
export const calf: Points = [-25, -200, -35, -140, -30, -85, -20, -40];
export const heel: Points = [-31, 2, -35, 16, -30, 28];
export const sole: Points = [-16, 32, 3, 31, 15, 28, 28, 26, 42, 29];
export const instep: Points = [46, -6, 36, -14];
export const shin: Points = [20, -60, 20, -140, 30, -200, 0, -225];

/** From the ball of the foot: the toes, and a hand that holds them. */
export const toes: Points = [0, 12, 12, 12, 21, 10, 30, 12, 39, 6, 37, -2, 13, -8];
export const grip: Points = [
  26, -68, 46, -36, 54, 6, 38, 24, 24, 28, 20, 18, 38, 12, 44, 0, 28, -18, 20, -10, 4, -10, 12, -36,
  6, -62,
];

/** From the ankle: the ankle bone. */
export const bone: Points = [-9, -1, -5, -8, 3, -9, 8, -4];

/** From the hip; shorts and trunk are open at the hem. */
export const shorts: Points = [-45, 120, -55, 10, -40, -40, 0, -55, 40, -40, 50, 20, 45, 120];
export const trunk: Points = [
  -55, -30, -45, -90, -55, -160, -45, -210, -20, -245, 20, -240, 45, -200, 45, -90, 50, -30,
];
export const head: Points = [
  0, -376, 34, -364, 46, -330, 56, -308, 48, -300, 44, -274, 20, -266, 24, -234, -22, -234, -24,
  -290, -42, -330,
];
export const hair: Points = [
  40, -360, 10, -340, 5, -310, -15, -295, -35, -285, -50, -320, -45, -365, -5, -385, 30, -380,
];

/** From the shoulder, open at the hem. */
export const sleeve: Points = [-30, 70, -30, 0, 0, -30, 25, 0, 25, 75];
