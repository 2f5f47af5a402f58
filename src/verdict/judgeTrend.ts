import type {AnnualSeries} from "../forecast/annualSeries.js";
import {forecastSeries} from "../forecast/forecastSeries.js";
import type {ForecastOptions, SeriesForecast} from "../forecast/seriesForecast.js";
import {aboutTolerance} from "../plan/isMet.js";
import {type StatusBands, statusWord} from "../plan/statusWord.js";
import type {Project} from "../project/project.js";
import type {Target} from "../project/target.js";
import {yearOf} from "../quantity/date.js";
import type {Label} from "../quantity/label.js";
import {required} from "../quantity/required.js";
import type {ObservedPoint, ReadingVerdict} from "./forecastSchema.js";
import {figureSeries} from "./observedSeries.js";
import {type QuantileCurve, shareBelow, valueAt} from "./quantileCurve.js";
import {both} from "./words/both.js";

/** Forecasts a short yearly series, with an interval at every level asked for. */
export interface SeriesForecaster {
  /** Names the method and its version, in the hash of a forecast's inputs: equal ids must mean equal forecasts. */
  readonly id: string;
  forecast(series: AnnualSeries, options: ForecastOptions): SeriesForecast;
}

/** The default forecaster of annual series, or `drift` where years are missing: they are bridged, not filled. */
export const trendForecaster: SeriesForecaster = {
  id: "forecast, gaps bridged",
  forecast: (series, options) => forecastSeries(series, {...options, gaps: "bridge"})
};

/** Interval levels from which the distribution of a forecast is read. */
const levels = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98, 0.99];

/**
 * Judges a target of kind trend by its published series, extrapolated by a forecaster.
 *
 * Stocks and ratios are read at the target's date. A yearly target takes the year that is least likely met (an upper bound of
 * all years being met); a sum adds the years' quantiles as if they rose and fell together, which makes its interval wide
 * rather than narrow. Years already published are taken as they are. There is no Monte Carlo error.
 *
 * @param target - of kind trend; `series` is a key of figures.csv
 * @param project - figures and place
 * @param forecaster - of short yearly series
 * @param bands - words for probabilities
 * @returns the verdict, or null with fewer than two published years
 */
export function judgeTrend(
  target: Target,
  {figures, plan}: Pick<Project, "figures" | "plan">,
  forecaster: SeriesForecaster,
  bands: StatusBands
): ReadingVerdict | null {
  const points = target.series ? figureSeries(target.series, figures, plan.placeCode) : [];
  if (points.length < 2) return null;
  const {curve, notes} = extrapolate(target, points, forecaster);
  const probability = chanceOf(target, curve);
  const [before, last] = points.slice(-2);
  const at = (p: number) => valueAt(curve, p);
  return {
    reading: "trend",
    name: both((words) => words.extrapolated(points.length, points[0].year, last.year)),
    definition: "",
    probability,
    standardError: null,
    status: probability === null ? "trend" : statusWord(probability, bands),
    borderline: false,
    goal: target.value ?? null,
    goalHigh: target.valueHigh ?? null,
    median: at(0.5),
    lower80: at(0.1),
    upper80: at(0.9),
    lower95: at(0.025),
    upper95: at(0.975),
    expectedShortfall: null,
    requiredPace: null,
    recentPace: (last.value - before.value) / (last.year - before.year),
    recentFigures: [before.figure, last.figure],
    ...(notes.length === 0
      ? {}
      : {note: both((words, language) => words.together(notes.map((note) => note[language])))})
  };
}

function extrapolate(
  target: Target,
  points: readonly ObservedPoint[],
  forecaster: SeriesForecaster
): {curve: QuantileCurve; notes: readonly Label[]} {
  const from = yearOf(target.start);
  const until = yearOf(target.due);
  const last = points[points.length - 1].year;
  const horizon = until - last;
  const series = {years: points.map(({year}) => year), values: points.map(({value}) => value)};
  const bounds = target.unit === "1" ? "share" : "count";
  const ahead = horizon > 0 ? forecaster.forecast(series, {horizon, levels, bounds}) : null;
  const curves = Array.from({length: until - from + 1}, (_, i): QuantileCurve | null => {
    const year = from + i;
    const seen = points.find((point) => point.year === year);
    if (seen) return {p: [0.5], value: [seen.value]};
    return ahead && year > last ? aheadCurve(ahead, year - last - 1) : null;
  }).filter((curve) => curve !== null);
  return {curve: overWindow(target, curves), notes: ahead?.notes ?? []};
}

/** One curve for the window: of the last date, of the least likely year, or of the sum. */
function overWindow(target: Target, curves: readonly QuantileCurve[]): QuantileCurve {
  const final = curves[curves.length - 1];
  if (target.basis === "annual")
    return curves.reduce((worst, curve) =>
      (chanceOf(target, curve) ?? 0) < (chanceOf(target, worst) ?? 0) ? curve : worst
    );
  if (target.basis !== "cumulative") return final;
  return {
    p: final.p,
    value: final.p.map((p) => curves.reduce((sum, curve) => sum + valueAt(curve, p), 0))
  };
}

function aheadCurve({point, intervals}: SeriesForecast, step: number): QuantileCurve {
  const sides = intervals.flatMap(({level, lower, upper}) => [
    {p: (1 - level) / 2, value: lower[step]},
    {p: (1 + level) / 2, value: upper[step]}
  ]);
  const sorted = [...sides, {p: 0.5, value: point[step]}].sort((a, b) => a.p - b.p);
  return {p: sorted.map(({p}) => p), value: sorted.map(({value}) => value)};
}

function chanceOf({id, operator, value, valueHigh}: Target, curve: QuantileCurve): number | null {
  if (value === undefined) return null;
  switch (operator) {
    case ">":
    case ">=":
      return 1 - shareBelow(curve, value, operator === ">");
    case "<":
    case "<=":
      return shareBelow(curve, value, operator === "<=");
    case "between":
      return (
        shareBelow(curve, required(valueHigh, `upper goal of ${id}`), true) -
        shareBelow(curve, value, false)
      );
    case "about":
      return (
        shareBelow(curve, value * (1 + aboutTolerance), true) -
        shareBelow(curve, value * (1 - aboutTolerance), false)
      );
    default:
      return null;
  }
}
