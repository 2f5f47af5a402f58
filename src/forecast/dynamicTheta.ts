import {type AnnualSeries, requireRegular} from "./annualSeries.js";
import {finishForecast, normalIntervals} from "./finishForecast.js";
import {unitScale} from "./naturalScale.js";
import {resolveOptions} from "./resolveOptions.js";
import type {ForecastOptions, SeriesForecast} from "./seriesForecast.js";
import {squaredChanges} from "./smoothingPass.js";

/**
 * Forecasts by the dynamic optimised theta model: theta with its weight fitted and its line kept up to date.
 *
 * See `fitTheta` for the recursion; σ(h) = σ √(1 + (h − 1) α²) with σ² = SSE / (n − 3), an approximation.
 *
 * @param series - shape (n), n ≥ 3, without gaps, any unit
 * @throws RangeError for a gap, too few observations, or an option out of range
 * @see Fiorucci et al. (2016), Int. J. Forecasting 32, 1151-1161, https://doi.org/10.1016/j.ijforecast.2016.02.005; R forecTheta, dotm(y)
 * @example
 * dynamicTheta([3, 3, 3, 3], {horizon: 2}).point.map((value) => +value.toFixed(9)) // => [3, 3]
 */
export function dynamicTheta(series: AnnualSeries, options?: ForecastOptions): SeriesForecast {
  const observations = requireRegular(series, "dynamicTheta", 3);
  const {values} = observations;
  const {horizon, levels, limits} = resolveOptions(values, options);
  const scale = unitScale(values);
  const fit = fitTheta(
    values.map((value) => value / scale),
    horizon
  );
  const {alpha, weight, level0, sse} = fit;
  const sigma = Math.sqrt(Math.max(0, sse) / Math.max(1, values.length - 3)) * scale;
  const point = Array.from(fit.point, (value) => value * scale);
  const errors = point.map((_, i) => sigma * Math.sqrt(1 + i * alpha * alpha));
  return finishForecast(observations, limits, {
    method: "dynamic optimised theta",
    point,
    intervals: normalIntervals(point, errors, levels, values.length),
    fitted: Array.from(fit.fitted, (value) => value * scale),
    parameters: {alpha, weight, level: level0 * scale, sigma}
  });
}

/** A fitted dynamic optimised theta model. */
export interface ThetaFit extends ThetaParameters {
  point: Float64Array;
  fitted: Float64Array;
}

interface ThetaParameters {
  alpha: number;
  /** 1 − 1/θ, in [0, 1]. */
  weight: number;
  level0: number;
  sse: number;
}

/** The least-squares line through the first t points, at t = 0..n: A + B·(t+1), and the mean of all points. */
interface RunningLine {
  intercept: Float64Array;
  slope: Float64Array;
  mean: number;
}

/**
 * Fits the dynamic optimised theta model and forecasts.
 *
 * μ(t+1) = ℓ(t) + (1 − 1/θ) ((1 − α)ᵗ A(t) + (1 − (1 − α)ᵗ⁺¹) / α · B(t)), with A + B·(t+1) the least-squares line through
 * the first t points, kept up to date; ℓ ← α y + (1 − α) ℓ. For a given α the squared errors from the third point on are a
 * quadratic in ℓ(0) and 1 − 1/θ, so that only α in 0.1..0.99 is searched; forecasts feed back as observations.
 *
 * @param y - observations, shape (n), n ≥ 3
 */
export function fitTheta(y: Float64Array, horizon: number): ThetaFit {
  const line = runningLine(y);
  // Below this an error is rounding, and the first fit that reaches it stands.
  const floor = 1e-9 * squaredChanges(y);
  let fit: ThetaParameters = {alpha: 0.1, weight: 0, level0: y[0], sse: Infinity};
  const attempt = (alpha: number) => {
    const found = thetaAt(y, line, alpha, floor);
    if (found.sse < fit.sse) fit = found;
  };
  for (let i = 0; i <= 20; i++) attempt(0.1 + (0.89 * i) / 20);
  for (let step = 0.89 / 40; step > 1e-3; step /= 2) {
    const centre = fit.alpha;
    if (centre - step >= 0.1) attempt(centre - step);
    if (centre + step <= 0.99) attempt(centre + step);
  }
  return project(y, horizon, line, fit);
}

function runningLine(y: Float64Array): RunningLine {
  const n = y.length;
  const intercept = new Float64Array(n + 1);
  const slope = new Float64Array(n + 1);
  let mean = y[0];
  intercept[1] = mean;
  for (let t = 2; t <= n; t++) {
    slope[t] = ((t - 2) * slope[t - 1] + (6 / t) * (y[t - 1] - mean)) / (t + 1);
    mean = ((t - 1) * mean + y[t - 1]) / t;
    intercept[t] = mean - ((t + 1) / 2) * slope[t];
  }
  return {intercept, slope, mean};
}

/** The least squares at one α, over the weight in [0, 1] and the starting level. */
function thetaAt(
  y: Float64Array,
  {intercept, slope}: RunningLine,
  alpha: number,
  floor: number
): ThetaParameters {
  let l = 0;
  let p = 1;
  let gg = 0;
  let cc = 0;
  let gc = 0;
  let ge = 0;
  let ce = 0;
  let ee = 0;
  for (let t = 0; t < y.length; t++) {
    if (t >= 2) {
      const g = p * intercept[t] + ((1 - p * (1 - alpha)) / alpha) * slope[t];
      const e = y[t] - l;
      gg += g * g;
      cc += p * p;
      gc += g * p;
      ge += g * e;
      ce += p * e;
      ee += e * e;
    }
    l = alpha * y[t] + (1 - alpha) * l;
    p *= 1 - alpha;
  }
  const determinant = gg * cc - gc * gc;
  const free = determinant > 1e-12 * gg * cc ? (ge * cc - gc * ce) / determinant : 0;
  const weight = Math.min(1, Math.max(0, free));
  const level0 = cc > 0 ? (ce - weight * gc) / cc : 0;
  const squares =
    ee -
    2 * weight * ge -
    2 * level0 * ce +
    weight * weight * gg +
    level0 * level0 * cc +
    2 * weight * level0 * gc;
  return {alpha, weight, level0, sse: Math.max(squares, floor)};
}

function project(
  y: Float64Array,
  horizon: number,
  {intercept, slope, mean: last}: RunningLine,
  fit: ThetaParameters
): ThetaFit {
  const {alpha, weight, level0} = fit;
  const n = y.length;
  const point = new Float64Array(horizon);
  const fitted = new Float64Array(n);
  let l = level0;
  let p = 1;
  let a = 0;
  let b = 0;
  let mean = last;
  for (let t = 0; t < n + horizon; t++) {
    if (t <= n) {
      a = intercept[t];
      b = slope[t];
    }
    const mu = l + weight * (p * a + ((1 - p * (1 - alpha)) / alpha) * b);
    const seen = t < n ? y[t] : mu;
    if (t < n) fitted[t] = mu;
    else {
      point[t - n] = mu;
      const next = t + 1;
      b = ((next - 2) * b + (6 / next) * (mu - mean)) / (next + 1);
      mean = ((next - 1) * mean + mu) / next;
      a = mean - ((next + 1) / 2) * b;
    }
    l = alpha * seen + (1 - alpha) * l;
    p *= 1 - alpha;
  }
  return {...fit, point, fitted};
}
