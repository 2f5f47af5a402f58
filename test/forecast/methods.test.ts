import * as fc from "fast-check";
import {expect, test} from "vitest";
import {type Bounds, drift, forecastSeries, naive} from "../../src/entries/forecast.js";
import {expectNested, methods, paths} from "./everyMethod.js";

const levels = [0.5, 0.8, 0.9, 0.95, 0.99];
// Seeded: methods that choose the best of several fits jump where two fit alike, and rounding decides.
const runs = {numRuns: 60, seed: 42};
const list = (numbers: fc.Arbitrary<number>) => fc.array(numbers, {minLength: 5, maxLength: 24});
const anySign = list(fc.integer({min: -16000, max: 16000}).map((value) => value / 16));
const share = fc.array(
  fc.integer({min: 0, max: 1000}).map((value) => value / 1000),
  {minLength: 2, maxLength: 20}
);
const rising = fc
  .array(fc.integer({min: 0, max: 100}), {minLength: 2, maxLength: 20})
  .map((steps) => steps.map((_, i) => steps.slice(0, i + 1).reduce((a, b) => a + b)));

test("every method gives finite, nested intervals of the asked shape", () => {
  fc.assert(
    fc.property(anySign, (y) => {
      for (const method of Object.values(methods)) {
        const result = method(y, {horizon: 4, levels});
        for (const path of paths(result)) {
          expect(path.length).toBe(4);
          expect(path.every(Number.isFinite)).toBe(true);
        }
        expect(result.intervals.map(({level}) => level)).toEqual(levels);
        expect(result.fitted.length).toBe(y.length);
        result.residuals.forEach((residual, i) => {
          if (!Number.isNaN(residual)) expect(residual).toBe(y[i] - result.fitted[i]);
        });
        expectNested(result);
      }
    }),
    {...runs, numRuns: 20}
  );
});

test("every method keeps shares within [0, 1], counts at 0 or above, and cumulative series from falling", () => {
  const cases: [fc.Arbitrary<number[]>, Bounds, (path: number[], last: number) => boolean][] = [
    [share, "share", (path) => path.every((value) => value >= 0 && value <= 1)],
    [rising.map((y) => [...y].reverse()), "count", (path) => path.every((value) => value >= 0)],
    [rising, "cumulative", (path, last) => path.every((value, i) => value >= (path[i - 1] ?? last))]
  ];
  for (const [series, bounds, holds] of cases)
    fc.assert(
      fc.property(series, (y) => {
        for (const method of Object.values(methods)) {
          if (y.length < 5 && method !== forecastSeries && method !== naive && method !== drift)
            continue;
          const result = method(y, {bounds, levels, horizon: 8});
          for (const path of paths(result)) expect(holds(path, y.at(-1)!)).toBe(true);
          expectNested(result);
        }
      }),
      {...runs, numRuns: 15}
    );
});

test("every method refuses bad input by name", () => {
  for (const method of Object.values(methods)) {
    expect(() => method([1, 2, Number.NaN, 4, 5])).toThrow(
      "invalid values[2]; not a finite number: NaN"
    );
    expect(() => method([1e308, -1e308, 1e308, -1e308, 1e308])).toThrow(
      "invalid values[0]; larger than 1e+305: 1e+308"
    );
    expect(() => method([1, 2, 3, 4, 5], {horizon: 0})).toThrow(
      "invalid horizon; not whole in 1..100: 0"
    );
    expect(() => method([1, 2, 3, 4, 5], {horizon: Number.NaN})).toThrow("invalid horizon");
    expect(() => method([1, 2, 3, 4, 5], {levels: [95]})).toThrow(
      "invalid level; not in (0, 1): 95"
    );
    expect(() => method([1, 2, 3, 4, 5], {bounds: "shares" as never})).toThrow(
      'unknown bounds: "shares"'
    );
    expect(() => method([1, 2, 3, 4, 5], {bounds: "share"})).toThrow("outside its bounds 0..1: 2");
    expect(() => method([1, 2, 1, 4, 5], {bounds: "cumulative"})).toThrow(
      "below 2 though cumulative: 1"
    );
    expect(() => method([1, 2, 3, 4, 5], {bounds: {lower: 3, upper: 1}})).toThrow(
      "lower not below upper"
    );
    expect(() => method({years: [2020, 2019], values: [1, 2]})).toThrow(
      "invalid years[1]; not after 2020: 2019"
    );
    expect(() => method([])).toThrow(/needs \d observations, got 0/);
  }
});

test("every method ends in finite numbers at the edge of what it takes", () => {
  const edge = [1e305, -1e305, 1e305, -1e305, 1e305];
  const tiny = [5e-324, 1e-300, 0, 1e-320, 5e-324];
  for (const method of Object.values(methods))
    for (const y of [edge, edge.map(Math.abs), tiny])
      for (const path of paths(method(y, {levels, horizon: 3})))
        for (const value of path) expect(Number.isFinite(value)).toBe(true);
});
