import {sampleStandardDeviation} from "simple-statistics";
import type {InformedDirections} from "../inference/informedDirections.js";
import type {TemperedState} from "../inference/temperedState.js";
import {parametersAt} from "../pipeline/parametersAt.js";
import type {Fit} from "../project/fitRecord.js";
import {createRandom} from "../quantity/randomStream.js";
import {fitFindings} from "./fitFindings.js";
import type {FitProblem} from "./fitProblem.js";
import type {FitMode} from "./fitState.js";
import type {History} from "./history.js";
import {identifiability} from "./identifiability.js";
import {parameterEvidence} from "./parameterEvidence.js";
import {type GridPosterior, gridQuantile, type PooledSpread} from "./pooledSpread.js";
import {predictiveCheck} from "./predictiveCheck.js";
import {sensitivities} from "./sensitivities.js";
import {both} from "./words/both.js";

/** What a record is written from. */
interface FitParts {
  history: Pick<History, "figures" | "setup">;
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
  const {history, inputs, seed, problem, best, directions, sample} = parts;
  const {space, observed} = problem;
  const predictions = predictAll(problem, sample);
  const drifts = Float64Array.from(predictions, (_, k) => problem.drift(particle(parts, k)));
  const atMode = sensitivities(problem, best.z);
  const columns = columnsFelt(problem, atMode);
  const mode = parametersAt(space, best.z, new Float64Array(space.names.length));
  const predictive = predictiveCheck(problem, best, predictions, createRandom(seed));
  const parameters = parameterEvidence(problem, sample, atMode, best, createRandom(seed));
  const used = observed.map(({figure}) => figure);
  return {
    schema: 1,
    inputs,
    seed,
    particles: predictions.length,
    method: both((words) => words.method),
    diagnostics: diagnosticsOf(parts, columns),
    mode: Object.fromEntries(space.names.map((name, i) => [name, digits(mode[i], 6)])),
    alternatives: alternativesOf(parts, predictions),
    pooled: describePooled(parts.pooled, drifts.slice().sort()),
    identifiability: identifiability(problem, best, atMode, directions),
    predictive,
    parameters,
    findings: fitFindings(history.figures, used, predictive, parameters),
    sample: sampleOf(parts, columns, predictions, drifts)
  };
}

/** Coordinates of particle k. */
function particle({problem: {dimension: d}, sample}: FitParts, k: number): Float64Array {
  return sample.subarray(k * d, k * d + d);
}

/** Predictions of every particle; shape (particles × predictions). */
function predictAll(problem: FitProblem, sample: Float64Array): Float64Array[] {
  const d = problem.dimension;
  return Array.from({length: sample.length / d}, (_, k) => {
    const predicted = new Float64Array(problem.data);
    problem.predict(sample.subarray(k * d, (k + 1) * d), predicted);
    return predicted;
  });
}

/** Coordinates of the parameters that a figure moves, and that of the drift. */
function columnsFelt({space, dimension: d}: FitProblem, atMode: Float64Array): number[] {
  const drift = space.coordinates.length;
  return Array.from({length: drift + 1}, (_, i) => i).filter(
    (i) => i === drift || strongest(atMode, d, i) > felt
  );
}

function strongest(matrix: Float64Array, d: number, column: number): number {
  let most = 0;
  for (let k = 0; k * d < matrix.length; k++)
    most = Math.max(most, Math.abs(matrix[k * d + column]));
  return most;
}

function diagnosticsOf(parts: FitParts, columns: readonly number[]): Fit["diagnostics"] {
  const {problem, sample, sampler, best, directions} = parts;
  const {dimension: d} = problem;
  const n = sample.length / d;
  const ladder = sampler.history;
  const spreads = problem.space.coordinates.flatMap((_, i) =>
    columns.includes(i)
      ? []
      : [sampleStandardDeviation(Array.from({length: n}, (_, k) => sample[k * d + i]))]
  );
  return {
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
  };
}

function alternativesOf(
  {history: {setup}, problem, modes}: FitParts,
  predictions: readonly Float64Array[]
): Fit["alternatives"] {
  const shares = optionShares(problem, predictions);
  return setup.alternatives.map(({id, name, options}, a) => ({
    id,
    name,
    options: options.map((option, o) => ({
      id: option.id,
      name: option.name,
      prior: option.weight,
      posterior: digits(shares[a][o], 4),
      objective: a === 0 ? digits(modes[o].total, 5) : null
    }))
  }));
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

const isUsed = ({observed}: FitProblem, a: number) =>
  observed.some(({alternative}) => alternative === a);

function sampleOf(
  parts: FitParts,
  columns: readonly number[],
  predictions: readonly Float64Array[],
  drifts: Float64Array
): Fit["sample"] {
  const {problem, history} = parts;
  const drift = problem.space.coordinates.length;
  const {alternatives} = history.setup;
  return {
    coordinates: [
      ...columns.map((i) => problem.names[i]),
      ...alternatives.flatMap(({id, options}) => options.map((o) => `${id}=${o.id}`))
    ],
    rows: predictions.map((predicted, k) => [
      ...columns.map((i) => digits(i === drift ? drifts[k] : particle(parts, k)[i], 4)),
      ...alternatives.flatMap(({options}, a) =>
        isUsed(problem, a)
          ? problem.optionWeights(predicted, a).map((share) => Number(share.toFixed(4)))
          : options.map(({weight}) => weight)
      )
    ])
  };
}

function describePooled(
  {scale, between, drift, places, changes}: PooledSpread,
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
    level: quantiles(scale),
    between: quantiles(between),
    drift: borrowed,
    ownDrift: {median: at(0.5), low: at(0.025), high: at(0.975)},
    says: both((words) => words.pooled({drift: borrowed.median, places, changes}))
  };
}

/** Rounds to significant digits. */
function digits(value: number, count: number): number {
  return Number.isFinite(value) ? Number(value.toPrecision(count)) : 0;
}
