import {calibrationPower} from "../inference/calibrationPower.js";
import {informedDirections, rotatedProblem} from "../inference/informedDirections.js";
import {simulationBasedCalibration} from "../inference/simulationBasedCalibration.js";
import type {CalibrationSetup} from "../project/calibrationSetup.js";
import type {Project} from "../project/project.js";
import {exp} from "../quantity/exp.js";
import type {Label} from "../quantity/label.js";
import {log} from "../quantity/log.js";
import {createRandom, type RandomStream} from "../quantity/randomStream.js";
import {fitInputs} from "./fitInputs.js";
import type {FitDatum, FitProblem} from "./fitProblem.js";
import {logResponse} from "./logResponse.js";
import {prepareFit} from "./prepareFit.js";
import {sensitivities} from "./sensitivities.js";

/** Whether the sampler's posteriors are right, by simulation-based calibration; see `fitCalibration`. */
export interface FitCalibration {
  schema: 1;
  inputs: string;
  seed: number;
  replicates: number;
  draws: number;
  bins: number;
  particles: number;
  /** One row a tested coordinate. */
  tests: {coordinate: string; name: Label; statistic: number; pValue: number; counts: number[]}[];
  /** Coordinates with p below 0.01, how many chance alone gives, and how many would be too many (p < 0.01). */
  failed: number;
  expectedFailures: number;
  mostFailures: number;
  /** Smallest p value times the number of tests (Holm's first step). */
  smallestAdjusted: number;
  passed: boolean;
  /** Share of faulty posteriors that one test finds. */
  power: {fault: Label; share: number}[];
  says: Label;
}

/**
 * Checks the fit's likelihood and sampler against the prior (Talts and others 2018): draws true parameters, computes what would be
 * printed under options drawn by their weights, with all errors and the printed rounding; fits that, and ranks the truth.
 *
 * The pipeline is replaced by its answer on the log scale, linear in all coordinates around the prior's centre, so that 200
 * fits take minutes; alternatives, errors, rounding, rotation, temperatures and moves are those of the fit.
 *
 * @param project - with calibration
 * @param options.replicates - default 200; `particles` default 200; `seed` default 1
 * @throws RangeError if there is no calibration
 * @example
 * fitCalibration({}) // throws invalid project; no calibration.yaml: it says which figures to fit
 */
export function fitCalibration(
  project: Project,
  options: {
    replicates?: number;
    particles?: number;
    seed?: number;
    onReplicate?: (done: number) => void;
  } = {}
): FitCalibration {
  const {replicates = 200, particles = 200, seed = 1, onReplicate} = options;
  const setup = project.calibration;
  if (!setup)
    throw new RangeError("invalid project; no calibration.yaml: it says which figures to fit");
  const problem = logResponse(prepareFit(project, setup).problem);
  const centre = new Float64Array(problem.dimension);
  const {basis, informed} = informedDirections(problem.dimension, [sensitivities(problem, centre)]);
  const draws = 99;
  const bins = 10;
  const {tests} = simulationBasedCalibration(
    {
      dimension: problem.dimension,
      basis,
      simulate: (z, random) => simulateData(problem, setup, z, random),
      posterior: (data) => rotatedProblem(withData(problem, data), basis)
    },
    (replicate) => createRandom(seed * 100_000 + replicate),
    {replicates, draws, bins, particles, sweeps: 4, informed, onReplicate}
  );
  const failed = tests.filter(({pValue}) => pValue < 0.01).length;
  const mostFailures = mostByChance(tests.length, 0.01, 0.01);
  const smallest = Math.min(...tests.map(({pValue}) => pValue));
  const power = (fault: Label, ratio: number, shift: number) => ({
    fault,
    share: calibrationPower(createRandom(seed), {
      replicates,
      draws,
      bins,
      ratio,
      shift,
      level: 0.01
    })
  });
  const powers = [
    power({zh: "区间窄三成", en: "intervals 30% too narrow"}, 0.7, 0),
    power({zh: "区间宽四成", en: "intervals 40% too wide"}, 1.4, 0),
    power({zh: "中心偏移0.4个标准差", en: "centre off by 0.4 standard deviations"}, 1, 0.4)
  ];
  const smallestAdjusted = Math.min(1, smallest * tests.length);
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
      name: labelOf(problem, i),
      statistic: Number(test.statistic.toPrecision(4)),
      pValue: Number(test.pValue.toPrecision(4)),
      counts: test.counts
    })),
    failed,
    expectedFailures: Number((0.01 * tests.length).toFixed(2)),
    mostFailures,
    smallestAdjusted: Number(smallestAdjusted.toPrecision(3)),
    passed: failed <= mostFailures && smallestAdjusted > 0.01,
    power: powers,
    says: {
      zh: `${tests.length}个坐标各做一次检验,单个检验p<0.01即不合格;全部正确时平均也有${(0.01 * tests.length).toFixed(1)}个不合格,不超过${mostFailures}个、且最小p乘以检验数(Holm)大于0.01即通过。`,
      en: `One test for each of ${tests.length} coordinates, failed below p = 0.01. If all is right ${(0.01 * tests.length).toFixed(1)} fail on average; passed if no more than ${mostFailures} fail and the smallest p times the number of tests (Holm) exceeds 0.01.`
    }
  };
}

/** Printed numbers under true coordinates; the option of each alternative is drawn by its weight. */
function simulateData(
  problem: FitProblem,
  {alternatives}: Pick<CalibrationSetup, "alternatives">,
  z: Float64Array,
  random: RandomStream
): Float64Array {
  const predicted = new Float64Array(problem.data);
  problem.predict(z, predicted);
  const chosen = alternatives.map(({options}) => {
    let left = random.uniform();
    return Math.max(
      0,
      options.findIndex(({weight}) => {
        left -= weight;
        return left < 0;
      })
    );
  });
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

/** Most failures that chance gives with a probability above `tail`, of n tests at a level. */
function mostByChance(n: number, level: number, tail: number): number {
  let term = exp(n * log(1 - level));
  let sum = term;
  let k = 0;
  while (1 - sum > tail && k < n) {
    term *= ((n - k) / (k + 1)) * (level / (1 - level));
    sum += term;
    k++;
  }
  return k;
}

function labelOf({space, names}: FitProblem, i: number): Label {
  const at = space.names.indexOf(names[i]);
  return at < 0 ? {zh: names[i], en: names[i]} : space.labels[at];
}
