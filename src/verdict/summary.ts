import type {QuantileSketch} from "../quantity/quantileSketch.js";

/** Median, 80% and 95% interval of many runs, unit of the values; NaN where nothing was counted. */
export interface Summary {
  median: number;
  lower80: number;
  upper80: number;
  lower95: number;
  upper95: number;
}

const levels = [0.025, 0.1, 0.5, 0.9, 0.975];

/**
 * Reads the five summary quantiles off a sketch. A sketch holds zeros in a bucket that reaches up to 10⁻³⁰⁸; they are
 * given as 0.
 *
 * @param sketch - after the runs
 */
export function summarise(sketch: QuantileSketch): Summary {
  const [lower95, lower80, median, upper80, upper95] = sketch
    .quantiles(levels)
    .map((value) => (Math.abs(value) < 1e-300 ? 0 : value));
  return {median, lower80, upper80, lower95, upper95};
}
