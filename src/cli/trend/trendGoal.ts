import type {NamedSeries} from "../../data/series/namedSeries.js";
import {type FillMethod, fillGaps} from "../../forecast/fillGaps.js";
import {forecastSeries} from "../../forecast/forecastSeries.js";
import {resolveOptions} from "../../forecast/resolveOptions.js";
import type {ForecastOptions, SeriesForecast} from "../../forecast/seriesForecast.js";
import {goalDecimals} from "../../plan/goalDecimals.js";
import {type StatusWord, statusWord} from "../../plan/statusWord.js";
import type {Operator} from "../../project/target.js";
import {printedDecimals} from "../../quantity/printedDecimals.js";
import {chanceOf} from "../../verdict/chanceOf.js";
import type {QuantileCurve} from "../../verdict/quantileCurve.js";

/** A goal for a series: a number to be reached at the end of a year. */
export interface Goal {
  operator: Extract<Operator, ">=" | ">" | "<=" | "<" | "=">;
  value: number;
  by: number;
  /** Decimals of the value as it was typed, with which `=` compares; default those of the number. */
  decimals?: number;
}

/** How likely a series meets a goal, and the yearly change it asks for beside the one it had; unit of the series. */
export interface GoalVerdict extends Omit<Goal, "decimals"> {
  /** In [0, 1]; null for a past year that is not published. */
  probability: number | null;
  word: StatusWord | null;
  requiredPace: number | null;
  recentPace: number | null;
}

/** How the series is forecast: its bounds, and whether gaps are filled or bridged. */
type Asked = Pick<ForecastOptions, "bounds"> & {fill?: FillMethod | "bridge"};

/** Levels whose ends are the quantiles a goal is judged by. */
export const goalLevels = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98, 0.99];

/**
 * Judges a goal by the forecast of a series: P(Y(by) satisfies it), from the quantiles at the year asked for; a year that is
 * published is compared as it is.
 *
 * @param series - history
 * @param goal - what is to be reached, and when
 * @param options - as the series is forecast; `ahead`: its forecast so many years ahead with the {@link goalLevels}, where it is
 * not that of `forecastSeries`
 */
export function trendGoal(
  series: NamedSeries,
  {decimals, ...goal}: Goal,
  {ahead, ...asked}: Asked & {ahead?: (years: number) => SeriesForecast}
): GoalVerdict {
  const {fill} = asked;
  const {years, values} =
    fill === undefined || fill === "bridge" ? series : fillGaps(series, {method: fill});
  const last = years[years.length - 1];
  const forecast = ahead ?? ((horizon: number) => alone({years, values}, horizon, asked));
  const curve = goal.by > last ? curveOf(forecast(goal.by - last)) : known(series, goal.by);
  if (!curve) return {...goal, probability: null, word: null, requiredPace: null, recentPace: null};
  const {lower: least, upper: most} = resolveOptions([], boundsOf(asked)).limits;
  const unit = most <= 1 || isShare(values) ? "1" : "";
  const demand = {...goal, id: "goal", unit};
  // A share is printed as a percentage: 1 is 100%, and no tolerance of a half.
  const printed = decimals ?? goalDecimals(goal.value, unit);
  const decimalsOfValues = values.map((value) => (value === null ? 0 : printedDecimals(value)));
  const rounding = 0.5 * 10 ** -Math.max(0, ...decimalsOfValues);
  const asPrinted = {...demand, decimals: unit === "1" ? Math.max(2, printed) : printed, rounding};
  const probability = chanceOf(asPrinted, curve, {least, most}) ?? 0;
  const now = values[values.length - 1] ?? 0;
  const from = years.findIndex((year, i) => year >= last - 5 && values[i] !== null);
  return {
    ...goal,
    probability,
    word: statusWord(probability),
    requiredPace: goal.by > last ? (goal.value - now) / (goal.by - last) : null,
    recentPace: years[from] < last ? (now - (values[from] ?? now)) / (last - years[from]) : null
  };
}

const boundsOf = ({bounds}: Pick<ForecastOptions, "bounds">) =>
  bounds === undefined ? {} : {bounds};

/** Numbers between 0 and 1, of which some lie between. */
const isShare = (values: NamedSeries["values"]) =>
  values.every((value) => value === null || (value >= 0 && value <= 1)) &&
  values.some((value) => value !== null && value % 1 !== 0);

function known(
  {years, values}: Pick<NamedSeries, "years" | "values">,
  by: number
): QuantileCurve | null {
  const value = values[years.indexOf(by)];
  return value === null || value === undefined ? null : {p: [0.5], value: [value]};
}

function alone(
  series: Pick<NamedSeries, "years" | "values">,
  horizon: number,
  {bounds, fill}: Asked
): SeriesForecast {
  return forecastSeries(series, {
    horizon,
    levels: goalLevels,
    ...boundsOf({bounds}),
    gaps: fill === undefined ? "refuse" : "bridge"
  });
}

/** The quantiles of the last year of a forecast. */
function curveOf({point, intervals, atLimit}: SeriesForecast): QuantileCurve {
  const at = point.length - 1;
  const still = atLimit?.[at] ?? 0;
  const ends = intervals.map(({level, lower, upper}) => ({
    level,
    // What still stands at a limit is no further from it than that.
    lower: (1 + level) / 2 <= still ? point[at] : lower[at],
    upper: (1 + level) / 2 <= still ? point[at] : upper[at]
  }));
  const below = [...ends].reverse();
  return {
    p: [...below.map(({level}) => (1 - level) / 2), 0.5, ...ends.map(({level}) => (1 + level) / 2)],
    value: [...below.map(({lower}) => lower), point[at], ...ends.map(({upper}) => upper)]
  };
}
