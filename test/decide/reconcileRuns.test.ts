import fc from "fast-check";
import {expect, test} from "vitest";
import {reconcileRuns} from "../../src/decide/reconcileRuns.js";

test("reconcileRuns(whole, parts, columns) moves each by its variance: 4, 1 and 0 share a gap of 2 as 8/5, 2/5 and 0", () => {
  const {whole, parts} = reconcileRuns(
    [10, 14],
    [
      [3, 5],
      [5, 5]
    ],
    1
  );
  expect(whole[0]).toBeCloseTo(8.4, 12);
  expect(parts[0][0]).toBeCloseTo(3.4, 12);
  expect(parts[1][0]).toBe(5);
});

test("where nothing varies, whole and parts share the gap by their size", () => {
  const {whole, parts} = reconcileRuns(
    [12, 12],
    [
      [6, 6],
      [2, 2]
    ],
    1
  );
  expect(whole[0]).toBeCloseTo(12 - (12 / 20) * 4, 12);
  expect(parts[0][1]).toBeCloseTo(6 + (6 / 20) * 4, 12);
});

test("reconciled parts add up to the whole in every run and year, and what adds up already does not move", () => {
  const amounts = fc.array(fc.double({min: 1, max: 1000, noNaN: true}), {
    minLength: 8,
    maxLength: 8
  });
  fc.assert(
    fc.property(amounts, amounts, amounts, (w, p, q) => {
      const made = reconcileRuns(w, [p, q], 2);
      made.whole.forEach((value, at) => {
        expect(value).toBeCloseTo(made.parts[0][at] + made.parts[1][at], 6);
      });
      const again = reconcileRuns(made.whole, made.parts, 2);
      again.whole.forEach((value, at) => {
        expect(value).toBeCloseTo(made.whole[at], 6);
      });
    })
  );
});

test("reconcileRuns refuses shapes that differ, and leaves what is no number", () => {
  expect(() => reconcileRuns([1, 2], [[1]], 1)).toThrow("invalid runs; not of one shape: 2, 1");
  expect(() => reconcileRuns([1, 2], [], 1)).toThrow("reconcileRuns needs 1 part, got 0");
  expect(reconcileRuns([Number.NaN, 2], [[1, 1]], 1).parts[0][0]).toBe(1);
});
