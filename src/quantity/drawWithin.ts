import {normalQuantile} from "./normalQuantile.js";

/** Between the ends normal quantiles are read on straight lines: variance right to 2e-5. */
const intervals = 1024;
/** Standard normal quantiles at k / intervals; the ends are not read. */
const quantiles = Float64Array.from({length: intervals + 1}, (_, k) =>
  normalQuantile(k / intervals)
);

/**
 * Turns a uniform number into a real one in [0, most] with the given mean and variance.
 *
 * Normal where the nearer end is 3.5 standard deviations or more from the mean (cut at twice the distance to it, alike on
 * both sides), uniform where √3 or more, else one of two values, the nearer end and another: which leaves no number outside,
 * and mean and variance as they are asked for. A variance of more than mean · (most − mean) is not possible, and is that.
 *
 * @param u - uniform in (0, 1); the result rises with it
 * @param mean - in [0, most]
 * @param variance - ≥ 0, in the square of the unit of the mean
 * @param most - ≥ 0
 * @returns a number in [0, most]
 * @example
 * drawWithin(0.975, 100, 25, 1000).toFixed(1) // => "109.8"
 * [0.5, 0.9].map((u) => drawWithin(u, 0.5, 0.45, 5)) // => [0, 1.4]
 */
export function drawWithin(u: number, mean: number, variance: number, most: number): number {
  const above = most - mean;
  const near = Math.min(mean, above);
  const square = near * near;
  if (variance * 12.25 <= square) {
    if (!(variance > 0)) return mean;
    const at = u * intervals;
    const k = at | 0;
    const z =
      k > 0 && k < intervals - 1
        ? quantiles[k] + (at - k) * (quantiles[k + 1] - quantiles[k])
        : normalQuantile(u);
    const d = Math.sqrt(variance) * z;
    return mean + (d > near ? near : Math.max(d, -near));
  }
  return drawScarce(u, mean, variance, most);
}

/** The same where the nearer end is within 3.5 standard deviations of the mean. */
function drawScarce(u: number, mean: number, variance: number, most: number): number {
  const near = Math.min(mean, most - mean);
  if (!(near > 0)) return mean;
  if (variance * 3 <= near * near) return mean + Math.sqrt(variance * 3) * (2 * u - 1);
  const far = variance / near;
  const reach = Math.min(near + far, most);
  if (near === mean) return u * reach < reach - near ? 0 : reach;
  return u * reach < near ? most - reach : most;
}
