import {giveWay} from "../ensemble/giveWay.js";
import {fitInputs} from "../fit/fitInputs.js";
import {calibrationOf} from "../fit/history.js";
import type {Project} from "../project/project.js";
import {checkKeys} from "../quantity/checkKeys.js";
import type {StopSignal} from "../quantity/stopSignal.js";
import type {
  Backtest,
  BacktestCase,
  BacktestComparison,
  BacktestGroup,
  BacktestOrigin
} from "./backtestRecord.js";
import {clusteredInterval, isInside, methodScores} from "./backtestScores.js";
import {prepareBacktest} from "./prepareBacktest.js";
import {rivalNames} from "./rivals.js";
import {both} from "./words/both.js";

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
  calibrationOf(project, "use");
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
  const errors = clustered(origins);
  return {
    schema: 1,
    inputs: fitInputs(project),
    seed,
    draws,
    ...summary(origins.flatMap(({cases}) => cases)),
    ...errors,
    origins,
    notes: notesOf(errors.groups)
  };
}

/** What a reader must know beside the numbers. */
function notesOf(groups: readonly BacktestGroup[]): Backtest["notes"] {
  const [all] = groups;
  if (!all) return [];
  const own = groups.find(({group}) => group === "declared");
  const [low, high] = all.clustered["80"].map((share) => Math.round(100 * share));
  const {cases, places} = all;
  const declared = own?.cases ?? 0;
  const inside80 = Math.round(declared * (own?.coverage["80"] ?? 0));
  return [
    both((words) => words.dependence({cases, places, low, high})),
    both(({hindsight}) => hindsight),
    both((words) => words.declared({cases, declared, inside80}))
  ];
}

/** How often intervals held by kind of case, and how the model compares with its rivals, with errors that know of places. */
function clustered(origins: readonly BacktestOrigin[]): Pick<Backtest, "groups" | "comparisons"> {
  const cases = origins.flatMap(({cases, place, declared, ownPast}) =>
    cases.map((each) => ({...each, place, declared, ownPast}))
  );
  const belongs: Record<BacktestGroup["group"], (each: (typeof cases)[number]) => boolean> = {
    all: () => true,
    declared: ({declared}) => declared !== undefined,
    ownPast: ({ownPast}) => ownPast,
    noPast: ({ownPast}) => !ownPast,
    highSkilled: ({role}) => role !== "skilled",
    skilled: ({role}) => role === "skilled"
  };
  const groups = Object.entries(belongs).flatMap(([group, belong]): BacktestGroup[] => {
    const some = cases.filter(belong);
    if (some.length === 0) return [];
    const places = some.map(({place}) => place);
    const within = (level: "50" | "80" | "95") =>
      some.map((each) => (isInside(each, each.forecasts.skillcast, level) ? 1 : 0));
    const above = some.map(({actual, forecasts}) => (actual > forecasts.skillcast.median ? 1 : 0));
    const held = {"50": within("50"), "80": within("80"), "95": within("95")};
    return [
      {
        group: group as BacktestGroup["group"],
        cases: some.length,
        places: new Set(places).size,
        coverage: {"50": meanOf(held["50"]), "80": meanOf(held["80"]), "95": meanOf(held["95"])},
        clustered: {
          "50": clusteredInterval(held["50"], places),
          "80": clusteredInterval(held["80"], places),
          "95": clusteredInterval(held["95"], places)
        },
        above: meanOf(above)
      }
    ];
  });
  const comparisons = rivalNames.map((method): BacktestComparison => {
    const gains = cases.map(({forecasts}) => forecasts.skillcast.crps - forecasts[method].crps);
    const places = cases.map(({place}) => place);
    return {method, difference: meanOf(gains), interval: clusteredInterval(gains, places)};
  });
  return {groups, comparisons};
}

const meanOf = (values: readonly number[]) =>
  Number((values.reduce((sum, value) => sum + value, 0) / values.length).toFixed(4));

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
