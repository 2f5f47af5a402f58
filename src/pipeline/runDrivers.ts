import {exp} from "../quantity/exp.js";
import type {RandomStream} from "../quantity/randomStream.js";
import {streamKey} from "../quantity/streamKey.js";
import {paceStates} from "./modelParameters.js";
import {paceFamilies, writePace} from "./pace.js";
import type {PipelineLayout, SingleRow} from "./pipelineLayout.js";

const stayKey = streamKey("driver stay");

/** Exogenous noise of a run. Overwritten by every run. */
export interface RunDrivers {
  /** Employed persons at every instant, [instant]. */
  employed: Float64Array;
  /** Unit noise of programme quantities, [programme][year]. */
  quantity: Float64Array;
  /** Pace of every family of quantities in standard deviations from its long-run mean, [family][year]. */
  pace: Float64Array;
  /** Unit noise of the stay rate, [year]. */
  stay: Float64Array;
  /** Unit noise of the remainder, [level][year]. */
  remainder: Float64Array;
  /**
   * @param random - null for the paths without noise
   * @param run - run whose drivers are used
   * @param employed - at the start
   * @param pace - taken as given instead of drawn, [family][year]
   */
  write(random: RandomStream | null, run: number, employed: number, pace?: ArrayLike<number>): void;
}

/**
 * Prepares the drivers: the employed as a random walk with drift, the yearly noise of every programme and of the remainder of
 * every level as an autoregression, the pace of families of quantities ({@link writePace}), independent noise of the stay rate.
 * Each has a stream of its own, keyed by its name.
 */
export function prepareDrivers({
  programmes,
  ladder,
  years: {length: n},
  rows,
  table: {values}
}: PipelineLayout): RunDrivers {
  const quantity = noiseRows(
    "quantity",
    programmes.map(({id}) => id),
    n
  );
  const remainder = noiseRows("remainder", ladder.ids, n);
  const pace = new Float64Array(paceFamilies.length * n);
  const now = new Float64Array(paceStates.length);
  const stay = new Float64Array(n);
  const employed = new Float64Array(n + 1);
  const yearly = (row: number) => values.subarray(row * n, (row + 1) * n);
  const writeEmployed = randomWalk(
    streamKey("driver employed"),
    yearly(rows["employment.drift"]),
    yearly(rows["employment.sd"]),
    employed
  );
  return {
    employed,
    quantity: quantity.noise,
    pace,
    stay,
    remainder: remainder.noise,
    write(random, run, start, given) {
      writeEmployed(random, run, start);
      const value = (row: string) => values[rows[row as SingleRow] * n];
      if (given) pace.set(given);
      else {
        for (let i = 0; i < now.length; i++) now[i] = value(paceStates[i]);
        const [persistence, shared] = [value("pace.persistence"), value("pace.shared")];
        writePace({persistence, shared, now}, random, run, pace);
      }
      for (let t = 0; t < n; t++) stay[t] = random ? random.seek(run, t, stayKey, 0).normal() : 0;
      writeNoise(quantity, random, run, values[rows["quantity.persistence"] * n]);
      writeNoise(remainder, random, run, values[rows["remainder.persistence"] * n]);
    }
  };
}

/** Unit noise of several series, [series][year], each with its stream. */
interface NoiseRows {
  noise: Float64Array;
  rows: Float64Array[];
  keys: number[];
}

function noiseRows(what: string, ids: readonly string[], years: number): NoiseRows {
  const noise = new Float64Array(ids.length * years);
  return {
    noise,
    rows: ids.map((_, i) => noise.subarray(i * years, (i + 1) * years)),
    keys: ids.map((id) => streamKey(`driver ${what} ${id}`))
  };
}

function writeNoise(
  {noise, rows, keys}: NoiseRows,
  random: RandomStream | null,
  run: number,
  persistence: number
): void {
  if (!random) noise.fill(0);
  else
    for (let i = 0; i < rows.length; i++)
      writeAutoregression(random, run, keys[i], persistence, rows[i]);
}

/**
 * Writes a first-order autoregression of unit variance: e_t = φ e_{t−1} + √(1 − φ²) z_t, e_1 = z_1.
 *
 * @param random - stream; address (run, t, key, 0) for year t
 * @param persistence - φ in (−1, 1)
 * @param out - receives e, shape (years)
 */
function writeAutoregression(
  random: RandomStream,
  run: number,
  key: number,
  persistence: number,
  out: Float64Array
): void {
  const innovation = Math.sqrt(1 - persistence * persistence);
  let e = 0;
  for (let t = 0; t < out.length; t++) {
    const z = random.seek(run, t, key, 0).normal();
    e = t === 0 ? z : persistence * e + innovation * z;
    out[t] = e;
  }
}

/**
 * Prepares writing the path of an exogenous stock: a random walk with drift on the log scale.
 *
 * y_0 = start; ln y_t = ln y_{t−1} + drift_t + sd_t z_t.
 *
 * @param key - of its stream; address (run, t, key, 0), no noise without a stream
 * @param drift - by year, 1/yr; read anew in every run
 * @param sd - by year
 * @param out - receives y at every instant, shape (years + 1)
 */
function randomWalk(
  key: number,
  drift: ArrayLike<number>,
  sd: ArrayLike<number>,
  out: Float64Array
): (random: RandomStream | null, run: number, start: number) => void {
  return (random, run, start) => {
    out[0] = start;
    let sum = 0;
    for (let t = 0; t + 1 < out.length; t++) {
      sum += drift[t];
      if (random) sum += sd[t] * random.seek(run, t, key, 0).normal();
      out[t + 1] = start * exp(sum);
    }
  };
}
