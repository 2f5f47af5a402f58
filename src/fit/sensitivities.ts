import {log} from "../quantity/log.js";
import type {FitProblem} from "./fitProblem.js";
import {predictionErrors} from "./predictionErrors.js";

const difference = 1e-4;

/**
 * Sensitivities of all predictions at z, under every option: ∂ ln prediction / ∂ z over the datum's error.
 *
 * @param z - shape (d)
 * @returns shape (predictions × d), row-major; no unit
 */
export function sensitivities(problem: FitProblem, z: Float64Array): Float64Array {
  const {dimension: d, data: m} = problem;
  const errors = predictionErrors(problem);
  const base = new Float64Array(m);
  const predicted = new Float64Array(m);
  const moved = Float64Array.from(z);
  const out = new Float64Array(m * d);
  problem.predict(moved, base);
  for (let i = 0; i < d; i++) {
    moved[i] = z[i] + difference;
    problem.predict(moved, predicted);
    moved[i] = z[i];
    for (let k = 0; k < m; k++)
      out[k * d + i] =
        base[k] > 0 && predicted[k] > 0
          ? (log(predicted[k]) - log(base[k])) / difference / errors[k]
          : 0;
  }
  return out;
}
