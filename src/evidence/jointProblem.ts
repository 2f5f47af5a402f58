import type {PosteriorProblem} from "../inference/posteriorProblem.js";
import {modelParameters} from "../pipeline/modelParameters.js";
import {type ParameterSpace, parametersAt} from "../pipeline/parameterSpace.js";
import type {Project} from "../project/project.js";
import {exp} from "../quantity/exp.js";
import {log} from "../quantity/log.js";
import type {CalibrationSetup} from "./calibrationSetup.js";
import {type JointCoordinates, jointCoordinates} from "./jointCoordinates.js";
import {
  type Observation,
  observationLogLikelihood,
  observationResidual
} from "./observationError.js";
import {type PlaceTheta, placeTheta} from "./placeTheta.js";
import {processError} from "./processError.js";
import {segmentResponse} from "./segmentResponse.js";
import {type SegmentRun, segmentRun} from "./segmentRun.js";

/** One datum of the joint fit. */
export interface JointDatum extends Observation {
  place: number;
  segment: number;
  /** Within the segment. */
  index: number;
  alternative: number;
  /** First of its predictions, one an option. */
  at: number;
}

/** The joint posterior of the pipeline's parameters over several places, and what is needed to read it. */
export interface JointProblem extends PosteriorProblem {
  space: ParameterSpace;
  coordinates: JointCoordinates;
  /** runs[place][segment] */
  runs: SegmentRun[][];
  observed: JointDatum[];
  places: PlaceTheta;
  /** Posterior probability of every option of an alternative at given predictions; shape (options). */
  optionWeights(predicted: Float64Array, alternative: number): number[];
  /** Parameters of the pipeline at z; fills and returns `out`. */
  theta(z: Float64Array, out: Float64Array): Float64Array;
}

/**
 * States the joint posterior: every stretch of every place is run in expectation mode and compared with what was printed;
 * our own place with the parameters in question, others by their {@link segmentResponse}.
 *
 * The options of an alternative are summed over with their weights: L = Π_alternatives Σ_options w Π_data L(datum | option).
 *
 * @param setup - data, alternatives, pooling
 * @throws RangeError if a figure or role is unknown
 */
export function jointProblem(project: Project, setup: CalibrationSetup): JointProblem {
  const space = modelParameters(project);
  const coordinates = jointCoordinates(space, setup);
  const places = placeTheta(space, project.setup);
  const runs = setup.places.map(({segments}) =>
    segments.map((segment) => segmentRun(project, segment, setup))
  );
  const {alternatives} = setup;
  const responses = runs.map((row, place) =>
    place === 0 ? [] : row.map((run) => segmentResponse(run, space, places, alternatives))
  );
  let data = 0;
  const observed: JointDatum[] = runs.flatMap((row, place) =>
    row.flatMap((run, segment) =>
      run.observations.map((observation, index) => {
        const figure = project.figures.find(({id}) => id === observation.figure)!;
        const at = data;
        data += alternatives[observation.alternative]!.options.length;
        const source = setup.sourceError[figure.confidence];
        const process = processError(run, index, space);
        return {
          place,
          segment,
          index,
          alternative: observation.alternative,
          at,
          figure: figure.id,
          value: figure.value,
          halfWidth: figure.precision ?? 0,
          bound: figure.bound,
          error: Math.sqrt(source ** 2 + process ** 2 + observation.error ** 2)
        };
      })
    )
  );
  const byAlternative = alternatives.map((_, a) =>
    observed.filter(({alternative}) => alternative === a)
  );
  const theta = new Float64Array(space.names.length);
  const moved = new Float64Array(space.names.length);
  const outputs = runs[0]!.map(
    ({quiet}) => new Float64Array(quiet.indicators.length * quiet.years.length)
  );
  const logWeights = alternatives.map(({options}) => options.map(({weight}) => log(weight)));
  const optionLogs = alternatives.map(({options}) => new Float64Array(options.length));

  function fillOptionLogs(predicted: Float64Array, a: number): Float64Array {
    const logs = optionLogs[a]!;
    for (let o = 0; o < logs.length; o++) {
      logs[o] = logWeights[a]![o]!;
      for (const datum of byAlternative[a]!)
        logs[o]! += observationLogLikelihood(datum, predicted[datum.at + o]!);
    }
    return logs;
  }

  return {
    dimension: coordinates.size,
    data,
    space,
    coordinates,
    runs,
    observed,
    places,
    theta: (z, out) => parametersAt(space, z, out),
    predict(z, predicted) {
      parametersAt(space, z, theta);
      for (let segment = 0; segment < runs[0]!.length; segment++)
        runs[0]![segment]!.quiet.simulate(
          {theta: ownTheta(z, segment), seed: 0, run: 0},
          outputs[segment]!
        );
      for (const {place, segment, index, alternative, at: first} of observed) {
        const {length} = alternatives[alternative]!.options;
        if (place === 0) {
          const run = runs[0]![segment]!;
          for (let o = 0; o < length; o++)
            predicted[first + o] = run.read(outputs[segment]!, index, o);
          continue;
        }
        const level = exp(coordinates.logLevel(z, place, segment));
        const tilt = coordinates.tilt(z, place);
        const position = coordinates.position(z, place, segment);
        const response = responses[place]![segment]!;
        for (let o = 0; o < length; o++)
          predicted[first + o] = response.read(index, o, level, tilt, position);
      }
    },
    logLikelihood(predicted) {
      let sum = 0;
      for (let a = 0; a < alternatives.length; a++) sum += logSum(fillOptionLogs(predicted, a));
      return sum;
    },
    residuals(predicted, out) {
      out.fill(0);
      for (let a = 0; a < alternatives.length; a++) {
        const logs = fillOptionLogs(predicted, a);
        let best = 0;
        for (let o = 1; o < logs.length; o++) if (logs[o]! > logs[best]!) best = o;
        for (const datum of byAlternative[a]!)
          out[datum.at] = observationResidual(datum, predicted[datum.at + best]!);
      }
    },
    optionWeights(predicted, alternative) {
      const logs = fillOptionLogs(predicted, alternative);
      const total = logSum(logs);
      return Array.from(logs, (value) => exp(value - total));
    }
  };

  function ownTheta(z: Float64Array, segment: number): Float64Array {
    const level = exp(coordinates.logLevel(z, 0, segment));
    places.fill(theta, level, 1, coordinates.position(z, 0, segment), moved);
    return moved;
  }
}

function logSum(logs: Float64Array): number {
  let largest = Number.NEGATIVE_INFINITY;
  for (const value of logs) if (value > largest) largest = value;
  if (largest === Number.NEGATIVE_INFINITY) return largest;
  let sum = 0;
  for (const value of logs) sum += exp(value - largest);
  return largest + log(sum);
}
