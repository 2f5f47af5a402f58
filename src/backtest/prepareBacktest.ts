import {calibrationOf, type History, prepareHistory} from "../fit/history.js";
import {paceEstimate} from "../fit/paceEstimate.js";
import {type PaceSeries, paceSeries} from "../fit/paceSeries.js";
import {pooledSpread} from "../fit/pooledSpread.js";
import {segmentScales} from "../fit/segmentScales.js";
import {priorScale} from "../pipeline/priorScale.js";
import {indexFigures} from "../project/figureIndex.js";
import type {Project} from "../project/project.js";
import {log} from "../quantity/log.js";
import {yearEnd} from "../quantity/period.js";
import {addedCases} from "./addedCases.js";
import {backtestOrigins, type OriginSetup} from "./backtestOrigins.js";
import type {BacktestOrigin} from "./backtestRecord.js";
import {caseCorrelation} from "./caseCorrelation.js";
import {caseRecord} from "./caseRecord.js";
import type {CaseTask} from "./caseTask.js";
import type {PaceMoves} from "./drawPace.js";
import {isKnown} from "./knownGrowth.js";
import {type KnownThen, originForecast} from "./originForecast.js";
import {shareCases} from "./shareCases.js";
import {stockCases} from "./stockCases.js";

/** What all origins share. */
interface Backtesting {
  history: History;
  origins: readonly OriginSetup[];
  /** What tells how the pace moves; none where the calibration names no numbers to learn it from. */
  series: readonly PaceSeries[];
  /** What is to be forecast from each of them, by kind. */
  tasks: Record<CaseTask["kind"], readonly (readonly CaseTask[])[]>;
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
  const tasks: Backtesting["tasks"] = {
    stock: origins.map((origin) => stockCases(history, origin)),
    share: origins.map((origin) => shareCases(history, origin)),
    added: origins.map((origin) => addedCases(history, origin))
  };
  const series = history.setup.pace ? paceSeries(history) : [];
  const backtesting: Backtesting = {history, origins, series, tasks, draws, seed};
  return {
    origins: origins.length,
    record: (index) => originRecord(backtesting, index)
  };
}

function originRecord(backtesting: Backtesting, index: number): BacktestOrigin {
  const {draws, seed, tasks} = backtesting;
  const origin = backtesting.origins[index];
  const {project, setup} = backtesting.history;
  const history = {
    ...backtesting.history,
    figures: indexFigures([...project.figures, ...origin.goals])
  };
  const moves = movesElsewhere(backtesting, origin);
  const known = knownThen(history, origin, moves);
  const samples = originForecast(history, origin, known, {seed, draws, moves});
  const {id, name} = setup.places[origin.place];
  const {declared} = origin.setup;
  const {places} = known[0].pooled;
  const recordsOf = (kind: CaseTask["kind"]) =>
    tasks[kind][index].map((task) => caseRecord(task, samples, tasks[kind].flat()));
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
    cases: recordsOf("stock"),
    sideCases: [...recordsOf("share"), ...recordsOf("added")],
    correlation: caseCorrelation(
      (["stock", "share", "added"] as const).flatMap((kind) =>
        tasks[kind][index].map(({sample}) => sample(samples))
      )
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

/** How the pace moves as all places tell but that of an origin; undefined where no other does. */
function movesElsewhere(
  {series, history}: Backtesting,
  {place}: OriginSetup
): PaceMoves | undefined {
  const {name} = history.setup.places[place];
  const others = series.filter((each) => each.place !== name.zh);
  if (others.length === 0) return undefined;
  const {sd, persistence} = paceEstimate(others).place;
  return {
    sd: priorScale({family: "lognormal", ...sd}),
    persistence: priorScale({family: "logitnormal", ...persistence})
  };
}

/** What segments that had ended at an origin tell of places and their pace, by counting rule. */
function knownThen(
  {setup, segments, space}: History,
  origin: OriginSetup,
  moves: PaceMoves | undefined
): KnownThen[] {
  const {id} = setup.places[origin.place];
  const typical = (name: string) => space.typical[space.names.indexOf(name)];
  const usual = {
    sd: moves?.sd.value(0) ?? typical("pace.sd"),
    persistence: moves?.persistence.value(0) ?? typical("pace.persistence")
  };
  return setup.alternatives[0].options.map((_, option): KnownThen => {
    const scales = segmentScales({segments, setup}, option).filter(({end}) => isKnown(end, origin));
    return {
      pooled: pooledSpread(scales, {...setup, ...usual}, id),
      own: scales.filter(({place}) => place === id)
    };
  });
}

/** Share of a sample of logarithms that reaches a value. */
function shareFrom(logs: Float64Array, value: number): number {
  const edge = log(value);
  const met = logs.reduce((sum, each) => sum + (each >= edge ? 1 : 0), 0);
  return Number((met / logs.length).toPrecision(4));
}

const round = (value: number) => Number(value.toFixed(2));
