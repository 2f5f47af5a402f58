import {BucketCounts} from "./bucketCounts.js";
import {highWord, word, words} from "./highWord.js";

/** A sketch as plain data, for another worker or a file: the same values give the same bytes, in any order of arrival. */
export interface QuantileSketchState {
  /** Bits dropped from the 32-bit keys: the relative width of a bucket is 2^(shift − 20). */
  shift: number;
  minimum: number;
  maximum: number;
  /** Occupied buckets, ascending, and how many values each holds; shape (buckets). */
  keys: Int32Array;
  counts: Float64Array;
}

/**
 * Quantiles of a stream in fixed memory (at most 24 kB), independent of the order of arrival.
 *
 * A value falls into the bucket of the leading 32 bits of its double (sign, exponent, 20 bits of the fraction), mapped to an
 * integer in the order of the numbers. When more than 1,024 buckets are occupied, the last bit is dropped until they are
 * not. The resolution therefore depends on the values only, and merging two sketches gives, to the bit, the sketch of
 * all values.
 *
 * Error: an estimate lies in the bucket of the true quantile, between the smallest and the largest value; the relative
 * width of a bucket is at most `relativeWidth`, 2⁻²⁰ while no more than 1,024 buckets were needed. Inside a bucket
 * values count as evenly spread. Minimum and maximum are exact.
 */
export class QuantileSketch {
  count = 0;
  minimum = Infinity;
  maximum = -Infinity;
  readonly #buckets = new BucketCounts();

  /** Widest bucket relative to the values in it. */
  get relativeWidth(): number {
    return (1 << this.#buckets.shift) / 1048576;
  }

  /** Counts one value; a RangeError if it is not finite. */
  push(x: number): void {
    if (!(x - x === 0)) throw new RangeError(`invalid value; not finite: ${x}`);
    x += 0;
    ++this.count;
    if (x < this.minimum) this.minimum = x;
    if (x > this.maximum) this.maximum = x;
    word[0] = x;
    const h = words[highWord]!;
    this.#buckets.add(h ^ ((h >> 31) & 0x7fffffff), 1, 0);
  }

  /** Counts all that another sketch has counted; the other is left as it is. */
  merge(other: QuantileSketch): void {
    this.#absorb(other.state());
  }

  /**
   * Estimates quantiles of the values pushed, by the R-7 rule.
   *
   * @param p - probabilities in [0, 1], in any order; shape (k)
   * @returns one quantile each, unit of the values, shape (k); NaN when nothing was pushed
   * @throws RangeError if a probability is outside [0, 1]
   */
  quantiles(p: ArrayLike<number>): number[] {
    const {keys, counts} = this.#buckets.sorted();
    return Array.from(p, (pi) => {
      if (!(pi >= 0 && pi <= 1)) throw new RangeError(`invalid p; not in [0, 1]: ${pi}`);
      if (this.count === 0) return NaN;
      const h = (this.count - 1) * pi;
      const below = Math.floor(h);
      const low = this.#ranked(below, keys, counts);
      if (h === below) return low;
      return low + (h - below) * (this.#ranked(below + 1, keys, counts) - low);
    });
  }

  /** Estimates one quantile; as {@link QuantileSketch.quantiles}. */
  quantile(p: number): number {
    return this.quantiles([p])[0]!;
  }

  /** All the sketch knows, as plain data. */
  state(): QuantileSketchState {
    const {minimum, maximum} = this;
    return {shift: this.#buckets.shift, minimum, maximum, ...this.#buckets.sorted()};
  }

  /** Makes a sketch from the state of another. */
  static from(state: QuantileSketchState): QuantileSketch {
    const sketch = new QuantileSketch();
    sketch.#absorb(state);
    return sketch;
  }

  #absorb({shift, minimum, maximum, keys, counts}: QuantileSketchState): void {
    if (shift > this.#buckets.shift) this.#buckets.coarsen(shift);
    if (minimum < this.minimum) this.minimum = minimum;
    if (maximum > this.maximum) this.maximum = maximum;
    for (let i = 0; i < keys.length; ++i) {
      this.count += counts[i]!;
      this.#buckets.add(keys[i]!, counts[i]!, shift);
    }
  }

  /** The value of 0-based rank r. */
  #ranked(r: number, keys: Int32Array, counts: Float64Array): number {
    if (r === 0) return this.minimum;
    if (r === this.count - 1) return this.maximum;
    let i = 0;
    let before = 0;
    while (before + counts[i]! <= r) before += counts[i++]!;
    const width = 1 << this.#buckets.shift;
    const low = lowerEdge(keys[i]! * width);
    const high = lowerEdge((keys[i]! + 1) * width);
    const x = low + ((r - before + 0.5) / counts[i]!) * (high - low);
    return x < this.minimum ? this.minimum : Math.min(x, this.maximum);
  }
}

/** Smallest number with a key, cut to the range of doubles. */
function lowerEdge(key: number): number {
  const magnitude = key >= 0 ? key : -key;
  if (magnitude >= 0x7ff00000) return key >= 0 ? Number.MAX_VALUE : -Number.MAX_VALUE;
  words[highWord] = magnitude;
  words[1 - highWord] = 0;
  return key >= 0 ? word[0]! : -word[0]!;
}

/**
 * Makes an empty sketch of the quantiles of a stream, or one from the state of another.
 *
 * @param state - as given by `state()`; absent: empty
 * @example
 * ((sketch) => ([3, 1, 2].forEach((x) => sketch.push(x)), sketch.quantile(0)))(createQuantileSketch()) // => 1
 * createQuantileSketch().quantile(0.5) // => NaN
 * createQuantileSketch().push(NaN) // throws invalid value; not finite: NaN
 */
export function createQuantileSketch(state?: QuantileSketchState): QuantileSketch {
  return state ? QuantileSketch.from(state) : new QuantileSketch();
}
