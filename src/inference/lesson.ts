import {CholeskyDecomposition, Matrix} from "ml-matrix";
import {log} from "../quantity/log.js";
import type {PosteriorProblem, Predictions} from "./posteriorProblem.js";
import {
  featuresOf,
  type Surrogate,
  type SurrogateTerms,
  termCount,
  writeTerms
} from "./surrogate.js";

/** What every term but the constant weighs towards 0, in observations. */
const ridge = 3;

/**
 * What a surrogate has seen, as sums that more can be added to: least squares whose past weighs less and less. Of 1 + f + k terms
 * and q predictions.
 */
export interface Lesson {
  terms: SurrogateTerms;
  /** Σ x xᵀ with the ridge: its lower triangle, row after row. */
  gram: Float64Array;
  /** Σ x (ln prediction − constant)ᵀ; shape ((1 + f + k) × q), row-major. */
  right: Float64Array;
}

/** A lesson that has seen nothing, and has every term but the constant near 0. */
export function startLesson(terms: SurrogateTerms): Lesson {
  const p = termCount(terms);
  const gram = new Float64Array((p * (p + 1)) / 2);
  for (let i = 1; i < p; i++) gram[(i * (i + 3)) / 2] = ridge;
  return {terms, gram, right: new Float64Array(p * terms.outputs.length)};
}

/** The same lesson, in memory of its own, of which what was seen so far weighs `share` of before. */
export function recall({terms, gram, right}: Lesson, share = 1): Lesson {
  return {terms, gram: gram.map((v) => v * share), right: right.map((v) => v * share)};
}

/** Adds what was predicted at some places, in place. A prediction not above 0 is taken to be the constant. */
export function learnFrom(
  {terms, gram, right}: Lesson,
  problem: PosteriorProblem,
  {z, predicted}: Predictions
): void {
  const {dimension: d, data: m} = problem;
  const {size, fill} = featuresOf(problem);
  const raw = new Float64Array(size);
  const x = new Float64Array(termCount(terms));
  const y = new Float64Array(terms.outputs.length);
  for (let k = 0; k * d < z.length; k++) {
    fill(z.subarray(k * d, (k + 1) * d), raw);
    writeTerms(terms, raw, x);
    terms.outputs.forEach((from, j) => {
      const value = predicted[k * m + from];
      y[j] = value > 0 ? log(value) - terms.constant[from] : 0;
    });
    for (let i = 0, at = 0, to = 0; i < x.length; i++) {
      const xi = x[i];
      for (let j = 0; j <= i; j++) gram[at++] += xi * x[j];
      for (let j = 0; j < y.length; j++) right[to++] += xi * y[j];
    }
  }
}

/** The surrogate that least squares give. */
export function conclude({terms, gram, right}: Lesson): Surrogate {
  const p = termCount(terms);
  const q = terms.outputs.length;
  const both = new Matrix(p, p);
  for (let i = 0, at = 0; i < p; i++)
    for (let j = 0; j <= i; j++, at++) {
      both.set(i, j, gram[at]);
      both.set(j, i, gram[at]);
    }
  const solved = new CholeskyDecomposition(both).solve(Matrix.from1DArray(p, q, right));
  return {...terms, coefficients: Float64Array.from(solved.to1DArray())};
}
