import {createRandom} from "../quantity/randomStream.js";
import {streamKey} from "../quantity/streamKey.js";

/**
 * An order of the runs of a place that is its own, so that run r of one place has nothing in common with run r of another: Fisher and
 * Yates' shuffle, with numbers addressed by the seed and the name. What the runs say of the place alone stays as it is.
 *
 * @param name - of the place
 * @param runs - how many
 * @param seed - integer in 0..4294967295
 * @returns every number below `runs` once
 * @example
 * [...mixRuns("north", 5, 1)].sort() // => [0, 1, 2, 3, 4]
 * mixRuns("north", 9, 1).join() === mixRuns("south", 9, 1).join() // => false
 */
export function mixRuns(name: string, runs: number, seed: number): Uint32Array {
  const random = createRandom(seed);
  const key = streamKey(`place ${name}`);
  const order = Uint32Array.from({length: runs}, (_, i) => i);
  for (let i = runs - 1; i > 0; i--) {
    const j = Math.floor(random.seek(0, 0, key, i).uniform() * (i + 1));
    [order[i], order[j]] = [order[j], order[i]];
  }
  return order;
}
