import type {RandomStream} from "../quantity/randomStream.js";
import {streamKey} from "../quantity/streamKey.js";

/** Levels of the grid, at the middles of its four cells, so that no input stands at an end of its range. */
export const morrisLevels = 4;

/** Levels that an input moves by. */
export const morrisStep = 2;

const key = streamKey("morrisEffects");

/** A way through the grid of Morris's screening. */
export interface MorrisTrajectory {
  /** Where it begins, shape (dimensions), in (0, 1). */
  start: Float64Array;
  /** The direction in which each input has room: 1 or −1; shape (dimensions). */
  up: number[];
  /** The order in which the groups move. */
  order: number[];
}

/**
 * A start on the grid, the direction in which every input has room, and the order in which groups move.
 *
 * @param random - of the seed; left at another address
 * @param r - number of the trajectory
 * @param dimensions - number of inputs
 * @param groups - number of groups of inputs that move together
 * @see Morris, M. D. (1991), Technometrics 33, 161-174
 * @example
 * morrisTrajectory(createRandom(1), 0, 2, 2).order.sort() // => [0, 1]
 */
export function morrisTrajectory(
  random: RandomStream,
  r: number,
  dimensions: number,
  groups: number
): MorrisTrajectory {
  random.seek(r, 0, key, 0);
  const level = Array.from({length: dimensions}, () => Math.floor(morrisLevels * random.uniform()));
  const order = Array.from({length: groups}, (_, i) => i);
  for (let i = groups - 1; i > 0; i--) {
    const j = Math.floor((i + 1) * random.uniform());
    [order[i], order[j]] = [order[j], order[i]];
  }
  return {
    start: Float64Array.from(level, (each) => (each + 0.5) / morrisLevels),
    up: level.map((each) => (each + morrisStep < morrisLevels ? 1 : -1)),
    order
  };
}
