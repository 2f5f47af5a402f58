import {EigenvalueDecomposition, Matrix} from "ml-matrix";
import type {PosteriorProblem} from "./posteriorProblem.js";

/** An orthonormal basis of the coordinates, the directions that data move most first. */
export interface InformedDirections {
  /** Rows are directions; shape (d × d), row-major. */
  basis: Float64Array;
  /** How many of them the data can move. */
  informed: number;
  /** Singular values of the sensitivities, largest first; shape (d). */
  strengths: Float64Array;
}

/**
 * Finds the directions in which predictions change: eigenvectors of Σ GᵀG over sensitivities G, scaled so that 1 is one
 * standard error of a datum over one standard deviation of the prior.
 *
 * @param sensitivities - each of shape (m × d), row-major
 * @param least - strength from which a direction counts as informed; default 0.2
 */
export function informedDirections(
  dimension: number,
  sensitivities: readonly Float64Array[],
  least = 0.2
): InformedDirections {
  const d = dimension;
  const gram = new Matrix(d, d);
  for (const sensitivity of sensitivities)
    for (let k = 0; k * d < sensitivity.length; k++)
      for (let i = 0; i < d; i++)
        for (let j = 0; j < d; j++)
          gram.set(
            i,
            j,
            gram.get(i, j) +
              (sensitivity[k * d + i] * sensitivity[k * d + j]) / sensitivities.length
          );
  const {realEigenvalues, eigenvectorMatrix} = new EigenvalueDecomposition(gram, {
    assumeSymmetric: true
  });
  const order = realEigenvalues
    .map((_, i) => i)
    .sort((a, b) => realEigenvalues[b] - realEigenvalues[a]);
  const basis = new Float64Array(d * d);
  const strengths = new Float64Array(d);
  order.forEach((from, to) => {
    strengths[to] = Math.sqrt(Math.max(0, realEigenvalues[from]));
    for (let i = 0; i < d; i++) basis[to * d + i] = eigenvectorMatrix.get(i, from);
  });
  return {basis, strengths, informed: strengths.filter((value) => value > least).length};
}

/** Turns rotated coordinates into those of the problem: z = Bᵀ a. */
export function rotate(basis: Float64Array, a: ArrayLike<number>, out: Float64Array): Float64Array {
  const d = out.length;
  out.fill(0);
  for (let k = 0; k < d; k++) {
    const value = a[k];
    for (let i = 0; i < d; i++) out[i] += basis[k * d + i] * value;
  }
  return out;
}

/** The same problem in rotated coordinates; the prior is the same, as a rotation leaves N(0, I) alone. */
export function rotatedProblem(problem: PosteriorProblem, basis: Float64Array): PosteriorProblem {
  const z = new Float64Array(problem.dimension);
  return {...problem, predict: (a, out) => problem.predict(rotate(basis, a, z), out)};
}
