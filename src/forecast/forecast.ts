import type {Label} from "../quantity/label.js";
import type {AnnualSeries} from "./annualSeries.js";
import {bridgedViews} from "./bridgedViews.js";
import {defaultNotes} from "./defaultNotes.js";
import {forecastConstants} from "./forecastConstants.js";
import {forecastViews} from "./forecastViews.js";
import {halfWidths} from "./halfWidths.js";
import {holdBounds} from "./holdBounds.js";
import {intervalScale} from "./intervalScale.js";
import {naturalScale} from "./naturalScale.js";
import {pastErrors} from "./pastErrors.js";
import {readAnnual} from "./readAnnual.js";
import {requireRegular} from "./requireRegular.js";
import {resolveOptions} from "./resolveOptions.js";
import type {ForecastOptions, Interval, SeriesForecast} from "./seriesForecast.js";

/**
 * Forecasts a short annual series by five views, with intervals calibrated on real annual series.
 *
 * Point: 0.7 · median(theta, smoothing, drift, growth) + 0.3 · averaged smoothing; see `forecastViews`. Intervals: on the
 * scale of the square root from the natural zero (or as it is with `bounds: "none"`), width from the spread of yearly changes,
 * recent movement and past errors; see `halfWidths`. Constants and how they were chosen: `forecastConstants`.
 * Fitted values are the genuine one-step forecasts of the last 12 origins. Measured for up to 6 steps; beyond, widths are
 * carried on.
 *
 * @param series - shape (n), n ≥ 2, any unit
 * @param options.horizon - steps ahead; integer in 1..100; default 6
 * @param options.levels - each in (0, 1); default 0.5, 0.8, 0.95
 * @param options.bounds - `share`, `count`, `cumulative`, `none`, or limits; without it zero is a limit if no value is below it
 * @param options.gaps - `refuse` (default), or `bridge`: drift and growth alone, a change over k years counting as k steps
 * @throws RangeError for a gap (unless bridged), fewer than 2 observations, a value that is no number or outside its bounds, an option out of range
 * @example
 * forecast([5, 5, 5, 5], {horizon: 2}).point // => [5, 5]
 * forecast({years: [2021, 2022, 2023], values: [3, 4, 5]}, {horizon: 2}).years // => [2024, 2025]
 * forecast([0.2, 0.4, 0.9], {bounds: "share"}).intervals.every(({upper}) => upper.every((value) => value <= 1)) // => true
 * forecast({years: [2020, 2022], values: [1, 4]}) // throws gap at 2021 in the series; call fillGaps(series) first
 * forecast({years: [2020, 2022], values: [1, 4]}, {gaps: "bridge", horizon: 2}).years // => [2023, 2024]
 * forecast([7]) // throws forecast needs 2 observations, got 1
 */
export function forecast(
  series: AnnualSeries,
  {gaps = "refuse", ...options}: ForecastOptions & {gaps?: "refuse" | "bridge"} = {}
): SeriesForecast {
  const {values, times, lastYear} = readHistory(series, gaps);
  const regular = times.every((time, i) => time === i);
  const {horizon, levels, limits, stated} = resolveOptions(values, options);
  const n = values.length;
  const scale = naturalScale(values, limits, stated);
  const {values: y, rooted, unit, back} = scale;
  const {views, point: path} = regular
    ? forecastViews(y, horizon, rooted)
    : bridgedViews(y, times, horizon, rooted);
  const {fitted: past, rootMeanSquare} = regular
    ? pastErrors(y, rooted)
    : {fitted: y.map(() => Number.NaN), rootMeanSquare: Number.NaN};
  const root = rooted ? y.map(Math.sqrt) : y;
  const square = (z: number) => (rooted ? (z > 0 ? z * z : 0) : z);
  const movement = intervalScale(root, times);
  const constant = movement.movement === 0;
  // Gives 1% of the level either side at 95% one year ahead.
  const assumed = rooted ? 0.0031 * root[n - 1] : (0.0062 * Math.abs(values[n - 1])) / unit;
  const basis = constant
    ? {spread: 0, movement: assumed, past: assumed, n}
    : {...movement, past: rootMeanSquare, n};

  // Parameters on the scale of the intervals, without the power of two.
  const own = rooted ? Math.sqrt(unit) : unit;
  const centre = path.map((value) => (rooted ? Math.sqrt(value) : value));
  const intervals: Interval[] = levels.map((level) => {
    const {lower: down, upper: up} = halfWidths(basis, level, horizon, rooted);
    const near = down.map((width, h) => back(square(centre[h] - width)));
    const far = up.map((width, h) => back(square(centre[h] + width)));
    // Measured from above, the far end is the lower one.
    const [lower, upper] = back(0) > back(1) ? [far, near] : [near, far];
    return {level, lower, upper};
  });
  const held = {...limits, ...(scale.assumed ? {lower: 0} : {})};
  const point = Array.from(path, back);
  holdBounds(point, intervals, values[n - 1], held);
  const fitted = Array.from(past, (value) => (Number.isNaN(value) ? value : back(value)));
  const notes: Label[] = defaultNotes({n, regular, constant, assumedZero: scale.assumed, horizon});
  return {
    method: `combination of ${Object.keys(views).join(", ")}`,
    ...(lastYear === undefined
      ? {}
      : {years: Array.from({length: horizon}, (_, i) => lastYear + i + 1)}),
    point,
    intervals,
    fitted,
    residuals: fitted.map((value, i) => values[i] - value),
    parameters: {
      momentumWeight: views.momentum ? forecastConstants.momentum : 0,
      spread: basis.spread * own,
      movement: basis.movement * own,
      past: basis.past * own
    },
    notes
  };
}

function readHistory(series: AnnualSeries, gaps: string) {
  if (gaps === "refuse") return requireRegular(series, "forecast", 2);
  if (gaps !== "bridge") throw new RangeError(`unknown gaps: "${gaps}"; one of refuse, bridge`);
  const observations = readAnnual(series);
  const n = observations.values.length;
  if (!(n >= 2)) throw new RangeError(`forecast needs 2 observations, got ${n}`);
  return observations;
}
