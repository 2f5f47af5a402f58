import {type CalibrationSubject, truthRanks} from "../inference/simulationBasedCalibration.js";
import type {Project} from "../project/project.js";
import {exp} from "../quantity/exp.js";
import {log} from "../quantity/log.js";
import {createRandom, type RandomStream} from "../quantity/randomStream.js";
import type {FitDatum, FitProblem} from "./fitProblem.js";
import {calibrationOf} from "./history.js";
import {lessonOfPrior} from "./lessonOfPrior.js";
import {pickOption} from "./optionLikelihood.js";
import {prepareFit} from "./prepareFit.js";

/** How the replicates of a calibration check are made. */
export interface ReplicateOptions {
  particles: number;
  seed: number;
  /** Posterior draws the truth is ranked among. */
  draws: number;
}

/** Sweeps at a temperature, and at the last; the share kept effective. */
const lengths = {sweeps: 1, lastSweeps: 8, keep: 0.75};

/**
 * Prepares the replicates of a calibration check, in any order: what another thread does of it. Each draws true parameters,
 * computes what would be printed, fits that, and ranks the truth.
 *
 * @param project - with calibration
 * @returns a function that gives the ranks of a replicate, one a coordinate
 * @throws RangeError as `fitProject`
 */
export function prepareReplicates(
  project: Project,
  {particles, seed, draws}: ReplicateOptions
): (replicate: number) => number[] {
  const {problem} = prepareFit(project, calibrationOf(project, "fit"));
  const subject: CalibrationSubject<FitProblem> = {
    dimension: problem.dimension,
    simulate: (z, random) => simulateData(problem, z, random),
    posterior: (data) => withData(problem, data)
  };
  const options = {...lengths, draws, particles, lesson: lessonOfPrior(problem)};
  return (replicate) => truthRanks(subject, createRandom(seed * 100_000 + replicate), options);
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
