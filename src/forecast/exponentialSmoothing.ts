import type {AnnualSeries} from "./annualSeries.js";
import {compassSearch} from "./compassSearch.js";
import {finishForecast} from "./finishForecast.js";
import {requireRegular} from "./requireRegular.js";
import {resolveOptions} from "./resolveOptions.js";
import type {ForecastOptions, SeriesForecast} from "./seriesForecast.js";
import {type SmoothingState, smoothingPass} from "./smoothingPass.js";
import {unitScale} from "./unitScale.js";

/** Smoothing parameters to hold instead of fitting them; all that the method has, or none. */
export interface SmoothingParameters {
  /** In (0, 1]. */
  alpha?: number;
  /** In [0, alpha]. */
  beta?: number;
  /** In (0, 1]. */
  phi?: number;
}

/** The trend of exponential smoothing. */
export type SmoothingTrend = "none" | "full" | "damped";

const least = {none: 2, full: 3, damped: 4};
const methods = {
  none: "simple exponential smoothing",
  full: "Holt's linear trend",
  damped: "Holt's damped trend"
};
const lower = [1e-4, 1e-4, 0.8];
const upper = [0.9999, 1, 0.98];

/**
 * Fits additive-error exponential smoothing by least squares and forecasts; the common part of `simpleSmoothing`, `holt` and
 * `dampedTrend`.
 *
 * ŷ(T+h) = ℓ + (φ + … + φʰ) b; σ(h)² = σ² (1 + Σ cⱼ², j < h) with cⱼ = α + β (φ + … + φʲ), σ² = SSE / (n − parameters).
 * Searched: α in 0.0001..0.9999, β / α in 0.0001..1, φ in 0.8..0.98; the starting level and trend in closed form.
 */
export function exponentialSmoothing(
  series: AnnualSeries,
  trend: SmoothingTrend,
  options: ForecastOptions & SmoothingParameters = {}
): SeriesForecast {
  const observations = requireRegular(series, methods[trend], least[trend]);
  const {values} = observations;
  const resolved = resolveOptions(values, options);
  const scale = unitScale(values);
  const y = values.map((value) => value / scale);
  const n = y.length;
  const trended = trend !== "none";
  const state: SmoothingState = {sse: 0, level: 0, trend: 0, level0: 0, trend0: 0};
  const run = ([alpha = 0, ratio = 0, phi = 1]: readonly number[]) =>
    smoothingPass(y, alpha, trended ? alpha * ratio : 0, trended ? phi : 1, trended, 0, state);
  const held = heldParameters(trend, options);
  const [alpha = 0, ratio = 0, phi = 1] = held ?? search(trend, (x) => run(x).sse);
  const {level0, trend0, sse, ...end} = run([alpha, ratio, phi]);
  const beta = trended ? alpha * ratio : 0;

  const fitted: number[] = [];
  let [l, b] = [level0, trend0];
  for (let t = 0; t < n; t++) {
    const m = l + phi * b;
    fitted.push(m * scale);
    l = m + alpha * (y[t] - m);
    b = phi * b + beta * (y[t] - m);
  }
  const parameterCount = {none: 2, full: 4, damped: 5}[trend];
  const sigma = Math.sqrt(sse / Math.max(1, n - parameterCount)) * scale;
  const point: number[] = [];
  const standardErrors: number[] = [];
  let [sum, power, squares] = [0, 1, 1];
  for (let h = 1; h <= resolved.horizon; h++) {
    power *= phi;
    sum += power;
    point.push((end.level + (trended ? sum * end.trend : 0)) * scale);
    standardErrors.push(sigma * Math.sqrt(squares));
    squares += (alpha + beta * sum) * (alpha + beta * sum);
  }
  return finishForecast(observations, resolved, {
    method: methods[trend],
    point,
    standardErrors,
    fitted,
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

function heldParameters(
  trend: SmoothingTrend,
  {alpha, beta, phi}: SmoothingParameters
): number[] | undefined {
  const given = {none: [alpha], full: [alpha, beta], damped: [alpha, beta, phi]}[trend];
  if (given.every((value) => value === undefined)) return undefined;
  const [a, b = 0, p = 1] = given;
  if (given.includes(undefined) || !(a! > 0 && a! <= 1 && b >= 0 && b <= a! && p > 0 && p <= 1))
    throw new RangeError(
      `invalid smoothing parameters; not 0 < alpha <= 1, 0 <= beta <= alpha, 0 < phi <= 1: ${given.join(", ")}`
    );
  return [a!, b / a!, p];
}

function search(trend: SmoothingTrend, sse: (x: readonly number[]) => number): number[] {
  const starts: {x: number[]; value: number}[] = [];
  for (const alpha of [0.1, 0.3, 0.5, 0.7, 0.9, 0.9999])
    for (const ratio of trend === "none" ? [0] : [1e-4, 0.1, 0.4, 0.9])
      for (const phi of trend === "damped" ? [0.8, 0.9, 0.98] : [1]) {
        const x = [alpha, ratio, phi].slice(0, {none: 1, full: 2, damped: 3}[trend]);
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
