import {CholeskyDecomposition, Matrix} from "ml-matrix";
import {log} from "../quantity/log.js";
import {pow} from "../quantity/pow.js";

/** A stretch of years on the axis of year ends, over which the pace was seen in the mean. */
export interface PaceWindow {
  from: number;
  until: number;
}

/** A pace seen over a window: ln of it, and its standard error. */
export interface PacePoint extends PaceWindow {
  log: number;
  error: number;
}

/**
 * Correlation of the mean pace over two windows, where the pace of a year has unit variance and correlation φ^|a − b| with that of
 * another.
 *
 * @example
 * windowCorrelation({from: 2020, until: 2021}, {from: 2022, until: 2023}, 0.5) // => 0.25
 */
export function windowCorrelation(a: PaceWindow, b: PaceWindow, phi: number): number {
  let sum = 0;
  for (const [year, x] of yearShares(a))
    for (const [other, y] of yearShares(b)) sum += x * y * pow(phi, Math.abs(year - other));
  return sum;
}

/** Which calendar years a window covers, the year y from y − 1 to y on the axis, and by what share. */
function yearShares({from, until}: PaceWindow): [year: number, share: number][] {
  const shares: [number, number][] = [];
  for (let year = Math.floor(from + 1e-9); year < until - 1e-9; year++) {
    const share = Math.min(until, year + 1) - Math.max(from, year);
    if (share > 0) shares.push([year + 1, share / (until - from)]);
  }
  return shares;
}

/** What points of one series tell of its long-run mean where the pace has standard deviation s about it. */
export interface SeriesMean {
  mean: number;
  variance: number;
  /** Log likelihood, the mean integrated out, up to a constant. */
  logLikelihood: number;
}

/** Generalised least squares of a constant: the covariance of two points is s² of their windows' correlation. */
export function seriesMean(points: readonly PacePoint[], sd: number, phi: number): SeriesMean {
  const n = points.length;
  const root = new CholeskyDecomposition(pointCovariance(points, sd, phi));
  const logs = Matrix.columnVector(points.map((point) => point.log));
  const ones = Matrix.ones(n, 1);
  const solved = root.solve(ones);
  const information = ones.transpose().mmul(solved).get(0, 0);
  const mean = logs.transpose().mmul(solved).get(0, 0) / information;
  const rest = Matrix.sub(logs, Matrix.mul(ones, mean));
  const square = rest.transpose().mmul(root.solve(rest)).get(0, 0);
  let determinant = 0;
  for (let i = 0; i < n; i++) determinant += log(root.lowerTriangularMatrix.get(i, i));
  return {
    mean,
    variance: 1 / information,
    logLikelihood: -determinant - 0.5 * log(information) - 0.5 * square
  };
}

/** Covariance of the pace seen over windows, with the errors of what was printed; shape (n × n). */
export function pointCovariance(points: readonly PacePoint[], sd: number, phi: number): Matrix {
  const n = points.length;
  const covariance = Matrix.zeros(n, n);
  for (let i = 0; i < n; i++)
    for (let j = 0; j <= i; j++) {
      const own = i === j ? points[i].error ** 2 + 1e-4 : 0;
      const value = own + sd * sd * windowCorrelation(points[i], points[j], phi);
      covariance.set(i, j, value);
      covariance.set(j, i, value);
    }
  return covariance;
}
