import {modelParameters} from "../pipeline/modelParameters.js";
import type {Project} from "../project/project.js";
import {log} from "../quantity/log.js";
import type {CalibrationSetup} from "./calibrationSetup.js";
import {placeTheta} from "./placeTheta.js";
import {processError} from "./processError.js";
import {type SegmentResponse, segmentResponse} from "./segmentResponse.js";
import {type SegmentRun, segmentRun} from "./segmentRun.js";

/** How large the yearly quantities of a stretch of history were, as a multiple of our own place's today. */
export interface StretchLevel {
  place: string;
  segment: number;
  /** On the axis of year ends. */
  start: number;
  end: number;
  /** ln of the multiple that reproduces the published high-skilled stock. */
  logLevel: number;
  /** Its standard error, from source and process error of the published stock. */
  error: number;
  /** Odds of upper levels as a multiple of ours; from the skilled stock where that is published too. */
  tilt: number;
  run: SegmentRun;
  response: SegmentResponse;
}

/**
 * Solves every stretch of history for the level of quantities that reproduces its last published high-skilled number (stock or
 * density), at the typical parameters; where the skilled stock is published too, also for the tilt towards upper levels.
 *
 * @param option - index of the counting rule
 * @throws RangeError if a figure or role is unknown
 */
export function stretchLevels(
  project: Project,
  setup: CalibrationSetup,
  option = 0
): StretchLevel[] {
  const space = modelParameters(project);
  const places = placeTheta(space, project.setup);
  return setup.places.flatMap(({id, segments}, place) =>
    segments.flatMap((segment, index) => {
      const run = segmentRun(project, segment, setup);
      const response = segmentResponse(run, space, places, setup.alternatives);
      const roles = segment.observations.map(({role}) => role);
      const high = roles.findLastIndex((role) => role === "highSkilled" || role === "density");
      if (high < 0) return [];
      const skilled = roles.lastIndexOf("skilled");
      const value = (k: number) =>
        project.figures.find((figure) => figure.id === segment.observations[k]!.figure)!;
      const levelAt = (k: number, tilt: number) => {
        const base = response.read(k, option, 0, tilt, 0.5);
        return (value(k).value - base) / (response.read(k, option, 1, tilt, 0.5) - base);
      };
      const usual = place === 0 ? 1 : setup.pooling.tilt.median;
      const tilt =
        skilled < 0 ? usual : balance((t) => levelAt(high, t) - levelAt(skilled, t), usual);
      const level = levelAt(high, tilt);
      if (!(level > 0.01)) return [];
      const figure = value(high);
      const slope =
        response.read(high, option, 1, tilt, 0.5) - response.read(high, option, 0, tilt, 0.5);
      const source = setup.sourceError[figure.confidence];
      const relative = Math.hypot(source, processError(run, high, space));
      return [
        {
          place: id,
          segment: index,
          start: run.start,
          end: run.end,
          logLevel: log(level),
          error: Math.hypot(relative * figure.value, figure.precision ?? 0) / (slope * level),
          tilt,
          run,
          response
        }
      ];
    })
  );
}

/** Finds the tilt in [1/8, 8] at which a falling difference is zero; the nearer end where there is none. */
function balance(difference: (tilt: number) => number, start: number): number {
  let low = 1 / 8;
  let high = 8;
  const atLow = difference(low);
  if (!(atLow * difference(high) < 0)) return start;
  for (let k = 0; k < 60; k++) {
    const middle = Math.sqrt(low * high);
    if (difference(middle) * atLow > 0) low = middle;
    else high = middle;
  }
  return Math.sqrt(low * high);
}
