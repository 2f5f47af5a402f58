import {sampleStandardDeviation} from "simple-statistics";
import type {ParameterSpace} from "../pipeline/parameterSpace.js";
import {parametersAt} from "../pipeline/parametersAt.js";
import type {ParameterEvidence} from "../project/fitRecord.js";
import type {RandomStream} from "../quantity/randomStream.js";
import {streamKey} from "../quantity/streamKey.js";
import type {FitProblem} from "./fitProblem.js";
import type {FitMode} from "./fitState.js";

const key = streamKey("parameterEvidence");
const draws = 2000;
/**
 * Sensitivity, in standard errors of the data, below which a parameter is not informed: what contracts then is
 * chance.
 */
const faint = 0.1;
/** Contraction from which figures count as informing a parameter. */
const leastContraction = 0.1;
/** Share of the squared sensitivities from which a figure is named. */
const leastShare = 0.15;

/**
 * Says of every uncertain parameter what was assumed, what is known after the fit, and which figures inform it.
 *
 * Figures are named by their share of the squared sensitivities of the parameter's coordinate at the mode, from 15% up.
 *
 * @param sample - particles; shape (n × d)
 * @param atMode - sensitivities at the mode; shape (predictions × d)
 */
export function parameterEvidence(
  problem: FitProblem,
  sample: Float64Array,
  atMode: Float64Array,
  best: Pick<FitMode, "predicted">,
  random: RandomStream
): ParameterEvidence[] {
  const {space, dimension: d} = problem;
  const n = sample.length / d;
  const before = priorValues(space, random);
  const after = valuesOf(space, n, (k) => sample.subarray(k * d, (k + 1) * d));
  return space.blocks.flatMap(({at, size, coordinate, scales}) =>
    Array.from({length: size}, (_, i) => {
      const name = at + i;
      const own = coordinate + Math.min(i, scales.length - 1);
      const contraction =
        size === 1
          ? 1 - sampleStandardDeviation(Array.from({length: n}, (_, k) => sample[k * d + own]))
          : 1 - sampleStandardDeviation(after[name]) / sampleStandardDeviation(before[name]);
      const figures = contraction >= leastContraction ? informing(problem, atMode, best, own) : [];
      return {
        parameter: space.names[name],
        name: space.labels[name],
        unit: space.units[name],
        prior: range(before[name]),
        posterior: range(after[name]),
        contraction: Number(contraction.toFixed(3)),
        figures,
        assumption: figures.length === 0
      };
    })
  );
}

/** Draws of every parameter from its prior. */
function priorValues(space: ParameterSpace, random: RandomStream): number[][] {
  const z = new Float64Array(space.coordinates.length);
  return valuesOf(space, draws, (k) => {
    random.seek(k, 0, key, 0);
    for (let i = 0; i < z.length; i++) z[i] = random.normal();
    return z;
  });
}

/** Values of every parameter at n coordinates. */
function valuesOf(
  space: ParameterSpace,
  n: number,
  coordinates: (k: number) => Float64Array
): number[][] {
  const theta = new Float64Array(space.names.length);
  const values = space.names.map(() => new Array<number>(n));
  for (let k = 0; k < n; k++) {
    parametersAt(space, coordinates(k), theta);
    for (let i = 0; i < theta.length; i++) values[i][k] = theta[i];
  }
  return values;
}

function informing(
  {observed, dimension: d, optionWeights}: FitProblem,
  atMode: Float64Array,
  {predicted}: Pick<FitMode, "predicted">,
  coordinate: number
): string[] {
  const squares = observed.map(({at, alternative}) =>
    optionWeights(predicted, alternative).reduce(
      (sum, share, o) => sum + share * atMode[(at + o) * d + coordinate] ** 2,
      0
    )
  );
  const total = squares.reduce((sum, value) => sum + value, 0);
  if (!(total >= faint * faint)) return [];
  return observed
    .map(({figure}, k) => ({figure, share: squares[k] / total}))
    .filter(({share}) => share >= leastShare)
    .sort((a, b) => b.share - a.share)
    .map(({figure}) => figure);
}

function range(values: readonly number[]) {
  const sorted = Float64Array.from(values).sort();
  const at = (p: number) =>
    Number(sorted[Math.min(sorted.length - 1, Math.floor(p * sorted.length))].toPrecision(4));
  return {median: at(0.5), low: at(0.025), high: at(0.975)};
}
