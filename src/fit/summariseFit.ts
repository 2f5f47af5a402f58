import {sampleStandardDeviation} from "simple-statistics";
import type {InformedDirections} from "../inference/informedDirections.js";
import {parametersAt} from "../pipeline/parametersAt.js";
import type {Fit} from "../project/fitRecord.js";
import {createRandom} from "../quantity/randomStream.js";
import {fitFindings} from "./fitFindings.js";
import type {FitProblem} from "./fitProblem.js";
import type {FitMode} from "./fitState.js";
import type {History} from "./history.js";
import {identifiability} from "./identifiability.js";
import {logSum} from "./optionLikelihood.js";
import {priorSeries} from "./paceSeries.js";
import {parameterEvidence} from "./parameterEvidence.js";
import {predictiveCheck} from "./predictiveCheck.js";
import type {RuleChains} from "./ruleChains.js";
import {sensitivities} from "./sensitivities.js";
import {both} from "./words/both.js";

/** What a record is written from. */
interface FitParts {
  history: History;
  inputs: string;
  seed: number;
  problem: FitProblem;
  modes: readonly FitMode[];
  best: FitMode;
  directions: InformedDirections;
  chains: RuleChains;
}

/** Sensitivity in standard errors from which a coordinate counts as informed. */
const felt = 0.1;

/** Writes the record of a fit. */
export function summariseFit(parts: FitParts): Fit {
  const {history, inputs, seed, problem, best, directions, chains} = parts;
  const {sample} = chains;
  const {space, observed} = problem;
  const predictions = predictAll(problem, sample);
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
    figures: [...history.figures.keys()],
    method: both((words) => words.method),
    diagnostics: diagnosticsOf(parts, columns),
    mode: Object.fromEntries(space.names.map((name, i) => [name, digits(mode[i], 6)])),
    alternatives: alternativesOf(parts, predictions),
    pace: describePace(history.setup.pace ? priorSeries(history).length : 0, parameters),
    identifiability: identifiability(problem, best, atMode, directions),
    predictive,
    parameters,
    findings: fitFindings(history.figures, used, predictive, parameters),
    sample: sampleOf(parts, columns, predictions)
  };
}

/** Coordinates of particle k. */
function particle({problem: {dimension: d}, chains: {sample}}: FitParts, k: number): Float64Array {
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

/** Coordinates of the parameters that a figure moves. */
function columnsFelt({space, dimension: d}: FitProblem, atMode: Float64Array): number[] {
  return Array.from(space.coordinates.keys()).filter((i) => strongest(atMode, d, i) > felt);
}

function strongest(matrix: Float64Array, d: number, column: number): number {
  let most = 0;
  for (let k = 0; k * d < matrix.length; k++)
    most = Math.max(most, Math.abs(matrix[k * d + column]));
  return most;
}

function diagnosticsOf(parts: FitParts, columns: readonly number[]): Fit["diagnostics"] {
  const {problem, chains, best, directions} = parts;
  const {dimension: d} = problem;
  const {sample} = chains;
  const n = sample.length / d;
  const {history} = chains.chains[mostLikely(chains.shares)];
  const spreads = problem.space.coordinates.flatMap((_, i) =>
    columns.includes(i)
      ? []
      : [sampleStandardDeviation(Array.from({length: n}, (_, k) => sample[k * d + i]))]
  );
  return {
    stages: history.map((stage) => ({
      temperature: digits(stage.temperature, 4),
      effectiveSampleSize: digits(stage.effectiveSampleSize, 4),
      acceptance: digits(stage.acceptance, 3)
    })),
    chains: chains.chains.map(({logLikelihood, logEvidence}, option) => ({
      option: problem.alternatives[0].options[option].id,
      particles: logLikelihood.length,
      logEvidence: digits(logEvidence, 5)
    })),
    ...distinct(sample, d),
    acceptance: digits(
      history.reduce((sum, {acceptance}) => sum + acceptance, 0) / Math.max(1, history.length),
      3
    ),
    logEvidence: digits(logSum(chains.logEvidence), 5),
    informed: directions.informed,
    dimension: d,
    uninformed: [digits(Math.min(1, ...spreads), 3), digits(Math.max(1, ...spreads), 3)],
    objective: digits(best.total, 5),
    starts: best.starts.map((value) => digits(value, 5))
  };
}

const mostLikely = (shares: readonly number[]) => shares.indexOf(Math.max(...shares));

/** How many particles differ, and n² / Σ copies²: the size of an equally good sample without copies. */
function distinct(
  sample: Float64Array,
  d: number
): {distinct: number; effectiveSampleSize: number} {
  const copies = new Map<string, number>();
  const n = sample.length / d;
  for (let k = 0; k < n; k++) {
    const key = sample.subarray(k * d, k * d + Math.min(d, 8)).join();
    copies.set(key, (copies.get(key) ?? 0) + 1);
  }
  const squares = [...copies.values()].reduce((sum, count) => sum + count * count, 0);
  return {distinct: copies.size, effectiveSampleSize: digits((n * n) / squares, 4)};
}

function alternativesOf(
  {history: {setup}, problem, modes, chains}: FitParts,
  predictions: readonly Float64Array[]
): Fit["alternatives"] {
  return setup.alternatives.map(({id, name, options}, a) => {
    const shares = a === 0 ? chains.shares : optionShares(problem, predictions, a);
    return {
      id,
      name,
      options: options.map((option, o) => ({
        id: option.id,
        name: option.name,
        prior: option.weight,
        posterior: digits(shares[o], 4),
        objective: a === 0 ? digits(modes[o].total, 5) : null
      }))
    };
  });
}

function optionShares(
  problem: FitProblem,
  predictions: readonly Float64Array[],
  a: number
): number[] {
  const {options} = problem.alternatives[a];
  if (!isUsed(problem, a)) return options.map(({weight}) => weight);
  const sums = options.map(() => 0);
  for (const predicted of predictions)
    problem.optionWeights(predicted, a).forEach((share, o) => {
      sums[o] += share / predictions.length;
    });
  return sums;
}

const isUsed = ({observed}: FitProblem, a: number) =>
  observed.some(({alternative}) => alternative === a);

function sampleOf(
  parts: FitParts,
  columns: readonly number[],
  predictions: readonly Float64Array[]
): Fit["sample"] {
  const {problem, history, chains} = parts;
  const {alternatives} = history.setup;
  const weights = (predicted: Float64Array, k: number, a: number): number[] => {
    const {options} = alternatives[a];
    if (a === 0) return options.map((_, o) => (o === chains.options[k] ? 1 : 0));
    if (!isUsed(problem, a)) return options.map(({weight}) => weight);
    return problem.optionWeights(predicted, a).map((share) => Number(share.toFixed(3)));
  };
  return {
    coordinates: [
      ...columns.map((i) => problem.names[i]),
      ...alternatives.flatMap(({id, options}) => options.map((o) => `${id}=${o.id}`))
    ],
    rows: predictions.map((predicted, k) => {
      const z = particle(parts, k);
      return [
        ...columns.map((i) => digits(z[i], 3)),
        ...alternatives.flatMap((_, a) => weights(predicted, k, a))
      ];
    })
  };
}

/** How the pace of quantities moves from year to year, before and after our own history. */
function describePace(series: number, parameters: Fit["parameters"]): Fit["pace"] {
  const of = (id: string) => {
    const {prior, posterior} = parameters.find(({parameter}) => parameter === id) ?? {
      prior: none,
      posterior: none
    };
    return {prior, posterior};
  };
  const sd = of("pace.sd");
  return {
    series,
    sd,
    persistence: of("pace.persistence"),
    now: of("pace.now"),
    says: both((words) => words.pace({sd: sd.posterior.median, series}))
  };
}

const none = {median: 0, low: 0, high: 0};

/** Rounds to significant digits. */
function digits(value: number, count: number): number {
  return Number.isFinite(value) ? Number(value.toPrecision(count)) : 0;
}
