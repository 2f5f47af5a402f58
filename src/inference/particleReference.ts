import {CholeskyDecomposition, Matrix} from "ml-matrix";

/** A Gaussian fitted to particles: the reference of the preconditioned proposals. */
export interface ParticleReference {
  mean: Float64Array;
  /** Lower triangle L of the covariance, C = L Lᵀ; shape (d × d), row-major. */
  factor: Float64Array;
}

/**
 * Fits a Gaussian to equally weighted particles: mean, and covariance shrunk towards its diagonal by d/(n + d).
 *
 * @param particles - shape (n × d), row-major
 * @throws RangeError if there are fewer than 2 particles
 */
export function particleReference(particles: Float64Array, dimension: number): ParticleReference {
  const d = dimension;
  const n = particles.length / d;
  if (!(n >= 2)) throw new RangeError(`particleReference needs 2 particles, got ${n}`);
  const mean = new Float64Array(d);
  for (let k = 0; k < n; k++) for (let i = 0; i < d; i++) mean[i]! += particles[k * d + i]! / n;
  const keep = n / (n + d);
  const covariance = new Matrix(d, d);
  const centred = new Float64Array(d);
  const sums = new Float64Array(d * d);
  for (let k = 0; k < n; k++) {
    for (let i = 0; i < d; i++) centred[i] = particles[k * d + i]! - mean[i]!;
    for (let i = 0; i < d; i++)
      for (let j = 0; j <= i; j++) sums[i * d + j]! += centred[i]! * centred[j]!;
  }
  for (let i = 0; i < d; i++)
    for (let j = 0; j <= i; j++) {
      const value = (sums[i * d + j]! / (n - 1)) * (i === j ? 1 : keep);
      const entry = i === j ? value + 1e-10 : value;
      covariance.set(i, j, entry);
      covariance.set(j, i, entry);
    }
  const lower = new CholeskyDecomposition(covariance).lowerTriangularMatrix;
  return {mean, factor: Float64Array.from(lower.to1DArray())};
}
