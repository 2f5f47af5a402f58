import type {InformedDirections} from "../inference/informedDirections.js";
import type {TemperedState} from "../inference/temperedState.js";
import {parametersAt} from "../pipeline/parametersAt.js";
import type {CalibrationSetup} from "../project/calibrationSetup.js";
import type {Fit} from "../project/fitRecord.js";
import type {Project} from "../project/project.js";
import {createRandom} from "../quantity/randomStream.js";
import {fitFindings} from "./fitFindings.js";
import type {FitProblem} from "./fitProblem.js";
import type {FitMode} from "./fitState.js";
import {identifiability} from "./identifiability.js";
import {parameterEvidence} from "./parameterEvidence.js";
import {type GridPosterior, gridQuantile, type PooledSpread} from "./pooledSpread.js";
import {predictiveCheck} from "./predictiveCheck.js";
import {sensitivities} from "./sensitivities.js";

/** What a record is written from. */
export interface FitParts {
  project: Project;
  setup: CalibrationSetup;
  inputs: string;
  seed: number;
  problem: FitProblem;
  modes: readonly FitMode[];
  best: FitMode;
  directions: InformedDirections;
  sampler: TemperedState;
  /** Particles in the problem's coordinates; shape (particles × d). */
  sample: Float64Array;
  pooled: PooledSpread;
}

/** Sensitivity in standard errors from which a coordinate counts as informed. */
const felt = 0.1;

/** Writes the record of a fit. */
export function summariseFit(parts: FitParts): Fit {
  const {project, setup, inputs, seed, problem, modes, best, directions, sampler, sample} = parts;
  const d = problem.dimension;
  const n = sample.length / d;
  const predictions = predictAll(problem, sample, n);
  const shares = optionShares(problem, predictions);
  const first = problem.space.coordinates.length;
  const atMode = sensitivities(problem, best.z);
  const columns = Array.from({length: d}, (_, i) => i).filter(
    (i) => i === first || (i < first && strongest(atMode, d, i) > felt)
  );
  const mode = parametersAt(problem.space, best.z, new Float64Array(problem.space.names.length));
  const predictive = predictiveCheck(problem, best, predictions, createRandom(seed));
  const parameters = parameterEvidence(problem, sample, atMode, best, createRandom(seed));
  const resting = Array.from({length: first}, (_, i) => i).filter((i) => !columns.includes(i));
  const spreads = resting.map((i) => spreadOf(sample, d, i));
  const ladder = sampler.history;
  const drifts = Float64Array.from({length: n}, (_, k) =>
    problem.drift(sample.subarray(k * d, k * d + d))
  );
  return {
    schema: 1,
    inputs,
    seed,
    particles: n,
    method: {
      zh: "各统计口径下的众数(Levenberg-Marquardt,多个起点)与后验样本(似然渐进的序贯蒙特卡罗)",
      en: "Modes under every counting rule (Levenberg-Marquardt, several starts), and a posterior sample (sequential Monte Carlo over tempered likelihoods)"
    },
    diagnostics: {
      stages: ladder.map((stage) => ({
        temperature: digits(stage.temperature, 4),
        effectiveSampleSize: digits(stage.effectiveSampleSize, 4),
        acceptance: digits(stage.acceptance, 3)
      })),
      effectiveSampleSize: digits(
        Math.min(n, ...ladder.map(({effectiveSampleSize}) => effectiveSampleSize)),
        4
      ),
      acceptance: digits(
        ladder.reduce((sum, {acceptance}) => sum + acceptance, 0) / Math.max(1, ladder.length),
        3
      ),
      logEvidence: digits(sampler.logEvidence, 5),
      informed: directions.informed,
      dimension: d,
      uninformed: [digits(Math.min(1, ...spreads), 3), digits(Math.max(1, ...spreads), 3)],
      objective: digits(best.total, 5),
      starts: best.starts.map((value) => digits(value, 5))
    },
    mode: Object.fromEntries(problem.space.names.map((name, i) => [name, digits(mode[i], 6)])),
    alternatives: setup.alternatives.map(({id, name, options}, a) => ({
      id,
      name,
      options: options.map((option, o) => ({
        id: option.id,
        name: option.name,
        prior: option.weight,
        posterior: digits(shares[a][o], 4),
        objective: a === 0 ? digits(modes[o].total, 5) : null
      }))
    })),
    pooled: describePooled(parts.pooled, drifts.slice().sort()),
    identifiability: identifiability(problem, best, atMode, directions),
    predictive,
    parameters,
    findings: fitFindings(project, problem, predictive, parameters),
    sample: {
      coordinates: [
        ...columns.map((i) => problem.names[i]),
        ...setup.alternatives.flatMap(({id, options}) => options.map((o) => `${id}=${o.id}`))
      ],
      rows: Array.from({length: n}, (_, k) => [
        ...columns.map((i) => digits(i === first ? drifts[k] : sample[k * d + i], 4)),
        ...setup.alternatives.flatMap(({options}, a) =>
          isUsed(problem, a)
            ? problem.optionWeights(predictions[k], a).map((share) => fixed(share))
            : options.map(({weight}) => weight)
        )
      ])
    }
  };
}

const fixed = (share: number) => Number(share.toFixed(4));

const isUsed = ({observed}: FitProblem, a: number) =>
  observed.some(({alternative}) => alternative === a);

/** Predictions of every particle; shape (particles × predictions). */
function predictAll(problem: FitProblem, sample: Float64Array, n: number): Float64Array[] {
  return Array.from({length: n}, (_, k) => {
    const predicted = new Float64Array(problem.data);
    problem.predict(sample.subarray(k * problem.dimension, (k + 1) * problem.dimension), predicted);
    return predicted;
  });
}

function optionShares(problem: FitProblem, predictions: readonly Float64Array[]): number[][] {
  return problem.alternatives.map(({options}, a) => {
    if (!isUsed(problem, a)) return options.map(({weight}) => weight);
    const sums = options.map(() => 0);
    for (const predicted of predictions)
      problem.optionWeights(predicted, a).forEach((share, o) => {
        sums[o] += share / predictions.length;
      });
    return sums;
  });
}

function strongest(matrix: Float64Array, d: number, column: number): number {
  let most = 0;
  for (let k = 0; k * d < matrix.length; k++)
    most = Math.max(most, Math.abs(matrix[k * d + column]));
  return most;
}

/** Standard deviation of one coordinate over the particles. */
function spreadOf(sample: Float64Array, d: number, column: number): number {
  const n = sample.length / d;
  let sum = 0;
  let squares = 0;
  for (let k = 0; k < n; k++) {
    const value = sample[k * d + column];
    sum += value;
    squares += value * value;
  }
  return Math.sqrt(Math.max(0, (squares - (sum * sum) / n) / (n - 1)));
}

function describePooled(
  {level, between, drift, places, changes}: PooledSpread,
  drifts: Float64Array
): Fit["pooled"] {
  const quantiles = (grid: GridPosterior) => ({
    median: digits(gridQuantile(grid, 0.5), 3),
    low: digits(gridQuantile(grid, 0.025), 3),
    high: digits(gridQuantile(grid, 0.975), 3)
  });
  const n = drifts.length;
  const at = (p: number) => digits(drifts[Math.min(n - 1, Math.floor(p * n))], 3);
  const borrowed = quantiles(drift);
  return {
    places,
    changes,
    level: quantiles(level),
    between: quantiles(between),
    drift: borrowed,
    ownDrift: {median: at(0.5), low: at(0.025), high: at(0.975)},
    says: {
      zh: `各年培养数量在相邻两段历史之间的变化(对数标准差)约${borrowed.median},借自${places}个其他地区的${changes}次变化;本地数字少时,区间主要由它决定。`,
      en: `How far yearly quantities change from one stretch of history to the next (log standard deviation, about ${borrowed.median}) is borrowed from ${changes} changes in ${places} other places; where a city has few numbers of its own, its intervals rest mostly on this.`
    }
  };
}

/** Rounds to significant digits. */
function digits(value: number, count: number): number {
  return Number.isFinite(value) ? Number(value.toPrecision(count)) : 0;
}
