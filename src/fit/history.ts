import {modelParameters} from "../pipeline/modelParameters.js";
import {paceFamilies} from "../pipeline/pace.js";
import type {ParameterSpace} from "../pipeline/parameterSpace.js";
import type {CalibrationSetup} from "../project/calibrationSetup.js";
import {checkProjectForm} from "../project/checkProjectForm.js";
import {figureNamed, indexFigures} from "../project/figureIndex.js";
import type {Project} from "../project/project.js";
import {log} from "../quantity/log.js";
import {informedHistory} from "./informedHistory.js";
import type {Observation} from "./observationError.js";
import {type PlaceTheta, placeTheta} from "./placeTheta.js";
import type {HistorySource} from "./segmentProject.js";
import {type SegmentResponse, segmentResponse} from "./segmentResponse.js";
import {type SegmentRun, segmentRun} from "./segmentRun.js";

/** A segment of some place's history, run once at the typical parameters, with what was printed. */
export interface Segment {
  place: string;
  /** Index among the place's segments. */
  index: number;
  run: SegmentRun;
  response: SegmentResponse;
  /** Published numbers in the order of the run's observations; errors hold source, process and what the setup adds. */
  printed: Observation[];
}

/** The history that a calibration names: all its segments, what they were made from, and what they share. */
export interface History extends HistorySource {
  space: ParameterSpace;
  places: PlaceTheta;
  segments: Segment[];
}

/**
 * The calibration of a project.
 *
 * @param verb - what is to be done with its figures
 * @throws RangeError if there is none
 * @example
 * calibrationOf({calibration: {schema: 1}}, "fit") // => {schema: 1}
 * calibrationOf({}, "fit") // throws invalid project; no calibration.yaml: it says which figures to fit
 */
export function calibrationOf(
  project: Pick<Project, "calibration">,
  verb: "fit" | "use"
): CalibrationSetup {
  checkProjectForm(project);
  const {calibration} = project;
  if (!calibration)
    throw new RangeError(`invalid project; no calibration.yaml: it says which figures to ${verb}`);
  return calibration;
}

/**
 * Runs every segment of history at the typical parameters.
 *
 * @param project - figures, setup, assumptions, levers
 * @param written - which segments; {@link informedHistory} takes in what has been published since
 * @param seed - of the noisy runs that tell the process error, integer in 0..4294967295
 * @throws RangeError if a figure or role is unknown
 */
export function prepareHistory(
  project: Project,
  written: CalibrationSetup,
  seed = fitNoise
): History {
  const {setup} = informedHistory(project, written);
  const source: HistorySource = {project, setup, figures: indexFigures(project.figures)};
  const space = modelParameters(project);
  const places = placeTheta(space, project.setup);
  return {
    ...source,
    space,
    places,
    segments: setup.places.flatMap(({id, segments}) =>
      segments.map((segment, index): Segment => {
        const run = segmentRun(source, segment);
        return {
          place: id,
          index,
          run,
          response: segmentResponse(run, space, places, setup.alternatives),
          printed: printedNumbers(source, run, space, seed)
        };
      })
    )
  };
}

/** The published numbers of a segment as evidence, with all their errors. */
function printedNumbers(
  {setup: {sourceError}, figures}: HistorySource,
  run: SegmentRun,
  space: ParameterSpace,
  seed: number
): Observation[] {
  const process = processErrors(run, space, seed);
  return run.observations.map(({figure: id, error}, index) => {
    const figure = figureNamed(figures, id);
    const source = sourceError[figure.confidence] ?? sourceError.A1;
    return {
      figure: id,
      value: figure.value,
      halfWidth: figure.precision ?? 0,
      bound: figure.bound,
      error: Math.sqrt(source * source + process[index] * process[index] + error * error)
    };
  });
}

/** Seed of these runs for a fit, whose likelihood is one function whatever the seed of its sampler. */
const fitNoise = 20241231;
/** Noisy runs from which the process error is taken. */
const noisyRuns = 60;

/**
 * Standard deviation, on the log scale, that process noise and drivers give each published number of a segment: over
 * noisy runs at the typical parameters, under the first meaning of the number. Numbers ≥ 0, no unit, one an
 * observation.
 */
function processErrors(
  {noisy, observations, read}: SegmentRun,
  space: ParameterSpace,
  seed: number
): number[] {
  const out = new Float64Array(noisy.indicators.length * noisy.years.length);
  // The pace of each year is a coordinate of its own.
  const pace = new Float64Array(paceFamilies.length * (noisy.years.length - 1));
  const sums = observations.map(() => 0);
  const squares = observations.map(() => 0);
  for (let run = 0; run < noisyRuns; run++) {
    noisy.simulate({theta: space.typical, seed, run, pace}, out);
    observations.forEach((_, index) => {
      const value = log(Math.max(read(out, index, 0), 1e-9));
      sums[index] += value;
      squares[index] += value * value;
    });
  }
  return sums.map((sum, index) =>
    Math.sqrt(Math.max(0, (squares[index] - (sum * sum) / noisyRuns) / (noisyRuns - 1)))
  );
}
