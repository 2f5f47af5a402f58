import {checkKeys} from "../quantity/checkKeys.js";
import type {Label} from "../quantity/label.js";
import {log1p} from "../quantity/log.js";
import {
  type AnnualSeries,
  type Observations,
  readAnnual,
  requireLength,
  requireRegular
} from "./annualSeries.js";
import {finishForecast} from "./finishForecast.js";
import {forecastViews} from "./forecastViews.js";
import {halfWidths} from "./halfWidths.js";
import {type NaturalScale, naturalScale} from "./naturalScale.js";
import {pastErrors} from "./pastErrors.js";
import {knownOptions, resolveOptions} from "./resolveOptions.js";
import {type SeenHistory, seenHistory} from "./seenHistory.js";
import type {ForecastOptions, Interval, SeriesForecast} from "./seriesForecast.js";
import {note} from "./words/note.js";

/**
 * Forecasts a short annual series by three views, with intervals calibrated on real annual series.
 *
 * On the scale of the square root from the natural zero (or as it is with `bounds: "none"`): the median of theta, momentum and
 * drift, shrunk towards the last value by the length of the history (`forecastViews`); values that stand alone are discounted
 * (`discountOutliers`); a series that has varied about its mean is drawn to it (`pastErrors`). Widths rest on the spread of yearly
 * changes, recent movement and past errors; see `halfWidths`. Constants and how they were chosen: `forecastConstants`.
 * Fitted values are the genuine one-step forecasts of the last 12 origins. Measured for up to 6 steps; beyond, widths are
 * carried on.
 *
 * @param series - shape (n), n ≥ 2, any unit
 * @param options.horizon - steps ahead; integer in 1..100; default 6
 * @param options.levels - each in (0, 1); default 0.5, 0.8, 0.95
 * @param options.bounds - `share`, `count`, `cumulative`, `none`, or limits; without it zero is a limit if no value is below it
 * @param options.gaps - `refuse` (default), or `bridge`: the path sees a straight line across, the width real changes only
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
  given: ForecastOptions & {gaps?: "refuse" | "bridge"} = {}
): SeriesForecast {
  checkKeys("options", given, {...knownOptions, gaps: true});
  const {gaps = "refuse", ...options} = given;
  const observations = readHistory(series, gaps);
  const {values, times} = observations;
  const n = values.length;
  const {horizon, levels, limits, stated} = resolveOptions(values, options);
  const scale = naturalScale(values, limits, stated);
  const {z, least, back, own, from} = turned(scale);
  const history = seenHistory(z, times);
  const {fitted, rootMeanSquare: past, stationary} = pastErrors(history.z, least, history.filled);
  const {views, path} = forecastViews(history.z, horizon);
  const centre = path.map((value) =>
    Math.max(least, (1 - stationary) * (value + history.offset) + stationary * history.mean)
  );
  const {spread, movement, deviation} = history;
  const constant = movement === 0;
  const size = scale.rooted ? z[n - 1] : Math.abs(values[n - 1]) / scale.unit;
  const reach = (level: number) =>
    constant
      ? constantWidths(size, level, horizon, {n, rooted: scale.rooted, from})
      : halfWidths(
          {spread, movement, past, n, stationary, deviation},
          level,
          horizon,
          scale.rooted
        );
  return finishForecast(
    observations,
    {...limits, ...(scale.assumed ? {lower: 0} : {})},
    {
      method: `median of ${Object.keys(views).join(", ")}`,
      // The square of a root is off by a rounding.
      point: Array.from(centre, constant ? () => values[n - 1] : back),
      intervals: levels.map((level) => intervalAt(level, centre, reach(level), back)),
      fitted: history.observed.map((at) =>
        Number.isNaN(fitted[at]) ? Number.NaN : back(fitted[at])
      ),
      // On the scale of the intervals, without the power of two.
      parameters: {
        stationary,
        spread: spread * own,
        movement: movement * own,
        past: past * own
      },
      notes: notesOn(observations, history, {
        constant: constant && (size === 0 ? "atLimit" : "elsewhere"),
        stationary: stationary > 0.5,
        assumedZero: scale.assumed,
        farAhead: horizon > 6
      })
    }
  );
}

function readHistory(series: AnnualSeries, gaps: string): Observations {
  if (gaps === "refuse") return requireRegular(series, "forecastSeries", 2);
  if (gaps !== "bridge") throw new RangeError(`unknown gaps: "${gaps}"; one of refuse, bridge`);
  return requireLength(readAnnual(series), "forecastSeries", 2);
}

/** The scale a forecast is made on: the square root from the natural zero where there is one, else the series' own. */
function turned(scale: NaturalScale) {
  const {rooted, unit, values} = scale;
  return {
    z: rooted ? values.map(Math.sqrt) : values,
    least: rooted ? 0 : -Infinity,
    back: rooted ? (z: number) => scale.back(z > 0 ? z * z : 0) : scale.back,
    /** A width on this scale, without the power of two. */
    own: rooted ? Math.sqrt(unit) : unit,
    /** A distance from zero in the unit of the series, on this scale. */
    from: (distance: number) => (rooted ? Math.sqrt(distance / unit) : distance / unit)
  };
}

/**
 * Reach of the intervals of a history that does not move. At zero the rule of three: after n years of nothing, the yearly amount
 * stays below −ln(1 − level) / n with that probability. Elsewhere an assumption: 1% of the level either side at 95%, one year
 * ahead.
 *
 * @param size - of the last value on the scale of the forecast
 */
function constantWidths(
  size: number,
  level: number,
  horizon: number,
  {n, rooted, from}: {n: number; rooted: boolean; from: (distance: number) => number}
): {lower: number[]; upper: number[]} {
  if (size === 0) {
    const reach = Array.from({length: horizon}, () => from(-log1p(-level) / n));
    return {lower: reach, upper: reach};
  }
  const assumed = (rooted ? 0.0031 : 0.0062) * size;
  const basis = {spread: 0, movement: assumed, past: assumed, n, stationary: 0, deviation: 0};
  return halfWidths(basis, level, horizon, rooted);
}

function intervalAt(
  level: number,
  centre: Float64Array,
  reach: {lower: number[]; upper: number[]},
  back: (value: number) => number
): Interval {
  const near = reach.lower.map((width, h) => back(centre[h] - width));
  const far = reach.upper.map((width, h) => back(centre[h] + width));
  // Measured from above, the far end is the lower one.
  const [lower, upper] = back(0) > back(1) ? [far, near] : [near, far];
  return {level, lower, upper};
}

function notesOn(
  {values, times, lastYear}: Observations,
  {filled, outliers}: SeenHistory,
  what: {
    constant: false | "atLimit" | "elsewhere";
    stationary: boolean;
    assumedZero: boolean;
    farAhead: boolean;
  }
): Label[] {
  const first = lastYear === undefined ? 1 : lastYear - times[times.length - 1];
  const alone = outliers.map((i) => ({at: first + times[i], value: values[i]}));
  return [
    ...(filled.includes(true) ? [note(({gaps}) => gaps)] : []),
    ...(alone.length > 0 ? [note((words) => words.outliers(alone))] : []),
    ...(what.stationary ? [note((words) => words.stationary)] : []),
    ...(what.constant ? [note((words) => words.constant(what.constant === "atLimit"))] : []),
    ...(what.assumedZero ? [note((words) => words.assumedZero)] : []),
    ...(what.farAhead ? [note((words) => words.farAhead)] : [])
  ];
}
