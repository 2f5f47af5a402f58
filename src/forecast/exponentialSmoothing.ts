import {type AnnualSeries, requireRegular} from "./annualSeries.js";
import {compassSearch} from "./compassSearch.js";
import {finishForecast, normalIntervals} from "./finishForecast.js";
import {unitScale} from "./naturalScale.js";
import {resolveOptions} from "./resolveOptions.js";
import type {ForecastOptions, SeriesForecast} from "./seriesForecast.js";
import {type Smoothing, smoothingPass, smoothingState} from "./smoothingPass.js";

/** Smoothing parameters to hold instead of fitting them; all that the method has, or none. */
export interface SmoothingParameters {
  /** In (0, 1]. */
  alpha?: number;
  /** In [0, alpha]. */
  beta?: number;
  /** In (0, 1]. */
  phi?: number;
}

/**
 * Forecasts by simple exponential smoothing: a level that follows the observations, no trend.
 *
 * ℓ ← ℓ + α (y − ℓ); ŷ(T+h) = ℓ; σ(h) = σ √(1 + (h − 1) α²).
 *
 * @param series - shape (n), n ≥ 2, without gaps, any unit
 * @param options - horizon, levels, bounds; alpha to hold instead of fitting
 * @throws RangeError for a gap, too few observations, or an option out of range
 * @see Hyndman et al. (2008), Forecasting with Exponential Smoothing, ch. 6; R forecast 8.20, ses(y)
 * @example
 * simpleSmoothing([4, 4, 4, 4], {horizon: 2}).point // => [4, 4]
 * simpleSmoothing([4]) // throws simple exponential smoothing needs 2 observations, got 1
 */
export function simpleSmoothing(
  series: AnnualSeries,
  options?: ForecastOptions & SmoothingParameters
): SeriesForecast {
  return exponentialSmoothing(series, "none", options);
}

/**
 * Forecasts by Holt's linear trend: a level and a trend that both follow the observations.
 *
 * e = y − (ℓ + b); ℓ ← ℓ + b + α e; b ← b + β e; ŷ(T+h) = ℓ + h b.
 *
 * @param series - shape (n), n ≥ 3, without gaps, any unit
 * @param options - horizon, levels, bounds; alpha, beta to hold instead of fitting
 * @throws RangeError for a gap, too few observations, or an option out of range
 * @see Hyndman et al. (2008), Forecasting with Exponential Smoothing, ch. 6; R forecast 8.20, holt(y)
 * @example
 * holt([1, 2, 3, 4], {horizon: 2}).point.map((value) => +value.toFixed(6)) // => [5, 6]
 */
export function holt(
  series: AnnualSeries,
  options?: ForecastOptions & SmoothingParameters
): SeriesForecast {
  return exponentialSmoothing(series, "full", options);
}

/**
 * Forecasts by Holt's damped trend: a trend that fades.
 *
 * e = y − (ℓ + φ b); ℓ ← ℓ + φ b + α e; b ← φ b + β e; ŷ(T+h) = ℓ + (φ + … + φʰ) b, φ in 0.8..0.98.
 *
 * @param series - shape (n), n ≥ 4, without gaps, any unit
 * @param options - horizon, levels, bounds; alpha, beta, phi to hold instead of fitting
 * @throws RangeError for a gap, too few observations, or an option out of range
 * @see Hyndman et al. (2008), Forecasting with Exponential Smoothing, ch. 6; R forecast 8.20, holt(y, damped = TRUE)
 * @example
 * dampedTrend([1, 2, 3, 4], {horizon: 2}).point.map((value) => +value.toFixed(2)) // => [4.95, 5.89]
 * dampedTrend([1, 2, 3]) // throws Holt's damped trend needs 4 observations, got 3
 */
export function dampedTrend(
  series: AnnualSeries,
  options?: ForecastOptions & SmoothingParameters
): SeriesForecast {
  return exponentialSmoothing(series, "damped", options);
}

type SmoothingTrend = "none" | "full" | "damped";

/** By trend: name, observations needed, parameters fitted (with the start), and how many of α, β / α, φ it has. */
const kinds = {
  none: {method: "simple exponential smoothing", least: 2, fitted: 2, searched: 1},
  full: {method: "Holt's linear trend", least: 3, fitted: 4, searched: 2},
  damped: {method: "Holt's damped trend", least: 4, fitted: 5, searched: 3}
};

/**
 * Fits additive-error exponential smoothing by least squares and forecasts.
 *
 * ŷ(T+h) = ℓ + (φ + … + φʰ) b; σ(h)² = σ² (1 + Σ cⱼ², j < h) with cⱼ = α + β (φ + … + φʲ), σ² = SSE / (n − parameters).
 * Searched: α in 0.0001..0.9999, β / α in 0.0001..1, φ in 0.8..0.98; the starting level and trend in closed form.
 */
function exponentialSmoothing(
  series: AnnualSeries,
  trend: SmoothingTrend,
  options: ForecastOptions & SmoothingParameters = {}
): SeriesForecast {
  const {method, least, fitted: parameterCount} = kinds[trend];
  const observations = requireRegular(series, method, least);
  const {values} = observations;
  const held = ["alpha", "beta", "phi"].slice(0, kinds[trend].searched);
  const also = Object.fromEntries(held.map((name): [string, true] => [name, true]));
  const {horizon, levels, limits} = resolveOptions(values, options, also);
  const scale = unitScale(values);
  const y = values.map((value) => value / scale);
  const trended = trend !== "none";
  const state = smoothingState();
  const smoothing = (x: readonly number[]): Smoothing => {
    const [alpha, ratio = 0, phi = 1] = x;
    return {alpha, beta: alpha * ratio, phi, trended};
  };
  const sse = (x: readonly number[]) => smoothingPass(y, smoothing(x), 0, state).sse;
  const fit = smoothing(heldParameters(trend, options) ?? search(trend, sse));
  smoothingPass(y, fit, 0, state);
  const {alpha, beta, phi} = fit;
  const {level0, trend0} = state;
  const sigma = Math.sqrt(state.sse / Math.max(1, y.length - parameterCount)) * scale;
  const {point, errors} = project(fit, state, horizon);
  const path = point.map((value) => value * scale);
  return finishForecast(observations, limits, {
    method,
    point: path,
    intervals: normalIntervals(
      path,
      errors.map((error) => sigma * error),
      levels,
      y.length
    ),
    fitted: oneStep(y, fit, state).map((value) => value * scale),
    parameters: {
      alpha,
      ...(trended ? {beta} : {}),
      ...(trend === "damped" ? {phi} : {}),
      level: level0 * scale,
      ...(trended ? {trend: trend0 * scale} : {}),
      sigma
    }
  });
}

/** Points, and standard errors over σ. */
function project(
  {alpha, beta, phi, trended}: Smoothing,
  {level, trend}: {level: number; trend: number},
  horizon: number
): {point: number[]; errors: number[]} {
  const point: number[] = [];
  const errors: number[] = [];
  let [sum, power, squares] = [0, 1, 1];
  for (let h = 1; h <= horizon; h++) {
    power *= phi;
    sum += power;
    point.push(level + (trended ? sum * trend : 0));
    errors.push(Math.sqrt(squares));
    squares += (alpha + beta * sum) * (alpha + beta * sum);
  }
  return {point, errors};
}

/** One-step forecasts of the history. */
function oneStep(
  y: Float64Array,
  {alpha, beta, phi}: Smoothing,
  {level0, trend0}: {level0: number; trend0: number}
): number[] {
  let [l, b] = [level0, trend0];
  return Array.from(y, (value) => {
    const m = l + phi * b;
    l = m + alpha * (value - m);
    b = phi * b + beta * (value - m);
    return m;
  });
}

function heldParameters(
  trend: SmoothingTrend,
  {alpha, beta, phi}: SmoothingParameters
): number[] | undefined {
  const given = [alpha, beta, phi].slice(0, kinds[trend].searched);
  if (given.every((value) => value === undefined)) return undefined;
  const [a = Number.NaN, b = 0, p = 1] = given;
  if (
    given.some((value) => typeof value !== "number") ||
    !(a > 0 && a <= 1 && b >= 0 && b <= a && p > 0 && p <= 1)
  )
    throw new RangeError(
      `invalid smoothing parameters; not 0 < alpha <= 1, 0 <= beta <= alpha, 0 < phi <= 1: ${given.join(", ")}`
    );
  return [a, b / a, p];
}

const lower = [1e-4, 1e-4, 0.8];
const upper = [0.9999, 1, 0.98];

function search(trend: SmoothingTrend, sse: (x: readonly number[]) => number): number[] {
  const starts: {x: number[]; value: number}[] = [];
  for (const alpha of [0.1, 0.3, 0.5, 0.7, 0.9, 0.9999])
    for (const ratio of trend === "none" ? [0] : [1e-4, 0.1, 0.4, 0.9])
      for (const phi of trend === "damped" ? [0.8, 0.9, 0.98] : [1]) {
        const x = [alpha, ratio, phi].slice(0, kinds[trend].searched);
        starts.push({x, value: sse(x)});
      }
  starts.sort((a, b) => a.value - b.value);
  let best = starts[0];
  for (const {x} of starts.slice(0, 4)) {
    const found = compassSearch(sse, [...x], lower, upper);
    const value = sse(found);
    if (value < best.value) best = {x: found, value};
  }
  return best.x;
}
