import type {CalibrationSetup, PlaceSetup} from "../project/calibrationSetup.js";
import {log} from "../quantity/log.js";
import type {History, Segment} from "./history.js";
import type {PacePoint} from "./paceWindow.js";

/** How large the yearly quantities of a segment of history were, as a multiple of our own place's today. */
export interface SegmentScale {
  place: string;
  /** Index of the segment among those of its place. */
  index: number;
  /** On the axis of year ends. */
  start: number;
  end: number;
  /** ln of the multiple that reproduces the published high-skilled stock. */
  logScale: number;
  /** Its standard error, from the errors of the published stocks at its start and end. */
  error: number;
  /** What the quantities add to the published number, in its unit. */
  gain: number;
  /** Odds of upper levels as a multiple of ours; from the skilled stock where that is published too. */
  tilt: number;
}

/**
 * Index of the observation that tells a segment's scale: the last high-skilled stock, else the last density; −1 if
 * none.
 */
export function scaleObservation({segments}: PlaceSetup, index: number): number {
  const last = (wanted: string) =>
    segments[index].observations.findLastIndex(({role}) => role === wanted);
  const stock = last("highSkilled");
  return stock >= 0 ? stock : last("density");
}

/**
 * Solves every segment of history for the scale of quantities that reproduces its last published high-skilled number
 * (stock or density), at the typical parameters; where the skilled stock is printed at both ends (not a range), also
 * for the tilt towards upper levels. Segments without such a number, or whose number asks for less than 1% of our
 * quantities, are left out.
 *
 * @param option - index of the counting rule
 */
export function segmentScales(
  {segments, setup}: Pick<History, "segments" | "setup">,
  option = 0
): SegmentScale[] {
  return segments.flatMap((segment) => {
    const place = setup.places.findIndex(({id}) => id === segment.place);
    const usual = place === 0 ? 1 : setup.pooling.tilt.median;
    return solveScale(segment, setup, place, option, usual) ?? [];
  });
}

/** A stretch of history as the process of the pace sees it. */
export function scalePoint({start, end, logScale, error}: SegmentScale): PacePoint {
  return {from: start, until: end, log: logScale, error};
}

function solveScale(
  {place, index, run, response, printed}: Segment,
  {places, sourceError}: CalibrationSetup,
  at: number,
  option: number,
  usualTilt: number
): SegmentScale | undefined {
  const high = scaleObservation(places[at], index);
  if (high < 0) return undefined;
  const {skilled: first, observations} = places[at].segments[index];
  const printedFirst = first !== undefined && "figure" in first;
  const skilled = printedFirst ? observations.findLastIndex(({role}) => role === "skilled") : -1;
  const slopeAt = (k: number, tilt: number) =>
    response.read(k, option, 1, tilt, 0.5) - response.read(k, option, 0, tilt, 0.5);
  const scaleAt = (k: number, tilt: number) =>
    (printed[k].value - response.read(k, option, 0, tilt, 0.5)) / slopeAt(k, tilt);
  const tilt =
    skilled < 0 ? usualTilt : balance((t) => scaleAt(high, t) - scaleAt(skilled, t), usualTilt);
  const scale = scaleAt(high, tilt);
  if (!(scale > 0.01)) return undefined;
  const {value, halfWidth, error} = printed[high];
  const begin = sourceError.A2 * response.read(high, option, 0, tilt, 0.5);
  const spread = Math.sqrt((error * value) ** 2 + begin * begin);
  const gain = slopeAt(high, tilt) * scale;
  return {
    place,
    index,
    start: run.start,
    end: run.end,
    logScale: log(scale),
    error: Math.sqrt(spread * spread + halfWidth * halfWidth) / gain,
    gain,
    tilt
  };
}

/** Finds the tilt in [1/8, 8] at which a falling difference is zero; the usual one where there is none. */
function balance(difference: (tilt: number) => number, usual: number): number {
  let low = 1 / 8;
  let high = 8;
  const atLow = difference(low);
  if (!(atLow * difference(high) < 0)) return usual;
  for (let k = 0; k < 60; k++) {
    const middle = Math.sqrt(low * high);
    if (difference(middle) * atLow > 0) low = middle;
    else high = middle;
  }
  return Math.sqrt(low * high);
}
