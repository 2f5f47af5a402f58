import {calibrationPower} from "../inference/calibrationPower.js";
import {informedDirections, rotatedProblem} from "../inference/informedDirections.js";
import {simulationBasedCalibration} from "../inference/simulationBasedCalibration.js";
import type {Project} from "../project/project.js";
import {checkKeys} from "../quantity/checkKeys.js";
import {checkInteger} from "../quantity/checkNumber.js";
import {exp} from "../quantity/exp.js";
import type {Label} from "../quantity/label.js";
import {log} from "../quantity/log.js";
import {createRandom, type RandomStream} from "../quantity/randomStream.js";
import {
  type CalibrationVerdict,
  calibrationVerdict,
  level,
  mostByChance
} from "./calibrationVerdict.js";
import {fitInputs} from "./fitInputs.js";
import {coordinateLabel, type FitDatum, type FitProblem} from "./fitProblem.js";
import {calibrationOf} from "./history.js";
import {logResponse} from "./logResponse.js";
import {pickOption} from "./optionLikelihood.js";
import {prepareFit} from "./prepareFit.js";
import {sensitivities} from "./sensitivities.js";
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
  /** Share of faulty posteriors that one test finds. */
  power: {fault: Label; share: number}[];
  says: Label;
}

/** How a calibration check is made. */
export interface FitCalibrationOptions {
  /** Default 200. */
  replicates?: number;
  /** Default 200. */
  particles?: number;
  /** Default 1. */
  seed?: number;
  onReplicate?: (done: number) => void;
}

const known = {replicates: true, particles: true, seed: true, onReplicate: true} as const;
const draws = 99;
const bins = 10;

/**
 * Checks the fit's likelihood and sampler against the prior (Talts and others 2018): draws true parameters, computes
 * what would be printed under options drawn by their weights, with all errors and the printed rounding; fits that,
 * and ranks the truth.
 *
 * The pipeline is replaced by its answer on the log scale, linear in all coordinates around the prior's centre, so
 * that 200 fits take minutes; alternatives, errors, rounding, rotation, temperatures and moves are those of the fit.
 *
 * @param project - with calibration
 * @param options - see {@link FitCalibrationOptions}
 * @throws RangeError if there is no calibration
 * @example
 * fitCalibration(((city, [own] = city.calibration.places) => ({...city, calibration: {...city.calibration, places: [{...own, segments: own.segments.slice(-1)}]}}))(loadProject("data")), {replicates: 2, particles: 20}).passed // => true
 */
export function fitCalibration(
  project: Project,
  options: FitCalibrationOptions = {}
): FitCalibration {
  checkKeys("options of fitCalibration", options, known);
  const {replicates = 200, particles = 200, seed = 1, onReplicate} = options;
  checkInteger("replicates", replicates, 1, 1_000_000);
  checkInteger("particles", particles, 2, 1_000_000);
  checkInteger("seed", seed, 0, Math.floor(0xffffffff / 100_000) - 1);
  const problem = logResponse(prepareFit(project, calibrationOf(project, "fit")).problem);
  const centre = new Float64Array(problem.dimension);
  const {basis, informed} = informedDirections(problem.dimension, [sensitivities(problem, centre)]);
  const {tests} = simulationBasedCalibration(
    {
      dimension: problem.dimension,
      basis,
      simulate: (z, random) => simulateData(problem, z, random),
      posterior: (data) => rotatedProblem(withData(problem, data), basis)
    },
    (replicate) => createRandom(seed * 100_000 + replicate),
    {replicates, draws, bins, particles, sweeps: 4, informed, onReplicate}
  );
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
    ...calibrationVerdict(tests.map(({pValue}) => pValue)),
    power: powerOf(replicates, seed),
    says: both((words) =>
      words.calibration({
        tests: tests.length,
        level,
        mostFailures: mostByChance(tests.length)
      })
    )
  };
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

/** Printed numbers under true coordinates; the option of each alternative is drawn by its weight. */
function simulateData(problem: FitProblem, z: Float64Array, random: RandomStream): Float64Array {
  const predicted = new Float64Array(problem.data);
  problem.predict(z, predicted);
  const chosen = problem.alternatives.map(({options}) =>
    pickOption(
      options.map(({weight}) => weight),
      random.uniform()
    )
  );
  return Float64Array.from(problem.observed, ({at, alternative, error, halfWidth}) => {
    const value = exp(log(predicted[at + chosen[alternative]]) + error * random.normal());
    const digit = 2 * halfWidth;
    return digit > 0 ? Math.max(digit, Math.round(value / digit) * digit) : value;
  });
}

function withData(problem: FitProblem, data: Float64Array): FitProblem {
  return problem.with({
    observed: problem.observed.map(
      (datum, k): FitDatum => ({...datum, value: data[k], bound: "exact"})
    )
  });
}
