/** Directions at right angles, and how much of each vector is new beside those before it. */
export interface Orthogonal {
  /** Orthonormal rows spanning the same space; shape (vectors, numbers). */
  basis: Float64Array[];
  /** Length of what is new in every vector; their product is the volume that the vectors span. */
  lengths: number[];
}

/**
 * Makes vectors orthonormal in their order (Gram-Schmidt, twice for accuracy): q_i ∝ v_i − Σ_{j<i} (q_j · v_i) q_j.
 *
 * @param vectors - shape (vectors, numbers)
 * @returns of a vector that is nothing new, length 0 and a row of zeros
 * @see Giraud, Langou & Rozložník (2005), The loss of orthogonality in the Gram-Schmidt orthogonalization process
 */
export function orthogonalise(vectors: readonly ArrayLike<number>[]): Orthogonal {
  const basis: Float64Array[] = [];
  const lengths: number[] = [];
  for (const vector of vectors) {
    const rest = Float64Array.from(vector);
    for (let pass = 0; pass < 2; pass++)
      for (const row of basis) subtract(rest, row, dot(row, rest));
    const length = Math.sqrt(dot(rest, rest));
    lengths.push(length);
    basis.push(rest.map((x) => (length > 0 ? x / length : 0)));
  }
  return {basis, lengths};
}

/** Σ a_i b_i, in the order of i. */
export function dot(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i] * b[i];
  return sum;
}

function subtract(from: Float64Array, row: Float64Array, factor: number): void {
  for (let i = 0; i < from.length; i++) from[i] -= factor * row[i];
}
