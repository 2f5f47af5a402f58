import {checkFunction} from "../quantity/checkFunction.js";
import {checkObject} from "../quantity/checkObject.js";
import type {ReadingRuns} from "./readingRuns.js";
import {shareMet} from "./readingRuns.js";

/** What a setting gave: its runs, on random numbers common to all settings. */
export type Trial = Pick<ReadingRuns, "margins" | "holds">;

/** The steps of a control, and what is sought on them. */
export interface SettingGrid {
  low: number;
  high: number;
  step: number;
  /** Probability to reach, in (0, 1]. */
  wanted: number;
  /** True if lower settings do better: then the largest that works is sought. */
  falling?: boolean;
}

/** Where a probability is reached. */
export interface FoundSetting {
  /** The least setting (the largest, if falling) that reaches it; null if none does. */
  value: number | null;
  /** Where random numbers other than those used could have put it, 95%; null: beyond the end of the grid. */
  interval: [least: number | null, most: number | null];
  /** False where a better setting gave a worse probability, beyond what chance explains. */
  monotone: boolean;
  /** The best setting tried, and its probability. */
  best: {value: number; probability: number};
  /** Settings tried by this search. */
  tried: number;
}

/** A trial and its place on the grid, in steps from the worse end. */
interface Placed {
  at: number;
  trial: Trial;
  sorted: Float64Array;
  probability: number;
}

/** Standard errors beyond which a fall of the probability is not chance: one false alarm in 700. */
const sure = 3;

/**
 * Finds the least setting of a control whose runs reach a probability, by regula falsi with halving (the Illinois rule) on the
 * k-th largest margin of the runs, k = ⌈wanted · runs⌉: it passes 0 where the share of runs that reach the goal passes `wanted`, and
 * moves more smoothly than that share. The answer is exact on the runs: one step less does not reach.
 *
 * Its interval is where the margins of rank wanted · runs ± 1.96 √(runs · wanted · (1 − wanted)) pass 0, between the settings that
 * were tried.
 *
 * @param trial - the runs of a setting; every setting the same number of runs, on common random numbers
 * @param grid - see {@link SettingGrid}
 * @param known - settings that were tried before, not necessarily on the grid
 * @returns see {@link FoundSetting}
 * @throws RangeError if the grid has no steps, or `wanted` is not in (0, 1]
 * @see Dowell, M. and Jarratt, P. (1971), A modified regula falsi method for computing the root of an equation, BIT 11, 168-174
 * @example
 * (await seekSetting(async (x) => ({margins: Float64Array.of(x - 2.5, x - 7.5), holds: Uint8Array.of(x > 2.5, x > 7.5)}), {low: 0, high: 10, step: 1, wanted: 1})).value // => 8
 */
export async function seekSetting(
  trial: (value: number) => Promise<Trial>,
  grid: SettingGrid,
  known: readonly {value: number; trial: Trial}[] = []
): Promise<FoundSetting> {
  checkFunction("trial", trial);
  checkObject("grid", grid);
  checkGrid(grid);
  const {low, high, step, wanted, falling = false} = grid;
  const last = Math.ceil((high - low) / step - 1e-9);
  const valueAt = (at: number) => {
    const along = Math.min(high - low, at * step);
    return Number((falling ? high - along : low + along).toPrecision(12));
  };
  const place = (at: number, given: Trial): Placed => ({
    at,
    trial: given,
    sorted: Float64Array.from(given.margins).sort().reverse(),
    probability: shareMet(given.holds)
  });
  const tried = known.map(({value, trial}) =>
    place((falling ? high - value : value - low) / step, trial)
  );
  const before = tried.length;
  const ensure = async (at: number) => {
    if (!tried.some((each) => Math.abs(each.at - at) < 1e-9))
      tried.push(place(at, await trial(valueAt(at))));
  };
  await ensure(0);
  await ensure(last);
  await close(tried, {wanted, last, ensure});
  tried.sort((a, b) => a.at - b.at);
  const found = tried.find(({probability}) => probability >= wanted);
  const best = tried.reduce((a, b) => (b.probability > a.probability ? b : a));
  return {
    value: found ? valueAt(found.at) : null,
    interval: interval(tried, wanted).map((at) => (at === null ? null : valueAt(at))) as never,
    monotone: isMonotone(tried),
    best: {value: valueAt(best.at), probability: best.probability},
    tried: tried.length - before
  };
}

function checkGrid({low, high, step, wanted}: SettingGrid): void {
  if (!(low < high)) throw new RangeError(`invalid low; not below high ${high}: ${low}`);
  const least = (high - low) / 2 ** 30;
  if (!(step > least)) throw new RangeError(`invalid step; not above ${least}: ${step}`);
  if (!(wanted > 0 && wanted <= 1))
    throw new RangeError(`invalid wanted; not in (0, 1]: ${wanted}`);
}

/** Narrows the bracket until nothing on the grid lies between its ends. */
async function close(
  tried: Placed[],
  {wanted, last, ensure}: {wanted: number; last: number; ensure: (at: number) => Promise<void>}
): Promise<void> {
  const weights = new Map<Placed, number>();
  let kept: Placed | undefined;
  for (let turn = 0; ; turn++) {
    const sorted = [...tried].sort((a, b) => a.at - b.at);
    const upper = sorted.findIndex(({probability}) => probability >= wanted);
    if (upper <= 0) return;
    const [fails, reaches] = [sorted[upper - 1], sorted[upper]];
    const first = Math.floor(fails.at + 1e-9) + 1;
    const until = Math.min(last, Math.ceil(reaches.at - 1e-9) - 1);
    if (first > until) return;
    const rank = Math.ceil(wanted * fails.sorted.length - 1e-9) - 1;
    const score = (each: Placed) => each.sorted[rank] * (weights.get(each) ?? 1);
    const [a, b] = [score(fails), score(reaches)];
    // The end that stays twice counts half; after some turns the middle is taken, so that no shape of the response takes long.
    const along = b > a && Number.isFinite(a) && turn < 12 ? -a / (b - a) : 0.5;
    const next = fails.at + (reaches.at - fails.at) * Math.min(1, Math.max(0, along));
    const size = tried.length;
    await ensure(Math.min(until, Math.max(first, Math.ceil(next - 1e-9))));
    const stays = tried[size].probability >= wanted ? fails : reaches;
    if (stays === kept) weights.set(stays, (weights.get(stays) ?? 1) / 2);
    kept = stays;
  }
}

/** Places where the margins of the ranks at the ends of the binomial interval pass 0; null beyond the last. */
function interval(tried: readonly Placed[], wanted: number): (number | null)[] {
  const runs = tried[0].sorted.length;
  const half = 1.96 * Math.sqrt(runs * wanted * (1 - wanted));
  return [-half, half].map((by) => {
    const rank = Math.min(runs, Math.max(1, Math.ceil(wanted * runs + by - 1e-9))) - 1;
    for (let i = 0; i < tried.length; i++) {
      const here = tried[i].sorted[rank];
      if (!(here >= 0)) continue;
      if (i === 0) return tried[0].at;
      const before = tried[i - 1];
      const gap = here - before.sorted[rank];
      // From a setting without a number it may pass anywhere between: at the outer end of each.
      const share = Number.isFinite(gap) && gap > 0 ? here / gap : by < 0 ? 1 : 0;
      return tried[i].at - share * (tried[i].at - before.at);
    }
    return null;
  });
}

/** Whether no better setting lost more runs than chance explains: McNemar's test between all pairs. */
function isMonotone(tried: readonly Placed[]): boolean {
  return tried.every((a, i) =>
    tried.slice(i + 1).every((b) => {
      const {won, lost} = changedRuns(a.trial.holds, b.trial.holds);
      return lost - won <= sure * Math.sqrt(lost + won);
    })
  );
}

/**
 * In how many runs a reading came to hold, and in how many it ceased to, from one setting to another.
 *
 * @param before, after - 1 where it holds; the runs that both have are compared
 * @example
 * changedRuns(Uint8Array.of(1, 0, 0), Uint8Array.of(0, 1, 1)) // => {won: 2, lost: 1, runs: 3}
 */
export function changedRuns(
  before: Uint8Array,
  after: Uint8Array
): {won: number; lost: number; runs: number} {
  const runs = Math.min(before.length, after.length);
  let won = 0;
  let lost = 0;
  for (let run = 0; run < runs; run++) {
    if (after[run] > before[run]) won++;
    else if (after[run] < before[run]) lost++;
  }
  return {won, lost, runs};
}
