import {giveWay} from "../ensemble/giveWay.js";
import {informedDirections, rotate, rotatedProblem} from "../inference/informedDirections.js";
import {mapFit} from "../inference/mapFit.js";
import {startTempered, temperedSweeps} from "../inference/temperedSample.js";
import type {Fit} from "../project/fitRecord.js";
import type {Project} from "../project/project.js";
import {log} from "../quantity/log.js";
import {createRandom} from "../quantity/randomStream.js";
import {fitInputs} from "./fitInputs.js";
import type {FitProblem} from "./fitProblem.js";
import {type FitMode, type FitState, restoreMode, restoreSampler, writeState} from "./fitState.js";
import {prepareFit} from "./prepareFit.js";
import {sensitivities} from "./sensitivities.js";
import {summariseFit} from "./summariseFit.js";

/** How a project is fitted. */
export interface FitOptions {
  /** Integer ≥ 2; default 1,000. */
  particles?: number;
  /** Integer in 0..4294967295; default 1. */
  seed?: number;
  /** Stops the fit; it then rejects with the signal's reason. */
  signal?: AbortSignal;
  /** Share done, in [0, 1]. */
  onProgress?: (share: number) => void;
  /** Called after every sweep with what is needed to go on from there. */
  onState?: (state: () => FitState) => void;
  /** From an interrupted fit of the same inputs, seed and particles. */
  state?: FitState;
}

const sweeps = 5;
const iterations = 10;

/**
 * Fits the pipeline's parameters to the published figures of our own place: modes under every counting rule, then a sample of
 * the posterior by tempered sequential Monte Carlo. Other places inform how quantities change from one stretch of history to
 * the next.
 *
 * @param project - with calibration
 * @param options - see {@link FitOptions}
 * @returns the record; the same seed gives the same record, wherever it was interrupted
 * @throws (rejects) RangeError if there is no calibration, a figure is on a wrong scale, or the state is of another fit; the
 * signal's reason when stopped
 * @example
 * fitProject({setup: {}}).catch((error) => error.message) instanceof Promise // => true
 */
export async function fitProject(project: Project, options: FitOptions = {}): Promise<Fit> {
  const {particles = 1000, seed = 1, signal, onProgress, onState, state} = options;
  const setup = project.calibration;
  if (!setup)
    throw new RangeError("invalid project; no calibration.yaml: it says which figures to fit");
  if (!(Number.isInteger(particles) && particles >= 20))
    throw new RangeError(`invalid particles; not an integer ≥ 20: ${particles}`);
  const inputs = fitInputs(project);
  if (state && (state.inputs !== inputs || state.seed !== seed || state.particles !== particles))
    throw new RangeError("invalid state; of a fit of other inputs, seed or particles: fit afresh");
  const {problem, pooled} = prepareFit(project, setup);
  const pause = async (share: number) => {
    onProgress?.(share);
    await giveWay();
    signal?.throwIfAborted();
  };
  await pause(0.02);
  const modes = state
    ? state.modes.map((mode) => restoreMode(problem, mode))
    : await findModes(problem, seed, pause);
  const best = modes.reduce((a, b) => (b.total < a.total ? b : a));
  const directions = informedDirections(problem.dimension, [
    sensitivities(problem, best.z),
    sensitivities(problem, new Float64Array(problem.dimension))
  ]);
  await pause(0.25);
  const {basis, informed} = directions;
  const rotated = rotatedProblem(problem, basis);
  const random = createRandom(seed);
  let sampler = state ? restoreSampler(state.sampler) : startTempered(rotated, random, {particles});
  const steps = temperedSweeps(rotated, random, sampler, {sweeps, informed});
  for (const next of steps) {
    if (next) {
      sampler = next;
      onState?.(() => writeState({inputs, seed, particles}, modes, next));
    }
    const within = 1 - sampler.left / sweeps;
    await pause(0.3 + 0.65 * Math.sqrt(Math.sqrt(sampler.temperature)) * (0.8 + 0.2 * within));
  }
  const d = problem.dimension;
  const sample = new Float64Array(particles * d);
  for (let k = 0; k < particles; k++)
    rotate(
      basis,
      sampler.particles.subarray(k * d, (k + 1) * d),
      sample.subarray(k * d, k * d + d)
    );
  const fit = summariseFit({
    project,
    setup,
    inputs,
    seed,
    problem,
    modes,
    best,
    directions,
    sampler,
    sample,
    pooled
  });
  onProgress?.(1);
  return fit;
}

async function findModes(
  problem: FitProblem,
  seed: number,
  pause: (share: number) => Promise<void>
): Promise<FitMode[]> {
  const {options} = problem.alternatives[0];
  const modes: FitMode[] = [];
  const fixed = (option: number) =>
    problem.with({options: problem.alternatives.map((_, a) => (a === 0 ? option : null))});
  const random = createRandom(seed);
  for (let option = 0; option < options.length; option++) {
    const fit = mapFit(fixed(option), random, {starts: 1, iterations});
    modes.push({...fit, option, total: fit.objective - 2 * log(options[option].weight)});
    await pause(0.02 + (0.13 * (option + 1)) / options.length);
  }
  const best = modes.reduce((a, b) => (b.total < a.total ? b : a));
  const again = mapFit(fixed(best.option), random, {starts: 3, iterations});
  const shift = best.total - best.objective;
  modes[best.option] = {...again, option: best.option, total: again.objective + shift};
  return modes;
}
