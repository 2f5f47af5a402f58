import {createQuantileSketch, type QuantileSketch} from "../quantity/quantileSketch.js";
import {coarseSketch} from "./coarseSketch.js";
import {addValue, type Moments, noMoments} from "./moments.js";
import {sketchBytes} from "./sketchBytes.js";

/** What a row is of: an indicator in a year, or the number of a target's first reading, whose year is that in which it is due. */
export interface RowHead {
  quantity: "indicator" | "target";
  /** Id of the indicator or target. */
  id: string;
  year: number;
  unit: string;
}

/** One row of a chunk: what its runs say of one quantity, in a form that merges with other chunks. */
export interface ChunkRow extends RowHead, Moments {
  /** Runs in which it is no number. */
  missing: number;
  /** Infinity and −Infinity where it never is one. */
  minimum: number;
  maximum: number;
  /** Of the sketch: bits dropped from its keys. */
  shift: number;
  /** Its buckets, see `sketchBytes`. */
  sketch: Uint8Array;
  /** Runs in which a target is met; null of an indicator. */
  met: number | null;
  /** The values of the chunk's first runs, as many as are kept one by one; null where none are. */
  values: Float64Array | null;
}

/** Counts the runs of a chunk for one row. */
export class RowTally {
  readonly head: RowHead;
  readonly #sketch: QuantileSketch = createQuantileSketch();
  #moments = noMoments;
  #missing = 0;
  #met: number | null;
  readonly #values: Float64Array | null;
  #pushed = 0;

  /**
   * @param head - what is counted
   * @param options.met - whether runs that meet a goal are counted
   * @param options.values - how many runs are kept one by one
   */
  constructor(head: RowHead, {met, values}: {met: boolean; values: number}) {
    this.head = head;
    this.#met = met ? 0 : null;
    this.#values = values > 0 ? new Float64Array(values) : null;
  }

  /** Counts the value of one run, NaN where it is no number, and whether it meets the goal. */
  push(value: number, met = false): void {
    if (this.#values && this.#pushed < this.#values.length) this.#values[this.#pushed++] = value;
    if (value - value === 0) {
      this.#sketch.push(value);
      this.#moments = addValue(this.#moments, value);
    } else this.#missing++;
    if (this.#met !== null && met) this.#met++;
  }

  /** The row of all that was counted. */
  row(): ChunkRow {
    const {minimum, maximum, shift, keys, counts} = coarseSketch(this.#sketch.state());
    return {
      ...this.head,
      ...this.#moments,
      missing: this.#missing,
      minimum,
      maximum,
      shift,
      sketch: sketchBytes({keys, counts}),
      met: this.#met,
      values: this.#values
    };
  }
}
