import type {Label} from "../quantity/label.js";
import {
  type AnnualSeries,
  type Observations,
  readAnnual,
  requireLength,
  requireRegular
} from "./annualSeries.js";
import {finishForecast} from "./finishForecast.js";
import {forecastConstants} from "./forecastConstants.js";
import {bridgedViews, forecastViews} from "./forecastViews.js";
import {halfWidths, type WidthBasis} from "./halfWidths.js";
import {intervalScale} from "./intervalScale.js";
import {type NaturalScale, naturalScale} from "./naturalScale.js";
import {pastErrors} from "./pastErrors.js";
import {resolveOptions} from "./resolveOptions.js";
import type {ForecastOptions, Interval, SeriesForecast} from "./seriesForecast.js";
import {note} from "./words/note.js";

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
 * forecastSeries([5, 5, 5, 5], {horizon: 2}).point // => [5, 5]
 * forecastSeries({years: [2021, 2022, 2023], values: [3, 4, 5]}, {horizon: 2}).years // => [2024, 2025]
 * forecastSeries([0.2, 0.4, 0.9], {bounds: "share"}).intervals.every(({upper}) => upper.every((value) => value <= 1)) // => true
 * forecastSeries({years: [2020, 2022], values: [1, 4]}) // throws gap at 2021 in the series; call fillGaps(series) first
 * forecastSeries({years: [2020, 2022], values: [1, 4]}, {gaps: "bridge", horizon: 2}).years // => [2023, 2024]
 * forecastSeries([7]) // throws forecastSeries needs 2 observations, got 1
 */
export function forecastSeries(
  series: AnnualSeries,
  {gaps = "refuse", ...options}: ForecastOptions & {gaps?: "refuse" | "bridge"} = {}
): SeriesForecast {
  const observations = readHistory(series, gaps);
  const {values, times} = observations;
  const {horizon, levels, limits, stated} = resolveOptions(values, options);
  const regular = times.every((time, i) => time === i);
  const scale = naturalScale(values, limits, stated);
  const {values: y, rooted, back} = scale;
  const {views, point: path} = regular
    ? forecastViews(y, horizon, rooted)
    : bridgedViews(y, times, horizon, rooted);
  const {fitted: past, rootMeanSquare} = regular
    ? pastErrors(y, rooted)
    : {fitted: y.map(() => Number.NaN), rootMeanSquare: Number.NaN};
  const {basis, constant} = widthBasis(scale, times, values[values.length - 1], rootMeanSquare);
  // Parameters on the scale of the intervals, without the power of two.
  const own = rooted ? Math.sqrt(scale.unit) : scale.unit;
  return finishForecast(
    observations,
    {...limits, ...(scale.assumed ? {lower: 0} : {})},
    {
      method: `combination of ${Object.keys(views).join(", ")}`,
      point: Array.from(path, back),
      intervals: levels.map((level) => intervalAt(level, path, basis, scale)),
      fitted: Array.from(past, (value) => (Number.isNaN(value) ? value : back(value))),
      parameters: {
        momentumWeight: views.momentum ? forecastConstants.momentum : 0,
        spread: basis.spread * own,
        movement: basis.movement * own,
        past: basis.past * own
      },
      notes: notesOn({regular, constant, assumedZero: scale.assumed, horizon})
    }
  );
}

function readHistory(series: AnnualSeries, gaps: string): Observations {
  if (gaps === "refuse") return requireRegular(series, "forecastSeries", 2);
  if (gaps !== "bridge") throw new RangeError(`unknown gaps: "${gaps}"; one of refuse, bridge`);
  return requireLength(readAnnual(series), "forecastSeries", 2);
}

/** What the widths rest on; for a constant history an assumption that gives 1% of the level either side at 95% one year ahead. */
function widthBasis(
  {values: y, rooted, unit}: NaturalScale,
  times: Float64Array,
  last: number,
  past: number
): {basis: WidthBasis; constant: boolean} {
  const n = y.length;
  const root = rooted ? y.map(Math.sqrt) : y;
  const moved = intervalScale(root, times);
  if (moved.movement !== 0) return {basis: {...moved, past, n}, constant: false};
  const assumed = rooted ? 0.0031 * root[n - 1] : (0.0062 * Math.abs(last)) / unit;
  return {basis: {spread: 0, movement: assumed, past: assumed, n}, constant: true};
}

function intervalAt(
  level: number,
  path: Float64Array,
  basis: WidthBasis,
  {rooted, back}: NaturalScale
): Interval {
  const square = (z: number) => (rooted ? (z > 0 ? z * z : 0) : z);
  const centre = Array.from(path, (value) => (rooted ? Math.sqrt(value) : value));
  const {lower: down, upper: up} = halfWidths(basis, level, path.length, rooted);
  const near = down.map((width, h) => back(square(centre[h] - width)));
  const far = up.map((width, h) => back(square(centre[h] + width)));
  // Measured from above, the far end is the lower one.
  const [lower, upper] = back(0) > back(1) ? [far, near] : [near, far];
  return {level, lower, upper};
}

function notesOn(what: {
  regular: boolean;
  constant: boolean;
  assumedZero: boolean;
  horizon: number;
}): Label[] {
  const {regular, constant, assumedZero, horizon} = what;
  return [
    ...(regular ? [] : [note(({gaps}) => gaps)]),
    ...(constant ? [note((words) => words.constant)] : []),
    ...(assumedZero ? [note((words) => words.assumedZero)] : []),
    ...(horizon > 6 ? [note(({farAhead}) => farAhead)] : [])
  ];
}
