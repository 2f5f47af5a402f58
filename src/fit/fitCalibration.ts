import {giveWay} from "../ensemble/giveWay.js";
import {calibrationPower} from "../inference/calibrationPower.js";
import {calibrationOfRanks} from "../inference/simulationBasedCalibration.js";
import {type StatedProbabilities, statedProbabilities} from "../inference/statedProbabilities.js";
import type {Project} from "../project/project.js";
import {checkKeys} from "../quantity/checkKeys.js";
import {checkInteger} from "../quantity/checkNumber.js";
import type {Label} from "../quantity/label.js";
import {createRandom} from "../quantity/randomStream.js";
import type {StopSignal} from "../quantity/stopSignal.js";
import {
  type CalibrationVerdict,
  calibrationVerdict,
  level,
  mostByChance
} from "./calibrationVerdict.js";
import {fitInputs} from "./fitInputs.js";
import {coordinateLabel} from "./fitProblem.js";
import {calibrationOf} from "./history.js";
import {prepareFit} from "./prepareFit.js";
import {type FitReplicate, prepareReplicates, type ReplicateOptions} from "./prepareReplicates.js";
import {both} from "./words/both.js";

/** Whether the sampler's posteriors are right, by simulation-based calibration; see `fitCalibration`. */
export interface FitCalibration extends CalibrationVerdict {
  schema: 1;
  inputs: string;
  seed: number;
  replicates: number;
  draws: number;
  bins: number;
  particles: number;
  /** One row a tested coordinate. */
  tests: {coordinate: string; name: Label; statistic: number; pValue: number; counts: number[]}[];
  /** One row an alternative, such as the counting rule: whether the posterior's probabilities of its options say how often they are true. */
  meanings: ({alternative: string; name: Label} & StatedProbabilities)[];
  /** Share of faulty posteriors that one test finds. */
  power: {fault: Label; share: number}[];
  says: Label;
}

/** How a calibration check is made. */
export interface FitCalibrationOptions {
  /** Default 200. */
  replicates?: number;
  /** At least 99; default 300. */
  particles?: number;
  /** Default 1. */
  seed?: number;
  onReplicate?: (done: number) => void;
  /** Stops the check; it then rejects with the signal's reason. */
  signal?: StopSignal;
  /** Makes a replicate just as it would be made here, and may be asked for many at once: in other threads, for instance. */
  elsewhere?: (options: ReplicateOptions, replicate: number) => Promise<FitReplicate>;
}

const known = {
  replicates: true,
  particles: true,
  seed: true,
  onReplicate: true,
  signal: true,
  elsewhere: true
} as const;
const draws = 99;
const bins = 10;

/**
 * Checks the fit's likelihood and sampler against the prior (Talts and others 2018): draws true parameters, computes
 * what the pipeline would have printed under options drawn by their weights, with all errors and the printed rounding; fits that by a
 * chain of every counting rule, joined by their evidence, and ranks the truth among 99 particles. The probabilities of options are
 * tested against the options drawn. Everything is the fit's own but the lengths: fewer particles, evenly over the rules.
 *
 * A wrong likelihood or prior shows in the coordinates that it concerns. Where the outermost ranks are too many in all coordinates alike,
 * also in those that no figure moves, the chains are too short: their draws are not as many as they seem.
 *
 * @param project - with calibration
 * @param options - see {@link FitCalibrationOptions}
 * @throws (rejects) RangeError if there is no calibration; the signal's reason when stopped
 * @example
 * (await fitCalibration(((city, [own] = city.calibration.places) => ({...city, calibration: {...city.calibration, places: [{...own, segments: own.segments.slice(-1)}]}}))(loadProject("data")), {replicates: 2, particles: 99})).passed // => true
 */
export async function fitCalibration(
  project: Project,
  options: FitCalibrationOptions = {}
): Promise<FitCalibration> {
  checkKeys("options of fitCalibration", options, known);
  const {replicates = 200, particles = 300, seed = 1} = options;
  checkInteger("replicates", replicates, 1, 1_000_000);
  checkInteger("particles", particles, draws, 1_000_000);
  checkInteger("seed", seed, 0, Math.floor(0xffffffff / 100_000) - 1);
  const {problem} = prepareFit(project, calibrationOf(project, "fit"));
  const made = await allReplicates(project, replicates, {particles, seed, draws}, options);
  const {tests} = calibrationOfRanks(
    made.map(({ranks}) => ranks),
    {draws, bins}
  );
  const meanings = problem.alternatives.map(({id, name}, a) => ({
    ...{alternative: id, name},
    ...statedProbabilities(made.map((replicate) => replicate.meanings[a]))
  }));
  const pValues = [...tests, ...meanings].map(({pValue}) => pValue);
  return {
    schema: 1,
    inputs: fitInputs(project),
    seed,
    replicates,
    draws,
    bins,
    particles,
    tests: tests.map((test, i) => ({
      coordinate: problem.names[i],
      name: coordinateLabel(problem, problem.names[i]),
      statistic: Number(test.statistic.toPrecision(4)),
      pValue: Number(test.pValue.toPrecision(4)),
      counts: test.counts
    })),
    meanings,
    ...calibrationVerdict(pValues),
    power: powerOf(replicates, seed),
    says: both((words) =>
      words.calibration({
        tests: pValues.length,
        level,
        mostFailures: mostByChance(pValues.length)
      })
    )
  };
}

/** Every replicate, in their order: made elsewhere all at once, or here one after the other. */
async function allReplicates(
  project: Project,
  replicates: number,
  options: ReplicateOptions,
  {elsewhere, signal, onReplicate}: FitCalibrationOptions
): Promise<FitReplicate[]> {
  let done = 0;
  const make = elsewhere
    ? (replicate: number) => elsewhere(options, replicate)
    : prepareReplicates(project, options);
  const made = async (replicate: number): Promise<FitReplicate> => {
    await giveWay();
    signal?.throwIfAborted();
    const one = await make(replicate);
    onReplicate?.(++done);
    return one;
  };
  const each = Array.from({length: replicates}, (_, replicate) => replicate);
  if (elsewhere) return Promise.all(each.map(made));
  const replicated: FitReplicate[] = [];
  for (const replicate of each) replicated.push(await made(replicate));
  return replicated;
}

/** How often one test would find posteriors that are wrong in width or place. */
function powerOf(replicates: number, seed: number): FitCalibration["power"] {
  const share = (ratio: number, shift: number) =>
    calibrationPower(createRandom(seed), {replicates, draws, bins, ratio, shift, level});
  return [
    {fault: both((words) => words.tooNarrow(0.3)), share: share(0.7, 0)},
    {fault: both((words) => words.tooWide(0.4)), share: share(1.4, 0)},
    {fault: both((words) => words.shifted(0.4)), share: share(1, 0.4)}
  ];
}
