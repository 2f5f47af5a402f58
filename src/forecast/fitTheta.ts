import {squaredChanges} from "./squaredChanges.js";

/** A fitted dynamic optimised theta model. */
export interface ThetaFit {
  point: Float64Array;
  fitted: Float64Array;
  alpha: number;
  /** 1 − 1/θ, in [0, 1]. */
  weight: number;
  level0: number;
  sse: number;
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
  // Below this an error is rounding, and the first fit that reaches it stands.
  const floor = 1e-9 * squaredChanges(y);
  const fit: ThetaFit = {
    point: new Float64Array(horizon),
    fitted: new Float64Array(n),
    alpha: 0.1,
    weight: 0,
    level0: y[0],
    sse: Infinity
  };
  const attempt = (alpha: number) => {
    let l = 0;
    let p = 1;
    let gg = 0;
    let cc = 0;
    let gc = 0;
    let ge = 0;
    let ce = 0;
    let ee = 0;
    for (let t = 0; t < n; t++) {
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
    const sse = Math.max(squares, floor);
    if (!(sse < fit.sse)) return;
    fit.alpha = alpha;
    fit.weight = weight;
    fit.level0 = level0;
    fit.sse = sse;
  };
  for (let i = 0; i <= 20; i++) attempt(0.1 + (0.89 * i) / 20);
  for (let step = 0.89 / 40; step > 1e-3; step /= 2) {
    const centre = fit.alpha;
    if (centre - step >= 0.1) attempt(centre - step);
    if (centre + step <= 0.99) attempt(centre + step);
  }
  return project(y, fit, intercept, slope, mean);
}

function project(
  y: Float64Array,
  fit: ThetaFit,
  intercept: Float64Array,
  slope: Float64Array,
  mean: number
): ThetaFit {
  const {alpha, weight, level0, point, fitted} = fit;
  const n = y.length;
  let l = level0;
  let p = 1;
  let a = 0;
  let b = 0;
  for (let t = 0; t < n + point.length; t++) {
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
  return fit;
}
