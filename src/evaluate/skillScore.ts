import {meanSimple, sumSimple} from "simple-statistics";
import {checkList, checkNumbers} from "../quantity/checkNumbers.js";

const scoreRange = {rule: "not ≥ 0", low: 0, high: Infinity};

/** How much better than a rival, with a paired 95% interval; null where too few independent cases exist, or a rival without error leaves nothing to compare with. */
export interface SkillScore {
  /** 1 − mean score / mean score of the rival: 0 no better, 1 perfect. */
  value: number;
  lower: number | null;
  upper: number | null;
}

/**
 * Computes the skill score of paired scores against a rival's: 1 − Σ score / Σ rival, with a 95% interval by leaving out one
 * cluster at a time (jackknife), because forecasts of one series fail together.
 *
 * @param scores - shape (m), lower is better, ≥ 0
 * @param rivals - scores of the rival on the same cases, shape (m)
 * @param clusters - which series each case belongs to, shape (m)
 * @throws RangeError if the lengths differ
 * @see Murphy (1988), Mon. Weather Rev. 116, 2417-2424; Efron (1982), The Jackknife, the Bootstrap and Other Resampling Plans, ch. 3
 * @example
 * skillScore([1, 1], [2, 2], ["a", "b"]) // => {value: 0.5, lower: 0.5, upper: 0.5}
 * skillScore([1], [2], ["a"]) // => {value: 0.5, lower: null, upper: null}
 */
export function skillScore(
  scores: readonly number[],
  rivals: readonly number[],
  clusters: readonly string[]
): SkillScore {
  checkNumbers("scores", scores, scoreRange);
  checkNumbers("rivals", rivals, scoreRange);
  checkList("clusters", clusters);
  if (!(scores.length === rivals.length && scores.length === clusters.length))
    throw new RangeError(
      `invalid rivals; not as many as scores and clusters (${scores.length}): ${rivals.length}, ${clusters.length}`
    );
  const sums = new Map<string, [number, number]>();
  scores.forEach((score, i) => {
    const [own, rival] = sums.get(clusters[i]) ?? [0, 0];
    sums.set(clusters[i], [own + score, rival + rivals[i]]);
  });
  const [total, against] = [sumSimple([...scores]), sumSimple([...rivals])];
  const value = 1 - total / against;
  const m = sums.size;
  if (m < 2) return {value, lower: null, upper: null};
  const left = [...sums.values()].map(([own, rival]) => 1 - (total - own) / (against - rival));
  const mean = meanSimple(left);
  const squares = sumSimple(left.map((one) => (one - mean) * (one - mean)));
  const error = Math.sqrt(((m - 1) / m) * squares);
  if (!Number.isFinite(error)) return {value, lower: null, upper: null};
  return {value, lower: value - 1.959964 * error, upper: value + 1.959964 * error};
}
