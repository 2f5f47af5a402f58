import fc from "fast-check";
import {expect, test} from "vitest";
import {parseSeriesTable} from "../../../src/data/series/readSeries.js";
import {scaleSlip} from "../../../src/data/series/scaleSlip.js";

test.each([
  [[35.1, 36.2, 0.37, 38], {at: 2, value: 0.37, meant: 37}],
  [[0.351, 0.362, 37, 0.38], {at: 2, value: 37, meant: 0.37}],
  [[31000, 32, 33000], {at: 1, value: 32, meant: 32000}],
  [[29000, 30000, 3.1, 32000], {at: 2, value: 3.1, meant: 31000}],
  [[2.9, 3, 3.1, null, 32000, 33000], {at: 4, value: 32000, meant: 3.2}],
  // Of 万 a half more than beside it, 2.8 times in all; of two groups as large the lower one.
  [[10000, 1.4, 20000, 28000], {at: 1, value: 1.4, meant: 14000}],
  [[30, 31, 0.3, 0.31], {at: 2, value: 0.3, meant: 30}]
])("scaleSlip(%j) is %j", (values, slip) => {
  expect(scaleSlip(values)).toEqual(slip);
});

test("scaleSlip(values) leaves what moves, falls or is empty by itself alone", () => {
  // A fall to a hundredth that comes back elsewhere; growth; small counts; zeros and what is below; two values.
  for (const values of [
    [215, 3, 210, 228],
    [1, 4, 20, 100, 400],
    [10000, 14, 14500, 15000],
    [100, 1.3, 1.3],
    [1, 2, 90, 1, 3],
    [36, 0, 0.37, 38],
    [-36, 0.37, 38, 40],
    [36, 0.37],
    [null, 36, null]
  ])
    expect(scaleSlip(values)).toBeNull();
});

test("scaleSlip(values) of a series within a factor of 2 is null, and finds any one of it written in another scale", () => {
  const series = fc.array(fc.double({min: 1, max: 1.2, noNaN: true}), {
    minLength: 3,
    maxLength: 12
  });
  fc.assert(
    fc.property(series, fc.nat(11), fc.constantFrom(100, 1000, 10_000), (values, place, size) => {
      expect(scaleSlip(values)).toBeNull();
      const at = place % values.length;
      const slipped = values.map((value, i) => (i === at ? value / size : value));
      expect(scaleSlip(slipped)?.at).toBe(at);
      expect(scaleSlip(slipped)?.meant).toBeCloseTo(values[at], 6);
    })
  );
});

test("parseSeriesTable(table) refuses a value in another scale by name, with both readings; with a mark it is so", () => {
  const table = (value: string) => `year,占比\n2019,35.1\n2020,36.2\n2021,${value}\n2022,38\n`;
  expect(() => parseSeriesTable(table("0.37"), "a.csv", {})).toThrow(
    'expected the values of "占比" in one scale, got 0.37 for 2021: 37 or 0.37; write 37, or 0.37* if it is so'
  );
  expect(parseSeriesTable(table("0.37*"), "a.csv", {}).series[0].values).toEqual([
    35.1, 36.2, 0.37, 38
  ]);
});
