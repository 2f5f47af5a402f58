/** Which exponential smoothing: ℓ ← ℓ + φ b + α e; b ← φ b + β e. */
export interface Smoothing {
  alpha: number;
  /** β; without a trend 0. */
  beta: number;
  /** φ; without a trend 1. */
  phi: number;
  /** Whether there is a trend; without one b stays 0. */
  trended: boolean;
}

/** What one pass of exponential smoothing over a series gives. */
export interface SmoothingState {
  /** Sum of squared one-step errors. */
  sse: number;
  /** Level and trend at the end, and at the start. */
  level: number;
  trend: number;
  level0: number;
  trend0: number;
}

/** A state to be filled by {@link smoothingPass}. */
export function smoothingState(): SmoothingState {
  return {sse: 0, level: 0, trend: 0, level0: 0, trend0: 0};
}

/**
 * Runs additive-error exponential smoothing and solves for the starting level and trend that minimise the squared errors.
 *
 * e = y − (ℓ + φ b); ℓ ← ℓ + φ b + α e; b ← φ b + β e. The errors are linear in ℓ₀ and b₀, so these have a closed form;
 * `ridge` b₀² is added to the squares. Allocates nothing.
 *
 * @param y - observations, shape (n), n ≥ 2
 * @param out - receives the state; `sse` is Infinity where ℓ₀ and b₀ cannot be told apart
 */
export function smoothingPass(
  y: Float64Array,
  {alpha, beta, phi, trended}: Smoothing,
  ridge: number,
  out: SmoothingState
): SmoothingState {
  // Over forty lines: one recursion of thirteen numbers, which parts would have to allocate.
  const base = y[0];
  // State = particular part + ℓ₀ · (l1, b1) + b₀ · (l2, b2).
  let l = 0;
  let b = 0;
  let l1 = 1;
  let b1 = 0;
  let l2 = 0;
  let b2 = trended ? 1 : 0;
  let s11 = 0;
  let s12 = 0;
  let s22 = ridge;
  let r1 = 0;
  let r2 = 0;
  let rr = 0;
  for (let t = 0; t < y.length; t++) {
    const m = l + phi * b;
    const m1 = l1 + phi * b1;
    const m2 = l2 + phi * b2;
    const e = y[t] - base - m;
    s11 += m1 * m1;
    s12 += m1 * m2;
    s22 += m2 * m2;
    r1 += m1 * e;
    r2 += m2 * e;
    rr += e * e;
    l = m + alpha * e;
    l1 = m1 - alpha * m1;
    l2 = m2 - alpha * m2;
    b = phi * b + beta * e;
    b1 = phi * b1 - beta * m1;
    b2 = phi * b2 - beta * m2;
  }
  let level0 = r1 / s11;
  let trend0 = 0;
  out.sse = Infinity;
  if (trended) {
    const determinant = s11 * s22 - s12 * s12;
    if (!(determinant > 1e-12 * s11 * s22)) return out;
    level0 = (r1 * s22 - r2 * s12) / determinant;
    trend0 = (s11 * r2 - s12 * r1) / determinant;
  }
  out.sse = Math.max(0, rr - level0 * r1 - trend0 * r2);
  out.level = base + l + l1 * level0 + l2 * trend0;
  out.trend = b + b1 * level0 + b2 * trend0;
  out.level0 = base + level0;
  out.trend0 = trend0;
  return out;
}

/**
 * Computes the sum of squared yearly changes of a series: what a sum of squared errors is small beside.
 *
 * @param y - observations, shape (n)
 */
export function squaredChanges(y: Float64Array): number {
  let sum = 0;
  for (let t = 1; t < y.length; t++) sum += (y[t] - y[t - 1]) * (y[t] - y[t - 1]);
  return sum;
}
