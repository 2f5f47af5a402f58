import {Matrix, solve} from "ml-matrix";
import type {RandomStream} from "../quantity/randomStream.js";
import {streamKey} from "../quantity/streamKey.js";
import type {PosteriorProblem} from "./posteriorProblem.js";

/** The posterior mode found from several starts. */
export interface MapFit {
  /** Mode in standard-normal coordinates; shape (d). */
  z: Float64Array;
  /** Predicted value of every datum at the mode; shape (m). */
  predicted: Float64Array;
  /** Residual of every datum at the mode; shape (m), no unit. */
  residuals: Float64Array;
  /** Σ residuals² + |z|², the quantity minimised. */
  objective: number;
  /** Objective reached from every start, best first. */
  starts: number[];
  /** ∂ residuals / ∂ z at the mode; shape (m × d), row-major. */
  jacobian: Float64Array;
}

const difference = 1e-4;
const bound = 6;

/**
 * Finds the mode of a posterior by Levenberg-Marquardt from several starts: minimises Σ r(z)² + |z|².
 *
 * The first start is the prior's centre, the others are prior draws at half their distance. Coordinates stay within ±6.
 *
 * @param options.starts - number of starts, integer ≥ 1; default 4
 * @param options.iterations - most iterations from each start; default 60
 * @throws RangeError if no start gives finite residuals
 * @see Marquardt 1963, An algorithm for least-squares estimation of nonlinear parameters, SIAM J. Appl. Math. 11
 */
export function mapFit(
  problem: PosteriorProblem,
  random: RandomStream,
  options: {starts?: number; iterations?: number} = {}
): MapFit {
  const {starts = 4, iterations = 60} = options;
  const key = streamKey("mapFit");
  let best: MapFit | undefined;
  const objectives: number[] = [];
  for (let start = 0; start < starts; start++) {
    const z = new Float64Array(problem.dimension);
    if (start > 0)
      for (let i = 0; i < z.length; i++) z[i] = random.seek(0, start, key, i).normal() / 2;
    const fit = descend(problem, z, iterations);
    if (!Number.isFinite(fit.objective)) continue;
    objectives.push(fit.objective);
    if (!best || fit.objective < best.objective) best = fit;
  }
  if (!best) throw new RangeError(`mapFit needs 1 start with finite residuals, got 0 of ${starts}`);
  best.starts = objectives.sort((a, b) => a - b);
  return best;
}

function descend(problem: PosteriorProblem, z: Float64Array, iterations: number): MapFit {
  let fit = evaluate(problem, z);
  let damping = 1e-2;
  for (let iteration = 0; iteration < iterations; iteration++) {
    const step = dampedStep(problem, fit, damping);
    if (!step) break;
    const gain = fit.objective - step.fit.objective;
    fit = {...step.fit, jacobian: fit.jacobian};
    damping = step.damping;
    if (gain < 1e-9 * (1 + fit.objective)) break;
  }
  normalEquations(problem, fit);
  return fit;
}

/** The first of eight ever shorter steps that improves, and the damping for the next; none if none does. */
function dampedStep(
  problem: PosteriorProblem,
  fit: MapFit,
  damping: number
): {fit: MapFit; damping: number} | undefined {
  const {hessian, gradient} = normalEquations(problem, fit);
  for (let attempt = 0; attempt < 8; attempt++) {
    const damped = hessian.clone();
    for (let i = 0; i < problem.dimension; i++) damped.set(i, i, damped.get(i, i) * (1 + damping));
    const step = solve(damped, gradient).to1DArray();
    const next = evaluate(
      problem,
      fit.z.map((value, i) => Math.max(-bound, Math.min(bound, value - step[i])))
    );
    if (next.objective < fit.objective) return {fit: next, damping: Math.max(damping / 5, 1e-9)};
    damping *= 4;
  }
  return undefined;
}

function evaluate(problem: PosteriorProblem, z: Float64Array): MapFit {
  const predicted = new Float64Array(problem.data);
  const residuals = new Float64Array(problem.data);
  problem.predict(z, predicted);
  problem.residuals(predicted, residuals);
  let objective = 0;
  for (const r of residuals) objective += r * r;
  for (const value of z) objective += value * value;
  if (Number.isNaN(objective)) objective = Number.POSITIVE_INFINITY;
  return {z, predicted, residuals, objective, starts: [], jacobian: new Float64Array(0)};
}

/** Sets the Jacobian of the fit by one-sided differences; the damped equations' matrix I + JᵀJ and gradient z + Jᵀr. */
function normalEquations(problem: PosteriorProblem, fit: MapFit) {
  const {dimension: d, data: m} = problem;
  const jacobian = jacobianAt(problem, fit);
  fit.jacobian = jacobian;
  const hessian = Matrix.eye(d);
  const gradient = new Matrix(d, 1);
  for (let i = 0; i < d; i++) {
    let slope = fit.z[i];
    for (let k = 0; k < m; k++) slope += jacobian[k * d + i] * fit.residuals[k];
    gradient.set(i, 0, slope);
    for (let j = 0; j <= i; j++) {
      let sum = hessian.get(i, j);
      for (let k = 0; k < m; k++) sum += jacobian[k * d + i] * jacobian[k * d + j];
      hessian.set(i, j, sum);
      hessian.set(j, i, sum);
    }
  }
  return {hessian, gradient};
}

function jacobianAt(problem: PosteriorProblem, {z, residuals: at}: MapFit): Float64Array {
  const {dimension: d, data: m} = problem;
  const jacobian = new Float64Array(m * d);
  const moved = Float64Array.from(z);
  const predicted = new Float64Array(m);
  const residuals = new Float64Array(m);
  for (let i = 0; i < d; i++) {
    const step = z[i] > 0 ? -difference : difference;
    moved[i] = z[i] + step;
    problem.predict(moved, predicted);
    problem.residuals(predicted, residuals);
    for (let k = 0; k < m; k++) jacobian[k * d + i] = (residuals[k] - at[k]) / step;
    moved[i] = z[i];
  }
  return jacobian;
}
