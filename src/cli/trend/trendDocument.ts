import {DataError} from "../../check/dataError.js";
import type {Fault} from "../../check/fault.js";
import type {Problem} from "../../check/problem.js";
import {dataFault} from "../../data/dataFault.js";
import type {NamedSeries, SeriesTable} from "../../data/series/namedSeries.js";
import {leftOutSeries} from "../../data/series/seriesRemarks.js";
import {type TrendReport, trendReport} from "../../evaluate/trendReport.js";
import type {SeriesFault} from "../../forecast/annualSeries.js";
import type {ForecastOptions} from "../../forecast/seriesForecast.js";
import type {Label} from "../../quantity/label.js";
import {version} from "../../verdict/version.js";
import {commandFault} from "../commandFault.js";
import type {Progress} from "../terminal/progress.js";
import {crossedParts} from "./crossedParts.js";
import {goalInUnit, isGoalFault, type TypedGoal} from "./goalInUnit.js";
import {type GoalVerdict, trendGoal} from "./trendGoal.js";
import {type PanelShare, trendPanel} from "./trendPanel.js";

/** How every series of a file is forecast. */
export interface TrendOptions extends ForecastOptions {
  horizon: number;
  levels: number[];
  /** How gaps are filled first, or `bridge` to forecast across them; default: gaps are refused. */
  fill?: "linear" | "growth" | "last" | "bridge";
  /** What each series is to reach. */
  goal?: TypedGoal;
  /** The series are the same indicator in several places, and forecast together. */
  panel?: true;
}

/** One series of the document: what was read, and its report. */
export interface TrendEntry extends NamedSeries, TrendReport {
  /** Of the goal asked about. */
  goal?: GoalVerdict;
  /** What it has of the panel, if the series are forecast together. */
  panel?: PanelShare;
  /** Limits of percentages, taken because the table says so. */
  percent?: boolean;
  /** Limits of shares between 0 and 1, taken because the table says so. */
  share?: boolean;
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
 * @param progress - told how many of them are done
 * @returns the series that can be forecast; the others are named in the notes, with what to mend
 * @throws DataError if none can be, or if a panel holds several indicators
 */
export async function trendDocument(
  file: string,
  {series: list, notes}: SeriesTable,
  options: TrendOptions,
  progress: Progress
): Promise<TrendDocument> {
  const {horizon, levels, bounds, fill} = options;
  const problems: Problem[] = [];
  const series: TrendEntry[] = [];
  const crossed = options.panel ? crossedParts(list.map(({name}) => name)) : undefined;
  if (crossed) {
    const few = {first: crossed.first.slice(0, 3), second: crossed.second.slice(0, 3)};
    throw new DataError([{file, ...dataFault("crossedPanel", few)}]);
  }
  const together = options.panel ? panelOf(list, options) : undefined;
  for (const [i, one] of list.entries()) {
    try {
      series.push(together ? together(one) : entryOf(one, options));
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      problems.push({file, column: one.name, ...seriesFault(error)});
    }
    progress(i + 1, list.length);
    await new Promise((resolve) => setImmediate(resolve));
  }
  if (series.length === 0) throw new DataError(problems);
  return {
    version,
    file,
    horizon,
    levels,
    bounds: typeof bounds === "string" ? bounds : null,
    fill: fill ?? null,
    notes: [...notes, ...problems.map((problem) => leftOutSeries(problem.column ?? "", problem))],
    series
  };
}

function entryOf(one: NamedSeries, {goal, panel: _, ...asked}: TrendOptions): TrendEntry {
  const limits = limitsOf([one], asked);
  const options = {...asked, ...limits.asked};
  return {
    ...one,
    ...trendReport(one, options),
    ...limits.said,
    ...(goal ? {goal: trendGoal(one, goalInUnit(goal, one, isPercent(one)), options)} : {})
  };
}

/** The limits that a table gives its series in words, where none are asked for; what is said of them. */
function limitsOf(
  list: readonly NamedSeries[],
  {bounds}: Pick<TrendOptions, "bounds">
): {asked: Pick<TrendOptions, "bounds">; said: Pick<TrendEntry, "percent" | "share">} {
  if (bounds === undefined && list.every(isPercent))
    return {asked: {bounds: {lower: 0, upper: 100}}, said: {percent: true}};
  if (bounds === undefined && list.every(isShare))
    return {asked: {bounds: "share"}, said: {share: true}};
  return {asked: {}, said: {}};
}

/** Shares stay between 0 and 1, if the table says that they are some. */
function isShare({name, unit, values}: NamedSeries): boolean {
  const says = /占比|比重|\bshares?\b|\bproportions?\b/iu;
  return (
    (says.test(unit ?? "") || says.test(name.replaceAll("_", " "))) &&
    values.every((value) => value === null || (value >= 0 && value <= 1)) &&
    values.some((value) => value !== null && value > 0)
  );
}

/** Percentages between 0 and 100 stay there, if the table says that they are some and nothing else was asked. */
function isPercent({name, unit, values}: NamedSeries): boolean {
  const says = /%|％|percent|per cent|百分|占比|比重|^PC$/iu;
  return (
    (says.test(unit ?? "") || says.test(name)) &&
    values.every((value) => value === null || (value >= 0 && value <= 100)) &&
    values.some((value) => value !== null && value > 1)
  );
}

/** The entries of a file whose series are forecast together; those that cannot be forecast are left out. */
function panelOf(
  list: readonly NamedSeries[],
  {goal, panel: _, ...asked}: TrendOptions
): (one: NamedSeries) => TrendEntry {
  const members = list.filter((one) => {
    try {
      return trendPanel([one], asked);
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      return false;
    }
  });
  const limits = limitsOf(list, asked);
  const options = {...asked, ...limits.asked};
  const {report, ahead} = trendPanel(members, options);
  return (one) => {
    const place = members.indexOf(one);
    // What is wrong with it, is told where it stands alone.
    if (place < 0) return entryOf(one, asked);
    const judged = {...options, ahead: (years: number) => ahead(place, years)};
    return {
      ...one,
      ...report(place),
      ...limits.said,
      ...(goal ? {goal: trendGoal(one, goalInUnit(goal, one, isPercent(one)), judged)} : {})
    };
  };
}

/** Says for a file what the library says for a series. */
function seriesFault(error: RangeError & SeriesFault): Fault {
  if (isGoalFault(error)) return error.goal;
  const {gap, needed, got, outside, notGrowing, message} = error;
  if (outside !== undefined) return commandFault("outside", outside);
  if (notGrowing !== undefined) return commandFault("growthFill", {got: notGrowing});
  if (gap !== undefined) return commandFault("gap", {gap});
  if (needed !== undefined && got !== undefined) return commandFault("fewYears", {needed, got});
  return commandFault("series", {reason: message});
}
