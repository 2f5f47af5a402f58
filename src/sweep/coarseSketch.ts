import {highWord, word, words} from "../quantity/highWord.js";
import type {QuantileSketchState} from "../quantity/quantileSketch.js";

/** Bits dropped from the 32-bit key of a value: a bucket is at most 2⁻⁹, 0.2%, of its values wide. */
const coarseShift = 11;

/**
 * Brings a sketch of quantiles to buckets of at most 0.2% of their values, so that it takes a few hundred bytes in a file.
 *
 * How coarse it is depends on the values only, not on how many runs a chunk has: merged, the sketches of chunks give the same
 * buckets, to the bit, however the runs were cut.
 *
 * @param state - of a `QuantileSketch`, with all values or with buckets
 * @returns the same with `values` empty and `shift` at least {@link coarseShift}
 * @example
 * coarseSketch({values: new Float64Array([1, 1.0001, 2]), shift: 0, minimum: 1, maximum: 2, keys: new Int32Array(0), counts: new Float64Array(0)}).counts // => new Float64Array([2, 1])
 */
export function coarseSketch(state: QuantileSketchState): QuantileSketchState {
  const {minimum, maximum, values} = state;
  const shift = Math.max(coarseShift, state.shift);
  const buckets = new Map<number, number>();
  const add = (key: number, count: number) => buckets.set(key, (buckets.get(key) ?? 0) + count);
  for (const value of values) add(keyOf(value) >> shift, 1);
  for (let i = 0; i < state.keys.length; i++)
    add(state.keys[i] >> (shift - state.shift), state.counts[i]);
  const keys = Int32Array.from(buckets.keys()).sort();
  return {
    minimum,
    maximum,
    values: new Float64Array(0),
    shift,
    keys,
    counts: Float64Array.from(keys, (key) => buckets.get(key) ?? 0)
  };
}

/** The leading 32 bits of a double as an integer in the order of the numbers; −0 is 0. */
function keyOf(value: number): number {
  word[0] = value + 0;
  const high = words[highWord];
  return high ^ ((high >> 31) & 0x7fffffff);
}
