import type {CalibrationSetup} from "../project/calibrationSetup.js";
import {log} from "../quantity/log.js";
import type {Stretch, Stretches} from "./segment.js";

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
}

/** Index of the observation that tells a stretch's level: the last high-skilled stock, else the last density; −1 if none. */
export function levelObservation({segments}: CalibrationSetup["places"][number], segment: number) {
  const last = (wanted: string) =>
    segments[segment].observations.findLastIndex(({role}) => role === wanted);
  const stock = last("highSkilled");
  return stock >= 0 ? stock : last("density");
}

/**
 * Solves every stretch of history for the level of quantities that reproduces its last published high-skilled number (stock or
 * density), at the typical parameters; where the skilled stock is printed at both ends (not a range), also for the tilt towards
 * upper levels.
 * Stretches without such a number, or whose number asks for less than 1% of our quantities, are left out.
 *
 * @param option - index of the counting rule
 */
export function stretchLevels(
  {list}: Pick<Stretches, "list">,
  setup: CalibrationSetup,
  option = 0
): StretchLevel[] {
  return list.flatMap((stretch) => {
    const index = setup.places.findIndex(({id}) => id === stretch.place);
    const level = solveLevel(stretch, setup.places[index], option, {
      tilt: index === 0 ? 1 : setup.pooling.tilt.median
    });
    return level ?? [];
  });
}

function solveLevel(
  {place, segment, run, response, printed}: Stretch,
  setup: CalibrationSetup["places"][number],
  option: number,
  {tilt: usual}: {tilt: number}
): StretchLevel | undefined {
  const high = levelObservation(setup, segment);
  if (high < 0) return undefined;
  const {skilled: first, observations} = setup.segments[segment];
  const printedFirst = first !== undefined && "figure" in first;
  const skilled = printedFirst ? observations.findLastIndex(({role}) => role === "skilled") : -1;
  const slopeAt = (k: number, tilt: number) =>
    response.read(k, option, 1, tilt, 0.5) - response.read(k, option, 0, tilt, 0.5);
  const levelAt = (k: number, tilt: number) =>
    (printed[k].value - response.read(k, option, 0, tilt, 0.5)) / slopeAt(k, tilt);
  const tilt = skilled < 0 ? usual : balance((t) => levelAt(high, t) - levelAt(skilled, t), usual);
  const level = levelAt(high, tilt);
  if (!(level > 0.01)) return undefined;
  const {value, halfWidth, error} = printed[high];
  const spread = error * value;
  return {
    place,
    segment,
    start: run.start,
    end: run.end,
    logLevel: log(level),
    error: Math.sqrt(spread * spread + halfWidth * halfWidth) / (slopeAt(high, tilt) * level),
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
