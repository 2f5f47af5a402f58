import {betaShare} from "../quantity/betaShare.js";
import {checkKeys} from "../quantity/checkKeys.js";
import {aboveZero, belowOne, checkNumber} from "../quantity/checkNumber.js";
import {checkList} from "../quantity/checkNumbers.js";
import {unknownName} from "../quantity/unknownName.js";

/** Of more, double precision no longer tells the interval; 10¹⁰. */
const most = 1e10;

/** What counts of transitions say about probabilities. */
export interface TransitionPosterior {
  /** Dirichlet parameters α_ij + n_ij. */
  alpha: number[][];
  /** Mean probabilities; rows sum to 1. */
  mean: number[][];
  /** Central interval of each entry (Beta marginals). */
  lower: number[][];
  upper: number[][];
}

/**
 * Posterior of transition probabilities from counts: row i is Dirichlet(α_i + n_i).
 *
 * Mean (α_ij + n_ij)/Σ_k (α_ik + n_ik); entry j is marginally Beta(α_ij + n_ij, rest of the row).
 *
 * @param counts - n_ij ≥ 0, shape (rows, columns)
 * @param options.prior - `uniform` (α = 1), `jeffreys` (½), one number, or α by entry; 0 says that a move cannot
 *   happen
 * @param options.level - of the intervals, in (0, 1); default 0.95
 * @throws RangeError for negative counts, or a row without prior and counts, or of more than 10¹⁰
 * @example
 * transitionPosterior([[8, 2]], {prior: "uniform"}).mean // => [[0.75, 0.25]]
 * transitionPosterior([[0, 0]], {prior: "jeffreys"}).mean // => [[0.5, 0.5]]
 * transitionPosterior([[1, -1]], {prior: "uniform"}) // throws invalid counts; not ≥ 0 at row 0, column 1: -1
 */
export function transitionPosterior(
  counts: readonly (readonly number[])[],
  options: {prior: "uniform" | "jeffreys" | number | readonly (readonly number[])[]; level?: number}
): TransitionPosterior {
  checkKeys("options of transitionPosterior", options, {prior: true, level: true});
  const {prior, level = 0.95} = options;
  checkNumber("level", level, "not in (0, 1)", aboveZero, belowOne);
  const weight = prior === "uniform" ? 1 : prior === "jeffreys" ? 0.5 : prior;
  if (typeof weight === "string")
    throw new RangeError(unknownName("prior", weight, ["uniform", "jeffreys"]));
  checkList("counts", counts);
  const alpha = counts.map((row, i) => {
    checkList(`row ${i} of counts`, row);
    return Array.from(row, (n, j) => {
      const a = typeof weight === "number" ? weight : weight?.[i]?.[j];
      const where = `not ≥ 0 at row ${i}, column ${j}`;
      return checkNumber("prior", a as number, where, 0) + checkNumber("counts", n, where, 0);
    });
  });
  const sums = alpha.map((row, i) => {
    const sum = checkNumber(
      "counts",
      row.reduce((total, x) => total + x, 0),
      `row ${i} sums to more than ${most}`,
      0,
      most
    );
    if (!(sum > 0))
      throw new RangeError(`invalid counts; row ${i} has neither prior nor counts: 0`);
    return sum;
  });
  const quantiles = (p: number) =>
    alpha.map((row, i) => row.map((a) => betaQuantile(p, a, sums[i] - a)));
  return {
    alpha,
    mean: alpha.map((row, i) => row.map((a) => a / sums[i])),
    lower: quantiles((1 - level) / 2),
    upper: quantiles((1 + level) / 2)
  };
}

/** Quantile of Beta(a, b) by bisection; 0 or 1 where one of them is 0. */
function betaQuantile(p: number, a: number, b: number): number {
  if (a === 0) return 0;
  if (!(b > 0)) return 1;
  let low = 0;
  let high = 1;
  for (let k = 0; k < 60; ++k) {
    const middle = (low + high) / 2;
    if (betaShare(middle, a, b) < p) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
