import {exp} from "../quantity/exp.js";
import {driverInnovations} from "./driverInnovations.js";
import {paceStates} from "./modelParameters.js";
import {type DriverShift, type PaceInnovations, paceFamilies, writePace} from "./pace.js";
import type {PipelineLayout} from "./pipelineLayout.js";
import type {SingleRow} from "./singleNumbers.js";

/** What the drivers of a run are told. */
export interface GivenDrivers {
  /** Their innovations, shape (years × drivers × lanes) of {@link driverInnovations}; null: none, for the paths without noise. */
  drawn: ArrayLike<number> | null;
  /** Taken as given instead of what was drawn, [family][year]; default nothing. */
  pace?: ArrayLike<number> | undefined;
  /** Added to the innovations, in their shape, 0 after its end; default nothing. */
  shift?: ArrayLike<number> | undefined;
}

/** Exogenous noise of a run, [index][lane]. Overwritten by every run. */
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
   * @param given - innovations, and what replaces or moves them
   * @param employed - at the start, by lane
   */
  write(given: GivenDrivers, employed: ArrayLike<number>): void;
}

/**
 * Prepares the drivers: the employed as a random walk with drift, the yearly noise of every programme and of the remainder of
 * every level as an autoregression, the pace of families of quantities ({@link writePace}), independent noise of the stay rate.
 * Each has a stream of its own, keyed by its name.
 */
export function prepareDrivers(layout: PipelineLayout): RunDrivers {
  const {programmes, ladder, years, lanes} = layout;
  const n = years.length;
  const {width, first} = driverInnovations({
    programmes: programmes.map(({id}) => id),
    levels: ladder.ids
  });
  const room = (count: number) => new Float64Array(count * n * lanes);
  const quantity = room(programmes.length);
  const remainder = room(ladder.ids.length);
  const [pace, stay] = [room(paceFamilies.length), room(1)];
  const employed = new Float64Array((n + 1) * lanes);
  const yearly = (row: SingleRow) => valuesOf(layout, row, n);
  const value = (row: SingleRow) => valuesOf(layout, row, 1);
  const [drift, sd] = [yearly("employment.drift"), yearly("employment.sd")];
  const writePaces = paceWriter(layout, pace);
  const [lasting, lastingRest] = [value("quantity.persistence"), value("remainder.persistence")];
  return {
    ...{employed, quantity, pace, stay, remainder},
    write({drawn, pace: given, shift}, start) {
      const of: Innovations = {
        drawn: drawn && {values: drawn, width},
        shift: shift && {values: shift, width}
      };
      if (given) pace.set(given);
      else writePaces(of);
      walk({of, at: first.employed, width, drift, sd}, start, employed);
      for (let t = 0; t < n; t++)
        for (let w = 0; w < lanes; w++)
          stay[t * lanes + w] = innovation(of, (t * width + first.stay) * lanes + w);
      writeNoise({noise: quantity, at: first.quantity, n, width}, of, lasting);
      writeNoise({noise: remainder, at: first.remainder, n, width}, of, lastingRest);
    }
  };
}

/** The numbers of a row in so many years from the first on, [year][lane]. A view. */
function valuesOf({rows, table, years, lanes}: PipelineLayout, row: SingleRow, count: number) {
  const at = rows[row] * years.length * lanes;
  return table.values.subarray(at, at + count * lanes);
}

/** Prepares writing the pace of every family. */
function paceWriter(layout: PipelineLayout, pace: Float64Array): (of: Innovations) => void {
  const W = layout.lanes;
  const now = new Float64Array(paceStates.length * W);
  const paths = new Float64Array((pace.length / paceFamilies.length) * paceStates.length);
  const states = paceStates.map((id) => valuesOf(layout, id as SingleRow, 1));
  const persistence = valuesOf(layout, "pace.persistence", 1);
  const shared = valuesOf(layout, "pace.shared", 1);
  return (of) => {
    for (let i = 0; i < states.length; i++) now.set(states[i], i * W);
    writePace({persistence, shared, now}, of, paths, pace);
  };
}

/** Where the innovations of a run come from. */
interface Innovations extends PaceInnovations {
  /** Null: none but the shift. */
  drawn: DriverShift | null;
  shift: DriverShift | undefined;
}

/** An innovation, by its place among those of all drivers and lanes: as drawn, and what is added to it. */
function innovation({drawn, shift}: Innovations, place: number): number {
  const z = drawn ? drawn.values[place] : 0;
  return shift ? z + (shift.values[place] ?? 0) : z;
}

/** Unit noise of several series over n years, [series][year][lane]; `at`: place of the first among the drivers, `width` of them. */
interface NoiseRows {
  noise: Float64Array;
  at: number;
  n: number;
  width: number;
}

/** Writes first-order autoregressions of unit variance: e_t = φ e_{t−1} + √(1 − φ²) z_t, e_1 = z_1, φ in (−1, 1), by lane. */
function writeNoise(
  {noise, at, n, width}: NoiseRows,
  of: Innovations,
  persistence: Float64Array
): void {
  const W = persistence.length;
  if (!of.drawn && !of.shift) {
    noise.fill(0);
    return;
  }
  for (let i = 0; i * n * W < noise.length; i++)
    for (let w = 0; w < W; w++) {
      const phi = persistence[w];
      const spread = Math.sqrt(1 - phi * phi);
      let e = 0;
      for (let t = 0; t < n; t++) {
        const z = innovation(of, (t * width + at + i) * W + w);
        e = t === 0 ? z : phi * e + spread * z;
        noise[(i * n + t) * W + w] = e;
      }
    }
}

/** A driver on its way: its innovations and its place among so many drivers, drift (1/yr) and spread by year and lane. */
interface Walk {
  of: Innovations;
  at: number;
  width: number;
  drift: Float64Array;
  sd: Float64Array;
}

/**
 * Writes the path of an exogenous stock, a random walk with drift on the log scale: y_0 = start; ln y_t = ln y_{t−1} + drift_t + sd_t z_t.
 *
 * @param start - by lane
 * @param out - receives y at every instant, shape (years + 1 × lanes)
 */
function walk({of, at, width, drift, sd}: Walk, start: ArrayLike<number>, out: Float64Array): void {
  const W = start.length;
  for (let w = 0; w < W; w++) {
    out[w] = start[w];
    let sum = 0;
    for (let t = 0; t * W < drift.length; t++) {
      const k = t * W + w;
      sum += drift[k];
      if (of.drawn || of.shift) sum += sd[k] * innovation(of, (t * width + at) * W + w);
      out[k + W] = start[w] * exp(sum);
    }
  }
}
