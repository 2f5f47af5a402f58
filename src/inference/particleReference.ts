import {CholeskyDecomposition, Matrix} from "ml-matrix";

/** A Gaussian that preconditioned proposals keep: fitted to particles along some directions, N(0, 1) across them. */
export interface ParticleReference {
  /** Orthonormal rows U; shape (r × d), row-major. */
  directions: Float64Array;
  /** Of U z; shape (r). */
  mean: Float64Array;
  /** Lower triangle L of the covariance of U z, C = L Lᵀ; shape (r × r), row-major. */
  factor: Float64Array;
}

/**
 * Fits a Gaussian to equally weighted particles along some directions: mean, and covariance shrunk towards its diagonal by
 * r/(n + r). Across them it is the prior N(0, I), so that chance correlations among many coordinates that no datum moves cannot
 * narrow them.
 *
 * @param particles - shape (n × d), row-major
 * @param directions - orthonormal, shape (r × d), row-major; default all coordinates
 * @throws RangeError if there are fewer than 2 particles
 */
export function particleReference(
  particles: Float64Array,
  dimension: number,
  directions = identity(dimension)
): ParticleReference {
  const n = particles.length / dimension;
  if (!(n >= 2)) throw new RangeError(`particleReference needs 2 particles, got ${n}`);
  const r = directions.length / dimension;
  if (r === 0) return {directions, mean: new Float64Array(0), factor: new Float64Array(0)};
  const along = new Float64Array(n * r);
  for (let k = 0; k < n; k++)
    project(
      directions,
      particles.subarray(k * dimension, (k + 1) * dimension),
      along.subarray(k * r, (k + 1) * r)
    );
  const mean = new Float64Array(r);
  for (let k = 0; k < n; k++) for (let i = 0; i < r; i++) mean[i] += along[k * r + i] / n;
  const covariance = shrunkCovariance(along, mean);
  const lower = new CholeskyDecomposition(covariance).lowerTriangularMatrix;
  return {directions, mean, factor: Float64Array.from(lower.to1DArray())};
}

/** Coordinates along directions: a = U z. */
export function project(
  directions: Float64Array,
  z: Float64Array,
  along: Float64Array
): Float64Array {
  const d = z.length;
  for (let i = 0; i < along.length; i++) {
    let sum = 0;
    for (let j = 0; j < d; j++) sum += directions[i * d + j] * z[j];
    along[i] = sum;
  }
  return along;
}

function identity(d: number): Float64Array {
  const rows = new Float64Array(d * d);
  for (let i = 0; i < d; i++) rows[i * d + i] = 1;
  return rows;
}

/** Covariance of rows about their mean, shrunk towards the diagonal by r/(n + r). */
function shrunkCovariance(rows: Float64Array, mean: Float64Array): Matrix {
  const r = mean.length;
  const n = rows.length / r;
  const keep = n / (n + r);
  const sums = new Float64Array(r * r);
  for (let k = 0; k < n; k++)
    for (let i = 0; i < r; i++)
      for (let j = 0; j <= i; j++)
        sums[i * r + j] += (rows[k * r + i] - mean[i]) * (rows[k * r + j] - mean[j]);
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
