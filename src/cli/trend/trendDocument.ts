import {DataError} from "../../check/dataError.js";
import type {Fault} from "../../check/fault.js";
import type {Problem} from "../../check/problem.js";
import type {NamedSeries, SeriesTable} from "../../data/series/namedSeries.js";
import {type TrendReport, trendReport} from "../../evaluate/trendReport.js";
import type {SeriesFault} from "../../forecast/annualSeries.js";
import type {ForecastOptions} from "../../forecast/seriesForecast.js";
import type {Label} from "../../quantity/label.js";
import {version} from "../../verdict/version.js";
import {commandFault} from "../commandFault.js";
import type {Progress} from "../terminal/progress.js";
import {type Goal, type GoalVerdict, trendGoal} from "./trendGoal.js";

/** How every series of a file is forecast. */
export interface TrendOptions extends ForecastOptions {
  horizon: number;
  levels: number[];
  /** How gaps are filled first, or `bridge` to forecast across them; default: gaps are refused. */
  fill?: "linear" | "growth" | "last" | "bridge";
  /** What each series is to reach. */
  goal?: Goal;
}

/** One series of the document: what was read, and its report. */
export interface TrendEntry extends NamedSeries, TrendReport {
  /** Of the goal asked about. */
  goal?: GoalVerdict;
  /** Limits of percentages, taken because the table says so. */
  percent?: true;
}

/** What `skillcast trend --json` prints. */
export interface TrendDocument {
  version: string;
  file: string;
  horizon: number;
  levels: number[];
  bounds: string | null;
  fill: string | null;
  /** How the table was read: what was left out, withheld, converted. */
  notes: Label[];
  series: TrendEntry[];
}

/**
 * Forecasts every series of a file.
 *
 * @param file - name used in the document and in problems
 * @param watch - a signal that stops it, and where progress is reported
 * @throws DataError with every series that cannot be forecast, and how to mend it; AbortError if stopped
 */
export async function trendDocument(
  file: string,
  {series: list, notes}: SeriesTable,
  options: TrendOptions,
  {signal, progress}: {signal: AbortSignal; progress: Progress}
): Promise<TrendDocument> {
  const {horizon, levels, bounds, fill} = options;
  const problems: Problem[] = [];
  const series: TrendEntry[] = [];
  for (const [i, one] of list.entries()) {
    try {
      series.push(entryOf(one, options));
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      problems.push({file, column: one.name, ...seriesFault(error)});
    }
    progress(i + 1, list.length);
    await new Promise((resolve) => setImmediate(resolve));
    signal.throwIfAborted();
  }
  if (problems.length > 0) throw new DataError(problems);
  return {
    version,
    file,
    horizon,
    levels,
    bounds: typeof bounds === "string" ? bounds : null,
    fill: fill ?? null,
    notes,
    series
  };
}

/** Percentages between 0 and 100 stay there, if the table says that they are some and nothing else was asked. */
function entryOf(one: NamedSeries, {goal, ...asked}: TrendOptions): TrendEntry {
  const says = /%|％|percent|per cent|百分|占比|比重|^PC$/iu;
  const percent =
    asked.bounds === undefined &&
    (says.test(one.unit ?? "") || says.test(one.name)) &&
    one.values.every((value) => value === null || (value >= 0 && value <= 100)) &&
    one.values.some((value) => value !== null && value > 1);
  const options = percent ? {...asked, bounds: {lower: 0, upper: 100}} : asked;
  return {
    ...one,
    ...trendReport(one, options),
    ...(percent ? {percent} : {}),
    ...(goal ? {goal: trendGoal(one, goal, options)} : {})
  };
}

/** Says for a file what the library says for a series. */
function seriesFault(error: RangeError & SeriesFault): Fault {
  const {gap, needed, got, message} = error;
  if (gap !== undefined) return commandFault("gap", {gap});
  if (needed !== undefined && got !== undefined) return commandFault("fewYears", {needed, got});
  return commandFault("series", {reason: message});
}
