import type {ParameterSpace} from "../pipeline/parameterSpace.js";
import {type PriorScale, priorScale} from "../pipeline/priorScale.js";
import {exp} from "../quantity/exp.js";
import {log} from "../quantity/log.js";
import {normalCdf} from "../quantity/normalCdf.js";
import type {CalibrationSetup} from "./calibrationSetup.js";

/**
 * Layout of the standard normal coordinates of a joint fit over places: the pipeline's own parameters, what places share
 * (level, between, drift), for every other place its level and tilt, and for every stretch its drift and starting position.
 */
export interface JointCoordinates {
  size: number;
  /** Names in order. */
  names: string[];
  /** Number of coordinates of the pipeline's parameters; they come first. */
  parameters: number;
  /** Logarithm of the quantities of a stretch as a multiple of ours today. */
  logLevel(z: Float64Array, place: number, segment: number): number;
  /** Odds of upper levels as a multiple of ours. */
  tilt(z: Float64Array, place: number): number;
  /** Where in its range the skilled total at the start of a stretch lies, in [0, 1]. */
  position(z: Float64Array, place: number, segment: number): number;
  /** Standard deviation of the log change from one stretch to the next. */
  drift(z: Float64Array): number;
  /** Spread between places, and median level, for a place that has no stretch yet. */
  between(z: Float64Array): number;
  median(z: Float64Array): number;
}

/**
 * Lays out the coordinates of a joint fit. Partial pooling: log level of another place = log median + between · ζ; of our own
 * place the last stretch is the reference. Levels walk from stretch to stretch by drift · ξ, for our own place backwards.
 *
 * @param space - parameters of the pipeline
 * @param setup - places and pooling
 */
export function jointCoordinates(
  space: ParameterSpace,
  {pooling, places}: Pick<CalibrationSetup, "pooling" | "places">
): JointCoordinates {
  const names = [...space.coordinates];
  const add = (name: string) => names.push(name) - 1;
  const scale = (range: {median: number; low: number; high: number}): PriorScale =>
    priorScale({family: "lognormal", ...range});
  const level = {at: add("pooling.level"), scale: scale(pooling.level)};
  const between = {at: add("pooling.between"), scale: scale(pooling.between)};
  const drift = {at: add("pooling.drift"), scale: scale(pooling.drift)};
  const tilts = scale(pooling.tilt);
  const rows = places.map(({id, segments}, place) => ({
    level: place === 0 ? -1 : add(`level.${id}`),
    tilt: place === 0 ? -1 : add(`tilt.${id}`),
    drifts: segments.map((_, k) => add(`drift.${id}.${k + 1}`)),
    positions: segments.map((_, k) => add(`position.${id}.${k + 1}`))
  }));
  const median = (z: Float64Array) => log(level.scale.value(z[level.at]!));
  const betweenSd = (z: Float64Array) => between.scale.value(z[between.at]!);
  const driftSd = (z: Float64Array) => drift.scale.value(z[drift.at]!);
  return {
    size: names.length,
    names,
    parameters: space.coordinates.length,
    logLevel(z, place, segment) {
      const row = rows[place]!;
      const sd = driftSd(z);
      let sum = place === 0 ? 0 : median(z) + betweenSd(z) * z[row.level]!;
      if (place === 0)
        for (let k = row.drifts.length - 1; k > segment; k--) sum -= sd * z[row.drifts[k]!]!;
      else for (let k = 1; k <= segment; k++) sum += sd * z[row.drifts[k]!]!;
      return sum;
    },
    tilt: (z, place) => (place === 0 ? 1 : tilts.value(z[rows[place]!.tilt]!)),
    position: (z, place, segment) => normalCdf(z[rows[place]!.positions[segment]!]!),
    drift: driftSd,
    between: betweenSd,
    median: (z) => exp(median(z))
  };
}
