import {giveWay} from "../ensemble/giveWay.js";
import {informedDirections, rotate, rotatedProblem} from "../inference/informedDirections.js";
import {mapFit} from "../inference/mapFit.js";
import type {ParticleBlock} from "../inference/moveParticles.js";
import {startTempered, temperedSweeps} from "../inference/temperedSample.js";
import type {TemperedState} from "../inference/temperedState.js";
import type {Fit} from "../project/fitRecord.js";
import type {Project} from "../project/project.js";
import {checkKeys} from "../quantity/checkKeys.js";
import {log} from "../quantity/log.js";
import {createRandom} from "../quantity/randomStream.js";
import type {StopSignal} from "../quantity/stopSignal.js";
import {checkState} from "./checkState.js";
import {fitInputs} from "./fitInputs.js";
import type {FitProblem} from "./fitProblem.js";
import {type FitMode, type FitState, restoreMode, restoreSampler, writeState} from "./fitState.js";
import {calibrationOf} from "./history.js";
import {prepareFit} from "./prepareFit.js";
import type {FitBlock, MovedBlock} from "./prepareMoves.js";
import {sensitivities} from "./sensitivities.js";
import {summariseFit} from "./summariseFit.js";

/** How a project is fitted. */
export interface FitOptions {
  /** Integer ≥ 20; default 1,000. */
  particles?: number;
  /** Integer in 0..4294967295; default 1. */
  seed?: number;
  /** Stops the fit; it then rejects with the signal's reason. */
  signal?: StopSignal;
  /** Share done, in [0, 1]. */
  onProgress?: (share: number) => void;
  /** Called after every sweep with what is needed to go on from there. */
  onState?: (state: () => FitState) => void;
  /** From an interrupted fit of the same inputs, seed and particles. */
  state?: FitState;
  /** Moves a block of particles just as it would be moved here, and may be asked for many at once: in other threads, for instance. */
  elsewhere?: (block: FitBlock) => Promise<MovedBlock>;
}

const known = {
  particles: true,
  seed: true,
  signal: true,
  onProgress: true,
  onState: true,
  state: true,
  elsewhere: true
} as const;

const sweeps = 5;
const iterations = 10;

/** What an interrupted fit must agree in with the one that goes on from it. */
type FitHead = Pick<FitState, "inputs" | "seed" | "particles">;

/** Says how much is done and lets others in; throws when the fit is stopped. */
type Pause = (share: number) => Promise<void>;

/**
 * Fits the pipeline's parameters to the published figures of our own place: modes under every counting rule, then a
 * sample of the posterior by tempered sequential Monte Carlo. Other places inform how quantities change from one
 * segment of history to the next.
 *
 * @param project - with calibration
 * @param options - see {@link FitOptions}
 * @returns the record; the same seed gives the same record, wherever it was interrupted
 * @throws (rejects) RangeError if there is no calibration, a figure is off by powers of ten, or the state is of
 * another fit; the signal's reason when stopped
 * @example
 * (await fitProject(((city, [own] = city.calibration.places) => ({...city, calibration: {...city.calibration, places: [{...own, segments: own.segments.slice(-1)}]}}))(loadProject("data")), {particles: 20})).predictive.map(({figure}) => figure) // => ["CZ02", "CZ01", "CZ03", "CZ11a", "CZ12"]
 */
export async function fitProject(project: Project, options: FitOptions = {}): Promise<Fit> {
  checkKeys("options of fitProject", options, known);
  const {particles = 1000, seed = 1, signal, onProgress, state} = options;
  const setup = calibrationOf(project, "fit");
  if (!(Number.isInteger(particles) && particles >= 20))
    throw new RangeError(`invalid particles; not an integer ≥ 20: ${particles}`);
  const head: FitHead = {inputs: fitInputs(project), seed, particles};
  checkHead(state, head);
  const {history, problem, pooled} = prepareFit(project, setup);
  if (state) checkState(state, problem, sweeps);
  const pause: Pause = async (share) => {
    onProgress?.(share);
    await giveWay();
    signal?.throwIfAborted();
  };
  await pause(0.02);
  const modes = state
    ? state.modes.map((mode) => restoreMode(problem, mode))
    : await findModes(problem, seed, pause);
  const best = bestMode(modes);
  const directions = informedDirections(problem.dimension, [
    sensitivities(problem, best.z),
    sensitivities(problem, new Float64Array(problem.dimension))
  ]);
  await pause(0.25);
  const {basis, informed} = directions;
  const subject = {problem, basis, informed, head, modes};
  const sampler = await runSampler(subject, options, pause);
  const sample = rotateAll(sampler.particles, basis, problem.dimension);
  const {inputs} = head;
  const found = {problem, modes, best, directions, sampler, sample, pooled};
  const fit = summariseFit({history, inputs, seed, ...found});
  onProgress?.(1);
  return fit;
}

function checkHead(state: FitState | undefined, {inputs, seed, particles}: FitHead): void {
  if (state && (state.inputs !== inputs || state.seed !== seed || state.particles !== particles))
    throw new RangeError("invalid state; of a fit of other inputs, seed or particles: fit afresh");
}

/** The mode under every option of the first alternative; the best of them from several starts. */
async function findModes(problem: FitProblem, seed: number, pause: Pause): Promise<FitMode[]> {
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
  const best = bestMode(modes);
  const again = mapFit(fixed(best.option), random, {starts: 3, iterations});
  const shift = best.total - best.objective;
  modes[best.option] = {...again, option: best.option, total: again.objective + shift};
  return modes;
}

function bestMode(modes: readonly FitMode[]): FitMode {
  return modes.reduce((a, b) => (b.total < a.total ? b : a));
}

/** What is sampled. */
interface SamplerSubject {
  problem: FitProblem;
  basis: Float64Array;
  informed: number;
  head: FitHead;
  modes: readonly FitMode[];
}

/** Samples the posterior, from the beginning or from where another run was interrupted. */
async function runSampler(
  {problem, basis, informed, head, modes}: SamplerSubject,
  {state, onState, elsewhere}: FitOptions,
  pause: Pause
): Promise<TemperedState> {
  const rotated = rotatedProblem(problem, basis);
  const random = createRandom(head.seed);
  let sampler = state
    ? restoreSampler(state.sampler)
    : startTempered(rotated, random, {particles: head.particles});
  let moved: Promise<unknown> = Promise.resolve();
  const handOver = (blocks: readonly ParticleBlock[]) => {
    moved = Promise.all(blocks.map((block) => moveElsewhere(block, basis, head.seed, elsewhere)));
  };
  const options = {sweeps, informed, ...(elsewhere ? {handOver} : {})};
  for (const next of temperedSweeps(rotated, random, sampler, options)) {
    await moved;
    if (next) {
      sampler = next;
      onState?.(() => writeState(head, modes, next));
    }
    const within = 1 - sampler.left / sweeps;
    await pause(0.3 + 0.65 * Math.sqrt(Math.sqrt(sampler.temperature)) * (0.8 + 0.2 * within));
  }
  return sampler;
}

/** Has a block moved by others, and takes over what they made of it. */
async function moveElsewhere(
  block: ParticleBlock,
  basis: Float64Array,
  seed: number,
  elsewhere: FitOptions["elsewhere"]
): Promise<void> {
  if (elsewhere) Object.assign(block, await elsewhere({...block, basis, seed}));
}

/** Particles in the problem's own coordinates; shape (particles × d). */
function rotateAll(particles: Float64Array, basis: Float64Array, d: number): Float64Array {
  const out = new Float64Array(particles.length);
  for (let k = 0; k < particles.length; k += d)
    rotate(basis, particles.subarray(k, k + d), out.subarray(k, k + d));
  return out;
}
