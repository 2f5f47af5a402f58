import {log} from "../quantity/log.js";
import type {RandomStream} from "../quantity/randomStream.js";
import {streamKey} from "../quantity/streamKey.js";
import type {ParticleReference} from "./particleReference.js";
import type {PosteriorProblem} from "./posteriorProblem.js";
import type {TemperedState} from "./temperedState.js";

const key = streamKey("moveParticles");
/** Particles between two pauses. */
const block = 20;

/**
 * Moves every particle once by a proposal that keeps N(mean, L Lᵀ): z' = mean + √(1 − s²)(z − mean) + s L ξ, accepted by the
 * tempered posterior over that reference. Changes particles and log likelihoods in place.
 *
 * Pauses after every 20 particles.
 *
 * @param sweep - number of the sweep within the stage; addresses the random numbers
 * @returns the accepted share, in [0, 1]
 * @see Cotter, Roberts, Stuart & White 2013, MCMC methods for functions, Statistical Science 28
 */
export function* moveParticles(
  problem: PosteriorProblem,
  state: TemperedState,
  reference: ParticleReference,
  random: RandomStream,
  sweep: number
): Generator<undefined, number> {
  const {dimension: d} = problem;
  const {particles, logLikelihood, scale, temperature} = state;
  const n = logLikelihood.length;
  const keep = Math.sqrt(1 - scale * scale);
  const white = new Float64Array(d);
  const proposedWhite = new Float64Array(d);
  const proposed = new Float64Array(d);
  const predicted = new Float64Array(problem.data);
  let accepted = 0;
  for (let k = 0; k < n; k++) {
    if (k % block === block - 1) yield undefined;
    const offset = k * d;
    whiten(particles, offset, reference, white);
    random.seek(state.stage + 1, sweep, key, k);
    for (let i = 0; i < d; i++) proposedWhite[i] = keep * white[i] + scale * random.normal();
    unwhiten(proposedWhite, reference, proposed);
    let ratio = 0;
    for (let i = 0; i < d; i++) {
      const old = particles[offset + i];
      ratio += (old * old - proposed[i] * proposed[i]) / 2;
      ratio += (proposedWhite[i] * proposedWhite[i] - white[i] * white[i]) / 2;
    }
    problem.predict(proposed, predicted);
    const likelihood = problem.logLikelihood(predicted);
    ratio += temperature * (likelihood - logLikelihood[k]);
    if (!(log(random.uniform()) < ratio)) continue;
    particles.set(proposed, offset);
    logLikelihood[k] = likelihood;
    accepted++;
  }
  return accepted / n;
}

/** Solves L white = particle − mean. */
function whiten(
  particles: Float64Array,
  offset: number,
  {mean, factor}: ParticleReference,
  white: Float64Array
): void {
  const d = mean.length;
  for (let i = 0; i < d; i++) {
    let value = particles[offset + i] - mean[i];
    for (let j = 0; j < i; j++) value -= factor[i * d + j] * white[j];
    white[i] = value / factor[i * d + i];
  }
}

/** Computes particle = mean + L white. */
function unwhiten(
  white: Float64Array,
  {mean, factor}: ParticleReference,
  particle: Float64Array
): void {
  const d = mean.length;
  for (let i = 0; i < d; i++) {
    let value = mean[i];
    for (let j = 0; j <= i; j++) value += factor[i * d + j] * white[j];
    particle[i] = value;
  }
}
