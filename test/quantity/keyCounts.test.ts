import fc from "fast-check";
import {expect, test} from "vitest";
import {countKeys, KeyCounts, type SortedCounts} from "../../src/quantity/keyCounts.js";

/** Counts in a map, with the fewest bits dropped that leave no more different keys than that. */
function counted(keys: readonly number[], capacity: number): SortedCounts {
  for (let shift = 0; ; shift++) {
    const counts = new Map<number, number>();
    for (const key of keys) counts.set(key >> shift, (counts.get(key >> shift) ?? 0) + 1);
    if (counts.size > capacity) continue;
    const sorted = [...counts.keys()].sort((a, b) => a - b);
    return {
      shift,
      keys: Int32Array.from(sorted),
      counts: Float64Array.from(sorted, (key) => counts.get(key) ?? 0)
    };
  }
}

/** Keys that follow each other, that differ in their leading bits only, and any. */
const someKeys = fc
  .tuple(
    fc.integer({min: 0, max: 26}),
    fc.array(fc.integer({min: -500, max: 500}), {maxLength: 400})
  )
  .map(([left, keys]) => keys.map((key) => (left < 24 ? key << left : (key * 0x9e3779b1) | 0)));

function filled(keys: readonly number[], capacity: number): KeyCounts {
  const counts = new KeyCounts(capacity);
  for (const key of keys) counts.add(key, 1);
  return counts;
}

test("KeyCounts.add(key, 1) and countKeys(keys) count as a map does, with no more bits dropped than they must", () => {
  fc.assert(
    fc.property(someKeys, fc.constantFrom(8, 64, 1024), (keys, capacity) => {
      const expected = counted(keys, capacity);
      expect(filled(keys, capacity).sorted()).toEqual(expected);
      expect(countKeys(Int32Array.from(keys), capacity)).toEqual(expected);
    })
  );
});

test("KeyCounts.addAll(others) gives the counts of all keys", () => {
  fc.assert(
    fc.property(someKeys, someKeys, fc.constantFrom(8, 64), (some, others, capacity) => {
      const both = filled(some, capacity);
      both.addAll(filled(others, capacity).sorted());
      expect(both.sorted()).toEqual(counted([...some, ...others], capacity));
    })
  );
});

test("KeyCounts.add(key, times) counts so many times", () => {
  const counts = filled([5, -3, 5], 8);
  counts.add(5, 2 ** 40);
  expect(counts.sorted()).toEqual({
    shift: 0,
    keys: Int32Array.of(-3, 5),
    counts: Float64Array.of(1, 2 ** 40 + 2)
  });
});
