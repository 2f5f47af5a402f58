import {wilsonInterval} from "../plan/wilsonInterval.js";
import {changedRuns} from "./seekSetting.js";

/** How far a probability moves from one scenario to another, and its Monte Carlo standard error. */
export interface PairedShift {
  difference: number;
  standardError: number;
}

/**
 * How far a probability moves between two scenarios that share their random numbers.
 *
 *   difference = (won − lost)/n,   s.e. = √(((won + lost + 1)/n − difference²)/n)
 *
 * with `won` and `lost` the runs that came to hold and that ceased to; one run more is counted as changed, so that the error keeps a
 * size where no run changed.
 *
 * @param before, after - 1 where the event holds, one a run; the runs that both have are compared
 * @see Agresti, A. and Min, Y. (2005), Simple improved confidence intervals for comparing matched proportions, Statistics in
 * Medicine 24, 729-740
 * @example
 * pairedShift(Uint8Array.of(0, 0, 1, 0), Uint8Array.of(1, 1, 1, 0)).difference // => 0.5
 */
export function pairedShift(before: Uint8Array, after: Uint8Array): PairedShift {
  const {won, lost, runs} = changedRuns(before, after);
  const difference = (won - lost) / runs;
  const variance = (won + lost + 1) / runs - difference ** 2;
  return {difference, standardError: Math.sqrt(Math.max(0, variance) / runs)};
}

/**
 * Monte Carlo standard error of a probability; see `wilsonInterval`.
 *
 * @param probability - the share of the runs
 * @param runs - how many
 */
export function shareError(probability: number, runs: number): number {
  return wilsonInterval(Math.round(probability * runs), runs).standardError;
}
