import type {RandomStream} from "../quantity/randomStream.js";
import type {Scratch} from "./scratch.js";
import {drawReal} from "./spreadPersons.js";
import {sumRange} from "./sumRange.js";

/**
 * Takes those of a number who are already taken as expected (`block`) from their cells by chance: every cell a binomial's noise of who is
 * left, as in process mode, and at most what it holds; the number stays.
 */
export function scatterTaken(
  random: RandomStream,
  {cells, block, chance}: Scratch,
  from: number,
  persons: number
): void {
  const base = from * block.length;
  random.fill(chance, block.length);
  let rest = persons;
  let mass = sumRange(block, 0, block.length);
  for (let c = 0; c < block.length; ++c) {
    const part = block[c];
    if (!(part > 0)) continue;
    const held = cells[base + c] + part;
    const taken = Math.min(mass > part ? drawReal(chance[c], rest, part, mass) : rest, held);
    rest -= taken;
    mass -= part;
    block[c] = taken;
    cells[base + c] = held - taken;
  }
  // Who is left over by rounding, or as a cell held too few, comes from those that hold more.
  for (let c = block.length - 1; rest > 0 && c >= 0; --c) {
    if (!(block[c] > 0)) continue;
    const more = Math.min(rest, cells[base + c]);
    rest -= more;
    block[c] += more;
    cells[base + c] -= more;
  }
}
