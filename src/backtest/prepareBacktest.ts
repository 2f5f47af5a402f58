import {calibrationOf, type History, prepareHistory} from "../fit/history.js";
import {pooledSpread} from "../fit/pooledSpread.js";
import {segmentScales} from "../fit/segmentScales.js";
import {type FigureIndex, figureNamed, indexFigures} from "../project/figureIndex.js";
import type {Project} from "../project/project.js";
import {log} from "../quantity/log.js";
import {dateSlack, yearEnd} from "../quantity/period.js";
import {backtestOrigins, type OriginSetup, startValue} from "./backtestOrigins.js";
import type {BacktestCase, BacktestOrigin} from "./backtestRecord.js";
import {scoreSample} from "./backtestScores.js";
import {type KnownThen, originForecast} from "./originForecast.js";
import {type RivalName, rivalNames, rivalPoint, rivalSample} from "./rivals.js";

/** What all origins share. */
interface Backtesting {
  history: History;
  origins: readonly OriginSetup[];
  draws: number;
  seed: number;
}

/** A backtest on its way: any of its past dates can be forecast by itself. */
export interface PreparedBacktest {
  /** Number of past dates. */
  readonly origins: number;
  /** Forecasts from one of them, by its index, and compares. */
  record(index: number): BacktestOrigin;
}

/**
 * Prepares forecasts from every past date at every place with what was known then.
 *
 * @param project - with calibration
 * @param options - draws a case, and the seed
 * @throws RangeError if there is no calibration
 */
export function prepareBacktest(
  project: Project,
  {draws, seed}: {draws: number; seed: number}
): PreparedBacktest {
  const history = prepareHistory(project, calibrationOf(project, "use"), seed);
  const origins = backtestOrigins(history);
  const backtesting: Backtesting = {history, origins, draws, seed};
  return {
    origins: origins.length,
    record: (index) => originRecord(backtesting, origins[index])
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
  const {declared} = origin.setup;
  const {places} = known[0].pooled;
  return {
    place: id,
    name,
    origin: round(origin.origin),
    known: {
      segments: history.segments.filter(({run}) => isKnown(run.end, origin)).length,
      places
    },
    ...(declared ? {declared} : {}),
    ownPast: known[0].own.length > 0,
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

/** What segments that had ended at an origin tell of places and their pace, by counting rule. */
function knownThen({setup, segments, space}: History, origin: OriginSetup): KnownThen[] {
  const {id} = setup.places[origin.place];
  const typical = (name: string) => space.typical[space.names.indexOf(name)];
  const moves = {sd: typical("pace.sd"), persistence: typical("pace.persistence")};
  return setup.alternatives[0].options.map((_, option): KnownThen => {
    const scales = segmentScales({segments, setup}, option).filter(({end}) => isKnown(end, origin));
    return {
      pooled: pooledSpread(scales, {...setup, ...moves}, id),
      own: scales.filter(({place}) => place === id)
    };
  });
}

function caseRecord(
  {history, origins}: Backtesting,
  origin: OriginSetup,
  {figure, role, sample}: {figure: string; role: string; sample: Float64Array}
): BacktestCase {
  const {figures} = history;
  const {period, value: actual} = figureNamed(figures, figure);
  const at = yearEnd(period);
  const past = origin.past[role];
  const years = at - origin.origin;
  const forecasts: BacktestCase["forecasts"] = {skillcast: scoreSample(sample, actual)};
  const pooled = growthAnywhere(history, origin);
  for (const name of rivalNames) {
    const errors = origins.flatMap((earlier) =>
      pastErrors(name, earlier, origin, {figures, pooled: growthAnywhere(history, earlier)})
    );
    const logs = rivalSample(rivalPoint(name, past, at, pooled), years, errors);
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

/** Mean yearly change of ln stocks over all segments that had ended at an origin, at other places. */
function growthAnywhere({setup, segments, figures}: History, origin: OriginSetup): number {
  const {id} = setup.places[origin.place];
  const rates = segments.flatMap(({place, index, run}) => {
    if (place === id || !isKnown(run.end, origin)) return [];
    const owner = setup.places.findIndex((each) => each.id === place);
    const {observations, ...start} = setup.places[owner].segments[index];
    return (["highSkilled", "skilled", "density"] as const).flatMap((role) => {
      const first = start[role];
      const last = observations.findLast((each) => each.role === role);
      if (!first || !last) return [];
      const {value, period} = figureNamed(figures, last.figure);
      return [log(value / startValue(first, figures)) / (yearEnd(period) - run.start)];
    });
  });
  return rates.length === 0 ? 0 : rates.reduce((sum, rate) => sum + rate, 0) / rates.length;
}

/** Errors a year, on the log scale, of a rival from one origin that were known at another. */
function pastErrors(
  rival: RivalName,
  {setup, cases, past, origin}: OriginSetup,
  now: OriginSetup,
  {figures, pooled}: {figures: FigureIndex; pooled: number}
): number[] {
  return setup.observations.slice(0, cases).flatMap(({figure, role}) => {
    const {period, value} = figureNamed(figures, figure);
    const date = yearEnd(period);
    if (!isKnown(date, now)) return [];
    return [log(value / rivalPoint(rival, past[role], date, pooled)) / (date - origin)];
  });
}

/** Share of a sample of logarithms that reaches a value. */
function shareFrom(logs: Float64Array, value: number): number {
  const edge = log(value);
  const met = logs.reduce((sum, each) => sum + (each >= edge ? 1 : 0), 0);
  return Number((met / logs.length).toPrecision(4));
}

const round = (value: number) => Number(value.toFixed(2));
