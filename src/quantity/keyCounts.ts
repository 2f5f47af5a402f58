/** Integer keys in ascending order, each once, and how many values have each, shape (keys); their last bits are dropped. */
export interface SortedCounts {
  /** Bits dropped. */
  shift: number;
  keys: Int32Array;
  counts: Float64Array;
}

/** Odd: keys whose last bits are the same come to lie apart. */
const spreading = 0x9e3779b1;

/**
 * How many values have each 32-bit key, for at most so many different keys: when there are more, the last bit of all is dropped until there
 * are not. An open-addressed table, at most half full, in which keys that follow each other mostly lie so: what is counted often lies together.
 */
export class KeyCounts {
  readonly #capacity: number;
  #shift = 0;
  readonly #keys: Int32Array;
  /** 0: nothing stands there. */
  readonly #counts: Float64Array;
  #different = 0;

  /** @param capacity - different keys at most, a power of 2 */
  constructor(capacity: number) {
    this.#capacity = capacity;
    this.#keys = new Int32Array(2 * capacity);
    this.#counts = new Float64Array(2 * capacity);
  }

  /** Counts a key, none of whose bits is dropped yet, so many times. */
  add(key: number, times: number): void {
    let at = this.#place(key >> this.#shift);
    while (this.#counts[at] === 0 && this.#different === this.#capacity) {
      this.#dropTo(this.#shift + 1);
      at = this.#place(key >> this.#shift);
    }
    if (this.#counts[at] === 0) {
      this.#keys[at] = key >> this.#shift;
      ++this.#different;
    }
    this.#counts[at] += times;
  }

  /** Counts what others have counted. */
  addAll({keys, counts, shift}: SortedCounts): void {
    this.#dropTo(shift);
    for (let i = 0; i < keys.length; ++i) this.add(keys[i] << shift, counts[i]);
  }

  /** All of them. */
  sorted(): SortedCounts {
    const keys = this.#keys.filter((_, at) => this.#counts[at] > 0).sort();
    const counts = new Float64Array(keys.length);
    for (let i = 0; i < keys.length; ++i) counts[i] = this.#counts[this.#place(keys[i])];
    return {shift: this.#shift, keys, counts};
  }

  /** Drops bits until so many are dropped; never fewer than before. */
  #dropTo(shift: number): void {
    if (shift <= this.#shift) return;
    const before = this.sorted();
    this.#counts.fill(0);
    this.#different = 0;
    this.#shift = shift;
    this.addAll(before);
  }

  /** Where a key stands, or would. */
  #place(key: number): number {
    const [keys, counts] = [this.#keys, this.#counts];
    const last = keys.length - 1;
    let at = (key + Math.imul(key >> 11, spreading)) & last;
    while (counts[at] !== 0 && keys[at] !== key) at = (at + 1) & last;
    return at;
  }
}

/**
 * Counts keys, as {@link KeyCounts} would.
 *
 * @param keys - in any order; sorted by this
 * @param capacity - different keys at most
 */
export function countKeys(keys: Int32Array, capacity: number): SortedCounts {
  keys.sort();
  // Neighbours that differ in so many bits, and at most these.
  const apart = new Int32Array(33);
  for (let i = 1; i < keys.length; ++i) ++apart[32 - Math.clz32(keys[i] ^ keys[i - 1])];
  let shift = 0;
  let different = keys.length - apart[0];
  while (different > capacity) different -= apart[++shift];
  const out = {shift, keys: new Int32Array(different), counts: new Float64Array(different)};
  for (let i = 0, n = -1; i < keys.length; ++i) {
    const key = keys[i] >> shift;
    if (n < 0 || out.keys[n] !== key) out.keys[++n] = key;
    ++out.counts[n];
  }
  return out;
}
