/** Most buckets that may be occupied. */
const capacity = 1024;

/**
 * How many values fell into each bucket of 2^shift consecutive integer keys, in at most 1,024 occupied buckets.
 *
 * When one more would be needed the buckets double in width. Since coarser buckets never are more, `shift` and the counts
 * depend on the keys counted and not on their order.
 */
export class BucketCounts {
  shift = 0;
  #occupied = 0;
  /** Open addressing; a slot is free where its count is 0. The length is a power of two. */
  #keys = new Int32Array(64);
  #counts = new Float64Array(64);

  /** Counts `count` values of a key that has already lost `dropped` ≤ `shift` bits. */
  add(key: number, count: number, dropped: number): void {
    key >>= this.shift - dropped;
    const keys = this.#keys;
    const counts = this.#counts;
    const slot = slotOf(key, keys, counts);
    if (counts[slot] === 0) {
      keys[slot] = key;
      ++this.#occupied;
    }
    counts[slot]! += count;
    if (this.#occupied > capacity) this.coarsen(this.shift + 1);
    else if (this.#occupied * 2 > keys.length && keys.length < 2 * capacity)
      this.#rebuild(keys.length * 2, 0);
  }

  /** Widens the buckets to 2^shift keys, and further while too many are occupied. */
  coarsen(shift: number): void {
    do {
      const dropped = shift - this.shift;
      this.shift = shift++;
      this.#rebuild(this.#keys.length, dropped);
    } while (this.#occupied > capacity);
  }

  /** Occupied buckets in ascending order, and their counts; shape (buckets). */
  sorted(): {keys: Int32Array; counts: Float64Array} {
    const slots: number[] = [];
    for (let i = 0; i < this.#keys.length; ++i) if (this.#counts[i] !== 0) slots.push(i);
    slots.sort((a, b) => this.#keys[a]! - this.#keys[b]!);
    return {
      keys: Int32Array.from(slots, (slot) => this.#keys[slot]!),
      counts: Float64Array.from(slots, (slot) => this.#counts[slot]!)
    };
  }

  #rebuild(length: number, dropped: number): void {
    const oldKeys = this.#keys;
    const oldCounts = this.#counts;
    const keys = new Int32Array(length);
    const counts = new Float64Array(length);
    this.#occupied = 0;
    for (let i = 0; i < oldKeys.length; ++i) {
      if (oldCounts[i] === 0) continue;
      const key = oldKeys[i]! >> dropped;
      const slot = slotOf(key, keys, counts);
      if (counts[slot] === 0) ++this.#occupied;
      keys[slot] = key;
      counts[slot]! += oldCounts[i]!;
    }
    this.#keys = keys;
    this.#counts = counts;
  }
}

function slotOf(key: number, keys: Int32Array, counts: Float64Array): number {
  const mask = keys.length - 1;
  let slot = (Math.imul(key, 0x9e3779b1) >>> 12) & mask;
  while (counts[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & mask;
  return slot;
}
