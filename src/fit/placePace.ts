import {CholeskyDecomposition, Matrix} from "ml-matrix";
import {log} from "../quantity/log.js";
import {lowerFactor} from "./lowerFactor.js";
import {type PacePoint, type PaceWindow, pointCovariance, windowCorrelation} from "./paceWindow.js";

/** What is known of a place's pace before its own past is looked at: ln level N(centre, between²), sd and persistence of the pace. */
export interface PacePrior {
  centre: number;
  between: number;
  sd: number;
  persistence: number;
}

/** Draws what a place's own past says of its pace. */
export interface PlacePace {
  /**
   * @param normals - three independent standard normal numbers
   * @returns ln pace over the last stretch of the past, ln of its long-run mean, and where it stands in the last year, in
   * standard deviations
   */
  draw(normals: readonly number[]): {last: number; level: number; now: number};
  /** ln density of the past under the prior, up to a constant. */
  logLikelihood: number;
}

/**
 * Conditions the pace of a place on its own past: ln pace over window i is level + s x̄_i + error_i, x a stationary first-order
 * autoregression; so after a jump the pace goes back towards its mean.
 *
 * @param points - the past, oldest first; may be empty
 * @param now - the last year before the forecast, on the axis of year ends
 */
export function placePace(
  points: readonly PacePoint[],
  {centre, between, sd, persistence}: PacePrior,
  now: number
): PlacePace {
  const n = points.length;
  const year: PaceWindow = {from: now - 1, until: now};
  const last = points[n - 1] ?? year;
  const share = (a: PaceWindow, b: PaceWindow) => windowCorrelation(a, b, persistence);
  const level = between * between;
  // Unknowns: ln pace over the last window, ln level, x now.
  const prior = Matrix.zeros(3, 3);
  const put = (i: number, j: number, value: number) => {
    prior.set(i, j, value);
    prior.set(j, i, value);
  };
  put(0, 0, level + sd * sd * share(last, last));
  put(0, 1, level);
  put(0, 2, sd * share(last, year));
  put(1, 1, level);
  put(2, 2, 1);
  let mean = Matrix.columnVector([centre, centre, 0]);
  let covariance = prior;
  let logLikelihood = 0;
  if (n > 0) {
    const seen = Matrix.add(pointCovariance(points, sd, persistence), level);
    const cross = new Matrix(
      points.map((point) => [level + sd * sd * share(point, last), level, sd * share(point, year)])
    );
    const root = new CholeskyDecomposition(seen);
    const rest = Matrix.columnVector(points.map((point) => point.log - centre));
    const solved = root.solve(rest);
    mean = Matrix.add(mean, cross.transpose().mmul(solved));
    covariance = Matrix.sub(prior, cross.transpose().mmul(root.solve(cross)));
    for (let i = 0; i < n; i++) logLikelihood -= log(root.lowerTriangularMatrix.get(i, i));
    logLikelihood -= 0.5 * rest.transpose().mmul(solved).get(0, 0);
  }
  const factor = lowerFactor(covariance.to2DArray());
  return {
    logLikelihood,
    draw(normals) {
      const value = (i: number) =>
        mean.get(i, 0) + factor[i].reduce((sum, weight, j) => sum + weight * normals[j], 0);
      return {last: value(0), level: value(1), now: value(2)};
    }
  };
}
