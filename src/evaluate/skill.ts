/** How much better than a rival, with a paired 95% interval; null where too few independent cases exist. */
export interface Skill {
  /** 1 − mean score / mean score of the rival: 0 no better, 1 perfect. */
  value: number;
  lower: number | null;
  upper: number | null;
}

/**
 * Computes the skill of paired scores against a rival's: 1 − Σ score / Σ rival, with a 95% interval by leaving out one cluster
 * at a time (jackknife), because forecasts of one series fail together.
 *
 * @param scores - shape (m), lower is better, ≥ 0
 * @param rivals - scores of the rival on the same cases, shape (m)
 * @param clusters - which series each case belongs to, shape (m)
 * @throws RangeError if the lengths differ
 * @see Efron (1982), The Jackknife, the Bootstrap and Other Resampling Plans, ch. 3
 * @example
 * skill([1, 1], [2, 2], ["a", "b"]) // => {value: 0.5, lower: 0.5, upper: 0.5}
 * skill([1], [2], ["a"]) // => {value: 0.5, lower: null, upper: null}
 */
export function skill(
  scores: readonly number[],
  rivals: readonly number[],
  clusters: readonly string[]
): Skill {
  if (!(scores.length === rivals.length && scores.length === clusters.length))
    throw new RangeError(
      `invalid rivals; not as many as scores and clusters (${scores.length}): ${rivals.length}, ${clusters.length}`
    );
  const sums = new Map<string, [number, number]>();
  let [total, against] = [0, 0];
  scores.forEach((score, i) => {
    const sum = sums.get(clusters[i]) ?? [0, 0];
    sums.set(clusters[i], [sum[0] + score, sum[1] + rivals[i]!]);
    total += score;
    against += rivals[i];
  });
  const value = 1 - total / against;
  const m = sums.size;
  if (m < 2) return {value, lower: null, upper: null};
  const left = [...sums.values()].map(([own, rival]) => 1 - (total - own) / (against - rival));
  const mean = left.reduce((a, b) => a + b, 0) / m;
  const error = Math.sqrt(((m - 1) / m) * left.reduce((a, b) => a + (b - mean) * (b - mean), 0));
  return {value, lower: value - 1.959964 * error, upper: value + 1.959964 * error};
}
