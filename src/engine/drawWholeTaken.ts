import {drawBinomial} from "../quantity/drawBinomial.js";
import type {RandomStream} from "../quantity/randomStream.js";
import type {WholeRun} from "./runState.js";
import type {Scratch} from "./scratch.js";

/** Up to so many people are gone through one by one. */
const few = 1000;

/**
 * Draws how many whole persons are taken from each cell, `total` together, each at most once: of `rest` persons, with the means in
 * `way`, which it overwrites.
 *
 * Of few people everybody is passed in random order and each has the chance m / n of their cell: whoever carries the sum of chances
 * over u, u + 1, …, is taken (systematic sampling), so that the means are exact. Of many, cells have, as in diffusion mode, the variances
 * d = m (1 − m / n) of independent binomials on the condition that they sum to the total, one after the other, the most uncertain
 * last: mean m + (d / Σ d) (what is left − what is expected of it) and variance d (1 − d / Σ d), sums over this cell and those to
 * come; never more than a cell holds, nor less than the others leave over.
 *
 * @param length - number of cells
 * @param total - persons, a whole number, the sum of `way` but for rounding
 * @see Madow, W. G. (1949), On the theory of systematic sampling, II, Ann. Math. Stat. 20, 333-354
 */
export function drawWholeTaken(
  {workspace: {scratch}, random}: WholeRun,
  length: number,
  total: number
): void {
  const {way, rest} = scratch;
  let [people, spread, last, largest] = [0, 0, -1, -1];
  for (let c = 0; c < length; ++c) {
    if (!(way[c] > 0)) continue;
    people += rest[c];
    const d = way[c] * Math.max(0, 1 - way[c] / rest[c]);
    spread += d;
    if (d > largest) [last, largest] = [c, d];
  }
  if (people <= few) {
    passAll(random, scratch, length, people, total);
    return;
  }
  const left = {open: total, expected: total, spread, room: people};
  for (let c = 0; c < length; ++c) if (way[c] > 0 && c !== last) drawCell(random, scratch, c, left);
  if (last >= 0) drawCell(random, scratch, last, left);
}

/** What is left for the cells to come: persons to be taken and what is expected of them, Σ d, persons. */
interface Left {
  open: number;
  expected: number;
  spread: number;
  room: number;
}

function drawCell(random: RandomStream, {way, rest}: Scratch, c: number, left: Left): void {
  const mean = way[c];
  const d = mean * Math.max(0, 1 - mean / rest[c]);
  left.room -= rest[c];
  const low = Math.min(rest[c], Math.max(0, left.open - left.room));
  const most = Math.max(Math.min(rest[c], left.open) - low, 0);
  const share = left.spread > 0 ? Math.min(1, d / left.spread) : 0;
  const near = Math.max(0, Math.min(most, mean + share * (left.open - left.expected) - low));
  way[c] = low + drawNear(random, near, d * (1 - share), most);
  left.open -= way[c];
  left.expected -= mean;
  left.spread -= d;
}

/**
 * A whole number in 0..most with a mean, and with a variance where a binomial of so many trials has it: of N trials with
 * probability mean / N the variance is mean (1 − mean / N), and of two neighbouring N the one or the other is drawn so that
 * it comes out.
 */
function drawNear(random: RandomStream, mean: number, variance: number, most: number): number {
  if (!(mean > 0)) return 0;
  if (mean >= most) return most;
  const inverse = Math.max((mean - variance) / mean ** 2, 1 / most);
  const least = Math.max(Math.ceil(mean), Math.min(most, Math.floor(1 / inverse + 1e-9)));
  // With the chance of the next, 1/N is on average what it must be.
  const gap = 1 / least - 1 / (least + 1);
  const next = least < most && random.uniform() < (1 / least - inverse) / gap;
  const trials = least + (next ? 1 : 0);
  return drawBinomial(random, trials, Math.min(1, mean / trials));
}

/** Passes everybody in random order; `spread` holds who is still to come and `chance` the chance of each. */
function passAll(
  random: RandomStream,
  {way, rest, spread, chance}: Scratch,
  length: number,
  people: number,
  total: number
): void {
  for (let c = 0; c < length; ++c) {
    spread[c] = way[c] > 0 ? rest[c] : 0;
    chance[c] = way[c] > 0 ? way[c] / rest[c] : 0;
    way[c] = 0;
  }
  let taken = 0;
  let sum = -random.uniform();
  for (let left = people; left > 0 && taken < total; --left) {
    let c = 0;
    for (let at = Math.floor(random.uniform() * left); at >= spread[c]; ++c) at -= spread[c];
    --spread[c];
    sum += chance[c];
    // The last are taken where rounding keeps the sum below its end.
    if (sum < taken && left > total - taken) continue;
    ++way[c];
    ++taken;
  }
}
