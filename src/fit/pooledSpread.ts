import {priorScale} from "../pipeline/priorScale.js";
import type {CalibrationSetup} from "../project/calibrationSetup.js";
import {exp} from "../quantity/exp.js";
import {log} from "../quantity/log.js";
import {normalQuantile} from "../quantity/normalQuantile.js";
import type {SegmentScale} from "./segmentScales.js";

/** A quantity on a grid of equally likely prior values, weighed by evidence. */
export interface GridPosterior {
  values: Float64Array;
  /** Sum to 1. */
  weights: Float64Array;
}

/** What places share: the typical scale of quantities, its spread between places, its drift from segment to segment. */
export interface PooledSpread {
  /** ln of the median scale over places. */
  scale: GridPosterior;
  /** Standard deviation of ln scale between places. */
  between: GridPosterior;
  /** Standard deviation of the change of ln scale from one segment to the next. */
  drift: GridPosterior;
  /** Number of places and of changes it rests on. */
  places: number;
  changes: number;
}

const size = 41;

/**
 * Learns from segments of history how far quantities differ between places and drift over time.
 *
 * Changes between successive segments of a place are N(0, drift² + errors²); the latest scales of the places are
 * N(scale, between² + error²). Posteriors on grids of equally likely prior values; scale and between jointly.
 *
 * @param scales - of the segments known; others than those of our own place inform scale and between
 * @param own - id of our own place
 */
export function pooledSpread(
  scales: readonly SegmentScale[],
  {pooling}: Pick<CalibrationSetup, "pooling">,
  own: string
): PooledSpread {
  const {changes, latest} = changesBetween(scales);
  const others = [...latest.values()].filter(({place}) => place !== own);
  const centres = priorGrid(pooling.level).map(log);
  const spreads = priorGrid(pooling.between);
  const drifts = priorGrid(pooling.drift);
  const centreLogs = new Float64Array(size).fill(Number.NEGATIVE_INFINITY);
  const spreadLogs = new Float64Array(size).fill(Number.NEGATIVE_INFINITY);
  for (let c = 0; c < size; c++)
    for (let s = 0; s < size; s++) {
      let sum = 0;
      for (const {logScale, error} of others)
        sum += logNormal(logScale - centres[c], length(spreads[s], error));
      centreLogs[c] = logAdd(centreLogs[c], sum);
      spreadLogs[s] = logAdd(spreadLogs[s], sum);
    }
  const driftLogs = Float64Array.from(drifts, (sd) =>
    changes.reduce((sum, {change, error}) => sum + logNormal(change, length(sd, error)), 0)
  );
  return {
    scale: {values: centres, weights: normalise(centreLogs)},
    between: {values: spreads, weights: normalise(spreadLogs)},
    drift: {values: drifts, weights: normalise(driftLogs)},
    places: others.length,
    changes: changes.length
  };
}

/** Equally likely values of a positive quantity, given its median and central 95% range. */
function priorGrid(range: {median: number; low: number; high: number}): Float64Array {
  const prior = priorScale({family: "lognormal", ...range});
  return Float64Array.from({length: size}, (_, k) => prior.value(normalQuantile((k + 0.5) / size)));
}

/** Changes of ln scale between successive segments of a place, and the last segment of each. */
function changesBetween(scales: readonly SegmentScale[]): {
  changes: {change: number; error: number}[];
  latest: Map<string, SegmentScale>;
} {
  const changes: {change: number; error: number}[] = [];
  const latest = new Map<string, SegmentScale>();
  for (const scale of scales) {
    const before = latest.get(scale.place);
    if (before)
      changes.push({
        change: scale.logScale - before.logScale,
        error: length(scale.error, before.error)
      });
    latest.set(scale.place, scale);
  }
  return {changes, latest};
}

/**
 * Reads a quantile off a grid posterior: the first value at which the weights reach p.
 *
 * @param p - in (0, 1)
 * @example
 * gridQuantile({values: Float64Array.of(1, 2, 3), weights: Float64Array.of(0.2, 0.6, 0.2)}, 0.5) // => 2
 */
export function gridQuantile({values, weights}: GridPosterior, p: number): number {
  let sum = 0;
  for (let k = 0; k < values.length; k++) {
    sum += weights[k];
    if (sum >= p) return values[k];
  }
  return values[values.length - 1];
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

/** The mixture of grid posteriors over the same values. */
export function mixGrids(
  grids: readonly GridPosterior[],
  shares: readonly number[]
): GridPosterior {
  const weights = new Float64Array(grids[0].values.length);
  grids.forEach((grid, g) => {
    for (let k = 0; k < weights.length; k++) weights[k] += shares[g] * grid.weights[k];
  });
  return {values: grids[0].values, weights};
}

const length = (a: number, b: number) => Math.sqrt(a * a + b * b);
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
