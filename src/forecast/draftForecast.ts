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
import {mostlyZero} from "./mostlyZero.js";
import {type NaturalScale, naturalScale} from "./naturalScale.js";
import {pastErrors} from "./pastErrors.js";
import {knownOptions, resolveOptions} from "./resolveOptions.js";
import {type SeenHistory, seenHistory} from "./seenHistory.js";
import type {ForecastOptions, Interval, Limits, SeriesForecast} from "./seriesForecast.js";
import {note} from "./words/note.js";
import type {ForecastWords} from "./words/words.js";

/** A forecast before its path is turned back from the scale it is made on. */
export interface ForecastDraft {
  /** Observations on the scale of the forecast, and their years since the first; shape (n). */
  z: Float64Array;
  times: Float64Array;
  /** That scale is the square root from a natural zero. */
  rooted: boolean;
  /** The natural zero is the upper limit. */
  fromAbove: boolean;
  /** The path on that scale, shape (horizon). */
  centre: Float64Array;
  /** The forecast along this path, or along another on the same scale and of the same length. */
  finish: (path?: Float64Array) => SeriesForecast;
}

/** What the default forecast takes. */
export type GapOptions = ForecastOptions & {gaps?: "refuse" | "bridge"};

/**
 * Makes the default forecast up to the path, so that another may take its place; see `forecastSeries`.
 *
 * @param series - shape (n), n ≥ 2, any unit
 * @throws RangeError as `forecastSeries`
 */
export function draftForecast(series: AnnualSeries, given: GapOptions = {}): ForecastDraft {
  checkKeys("options", given, {...knownOptions, gaps: true});
  const {gaps = "refuse", ...options} = given;
  const observations = readHistory(series, gaps);
  const {values, times} = observations;
  const n = values.length;
  const {horizon, levels, limits, stated} = resolveOptions(values, options);
  const scale = naturalScale(values, limits, stated);
  const {rooted, unit, assumed} = scale;
  const {z, least, back, own, from} = turned(scale);
  const history = seenHistory(z, times);
  const {fitted, rootMeanSquare: past, stationary} = pastErrors(history.z, least, history.filled);
  const {views, path} = forecastViews(history.z, horizon, least);
  const centre = path.map((value) =>
    Math.max(least, (1 - stationary) * (value + history.offset) + stationary * history.mean)
  );
  const {spread, movement, deviation} = history;
  const constant = movement === 0;
  const size = rooted ? z[n - 1] : Math.abs(values[n - 1]) / unit;
  const basis = {spread, movement, past, n, stationary, deviation};
  const rare = rooted && mostlyZero(history.z);
  const reach = (level: number) => {
    if (constant) return constantWidths(size, level, horizon, {n, rooted, from, limits});
    const {lower, upper} = halfWidths(basis, level, horizon, rooted);
    return {lower: rare ? lower.map(() => Infinity) : lower, upper};
  };
  // Of what is mostly zero the median is zero, and so is the point; the upper ends stay where the path has them.
  const point = rare ? new Float64Array(horizon) : centre;
  const finish = (path?: Float64Array): SeriesForecast => ({
    ...finishForecast(
      observations,
      {...limits, ...(assumed ? {lower: 0} : {})},
      {
        method: `median of ${Object.keys(views).join(", ")}`,
        // The square of a root is off by a rounding.
        point: Array.from(path ?? point, constant ? () => values[n - 1] : back),
        intervals: levels.map((level) => intervalAt(level, path ?? centre, reach(level), back)),
        fitted: history.observed.map((at) => (Number.isNaN(fitted[at]) ? NaN : back(fitted[at]))),
        // On the scale of the intervals, without the power of two.
        parameters: {stationary, spread: spread * own, movement: movement * own, past: past * own},
        notes: draftNotes(observations, history, {stationary, size, assumed, rare, horizon})
      }
    ),
    ...(constant && size === 0 ? {atLimit: stillAtLimit(n, horizon)} : {})
  });
  return {z, times, rooted, fromAbove: back(0) > back(1), centre, finish};
}

/** What a reader must know of the default forecast. */
function draftNotes(
  observations: Observations,
  history: ReturnType<typeof seenHistory>,
  {
    stationary,
    size,
    assumed,
    rare,
    horizon
  }: {stationary: number; size: number; assumed: boolean; rare: boolean; horizon: number}
) {
  const constant = history.movement === 0;
  return noted([
    ...historyNotes(observations, history),
    [stationary > 0.5 && !rare, (words) => words.stationary],
    [rare, (words) => words.mostlyZero],
    [constant, (words) => words.constant(size === 0)],
    [assumed, ({assumedZero}) => assumedZero],
    [horizon > 6, ({farAhead}) => farAhead]
  ]);
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
 * stays below −ln(1 − level) / n with that probability, of all that lies between two limits. Elsewhere an assumption: 1% of the level either side at 95%, one year
 * ahead.
 *
 * @param size - of the last value on the scale of the forecast
 */
function constantWidths(
  size: number,
  level: number,
  horizon: number,
  {
    n,
    rooted,
    from,
    limits
  }: {n: number; rooted: boolean; from: (distance: number) => number; limits: Required<Limits>}
): {lower: number[]; upper: number[]} {
  if (size === 0) {
    // Of a quantity with two limits a part of what lies between: 100 percent are the share 1.
    const between = limits.upper - limits.lower;
    const whole = Number.isFinite(between) ? between : 1;
    const reach = Array.from({length: horizon}, () => from((whole * -log1p(-level)) / n));
    return {lower: reach, upper: reach};
  }
  const assumed = (rooted ? 0.0031 : 0.0062) * size;
  const basis = {spread: 0, movement: assumed, past: assumed, n, stationary: 0, deviation: 0};
  return halfWidths(basis, level, horizon, rooted);
}

/**
 * n / (n + h): what n years at a limit say of h more. With the rate that the rule of three bounds, whose density is n exp(−n λ),
 * the mean of exp(−h λ).
 */
function stillAtLimit(n: number, horizon: number): number[] {
  return Array.from({length: horizon}, (_, i) => n / (n + i + 1));
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

type PossibleNote = readonly [holds: boolean, say: (words: ForecastWords) => string];

/** The notes whose condition holds. */
function noted(notes: readonly PossibleNote[]): Label[] {
  return notes.flatMap(([holds, say]) => (holds ? [note(say)] : []));
}

/** What a reader must know of the observations: those filled in, and those that stand alone. */
function historyNotes(observations: Observations, history: SeenHistory): PossibleNote[] {
  return [
    [history.filled.includes(true), ({gaps}) => gaps],
    [history.outliers.length > 0, (words) => words.outliers(outliersOf(observations, history))]
  ];
}

/** Values that stand alone, with their years, or their places 1, 2, … */
function outliersOf({values, times, lastYear}: Observations, {outliers}: SeenHistory) {
  const first = lastYear === undefined ? 1 : lastYear - times[times.length - 1];
  return outliers.map((i) => ({at: first + times[i], value: values[i]}));
}
