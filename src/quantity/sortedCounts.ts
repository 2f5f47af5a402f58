/** How many values have each integer key; keys ascending, each once; shape (keys). */
export interface SortedCounts {
  keys: Int32Array;
  counts: Float64Array;
}

/** Counts equal neighbours of keys in ascending order, after dropping their last bits. */
export function countSorted(keys: Int32Array, counts: Float64Array, dropped: number): SortedCounts {
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
export function joinSorted(a: SortedCounts, b: SortedCounts): SortedCounts {
  const keys = new Int32Array(a.keys.length + b.keys.length);
  const counts = new Float64Array(keys.length);
  let i = 0;
  let j = 0;
  for (let n = 0; n < keys.length; ++n) {
    const fromA = j === b.keys.length || (i < a.keys.length && a.keys[i] <= b.keys[j]);
    keys[n] = fromA ? a.keys[i] : b.keys[j];
    counts[n] = fromA ? a.counts[i++] : b.counts[j++];
  }
  return countSorted(keys, counts, 0);
}
