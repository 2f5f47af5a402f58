import type {PosteriorProblem} from "../inference/posteriorProblem.js";
import type {ParameterSpace} from "../pipeline/parameterSpace.js";
import {parametersAt} from "../pipeline/parametersAt.js";
import type {Alternative} from "../project/calibrationSetup.js";
import {exp} from "../quantity/exp.js";
import {log} from "../quantity/log.js";
import {normalCdf} from "../quantity/normalCdf.js";
import {
  type Observation,
  observationLogLikelihood,
  observationResidual
} from "./observationError.js";
import {type GridPosterior, smoothQuantile} from "./pooledSpread.js";
import type {Stretch, Stretches} from "./segment.js";

/** One datum of the fit. */
export interface FitDatum extends Observation {
  /** Index among our own stretches, and within it. */
  stretch: number;
  index: number;
  alternative: number;
  /** First of its predictions, one an option. */
  at: number;
}

/** The posterior of the pipeline's parameters given our own place's stretches. */
export interface FitProblem extends PosteriorProblem {
  space: ParameterSpace;
  observed: readonly FitDatum[];
  alternatives: readonly Alternative[];
  /** Names of the coordinates: those of the space, then drift, the changes between stretches, the starting positions. */
  names: readonly string[];
  /** Standard deviation of the change between stretches at z. */
  drift(z: ArrayLike<number>): number;
  /** Fills and returns the parameters at z. */
  theta(z: ArrayLike<number>, out: Float64Array): Float64Array;
  /** Posterior probability of every option of an alternative at given predictions. */
  optionWeights(predicted: Float64Array, alternative: number): number[];
  /** The same problem with other printed values, or one option of some alternatives taken for granted. */
  with(changes: {observed?: readonly FitDatum[]; options?: readonly (number | null)[]}): FitProblem;
}

/**
 * States the posterior of the pipeline's parameters given what was printed for our own place.
 *
 * Every stretch is run in expectation mode. The last stretch has the level of today; going back, ln level changes by
 * drift × ξ with ξ standard normal. Each stretch has its own starting position within what was printed. The options of an
 * alternative are summed over with their weights: L = Π_alternatives Σ_options w Π_data L(datum | option).
 *
 * @param stretches - all of them; only those of `place` are used
 * @param place - id of our own place
 * @param drift - what other places say of the change from one stretch to the next
 */
export function fitProblem(
  {space, places, list}: Stretches,
  place: string,
  alternatives: readonly Alternative[],
  drift: GridPosterior
): FitProblem {
  const own = list.filter((stretch) => stretch.place === place);
  const first = space.coordinates.length;
  const changes = Math.max(0, own.length - 1);
  const fixed = ["start.highSkilled", "start.employed"].map((name) => space.names.indexOf(name));
  const theta = new Float64Array(space.names.length);
  const moved = new Float64Array(space.names.length);
  const outputs = own.map(
    ({run: {quiet}}) => new Float64Array(quiet.indicators.length * quiet.years.length)
  );
  const driftAt = (z: ArrayLike<number>) => smoothQuantile(drift, normalCdf(z[first]));

  return makeProblem(
    observedOf(own, alternatives),
    alternatives.map(() => null),
    {
      dimension: first + 1 + changes + own.length,
      space,
      alternatives,
      names: [
        ...space.coordinates,
        "drift",
        ...own.slice(0, -1).map((_, s) => `change.${s}`),
        ...own.map((_, s) => `position.${s}`)
      ],
      drift: driftAt,
      theta: (z, out) => parametersAt(space, z, out),
      run(z) {
        parametersAt(space, z, theta);
        for (const at of fixed) if (at >= 0) theta[at] = 0.5;
        const sd = driftAt(z);
        let level = 0;
        for (let s = own.length - 1; s >= 0; s--) {
          if (s < own.length - 1) level += sd * z[first + 1 + s];
          places.fill(theta, exp(level), 1, normalCdf(z[first + 1 + changes + s]), moved);
          own[s].run.quiet.simulate({theta: moved, seed: 0, run: 0}, outputs[s]);
        }
      },
      read: ({stretch, index}, option) => own[stretch].run.read(outputs[stretch], index, option)
    }
  );
}

function observedOf(own: readonly Stretch[], alternatives: readonly Alternative[]): FitDatum[] {
  let at = 0;
  return own.flatMap(({run, printed}, stretch) =>
    run.observations.map(({alternative}, index) => {
      const datum = {...printed[index], stretch, index, alternative, at};
      at += alternatives[alternative].options.length;
      return datum;
    })
  );
}

type Fixed = Pick<
  FitProblem,
  "dimension" | "space" | "alternatives" | "names" | "drift" | "theta"
> & {
  run(z: ArrayLike<number>): void;
  read(datum: FitDatum, option: number): number;
};

function makeProblem(
  observed: readonly FitDatum[],
  chosen: readonly (number | null)[],
  base: Fixed
): FitProblem {
  const {alternatives, run, read, ...rest} = base;
  const byAlternative = alternatives.map((_, a) =>
    observed.filter(({alternative}) => alternative === a)
  );
  const data = observed.reduce(
    (sum, {alternative}) => sum + alternatives[alternative].options.length,
    0
  );
  const optionLogs = alternatives.map(({options}) => new Float64Array(options.length));

  function fillOptionLogs(predicted: Float64Array, a: number): Float64Array {
    const logs = optionLogs[a];
    const {options} = alternatives[a];
    for (let o = 0; o < logs.length; o++) {
      if (chosen[a] !== null && chosen[a] !== o) {
        logs[o] = Number.NEGATIVE_INFINITY;
        continue;
      }
      logs[o] = log(options[o].weight);
      for (const datum of byAlternative[a])
        logs[o] += observationLogLikelihood(datum, predicted[datum.at + o]);
    }
    return logs;
  }

  return {
    ...rest,
    alternatives,
    observed,
    data,
    predict(z, predicted) {
      run(z);
      for (const datum of observed)
        for (let o = 0; o < alternatives[datum.alternative].options.length; o++)
          predicted[datum.at + o] = read(datum, o);
    },
    logLikelihood(predicted) {
      let sum = 0;
      for (let a = 0; a < alternatives.length; a++)
        if (byAlternative[a].length > 0) sum += logSum(fillOptionLogs(predicted, a));
      return sum;
    },
    residuals(predicted, out) {
      out.fill(0);
      for (let a = 0; a < alternatives.length; a++) {
        if (byAlternative[a].length === 0) continue;
        const best = bestOption(fillOptionLogs(predicted, a));
        for (const datum of byAlternative[a])
          out[datum.at] = observationResidual(datum, predicted[datum.at + best]);
      }
    },
    optionWeights(predicted, alternative) {
      const logs = fillOptionLogs(predicted, alternative);
      const total = logSum(logs);
      return Array.from(logs, (value) => exp(value - total));
    },
    with: ({observed: others = observed, options = chosen}) => makeProblem(others, options, base)
  };
}

/** Index of the most likely option. */
export function bestOption(logs: ArrayLike<number>): number {
  let best = 0;
  for (let o = 1; o < logs.length; o++) if (logs[o] > logs[best]) best = o;
  return best;
}

function logSum(logs: Float64Array): number {
  let largest = Number.NEGATIVE_INFINITY;
  for (const value of logs) if (value > largest) largest = value;
  if (largest === Number.NEGATIVE_INFINITY) return largest;
  let sum = 0;
  for (const value of logs) sum += exp(value - largest);
  return largest + log(sum);
}
