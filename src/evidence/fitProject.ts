import {informedDirections, rotate, rotatedProblem} from "../inference/informedDirections.js";
import {type MapFit, mapFit} from "../inference/mapFit.js";
import {startTempered, temperedSweeps} from "../inference/temperedSample.js";
import type {TemperedState} from "../inference/temperedState.js";
import type {Project} from "../project/project.js";
import {log} from "../quantity/log.js";
import {createRandom} from "../quantity/randomStream.js";
import type {CalibrationSetup} from "./calibrationSetup.js";
import type {Fit} from "./fit.js";
import {fitInputs} from "./fitInputs.js";
import {type FitProblem, fitProblem} from "./fitProblem.js";
import {mixGrids, type PooledSpread, pooledSpread} from "./pooledSpread.js";
import {describeScaleFault, scaleFaults} from "./scaleFaults.js";
import {sensitivities} from "./sensitivities.js";
import {prepareStretches, type Stretches} from "./stretch.js";
import {stretchLevels} from "./stretchLevels.js";
import {summariseFit} from "./summariseFit.js";

/** Mode of the posterior under every counting rule. */
export interface FitMode extends MapFit {
  /** Index of the option of the first alternative that is taken for granted. */
  option: number;
  /** Objective with −2 ln weight of the option. */
  total: number;
}

/** Where a fit stands, as plain data: can be written down and taken up again. */
export interface FitState {
  inputs: string;
  seed: number;
  particles: number;
  modes: {option: number; z: number[]; total: number; starts: number[]}[];
  sampler: Omit<TemperedState, "particles" | "logLikelihood"> & {
    particles: number[];
    logLikelihood: number[];
  };
}

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
  const {stretches, problem, pooled} = prepareFit(project, setup);
  const pause = async (share: number) => {
    onProgress?.(share);
    await turn();
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
  void stretches;
  return fit;
}

/** What the fit of a project consists of: stretches, what other places say, and the posterior of our own. */
export function prepareFit(
  project: Project,
  setup: CalibrationSetup
): {stretches: Stretches; problem: FitProblem; pooled: PooledSpread} {
  const stretches = prepareStretches(project, setup);
  const faults = scaleFaults(project, setup, stretches);
  if (faults.length > 0) throw new RangeError(faults.map(describeScaleFault).join("\n"));
  const own = setup.places[0].id;
  const pooled = pooledOver(stretches, setup, (place) => place !== own);
  return {
    stretches,
    pooled,
    problem: fitProblem(stretches, own, setup.alternatives, pooled.drift)
  };
}

/** What the stretches of some places say, averaged over the counting rules by their prior weights. */
export function pooledOver(
  stretches: Pick<Stretches, "list">,
  setup: CalibrationSetup,
  takes: (place: string, end: number) => boolean
): PooledSpread {
  const own = setup.places[0].id;
  const {options} = setup.alternatives[0];
  const each = options.map((_, option) =>
    pooledSpread(
      stretchLevels(stretches, setup, option).filter(({place, end}) => takes(place, end)),
      setup,
      own
    )
  );
  const shares = options.map(({weight}) => weight);
  return {
    level: mixGrids(
      each.map(({level}) => level),
      shares
    ),
    between: mixGrids(
      each.map(({between}) => between),
      shares
    ),
    drift: mixGrids(
      each.map(({drift}) => drift),
      shares
    ),
    places: each[0].places,
    changes: each[0].changes
  };
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

function restoreMode(problem: FitProblem, saved: FitState["modes"][number]): FitMode {
  const z = Float64Array.from(saved.z);
  const predicted = new Float64Array(problem.data);
  const residuals = new Float64Array(problem.data);
  problem.predict(z, predicted);
  problem.residuals(predicted, residuals);
  const {option, total, starts} = saved;
  const jacobian = new Float64Array(0);
  return {z, predicted, residuals, objective: starts[0], starts, jacobian, option, total};
}

function restoreSampler(saved: FitState["sampler"]): TemperedState {
  return {
    ...saved,
    particles: Float64Array.from(saved.particles),
    logLikelihood: Float64Array.from(saved.logLikelihood.map((v) => v ?? Number.NEGATIVE_INFINITY))
  };
}

function writeState(
  head: {inputs: string; seed: number; particles: number},
  modes: readonly FitMode[],
  sampler: TemperedState
): FitState {
  return {
    ...head,
    modes: modes.map(({option, z, total, starts}) => ({option, z: [...z], total, starts})),
    sampler: {
      ...sampler,
      particles: [...sampler.particles],
      logLikelihood: [...sampler.logLikelihood]
    }
  };
}

/** Lets timers, input and messages in. */
function turn(): Promise<void> {
  if (typeof setImmediate === "function") return new Promise((resolve) => setImmediate(resolve));
  return new Promise((resolve) => setTimeout(resolve));
}
