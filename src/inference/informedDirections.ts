import {EigenvalueDecomposition, Matrix} from "ml-matrix";

/** An orthonormal basis of the coordinates, the directions that data move most first. */
export interface InformedDirections {
  /** Rows are directions; shape (d × d), row-major. */
  basis: Float64Array;
  /** How many of them the data can move. */
  informed: number;
  /** Those; shape (informed × d), row-major. */
  directions: Float64Array;
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
  const gram = new Float64Array(d * d);
  for (const sensitivity of sensitivities)
    for (let row = 0; row < sensitivity.length; row += d)
      for (let i = 0; i < d; i++) {
        const share = sensitivity[row + i] / sensitivities.length;
        if (share === 0) continue;
        for (let j = 0; j < d; j++) gram[i * d + j] += share * sensitivity[row + j];
      }
  const {realEigenvalues, eigenvectorMatrix} = new EigenvalueDecomposition(
    Matrix.from1DArray(d, d, gram),
    {assumeSymmetric: true}
  );
  const order = realEigenvalues
    .map((_, i) => i)
    .sort((a, b) => realEigenvalues[b] - realEigenvalues[a]);
  const basis = new Float64Array(d * d);
  const strengths = new Float64Array(d);
  order.forEach((from, to) => {
    strengths[to] = Math.sqrt(Math.max(0, realEigenvalues[from]));
    for (let i = 0; i < d; i++) basis[to * d + i] = eigenvectorMatrix.get(i, from);
  });
  const informed = strengths.filter((value) => value > least).length;
  return {basis, strengths, informed, directions: basis.slice(0, informed * d)};
}
