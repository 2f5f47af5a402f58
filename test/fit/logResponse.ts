import type {FitProblem} from "../../src/fit/fitProblem.js";
import {exp} from "../../src/quantity/exp.js";
import {log} from "../../src/quantity/log.js";

const step = 0.05;

/**
 * The same posterior with the pipeline replaced by its answer on the log scale, linear around the prior's centre:
 * ln f(z) = ln f(0) + Σ slope_i z_i, slopes by central differences. A thousand times faster, for tests of the sampler.
 */
export function logResponse(problem: FitProblem): FitProblem {
  const {dimension: d, data: m} = problem;
  const centre = new Float64Array(m);
  const z = new Float64Array(d);
  const above = new Float64Array(m);
  const below = new Float64Array(m);
  const slopes = new Float64Array(m * d);
  problem.predict(z, centre);
  const base = centre.map((value) => log(Math.max(value, 1e-9)));
  for (let i = 0; i < d; i++) {
    z[i] = step;
    problem.predict(z, above);
    z[i] = -step;
    problem.predict(z, below);
    z[i] = 0;
    for (let k = 0; k < m; k++)
      slopes[k * d + i] =
        (log(Math.max(above[k], 1e-9)) - log(Math.max(below[k], 1e-9))) / (2 * step);
  }
  return replace(problem);

  function replace(inner: FitProblem): FitProblem {
    return {
      ...inner,
      predict(at, predicted) {
        for (let k = 0; k < m; k++) {
          let value = base[k];
          for (let i = 0; i < d; i++) value += slopes[k * d + i] * at[i];
          predicted[k] = exp(value);
        }
      },
      with: (changes) => replace(inner.with(changes))
    };
  }
}
