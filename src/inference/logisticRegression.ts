import {exp} from "../quantity/exp.js";

/** P(event) = 1/(1 + exp(−(a + b x))). */
export interface LogisticFit {
  intercept: number;
  slope: number;
}

/** Steps of Newton's method at most, and the change of the slope at which it ends (standard deviations of x). */
const [mostSteps, still] = [40, 1e-9];

/**
 * Fits how the probability of an event follows one number: maximum likelihood by Newton's method on the standardised number.
 *
 * @param x - numbers, one a trial
 * @param held - whether the event held in each, 0 or 1, shape of x
 * @returns null where the likelihood has no maximum: x or the event does not vary, or x parts the two entirely
 * @example
 * logisticRegression(Float64Array.of(1, 2, 3, 4), Uint8Array.of(0, 1, 0, 1)).slope.toFixed(3) // => "0.908"
 * logisticRegression(Float64Array.of(1, 2), Uint8Array.of(0, 1)) // => null
 */
export function logisticRegression(x: Float64Array, held: Uint8Array): LogisticFit | null {
  const n = x.length;
  const mean = x.reduce((sum, one) => sum + one, 0) / n;
  const sd = Math.sqrt(x.reduce((sum, one) => sum + (one - mean) ** 2, 0) / n);
  const met = held.reduce((sum, one) => sum + one, 0);
  if (!(sd > 0) || met === 0 || met === n) return null;
  let [a, b] = [0, 0];
  for (let step = 0; step < mostSteps; step++) {
    let [g0, g1, h00, h01, h11] = [0, 0, 0, 0, 0];
    for (let i = 0; i < n; i++) {
      const z = (x[i] - mean) / sd;
      const p = 1 / (1 + exp(-(a + b * z)));
      const w = p * (1 - p);
      g0 += held[i] - p;
      g1 += (held[i] - p) * z;
      h00 += w;
      h01 += w * z;
      h11 += w * z * z;
    }
    const det = h00 * h11 - h01 * h01;
    const [da, db] = [(h11 * g0 - h01 * g1) / det, (h00 * g1 - h01 * g0) / det];
    if (!Number.isFinite(da + db) || Math.abs(b + db) > 50) return null;
    [a, b] = [a + da, b + db];
    if (Math.abs(db) < still) return {intercept: a - (b * mean) / sd, slope: b / sd};
  }
  return null;
}
