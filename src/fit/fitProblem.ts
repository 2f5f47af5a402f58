import type {PosteriorProblem} from "../inference/posteriorProblem.js";
import {paceFamilies} from "../pipeline/pace.js";
import type {ParameterSpace} from "../pipeline/parameterSpace.js";
import {parametersAt} from "../pipeline/parametersAt.js";
import type {Alternative} from "../project/calibrationSetup.js";
import type {Label} from "../quantity/label.js";
import {normalCdf} from "../quantity/normalCdf.js";
import type {History, Segment} from "./history.js";
import {observationResidual} from "./observationError.js";
import {
  bestOption,
  logSum,
  type OptionDatum,
  optionLikelihood,
  optionShares,
  optionSlopes
} from "./optionLikelihood.js";
import {pacePath} from "./pacePath.js";
import {pipelineFeatures} from "./pipelineFeatures.js";
import {predictionErrors} from "./predictionErrors.js";

/** One datum of the fit. */
export interface FitDatum extends OptionDatum {
  /** Index among our own segments, and within it. */
  segment: number;
  index: number;
}

/** The posterior of the pipeline's parameters given our own place's segments. */
export interface FitProblem extends PosteriorProblem {
  space: ParameterSpace;
  observed: readonly FitDatum[];
  alternatives: readonly Alternative[];
  /** Names of the coordinates: those of the space, then the pace in the years of history, the starting positions. */
  names: readonly string[];
  /** Fills and returns the parameters at z. */
  theta(z: ArrayLike<number>, out: Float64Array): Float64Array;
  /** Posterior probability of every option of an alternative at given predictions. */
  optionWeights(predicted: Float64Array, alternative: number): number[];
  /** The same problem with other printed values, or one option of some alternatives taken for granted. */
  with(changes: {observed?: readonly FitDatum[]; options?: readonly (number | null)[]}): FitProblem;
}

/** What stays when data or options are changed: the coordinates, and how they are answered. */
type Fixed = Pick<
  FitProblem,
  "dimension" | "space" | "alternatives" | "names" | "theta" | "features"
> & {
  /** Runs the segments; only what an option of the first alternative needs, or all. */
  run(z: ArrayLike<number>, option: number | null): void;
  read(datum: FitDatum, option: number): number;
};

/**
 * States the posterior of the pipeline's parameters given what was printed for our own place, the first of the
 * calibration.
 *
 * Every segment is run in expectation mode, its quantities at the pace of each year: {@link pacePath} from where the pace stands
 * today. Each segment has its own starting position within what was printed. The options of an alternative are summed over with
 * their weights: L = Π_alternatives Σ_options w Π_data L(datum | option).
 *
 * @param history - all segments; only those of our own place are used
 */
export function fitProblem(history: History): FitProblem {
  const {space, setup, segments} = history;
  const {alternatives} = setup;
  const own = segments.filter(({place}) => place === setup.places[0].id);
  const first = space.coordinates.length;
  const {names, ...runner} = segmentRunner(history, own);
  const fixed: Fixed = {
    dimension: first + names.length + own.length,
    space,
    alternatives,
    names: [...space.coordinates, ...names, ...own.map((_, s) => `position.${s}`)],
    theta: (z, out) => parametersAt(space, z, out),
    ...runner
  };
  const free = alternatives.map(() => null);
  return problemOf(observedOf(own, alternatives), free, fixed);
}

/** The problem with one option of its first alternative taken for granted. */
export function given(problem: FitProblem, option: number): FitProblem {
  return problem.with({options: problem.alternatives.map((_, a) => (a === 0 ? option : null))});
}

/**
 * What readers call a coordinate: the name of its parameter; others keep their own.
 *
 * @param name - one of the problem's names
 * @example
 * coordinateLabel({space: {names: ["p"], labels: [{zh: "通过率", en: "pass rate"}]}}, "p") // => {zh: "通过率", en: "pass rate"}
 * coordinateLabel({space: {names: [], labels: []}}, "position.0") // => {zh: "position.0", en: "position.0"}
 */
export function coordinateLabel({space}: Pick<FitProblem, "space">, name: string): Label {
  const at = space.names.indexOf(name);
  return at < 0 ? {zh: name, en: name} : space.labels[at];
}

/** Runs our own segments at coordinates, and reads what they give; with the names of the coordinates of the pace. */
function segmentRunner(
  {space, places, project}: History,
  own: readonly Segment[]
): Pick<Fixed, "run" | "read" | "features"> & {names: readonly string[]} {
  const years = own.flatMap(({run: {quiet}}) => quiet.years.slice(1));
  const now = project.setup.startYear;
  const pace = pacePath(space, now, Math.min(now, ...years), Math.max(now, ...years));
  const change = space.coordinates.length;
  const position = change + pace.names.length;
  const fixed = ["start.highSkilled", "start.employed"].map((name) => space.names.indexOf(name));
  const theta = new Float64Array(space.names.length);
  const moved = new Float64Array(space.names.length);
  const outputs = own.map(
    ({run: {quiet}}) => new Float64Array(quiet.indicators.length * quiet.years.length)
  );
  const paths = own.map(
    ({run: {quiet}}) => new Float64Array(paceFamilies.length * (quiet.years.length - 1))
  );
  return {
    names: pace.names,
    features: pipelineFeatures({space, own, pace, change, paths}),
    run(z, option) {
      parametersAt(space, z, theta);
      pace.set(theta, z, change);
      for (const at of fixed) if (at >= 0) theta[at] = 0.5;
      for (let s = 0; s < own.length; s++) {
        const {quiet} = own[s].run;
        pace.write(quiet.years[0], paths[s]);
        places.fill(theta, 1, 1, normalCdf(z[position + s]), moved);
        own[s].run.expect({theta: moved, seed: 0, run: 0, pace: paths[s]}, outputs[s], option);
      }
    },
    read: ({segment, index}, option) => own[segment].run.read(outputs[segment], index, option)
  };
}

function observedOf(own: readonly Segment[], alternatives: readonly Alternative[]): FitDatum[] {
  let at = 0;
  return own.flatMap(({run, printed}, segment) =>
    run.observations.map(({alternative}, index) => {
      const datum = {...printed[index], segment, index, alternative, at};
      at += alternatives[alternative].options.length;
      return datum;
    })
  );
}

function problemOf(
  observed: readonly FitDatum[],
  chosen: readonly (number | null)[],
  fixed: Fixed
): FitProblem {
  const {run, read, ...rest} = fixed;
  const {alternatives} = fixed;
  const likelihood = optionLikelihood(observed, alternatives, chosen);
  const {groups, logs} = likelihood;
  const data = observed.reduce(
    (sum, {alternative}) => sum + alternatives[alternative].options.length,
    0
  );
  return {
    ...rest,
    observed,
    data,
    predict(z, predicted) {
      run(z, chosen[0]);
      for (const datum of observed)
        for (let o = 0; o < alternatives[datum.alternative].options.length; o++)
          predicted[datum.at + o] = read(datum, o);
    },
    logLikelihood(predicted) {
      let sum = 0;
      for (let a = 0; a < groups.length; a++)
        if (groups[a].length > 0) sum += logSum(logs(predicted, a));
      return sum;
    },
    residuals(predicted, out) {
      out.fill(0);
      for (let a = 0; a < groups.length; a++) {
        if (groups[a].length === 0) continue;
        const best = bestOption(logs(predicted, a));
        for (const datum of groups[a])
          out[datum.at] = observationResidual(datum, predicted[datum.at + best]);
      }
    },
    slopes: optionSlopes(likelihood, predictionErrors({data, observed, alternatives})),
    optionWeights: (predicted, alternative) => [...optionShares(logs(predicted, alternative))],
    with: ({observed: others = observed, options = chosen}) => problemOf(others, options, fixed)
  };
}
