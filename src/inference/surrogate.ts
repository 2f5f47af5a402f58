import type {Features, PosteriorProblem} from "./posteriorProblem.js";

/** Standard deviations at which a surrogate takes a feature to end. */
const reach = 5;

/** In which terms a surrogate is written, as plain data: 1, standardised features x, and products of pairs of them. */
export interface SurrogateTerms {
  /** Features that vary; shape (f). */
  used: Int32Array;
  /** Mean and standard deviation of each, where the terms were chosen; shape (f). */
  mean: Float64Array;
  deviation: Float64Array;
  /** Positions in `used`, two a product; shape (k × 2). */
  pairs: Int32Array;
  /** Predictions that vary; shape (q). The others are what they are wherever they were seen. */
  outputs: Int32Array;
  /** ln of every prediction at one place; shape (m). */
  constant: Float64Array;
}

/** A quick stand-in for a problem's predictions, as plain data: ln prediction = constant + c + Σ b_u x_u + Σ_pairs b_uv x_u x_v. */
export interface Surrogate extends SurrogateTerms {
  /** c, b: of the predictions that vary; shape ((1 + f + k) × q), row-major. */
  coefficients: Float64Array;
}

/** Number of terms: 1 + f + k. */
export const termCount = ({used, pairs}: Pick<SurrogateTerms, "used" | "pairs">): number =>
  1 + used.length + pairs.length / 2;

/**
 * Writes the terms at given features.
 *
 * @param raw - every feature of the problem
 * @param out - shape (1 + f + k)
 */
export function writeTerms(
  {used, mean, deviation, pairs}: SurrogateTerms,
  raw: Float64Array,
  out: Float64Array
): void {
  out[0] = 1;
  for (let u = 0; u < used.length; u++) {
    const x = (raw[used[u]] - mean[u]) / deviation[u];
    out[1 + u] = Math.min(reach, Math.max(-reach, x));
  }
  const first = 1 + used.length;
  for (let p = 0; p < pairs.length; p += 2)
    out[first + p / 2] = out[1 + pairs[p]] * out[1 + pairs[p + 1]];
}

/**
 * Takes slopes of a number with regard to the terms back to the features: ∂/∂x, divided by its standard deviation; none where x ends.
 *
 * @param terms - as {@link writeTerms} wrote them
 * @param slopes - with regard to the terms; those of the features are overwritten
 * @param out - every feature of the problem
 */
export function pullTerms(
  {used, deviation, pairs}: SurrogateTerms,
  terms: Float64Array,
  slopes: Float64Array,
  out: Float64Array
): void {
  const first = 1 + used.length;
  for (let p = 0; p < pairs.length; p += 2) {
    const [a, b] = [1 + pairs[p], 1 + pairs[p + 1]];
    const slope = slopes[first + p / 2];
    slopes[a] += slope * terms[b];
    slopes[b] += slope * terms[a];
  }
  out.fill(0);
  for (let u = 0; u < used.length; u++)
    if (Math.abs(terms[1 + u]) < reach) out[used[u]] = slopes[1 + u] / deviation[u];
}

/**
 * The features of a problem.
 *
 * @throws RangeError if it has none
 */
export function featuresOf({features}: PosteriorProblem): Features {
  if (!features) throw new RangeError("a surrogate needs a problem with features, got none");
  return features;
}
