import {exp} from "../quantity/exp.js";
import {log} from "../quantity/log.js";
import type {RandomStream} from "../quantity/randomStream.js";
import {type Guide, guidedProblem} from "./guide.js";
import {project} from "./particleReference.js";
import type {PosteriorProblem} from "./posteriorProblem.js";

/** Length of a step, where 1 is the width of the posterior, and by what share it varies to both sides. */
const [stepLength, variation] = [0.2, 0.2];
/**
 * Most steps of a path; one is as likely to have 1 as to have 2 or 3, 4 to 7, and so on. Short ones free particles where the
 * surrogate errs; after 7 most coordinates have forgotten where they came from; long ones go along what many data bend together.
 */
const most = 63;

/**
 * Prepares paths of Hamilton's dynamics under a guide: a particle gets a random velocity and glides, by leapfrog steps, through the
 * tempered posterior as the guide's surrogate has it.
 *
 * Momentum is p = W⁻¹v with W = I + Σ directions (length − 1) directionᵀ, v ~ N(0, I): z' = z + ε W v, v' = v + ε W ∂ log posterior.
 * The steps can be gone backwards and keep volume whatever the slopes, so that a proposal accepted with probability
 * min(1, exp(temperature Δ log likelihood − Δ(|z|² + |v|²)/2)), with the likelihood of the problem itself, keeps the posterior.
 *
 * @returns a function that moves z in place and gives Δ(|z|² + |v|²)/2
 * @see Neal 2011, MCMC using Hamiltonian dynamics, Handbook of Markov Chain Monte Carlo, ch. 5
 * @see Rasmussen 2003, Gaussian processes to speed up hybrid Monte Carlo, Bayesian Statistics 7
 */
export function followGuide(
  problem: PosteriorProblem,
  {surrogate, directions, lengths}: Guide,
  temperature: number
): (z: Float64Array, random: RandomStream) => number {
  const {dimension: d} = problem;
  const {slope} = guidedProblem(problem, surrogate);
  const [v, force] = [new Float64Array(d), new Float64Array(d)];
  const along = new Float64Array(lengths.length);
  /** to += ε W from. */
  const add = (to: Float64Array, step: number, from: Float64Array) => {
    project(directions, from, along);
    for (let i = 0; i < d; i++) to[i] += step * from[i];
    for (let r = 0; r < along.length; r++) {
      const share = step * (lengths[r] - 1) * along[r];
      for (let i = 0, at = r * d; i < d; i++) to[i] += share * directions[at++];
    }
  };
  const kick = (z: Float64Array, step: number) => {
    slope(z, force);
    for (let i = 0; i < d; i++) force[i] = temperature * force[i] - z[i];
    add(v, step, force);
  };
  return (z, random) => {
    for (let i = 0; i < d; i++) v[i] = random.normal();
    const step = stepLength * (1 + variation * (2 * random.uniform() - 1));
    const steps = Math.floor(exp(random.uniform() * log(most + 1)));
    const before = squares(z) + squares(v);
    kick(z, step / 2);
    for (let left = steps; left > 0; left--) {
      add(z, step, v);
      kick(z, left > 1 ? step : step / 2);
    }
    return (squares(z) + squares(v) - before) / 2;
  };
}

function squares(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value * value;
  return sum;
}
