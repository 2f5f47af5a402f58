import {checkNumber} from "./checkNumber.js";
import {checkObject} from "./checkObject.js";
import {highWord, word, words} from "./highWord.js";
import {countKeys, KeyCounts, type SortedCounts} from "./keyCounts.js";

/** Values kept as they are, and buckets kept after that. */
const capacity = 1024;

/** Values that wait for buckets: of so many at once it is soon known how wide buckets must be. */
const waiting = 2048;

/** A sketch as plain data, for another worker or a file: the same values give the same bytes, in any order of arrival. */
export interface QuantileSketchState extends SortedCounts {
  /** The values, ascending, while there are at most 1,024; then empty, and `keys` and `counts` hold the occupied buckets, of relative width 2^(shift − 20). */
  values: Float64Array;
  minimum: number;
  maximum: number;
}

/**
 * Quantiles of a stream in fixed memory (at most 24 kB), independent of the order of arrival.
 *
 * Up to 1,024 values are kept and the quantiles are exact. Then a value falls into the bucket of the leading 32 bits of its
 * double (sign, exponent, 20 bits of the fraction), mapped to an integer in the order of the numbers; when more than 1,024
 * buckets are occupied, the last bit is dropped until they are not. The resolution therefore depends on the values
 * only, and merging two sketches gives, to the bit, the sketch of all values.
 *
 * Error: an estimate lies in the bucket of the true quantile, between the smallest and the largest value; the width of
 * a bucket relative to its values is at most `relativeWidth`. Inside a bucket values count as evenly spread.
 */
export class QuantileSketch {
  count = 0;
  minimum = Infinity;
  maximum = -Infinity;
  /** The values themselves, while none stands in a bucket: the first `count` entries. */
  #values = new Float64Array(64);
  #buckets: KeyCounts | null = null;

  /** Widest bucket relative to the values in it; 0 while all values are kept. */
  get relativeWidth(): number {
    return this.count <= capacity ? 0 : (1 << this.#bucketCounts().shift) / 1048576;
  }

  /**
   * Counts one value so many times; once more than 1,024 are counted, or one more than once, values stand in buckets.
   *
   * @param times - integer ≥ 1, default 1
   * @throws RangeError if the value is not finite
   */
  push(x: number, times = 1): void {
    checkNumber("value", x);
    this.#take(x, times);
  }

  /** Counts values once each, from one place of an array up to another, as `push` would; what is not finite is left out. */
  pushAll(values: Float64Array, from: number, until: number): void {
    for (let i = from; i < until; ++i) if (values[i] - values[i] === 0) this.#take(values[i], 1);
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
    const state = this.state();
    return Array.from(p, (pi) => {
      checkNumber("p", pi, "not in [0, 1]", 0, 1);
      if (this.count === 0) return NaN;
      const h = (this.count - 1) * pi;
      const below = Math.floor(h);
      const low = ranked(state, below, this.count);
      if (h === below) return low;
      return low + (h - below) * (ranked(state, below + 1, this.count) - low);
    });
  }

  /** Estimates one quantile; as {@link QuantileSketch.quantiles}. */
  quantile(p: number): number {
    return this.quantiles([p])[0];
  }

  /** All the sketch knows, as plain data. */
  state(): QuantileSketchState {
    const {minimum, maximum} = this;
    const whole = !this.#buckets && this.count <= capacity;
    const values = this.#values.slice(0, whole ? this.count : 0).sort();
    const buckets = whole ? countKeys(new Int32Array(0), capacity) : this.#bucketCounts();
    return {minimum, maximum, values, ...buckets};
  }

  /** Makes a sketch from the state of another. */
  static from(state: QuantileSketchState): QuantileSketch {
    const sketch = new QuantileSketch();
    sketch.#absorb(state);
    return sketch;
  }

  #absorb({minimum, maximum, values, ...buckets}: QuantileSketchState): void {
    for (const x of values) this.push(x);
    if (buckets.keys.length === 0) return;
    if (minimum < this.minimum) this.minimum = minimum;
    if (maximum > this.maximum) this.maximum = maximum;
    this.#inBuckets().addAll(buckets);
    for (const n of buckets.counts) this.count += n;
  }

  #take(value: number, times: number): void {
    // Makes −0 into 0.
    const x = value + 0;
    if (x < this.minimum) this.minimum = x;
    if (x > this.maximum) this.maximum = x;
    if (this.#buckets || times > 1 || this.count === waiting)
      this.#inBuckets().add(keyOf(x), times);
    else this.#keep(x);
    this.count += times;
  }

  #keep(x: number): void {
    if (this.count === this.#values.length) {
      const wider = new Float64Array(Math.min(waiting, 4 * this.count));
      wider.set(this.#values);
      this.#values = wider;
    }
    this.#values[this.count] = x;
  }

  /** The buckets; what was kept as it is moves into them. */
  #inBuckets(): KeyCounts {
    if (this.#buckets) return this.#buckets;
    const buckets = new KeyCounts(capacity);
    buckets.addAll(this.#bucketCounts());
    this.#values = new Float64Array(0);
    this.#buckets = buckets;
    return buckets;
  }

  /** The buckets, those too that what is kept as it is would stand in. */
  #bucketCounts(): SortedCounts {
    if (this.#buckets) return this.#buckets.sorted();
    const keys = new Int32Array(this.count);
    for (let i = 0; i < keys.length; ++i) keys[i] = keyOf(this.#values[i]);
    return countKeys(keys, capacity);
  }
}

/** The leading 32 bits of a number, in the order of the numbers. */
function keyOf(x: number): number {
  word[0] = x;
  const h = words[highWord];
  return h ^ ((h >> 31) & 0x7fffffff);
}

/** The value of 0-based rank r among n. */
function ranked(state: QuantileSketchState, r: number, n: number): number {
  const {values, keys, counts, shift, minimum, maximum} = state;
  if (values.length === n) return values[r];
  if (r === 0) return minimum;
  if (r === n - 1) return maximum;
  let i = 0;
  let before = 0;
  while (before + counts[i] <= r) before += counts[i++];
  const width = 1 << shift;
  const low = lowerEdge(keys[i] * width);
  const high = lowerEdge((keys[i] + 1) * width);
  const x = low + ((r - before + 0.5) / counts[i]) * (high - low);
  return Math.min(Math.max(x, minimum), maximum);
}

/** Smallest number with a key, cut to the range of doubles. */
function lowerEdge(key: number): number {
  const magnitude = key >= 0 ? key : -key;
  if (magnitude >= 0x7ff00000) return key >= 0 ? Number.MAX_VALUE : -Number.MAX_VALUE;
  words[highWord] = magnitude;
  words[1 - highWord] = 0;
  return key >= 0 ? word[0] : -word[0];
}

/**
 * Makes an empty sketch of the quantiles of a stream, or one from the state of another.
 *
 * @param state - as given by `state()`; absent: empty
 * @example
 * ((sketch) => ([3, 1, 2].forEach((x) => sketch.push(x)), sketch.quantile(0.25)))(createQuantileSketch()) // => 1.5
 * createQuantileSketch().quantile(0.5) // => NaN
 * createQuantileSketch().push(NaN) // throws invalid value; not finite: NaN
 */
export function createQuantileSketch(state?: QuantileSketchState): QuantileSketch {
  if (state === undefined) return new QuantileSketch();
  checkObject("state", state, ["values", "keys", "counts"]);
  return QuantileSketch.from(state);
}
