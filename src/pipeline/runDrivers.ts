import {exp} from "../quantity/exp.js";
import type {RandomStream} from "../quantity/randomStream.js";
import {driverInnovations} from "./driverInnovations.js";
import {paceStates} from "./modelParameters.js";
import {type DriverShift, type PaceDraw, paceDraw, paceFamilies, writePace} from "./pace.js";
import type {PipelineLayout} from "./pipelineLayout.js";
import type {SingleRow} from "./singleNumbers.js";

/** What the drivers of a run are told instead of drawing it. */
export interface GivenDrivers {
  pace?: ArrayLike<number>;
  shift?: ArrayLike<number>;
}

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
   * @param given.pace - taken as given instead of drawn, [family][year]
   * @param given.shift - added to the innovations of the run, shape (years × drivers) of {@link driverInnovations}
   */
  write(random: RandomStream | null, run: number, employed: number, given?: GivenDrivers): void;
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
  const {keys, width, first} = driverInnovations({
    programmes: programmes.map(({id}) => id),
    levels: ladder.ids
  });
  const series = (at: number, count: number): NoiseRows => {
    const noise = new Float64Array(count * n);
    const rows = Array.from({length: count}, (_, i) => noise.subarray(i * n, (i + 1) * n));
    return {noise, rows, keys: keys.slice(at, at + count), at};
  };
  const quantity = series(first.quantity, programmes.length);
  const remainder = series(first.remainder, ladder.ids.length);
  const pace = new Float64Array(paceFamilies.length * n);
  const stay = new Float64Array(n);
  const employed = new Float64Array(n + 1);
  const yearly = (row: number) => values.subarray(row * n, (row + 1) * n);
  const writeEmployed = randomWalk(
    {key: keys[first.employed], at: first.employed},
    yearly(rows["employment.drift"]),
    yearly(rows["employment.sd"]),
    employed
  );
  const value = (row: SingleRow) => values[rows[row] * n];
  const writePaces = paceWriter(value, pace);
  return {
    employed,
    quantity: quantity.noise,
    pace,
    stay,
    remainder: remainder.noise,
    write(random, run, start, {pace: given, shift: added} = {}) {
      const of = {random, run, shift: added && {values: added, width}};
      writeEmployed(of, start);
      writePaces(of, given);
      for (let t = 0; t < n; t++) stay[t] = innovation(of, t, keys[first.stay], first.stay);
      writeNoise(quantity, of, value("quantity.persistence"));
      writeNoise(remainder, of, value("remainder.persistence"));
    }
  };
}

/** Prepares writing the pace of every family, as it is given or drawn; what is drawn is prepared once a stream. */
function paceWriter(
  value: (row: SingleRow) => number,
  pace: Float64Array
): (of: InnovationSource, given?: ArrayLike<number>) => void {
  const now = new Float64Array(paceStates.length);
  let drawn: RandomStream | null = null;
  let draw: PaceDraw | null = null;
  return ({random, run, shift}, given) => {
    if (given) {
      pace.set(given);
      return;
    }
    if (random && random !== drawn) draw = paceDraw(random, pace.length / paceFamilies.length);
    drawn = random ?? drawn;
    for (let i = 0; i < now.length; i++) now[i] = value(paceStates[i] as SingleRow);
    const [persistence, shared] = [value("pace.persistence"), value("pace.shared")];
    writePace({persistence, shared, now}, random && draw, run, pace, shift);
  };
}

/** Where the innovations of a run come from. */
interface InnovationSource {
  /** Null: none but the shift. */
  random: RandomStream | null;
  run: number;
  shift: DriverShift | undefined;
}

/** The innovation of one driver in year t: drawn at address (run, t, key, 0), and what is added to it. */
function innovation(
  {random, run, shift}: InnovationSource,
  t: number,
  key: number,
  at: number
): number {
  const z = random ? random.seek(run, t, key, 0).normal() : 0;
  return shift ? z + (shift.values[t * shift.width + at] ?? 0) : z;
}

/** Unit noise of several series, [series][year], each with its stream; `at`: place of the first among the drivers. */
interface NoiseRows {
  noise: Float64Array;
  rows: Float64Array[];
  keys: number[];
  at: number;
}

/** Writes first-order autoregressions of unit variance: e_t = φ e_{t−1} + √(1 − φ²) z_t, e_1 = z_1, φ in (−1, 1). */
function writeNoise(
  {noise, rows, keys, at}: NoiseRows,
  of: InnovationSource,
  persistence: number
): void {
  noise.fill(0);
  if (!of.random && !of.shift) return;
  const spread = Math.sqrt(1 - persistence * persistence);
  for (let i = 0; i < rows.length; i++) {
    let e = 0;
    for (let t = 0; t < rows[i].length; t++) {
      const z = innovation(of, t, keys[i], at + i);
      e = t === 0 ? z : persistence * e + spread * z;
      rows[i][t] = e;
    }
  }
}

/**
 * Prepares writing the path of an exogenous stock: a random walk with drift on the log scale.
 *
 * y_0 = start; ln y_t = ln y_{t−1} + drift_t + sd_t z_t.
 *
 * @param driver - key of its stream, and its place among the drivers
 * @param drift - by year, 1/yr; read anew in every run
 * @param sd - by year
 * @param out - receives y at every instant, shape (years + 1)
 */
function randomWalk(
  {key, at}: {key: number; at: number},
  drift: ArrayLike<number>,
  sd: ArrayLike<number>,
  out: Float64Array
): (of: InnovationSource, start: number) => void {
  return (of, start) => {
    out[0] = start;
    let sum = 0;
    for (let t = 0; t + 1 < out.length; t++) {
      sum += drift[t];
      if (of.random || of.shift) sum += sd[t] * innovation(of, t, key, at);
      out[t + 1] = start * exp(sum);
    }
  };
}
