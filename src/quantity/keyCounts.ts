/** Integer keys in ascending order, each once, and how many values have each, shape (keys); their last bits are dropped. */
export interface SortedCounts {
  /** Bits dropped. */
  shift: number;
  keys: Int32Array;
  counts: Float64Array;
}

/** A table that no counts stand in; it changes places with one whose keys lose bits. */
let spare: Pick<SortedCounts, "keys" | "counts"> = {
  keys: new Int32Array(0),
  counts: new Float64Array(0)
};

/** Odd: keys whose last bits are the same come to lie apart. */
const spreading = 0x9e3779b1;

/**
 * How many values have each 32-bit key, for at most so many different keys: when there are more, the last bit of all is dropped until there
 * are not. An open-addressed table, at most half full, in which keys that follow each other mostly lie so: what is counted often lies together.
 */
export class KeyCounts {
  readonly #capacity: number;
  /** Of a place in the table. */
  readonly #bits: number;
  #shift = 0;
  #keys: Int32Array;
  /** 0: nothing stands there. */
  #counts: Float64Array;
  #different = 0;

  /** @param capacity - different keys at most, a power of 2 */
  constructor(capacity: number) {
    this.#capacity = capacity;
    this.#bits = 32 - Math.clz32(capacity);
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
    this.#addAt(at, key >> this.#shift, times);
  }

  /** Counts what others have counted. */
  addAll({keys, counts, shift}: SortedCounts): void {
    this.#dropTo(shift);
    for (let i = 0; i < keys.length; ++i) this.add(keys[i] << shift, counts[i]);
  }

  /** All of them. */
  sorted(): SortedCounts {
    const keys = new Int32Array(this.#different);
    const counts = new Float64Array(keys.length);
    for (let i = 0, n = 0; n < keys.length; ++i) if (this.#counts[i] > 0) keys[n++] = this.#keys[i];
    keys.sort();
    for (let n = 0; n < keys.length; ++n) counts[n] = this.#counts[this.#place(keys[n])];
    return {shift: this.#shift, keys, counts};
  }

  #addAt(at: number, key: number, times: number): void {
    if (this.#counts[at] === 0) {
      this.#keys[at] = key;
      ++this.#different;
    }
    this.#counts[at] += times;
  }

  /** Drops bits until so many are dropped; never fewer than before. */
  #dropTo(shift: number): void {
    const dropped = shift - this.#shift;
    if (dropped <= 0) return;
    const [keys, counts] = [this.#keys, this.#counts];
    const fits = spare.keys.length === keys.length;
    this.#keys = fits ? spare.keys : new Int32Array(keys.length);
    this.#counts = fits ? spare.counts.fill(0) : new Float64Array(keys.length);
    spare = {keys, counts};
    this.#different = 0;
    this.#shift = shift;
    for (let i = 0; i < keys.length; ++i)
      if (counts[i] > 0) {
        const key = keys[i] >> dropped;
        this.#addAt(this.#place(key), key, counts[i]);
      }
  }

  /** Where a key stands, or would. */
  #place(key: number): number {
    const [keys, counts] = [this.#keys, this.#counts];
    const last = keys.length - 1;
    let at = (key + Math.imul(key >> this.#bits, spreading)) & last;
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
