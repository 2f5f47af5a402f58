import {priorScale} from "../pipeline/priorScale.js";
import type {CalibrationSetup} from "../project/calibrationSetup.js";
import {exp} from "../quantity/exp.js";
import {log} from "../quantity/log.js";
import {normalQuantile} from "../quantity/normalQuantile.js";
import {type PacePoint, seriesMean} from "./paceWindow.js";
import {type SegmentScale, scalePoint} from "./segmentScales.js";

/** A quantity on a grid of equally likely prior values, weighed by evidence. */
export interface GridPosterior {
  values: Float64Array;
  /** Sum to 1. */
  weights: Float64Array;
}

/** What places share: the long-run scale of quantities, and its spread between places. */
export interface PooledSpread {
  /** ln of the median scale over places. */
  scale: GridPosterior;
  /** Standard deviation of ln scale between places. */
  between: GridPosterior;
  /** Number of places it rests on. */
  places: number;
}

const size = 41;

/**
 * Learns from segments of history how far the long-run quantities of places differ.
 *
 * The mean of a place over its segments is N(scale, between² + variance), its variance that of a pace of the given standard
 * deviation and persistence ({@link seriesMean}). Posteriors on grids of equally likely prior values, scale and between jointly.
 *
 * @param scales - of the segments known; those of our own place are left out
 * @param own - id of our own place
 */
export function pooledSpread(
  scales: readonly SegmentScale[],
  {pooling, sd, persistence}: Pick<CalibrationSetup, "pooling"> & {sd: number; persistence: number},
  own: string
): PooledSpread {
  const byPlace = new Map<string, PacePoint[]>();
  for (const scale of scales)
    if (scale.place !== own)
      byPlace.set(scale.place, [...(byPlace.get(scale.place) ?? []), scalePoint(scale)]);
  const others = [...byPlace.values()].map((points) => seriesMean(points, sd, persistence));
  const centres = priorGrid(pooling.level).map(log);
  const spreads = priorGrid(pooling.between);
  const centreLogs = new Float64Array(size).fill(Number.NEGATIVE_INFINITY);
  const spreadLogs = new Float64Array(size).fill(Number.NEGATIVE_INFINITY);
  for (let c = 0; c < size; c++)
    for (let s = 0; s < size; s++) {
      let sum = 0;
      for (const {mean, variance} of others)
        sum += logNormal(mean - centres[c], Math.sqrt(spreads[s] ** 2 + variance));
      centreLogs[c] = logAdd(centreLogs[c], sum);
      spreadLogs[s] = logAdd(spreadLogs[s], sum);
    }
  return {
    scale: {values: centres, weights: normalise(centreLogs)},
    between: {values: spreads, weights: normalise(spreadLogs)},
    places: others.length
  };
}

/** Equally likely values of a positive quantity, given its median and central 95% range. */
function priorGrid(range: {median: number; low: number; high: number}): Float64Array {
  const prior = priorScale({family: "lognormal", ...range});
  return Float64Array.from({length: size}, (_, k) => prior.value(normalQuantile((k + 0.5) / size)));
}

/**
 * Reads a quantile off a grid posterior without steps: straight between the middles of the weights.
 *
 * @param p - in (0, 1)
 * @example
 * smoothQuantile({values: Float64Array.of(1, 2, 3), weights: Float64Array.of(0.25, 0.5, 0.25)}, 0.5) // => 2
 * smoothQuantile({values: Float64Array.of(1, 3), weights: Float64Array.of(0.5, 0.5)}, 0.5) // => 2
 */
export function smoothQuantile({values, weights}: GridPosterior, p: number): number {
  let before = weights[0] / 2;
  if (p <= before) return values[0];
  for (let k = 1; k < values.length; k++) {
    const next = before + (weights[k - 1] + weights[k]) / 2;
    if (p <= next)
      return values[k - 1] + ((p - before) / (next - before)) * (values[k] - values[k - 1]);
    before = next;
  }
  return values[values.length - 1];
}

const logNormal = (x: number, sd: number) => -log(sd) - (x * x) / (2 * sd * sd);

function logAdd(a: number, b: number): number {
  if (a === Number.NEGATIVE_INFINITY) return b;
  return a > b ? a + log(1 + exp(b - a)) : b + log(1 + exp(a - b));
}

function normalise(logs: Float64Array): Float64Array {
  const largest = Math.max(...logs);
  const weights = logs.map((value) => exp(value - largest));
  const sum = weights.reduce((total, value) => total + value, 0);
  return weights.map((value) => value / sum);
}
