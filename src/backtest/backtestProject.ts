import {giveWay} from "../ensemble/giveWay.js";
import {fitInputs} from "../fit/fitInputs.js";
import {calibrationOf, type History, prepareHistory} from "../fit/history.js";
import {pooledSpread} from "../fit/pooledSpread.js";
import {segmentScales} from "../fit/segmentScales.js";
import {type FigureIndex, figureNamed, indexFigures} from "../project/figureIndex.js";
import type {Project} from "../project/project.js";
import {checkKeys} from "../quantity/checkKeys.js";
import {log} from "../quantity/log.js";
import {dateSlack, yearEnd} from "../quantity/period.js";
import {backtestOrigins, type OriginSetup} from "./backtestOrigins.js";
import type {Backtest, BacktestCase, BacktestOrigin} from "./backtestRecord.js";
import {isInside, methodScores, scoreSample} from "./backtestScores.js";
import {type KnownThen, originForecast} from "./originForecast.js";
import {type RivalName, rivalNames, rivalPoint, rivalSample} from "./rivals.js";
import {both} from "./words/both.js";

/** How a backtest is made. */
export interface BacktestOptions {
  /** Draws a case; integer ≥ 20; default 400. */
  draws?: number;
  /** Integer in 0..4294967295; all chance follows it; default 1. */
  seed?: number;
  signal?: AbortSignal;
  /** Share done, in [0, 1]. */
  onProgress?: (share: number) => void;
}

/** What all origins share. */
interface Backtesting {
  history: History;
  origins: readonly OriginSetup[];
  draws: number;
  seed: number;
}

/**
 * Forecasts from every past date at every place with what was known then, and compares with what was published later,
 * beside three rivals on the same cases.
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
  const known = {draws: true, seed: true, signal: true, onProgress: true} as const;
  checkKeys("options of backtestProject", options, known);
  const {draws = 400, seed = 1, signal, onProgress} = options;
  const setup = calibrationOf(project, "use");
  if (!(Number.isInteger(draws) && draws >= 20))
    throw new RangeError(`invalid draws; not an integer ≥ 20: ${draws}`);
  const history = prepareHistory(project, setup, seed);
  const list = backtestOrigins(history);
  const backtesting: Backtesting = {history, origins: list, draws, seed};
  const origins: BacktestOrigin[] = [];
  for (const [i, origin] of list.entries()) {
    onProgress?.((i + 1) / (list.length + 1));
    await giveWay();
    signal?.throwIfAborted();
    origins.push(originRecord(backtesting, origin));
  }
  onProgress?.(1);
  return {
    schema: 1,
    inputs: fitInputs(project),
    seed,
    draws,
    ...summary(origins.flatMap(({cases}) => cases)),
    origins,
    notes: [
      both(({dependence}) => dependence),
      both(({hindsight}) => hindsight),
      both(({notBlind}) => notBlind)
    ]
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

function originRecord(backtesting: Backtesting, origin: OriginSetup): BacktestOrigin {
  const {draws, seed} = backtesting;
  const {project, setup} = backtesting.history;
  const history = {
    ...backtesting.history,
    figures: indexFigures([...project.figures, ...origin.goals])
  };
  const known = knownThen(history, origin);
  const samples = originForecast(history, origin, known, {seed, draws});
  const {id, name} = setup.places[origin.place];
  const {places, changes} = known[0].pooled;
  return {
    place: id,
    name,
    origin: round(origin.origin),
    known: {
      segments: history.segments.filter(({run}) => isKnown(run.end, origin)).length,
      places,
      changes
    },
    ownPast: known[0].scale !== undefined,
    cases: origin.setup.observations
      .slice(0, origin.cases)
      .map(({figure, role}, index) =>
        caseRecord(backtesting, origin, {figure, role, sample: samples[index]})
      ),
    goals: origin.goals.map(({id: target, place, period, value}, i) => ({
      target,
      name: {zh: place, en: name.en},
      due: round(yearEnd(period)),
      goal: value,
      probability: shareFrom(samples[origin.cases + i], value)
    }))
  };
}

/** Whether a date on the axis of year ends had come at an origin. */
function isKnown(date: number, {origin}: OriginSetup): boolean {
  return date <= origin + dateSlack;
}

/** What segments that had ended at an origin tell of scale and change, by counting rule. */
function knownThen({setup, segments}: History, origin: OriginSetup): KnownThen[] {
  const {id} = setup.places[origin.place];
  return setup.alternatives[0].options.map((_, option): KnownThen => {
    const scales = segmentScales({segments, setup}, option).filter(({end}) => isKnown(end, origin));
    return {
      pooled: pooledSpread(scales, setup, id),
      scale: scales.findLast(({place}) => place === id)
    };
  });
}

function caseRecord(
  {history: {figures}, origins}: Backtesting,
  origin: OriginSetup,
  {figure, role, sample}: {figure: string; role: string; sample: Float64Array}
): BacktestCase {
  const {period, value: actual} = figureNamed(figures, figure);
  const at = yearEnd(period);
  const past = origin.past[role];
  const years = at - origin.origin;
  const forecasts: BacktestCase["forecasts"] = {skillcast: scoreSample(sample, actual)};
  for (const name of rivalNames) {
    const errors = origins.flatMap((earlier) => pastErrors(name, earlier, origin, figures));
    const logs = rivalSample(rivalPoint(name, past, at), years, errors);
    forecasts[name] = scoreSample(logs, actual);
  }
  return {
    figure,
    role,
    at: round(at),
    years: round(years),
    actual,
    forecasts,
    fellBack: past.length < 2 ? ["drift", "constantGrowth"] : []
  };
}

/** Errors a year, on the log scale, of a rival from one origin that were known at another. */
function pastErrors(
  rival: RivalName,
  {setup, cases, past, origin}: OriginSetup,
  now: OriginSetup,
  figures: FigureIndex
): number[] {
  return setup.observations.slice(0, cases).flatMap(({figure, role}) => {
    const {period, value} = figureNamed(figures, figure);
    const date = yearEnd(period);
    if (!isKnown(date, now)) return [];
    return [log(value / rivalPoint(rival, past[role], date)) / (date - origin)];
  });
}

/** Share of a sample of logarithms that reaches a value. */
function shareFrom(logs: Float64Array, value: number): number {
  const edge = log(value);
  const met = logs.reduce((sum, each) => sum + (each >= edge ? 1 : 0), 0);
  return Number((met / logs.length).toPrecision(4));
}

const round = (value: number) => Number(value.toFixed(2));
