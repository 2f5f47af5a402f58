import fc from "fast-check";
import {expect, test} from "vitest";
import {
  addRanges,
  areApart,
  divideRanges,
  multiplyRanges,
  type Range
} from "../../src/figures/range.js";

const ends = fc.tuple(
  fc.double({min: 0.1, max: 1e6, noNaN: true}),
  fc.double({min: 0, max: 1e5, noNaN: true}),
  fc.double({min: 0, max: 1, noNaN: true})
);
/** A range, and a value within it. */
const ranged = ends.map(([low, width, share]) => ({
  range: [low, low + width] as Range,
  value: low + share * width
}));

test("ranges of sums, products and quotients hold those of any values within", () => {
  fc.assert(
    fc.property(ranged, ranged, (a, b) => {
      const held: [Range, number][] = [
        [addRanges(a.range, b.range), a.value + b.value],
        [multiplyRanges(a.range, b.range), a.value * b.value],
        [divideRanges(a.range, b.range), a.value / b.value]
      ];
      for (const [range, value] of held) {
        expect(areApart(range, [value, value])).toBe(false);
        const far = 2 * range[1] + 1;
        expect(areApart(range, [far, far])).toBe(true);
        expect(areApart([far, far], range)).toBe(true);
      }
    }),
    {numRuns: 300}
  );
});

test("areApart(a, b) counts ends closer than one part in 10⁹ as shared", () => {
  expect(areApart([1, 2], [2 * (1 + 1e-10), 3])).toBe(false);
  expect(areApart([1, 2], [2 * (1 + 1e-8), 3])).toBe(true);
});

test("divideRanges(a, b) is open upwards where b may be nothing", () => {
  expect(divideRanges([1, 2], [0, 4])).toEqual([0.25, Number.POSITIVE_INFINITY]);
});

test("divideRanges: a quotient by a range that begins at 0 has no upper end, also of nothing", () => {
  expect(divideRanges([1, 2], [0, 4])).toEqual([0.25, Number.POSITIVE_INFINITY]);
  expect(divideRanges([0, 0], [0, 4])).toEqual([0, Number.POSITIVE_INFINITY]);
});
