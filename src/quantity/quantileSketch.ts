import {checkNumber} from "./checkNumber.js";
import {checkObject} from "./checkObject.js";
import {highWord, word, words} from "./highWord.js";

/** Values kept as they are, and buckets kept after that. */
const capacity = 1024;

/** A sketch as plain data, for another worker or a file: the same values give the same bytes, in any order of arrival. */
export interface QuantileSketchState extends SortedCounts {
  /** The values, ascending, while there are at most 1,024; then empty, and `keys` and `counts` hold the occupied buckets. */
  values: Float64Array;
  /** Bits dropped from the 32-bit keys: the relative width of a bucket is 2^(shift − 20). */
  shift: number;
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
  /** Values not yet in a bucket: the first `waiting` entries. */
  #pending = new Float64Array(64);
  #waiting = 0;
  /** How often each of them counts; null: once. */
  #times: Float64Array | null = null;
  #sorted = true;
  #shift = 0;
  #buckets: SortedCounts = {keys: new Int32Array(0), counts: new Float64Array(0)};

  /** Widest bucket relative to the values in it; 0 while all values are kept. */
  get relativeWidth(): number {
    if (this.count <= capacity) return 0;
    this.#flush();
    return (1 << this.#shift) / 1048576;
  }

  /**
   * Counts one value so many times; once more than 1,024 are counted, values stand in buckets.
   *
   * @param times - integer ≥ 1, default 1
   * @throws RangeError if the value is not finite
   */
  push(x: number, times = 1): void {
    checkNumber("value", x);
    // Makes −0 into 0.
    x += 0;
    this.count += times;
    if (x < this.minimum) this.minimum = x;
    if (x > this.maximum) this.maximum = x;
    if (times > 1 || this.#times) this.#pushTimes(x, times);
    else this.#wait(x);
  }

  /** Counts values once each, from one place of an array up to another, as `push` would; what is not finite is left out. */
  pushAll(values: Float64Array, from: number, until: number): void {
    let {minimum, maximum} = this;
    for (let i = from; i < until; ++i) {
      const x = values[i] + 0;
      if (x - x !== 0) continue;
      ++this.count;
      if (x < minimum) minimum = x;
      if (x > maximum) maximum = x;
      if (this.#times) this.#pushTimes(x, 1);
      else this.#wait(x);
    }
    this.minimum = minimum;
    this.maximum = maximum;
  }

  #wait(x: number): void {
    if (this.#waiting === this.#pending.length) this.#makeRoom();
    this.#pending[this.#waiting++] = x;
    this.#sorted = false;
  }

  /** From the first value that counts more than once on, how often each waiting one does is kept beside it. */
  #pushTimes(x: number, times: number): void {
    if (!this.#times) {
      this.#flush();
      this.#times = new Float64Array(capacity);
    }
    if (this.#waiting === capacity) this.#flush();
    this.#times[this.#waiting] = times;
    this.#wait(x);
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
    if (this.count > capacity || this.#times) this.#flush();
    if (!this.#sorted) this.#pending.subarray(0, this.#waiting).sort();
    this.#sorted = true;
    const values = this.#pending.slice(0, this.#waiting);
    return {minimum, maximum, values, shift: this.#shift, ...this.#buckets};
  }

  /** Makes a sketch from the state of another. */
  static from(state: QuantileSketchState): QuantileSketch {
    const sketch = new QuantileSketch();
    sketch.#absorb(state);
    return sketch;
  }

  #absorb({minimum, maximum, values, shift, keys, counts}: QuantileSketchState): void {
    for (const x of values) this.push(x);
    if (keys.length === 0) return;
    if (minimum < this.minimum) this.minimum = minimum;
    if (maximum > this.maximum) this.maximum = maximum;
    for (const n of counts) this.count += n;
    this.#flush();
    this.#join({keys, counts}, shift);
  }

  #makeRoom(): void {
    if (this.#waiting === capacity) this.#flush();
    else {
      const wider = new Float64Array(4 * this.#waiting);
      wider.set(this.#pending);
      this.#pending = wider;
    }
  }

  /** Moves what is pending into buckets. */
  #flush(): void {
    if (this.#waiting === 0) return;
    const keys = new Int32Array(this.#waiting);
    for (let i = 0; i < keys.length; ++i) {
      word[0] = this.#pending[i];
      const h = words[highWord];
      keys[i] = (h ^ ((h >> 31) & 0x7fffffff)) >> this.#shift;
    }
    this.#waiting = 0;
    this.#join(sortedCounts(keys, this.#times), this.#shift);
  }

  /** Adds counts of keys that have already lost `shift` bits. */
  #join({keys, counts}: SortedCounts, shift: number): void {
    let common = Math.max(shift, this.#shift);
    let joined = joinSorted(
      countSorted(this.#buckets, common - this.#shift),
      countSorted({keys, counts}, common - shift)
    );
    for (; joined.keys.length > capacity; ++common) joined = countSorted(joined, 1);
    this.#buckets = joined;
    this.#shift = common;
  }
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

/** How many values have each integer key; keys ascending, of what is kept each once; shape (keys). */
interface SortedCounts {
  keys: Int32Array;
  counts: Float64Array;
}

/** Keys in ascending order, and how often each counts; null: once. */
function sortedCounts(keys: Int32Array, times: Float64Array | null): SortedCounts {
  if (!times) return {keys: keys.sort(), counts: new Float64Array(keys.length).fill(1)};
  const order = Array.from(keys.keys()).sort((a, b) => keys[a] - keys[b]);
  return {
    keys: Int32Array.from(order, (i) => keys[i]),
    counts: Float64Array.from(order, (i) => times[i])
  };
}

/** Counts equal neighbours of keys in ascending order, after dropping their last bits; where none is dropped, as they are. */
function countSorted({keys, counts}: SortedCounts, dropped: number): SortedCounts {
  return dropped === 0 ? {keys, counts} : countEqual(keys, counts, dropped);
}

/** Counts equal neighbours of keys in ascending order, after dropping their last bits. */
function countEqual(keys: Int32Array, counts: Float64Array, dropped: number): SortedCounts {
  const outKeys = new Int32Array(keys.length);
  const outCounts = new Float64Array(keys.length);
  let n = 0;
  for (let i = 0; i < keys.length; ++i) {
    const key = keys[i] >> dropped;
    if (n === 0 || outKeys[n - 1] !== key) outKeys[n++] = key;
    outCounts[n - 1] += counts[i];
  }
  return {keys: outKeys.slice(0, n), counts: outCounts.slice(0, n)};
}

/** Joins two counts of the same kind of key. */
function joinSorted(a: SortedCounts, b: SortedCounts): SortedCounts {
  const keys = new Int32Array(a.keys.length + b.keys.length);
  const counts = new Float64Array(keys.length);
  let i = 0;
  let j = 0;
  for (let n = 0; n < keys.length; ++n) {
    const fromA = j === b.keys.length || (i < a.keys.length && a.keys[i] <= b.keys[j]);
    keys[n] = fromA ? a.keys[i] : b.keys[j];
    counts[n] = fromA ? a.counts[i++] : b.counts[j++];
  }
  return countEqual(keys, counts, 0);
}
