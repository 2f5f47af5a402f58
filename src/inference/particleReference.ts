import {CholeskyDecomposition, Matrix} from "ml-matrix";

/** A Gaussian fitted to particles: the reference of the preconditioned proposals. */
export interface ParticleReference {
  mean: Float64Array;
  /** Lower triangle L of the covariance, C = L Lᵀ; shape (d × d), row-major. */
  factor: Float64Array;
}

/**
 * Fits a Gaussian to the first `informed` coordinates of equally weighted particles: mean, and covariance shrunk towards its
 * diagonal by r/(n + r). The other coordinates keep their prior N(0, 1), so that chance correlations among many coordinates
 * that no datum moves cannot narrow them.
 *
 * @param particles - shape (n × d), row-major
 * @throws RangeError if there are fewer than 2 particles
 */
export function particleReference(
  particles: Float64Array,
  dimension: number,
  informed = dimension
): ParticleReference {
  const d = dimension;
  const r = informed;
  const n = particles.length / d;
  if (!(n >= 2)) throw new RangeError(`particleReference needs 2 particles, got ${n}`);
  const mean = new Float64Array(d);
  const factor = new Float64Array(d * d);
  for (let i = r; i < d; i++) factor[i * d + i] = 1;
  if (r === 0) return {mean, factor};
  for (let k = 0; k < n; k++) for (let i = 0; i < r; i++) mean[i] += particles[k * d + i] / n;
  const covariance = shrunkCovariance(particles, mean, r);
  const lower = new CholeskyDecomposition(covariance).lowerTriangularMatrix;
  for (let i = 0; i < r; i++) for (let j = 0; j <= i; j++) factor[i * d + j] = lower.get(i, j);
  return {mean, factor};
}

/** Of the first r coordinates, shrunk towards the diagonal by r/(n + r). */
function shrunkCovariance(particles: Float64Array, mean: Float64Array, r: number): Matrix {
  const d = mean.length;
  const n = particles.length / d;
  const keep = n / (n + r);
  const sums = new Float64Array(r * r);
  const centred = new Float64Array(r);
  for (let k = 0; k < n; k++) {
    for (let i = 0; i < r; i++) centred[i] = particles[k * d + i] - mean[i];
    for (let i = 0; i < r; i++)
      for (let j = 0; j <= i; j++) sums[i * r + j] += centred[i] * centred[j];
  }
  const covariance = new Matrix(r, r);
  for (let i = 0; i < r; i++)
    for (let j = 0; j <= i; j++) {
      const value = (sums[i * r + j] / (n - 1)) * (i === j ? 1 : keep);
      const entry = i === j ? value + 1e-10 : value;
      covariance.set(i, j, entry);
      covariance.set(j, i, entry);
    }
  return covariance;
}
