import {giveWay} from "../ensemble/giveWay.js";
import {informedDirections} from "../inference/informedDirections.js";
import {mapFit} from "../inference/mapFit.js";
import type {Fit} from "../project/fitRecord.js";
import type {Project} from "../project/project.js";
import {checkKeys} from "../quantity/checkKeys.js";
import {log} from "../quantity/log.js";
import {createRandom} from "../quantity/randomStream.js";
import type {StopSignal} from "../quantity/stopSignal.js";
import {checkState} from "./checkState.js";
import {fitInputs} from "./fitInputs.js";
import {type FitProblem, given} from "./fitProblem.js";
import {type FitMode, type FitState, restoreChain, restoreMode, writeState} from "./fitState.js";
import {calibrationOf} from "./history.js";
import {prepareFit} from "./prepareFit.js";
import type {FitBlock, MovedBlock} from "./prepareMoves.js";
import {ruleChains} from "./ruleChains.js";
import {sensitivities} from "./sensitivities.js";
import {summariseFit} from "./summariseFit.js";

/** How a project is fitted. */
export interface FitOptions {
  /** Integer ≥ 20; default 2,000. */
  particles?: number;
  /** Integer in 0..4294967295; default 1. */
  seed?: number;
  /** Stops the fit; it then rejects with the signal's reason. */
  signal?: StopSignal;
  /** Share done, in [0, 1]. */
  onProgress?: (share: number) => void;
  /** Called again and again with what is needed to go on from the last temperature that was reached. */
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

const iterations = 10;

/** What an interrupted fit must agree in with the one that goes on from it. */
type FitHead = Pick<FitState, "inputs" | "seed" | "particles">;

/** Says how much is done and lets others in; throws when the fit is stopped. */
type Pause = (share: number) => Promise<void>;

/**
 * Fits the pipeline's parameters to the published figures of our own place: modes under every counting rule, then a
 * sample of the posterior by tempered sequential Monte Carlo.
 *
 * @param project - with calibration
 * @param options - see {@link FitOptions}
 * @returns the record; the same seed gives the same record, wherever it was interrupted
 * @throws (rejects) RangeError if there is no calibration, a figure is off by powers of ten, or the state is of
 * another fit; the signal's reason when stopped
 * @example
 * (await fitProject(((city, [own] = city.calibration.places) => ({...city, calibration: {...city.calibration, places: [{...own, segments: own.segments.slice(-1)}]}}))(loadProject("data")), {particles: 20})).predictive.map(({figure}) => figure) // => ["CZ02", "CZ01", "CZ03", "CZ11a", "CZ12", "CZ13", "CZ33a"]
 */
export async function fitProject(project: Project, options: FitOptions = {}): Promise<Fit> {
  checkKeys("options of fitProject", options, known);
  const {particles = 2000, seed = 1, signal, onProgress, onState, state, elsewhere} = options;
  const setup = calibrationOf(project, "fit");
  if (!(Number.isInteger(particles) && particles >= 20))
    throw new RangeError(`invalid particles; not an integer ≥ 20: ${particles}`);
  const head: FitHead = {inputs: fitInputs(project), seed, particles};
  checkHead(state, head);
  const {history, problem} = prepareFit(project, setup);
  if (state) checkState(state, problem);
  const pause: Pause = async (share) => {
    onProgress?.(share);
    await giveWay();
    signal?.throwIfAborted();
  };
  await pause(0.02);
  const found = state?.modes ?? (await findModes(problem, seed, pause));
  const modes = found.map((mode) => restoreMode(problem, mode));
  const best = bestMode(modes);
  const directions = informedDirections(problem.dimension, [
    sensitivities(problem, best.z),
    sensitivities(problem, new Float64Array(problem.dimension))
  ]);
  await pause(0.25);
  const chains = await ruleChains(
    {problem, directions: directions.directions, particles, seed},
    {
      saved: (state?.chains ?? []).map(restoreChain),
      async onPause(run, done) {
        onState?.(() => writeState(head, modes, run));
        await pause(0.25 + 0.7 * done);
      },
      ...(elsewhere ? {elsewhere} : {})
    }
  );
  const {inputs} = head;
  const fit = summariseFit({history, inputs, seed, problem, modes, best, directions, chains});
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
  const random = createRandom(seed);
  for (let option = 0; option < options.length; option++) {
    const fit = mapFit(given(problem, option), random, {starts: 1, iterations});
    modes.push({...fit, option, total: fit.objective - 2 * log(options[option].weight)});
    await pause(0.02 + (0.13 * (option + 1)) / options.length);
  }
  const best = bestMode(modes);
  const again = mapFit(given(problem, best.option), random, {starts: 3, iterations});
  const shift = best.total - best.objective;
  modes[best.option] = {...again, option: best.option, total: again.objective + shift};
  return modes;
}

function bestMode(modes: readonly FitMode[]): FitMode {
  return modes.reduce((a, b) => (b.total < a.total ? b : a));
}
