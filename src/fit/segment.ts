import {modelParameters} from "../pipeline/modelParameters.js";
import type {ParameterSpace} from "../pipeline/parameterSpace.js";
import type {CalibrationSetup} from "../project/calibrationSetup.js";
import type {Project} from "../project/project.js";
import type {Observation} from "./observationError.js";
import {type PlaceTheta, placeTheta} from "./placeTheta.js";
import {processErrors} from "./processErrors.js";
import {type SegmentResponse, segmentResponse} from "./segmentResponse.js";
import {type SegmentRun, segmentRun} from "./segmentRun.js";

/** A stretch of some place's history, run once at the typical parameters, with what was printed. */
export interface Stretch {
  place: string;
  /** Index among the place's stretches. */
  segment: number;
  run: SegmentRun;
  response: SegmentResponse;
  /** Published numbers in the order of the run's observations; errors hold source, process and what the setup adds. */
  printed: Observation[];
}

/** All stretches of the calibration, and what they share. */
export interface Stretches {
  space: ParameterSpace;
  places: PlaceTheta;
  list: Stretch[];
}

/**
 * Runs every stretch of history at the typical parameters.
 *
 * @param project - figures, setup, assumptions, levers
 * @param setup - which stretches
 * @throws RangeError if a figure or role is unknown
 */
export function prepareStretches(project: Project, setup: CalibrationSetup): Stretches {
  const space = modelParameters(project);
  const places = placeTheta(space, project.setup);
  return {
    space,
    places,
    list: setup.places.flatMap(({id, segments}) =>
      segments.map((segment, index): Stretch => {
        const run = segmentRun(project, segment, setup);
        return {
          place: id,
          segment: index,
          run,
          response: segmentResponse(run, space, places, setup.alternatives),
          printed: printedNumbers(project, setup, run, space)
        };
      })
    )
  };
}

/** The published numbers of a stretch as evidence, with all their errors. */
export function printedNumbers(
  project: Project,
  {sourceError}: CalibrationSetup,
  run: SegmentRun,
  space: ParameterSpace
): Observation[] {
  const process = processErrors(run, space);
  return run.observations.map(({figure: id, error}, index) => {
    const figure = project.figures.find((each) => each.id === id)!;
    const source = sourceError[figure.confidence];
    return {
      figure: id,
      value: figure.value,
      halfWidth: figure.precision ?? 0,
      bound: figure.bound,
      error: Math.sqrt(source * source + process[index] * process[index] + error * error)
    };
  });
}
