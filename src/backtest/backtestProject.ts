import {giveWay} from "../ensemble/giveWay.js";
import {fitInputs} from "../fit/fitInputs.js";
import {calibrationOf} from "../fit/history.js";
import type {Project} from "../project/project.js";
import {checkKeys} from "../quantity/checkKeys.js";
import type {StopSignal} from "../quantity/stopSignal.js";
import {backtestGroups} from "./backtestGroups.js";
import {backtestNotes} from "./backtestNotes.js";
import type {Backtest, BacktestCase, BacktestOrigin} from "./backtestRecord.js";
import {isInside, methodScores} from "./backtestScores.js";
import {prepareBacktest} from "./prepareBacktest.js";

/** How a backtest is made. */
export interface BacktestOptions {
  /** Draws a case; integer ≥ 20; default 400. */
  draws?: number;
  /** Integer in 0..4294967295; all chance follows it; default 1. */
  seed?: number;
  signal?: StopSignal;
  /** Share done, in [0, 1]. */
  onProgress?: (share: number) => void;
  /** Makes the record of a past date instead, by its index, and may be asked for all at once: in other threads, for instance. */
  elsewhere?: (index: number) => Promise<BacktestOrigin>;
}

/**
 * Forecasts from every past date at every place with what was known then, and compares with what was published later,
 * beside five rivals on the same cases.
 *
 * @param project - with calibration
 * @param options - see {@link BacktestOptions}
 * @throws (rejects) RangeError if there is no calibration; the signal's reason when stopped
 * @example
 * (await backtestProject(((city, [own] = city.calibration.places) => ({...city, calibration: {...city.calibration, places: [{...own, segments: own.segments.slice(-1)}]}}))(loadProject("data")), {draws: 20})).origins[0].cases.map(({figure, actual}) => [figure, actual]) // => [["CZ02", 435000], ["CZ01", 1540000]]
 */
export async function backtestProject(
  project: Project,
  options: BacktestOptions = {}
): Promise<Backtest> {
  const known = {draws: true, seed: true, signal: true, onProgress: true, elsewhere: true} as const;
  checkKeys("options of backtestProject", options, known);
  const {draws = 400, seed = 1, signal, onProgress, elsewhere} = options;
  const [own] = calibrationOf(project, "use").places;
  if (!(Number.isInteger(draws) && draws >= 20))
    throw new RangeError(`invalid draws; not an integer ≥ 20: ${draws}`);
  const prepared = prepareBacktest(project, {draws, seed});
  const count = prepared.origins;
  const made = elsewhere && Array.from({length: count}, (_, i) => elsewhere(i));
  // What fails or is stopped is told where it is waited for.
  for (const each of made ?? []) each.catch(() => {});
  const origins: BacktestOrigin[] = [];
  for (let i = 0; i < count; i++) {
    onProgress?.((i + 1) / (count + 1));
    await giveWay();
    signal?.throwIfAborted();
    origins.push(made ? await made[i] : prepared.record(i));
  }
  onProgress?.(1);
  const groups = backtestGroups(origins);
  return {
    schema: 1,
    inputs: fitInputs(project),
    seed,
    draws,
    ...summary(origins.flatMap(({cases}) => cases)),
    groups,
    comparisons: groups[0]?.comparisons ?? [],
    origins,
    notes: backtestNotes(groups, origins, own?.id)
  };
}

/** How often intervals held and how methods score, over all cases. */
function summary(
  cases: readonly BacktestCase[]
): Pick<Backtest, "cases" | "coverage" | "uncertainty" | "inside" | "scores"> {
  const scores = methodScores(cases);
  const n = cases.length;
  const binomial = (p: number) => Number(Math.sqrt((p * (1 - p)) / Math.max(1, n)).toFixed(4));
  const inside = (level: "50" | "80" | "95") =>
    cases.filter((each) => isInside(each, each.forecasts.skillcast, level)).length;
  return {
    cases: n,
    coverage: scores[0]?.coverage ?? {"50": 0, "80": 0, "95": 0},
    uncertainty: {"50": binomial(0.5), "80": binomial(0.8), "95": binomial(0.95)},
    inside: {"50": inside("50"), "80": inside("80"), "95": inside("95")},
    scores
  };
}
