import {readFileSync} from "node:fs";
import {expect, test} from "vitest";
import {
  forecastHierarchy,
  naive,
  type ReconcileMethod,
  reconcileForecasts,
  type SeriesForecast
} from "../../src/entries/forecast.js";
import {summingMatrix} from "../../src/forecast/summingMatrix.js";

const methods: ReconcileMethod[] = ["bottomUp", "ols", "wls", "mint"];
const tree = {all: ["a", "b"], a: ["a1", "a2"]};
const bare = (point: number[], residuals: number[]): SeriesForecast => ({
  method: "base",
  point,
  intervals: [
    {level: 0.8, lower: point.map((value) => value - 2), upper: point.map((value) => value + 2)}
  ],
  fitted: residuals.map(() => 0),
  residuals,
  parameters: {},
  notes: []
});

const reference = JSON.parse(readFileSync("test/reference/mint.json", "utf8"));

test("reconcileForecasts(forecasts) leaves forecasts that add up already as they are", () => {
  const base = {
    all: bare([10, 12], [1, -2, 1, 3, 0]),
    a: bare([6, 7], [2, 0, 1, -1, 1]),
    b: bare([4, 5], [-1, 1, 0, 1, 2]),
    a1: bare([1, 2], [1, 1, -1, 0, 1]),
    a2: bare([5, 5], [0, -1, 2, 1, -1])
  };
  for (const method of methods) {
    const result = reconcileForecasts(base, tree, {method});
    for (const [name, {point}] of Object.entries(base))
      point.forEach((value, h) => {
        expect(result[name].point[h]).toBeCloseTo(value, 9);
      });
  }
});

test("reconcileForecasts(forecasts, ols) shares a gap of 3 between one total and two parts alike", () => {
  const base = {all: bare([13], [1, 2]), a: bare([6], [1, 2]), b: bare([4], [1, 2])};
  const result = reconcileForecasts(base, {all: ["a", "b"]}, {method: "ols"});
  expect(result.all!.point[0]).toBeCloseTo(12, 12);
  expect(result.a!.point[0]).toBeCloseTo(7, 12);
  expect(result.b!.point[0]).toBeCloseTo(5, 12);
  // Identity W: Var(total) = 2/3, so a half-width of 2 becomes 2 √(2/3).
  expect(result.all!.intervals[0].upper[0] - 12).toBeCloseTo(2 * Math.sqrt(2 / 3), 12);
});

for (const method of ["ols", "wls", "mint"] as const)
  test(`reconcileForecasts(forecasts, ${method}) agrees with ${reference.source} (rtol 1e-9)`, () => {
    const base = Object.fromEntries(
      reference.names.map((name: string, i: number) => [
        name,
        bare([reference.base[i]], reference.residuals[i])
      ])
    );
    const result = reconcileForecasts(base, reference.hierarchy, {method});
    reference.names.forEach((name: string, i: number) => {
      const theirs = reference[method][i];
      expect(Math.abs(result[name].point[0] - theirs)).toBeLessThanOrEqual(1e-9 * Math.abs(theirs));
    });
  });

test("reconcileForecasts and forecastHierarchy refuse what is no tree or does not add up", () => {
  const base = {all: naive([8, 9]), a: naive([3, 4]), b: naive([4, 3])};
  expect(() => reconcileForecasts(base, {all: ["a", "c"]})).toThrow('unknown series: "c"');
  expect(() => reconcileForecasts(base, {all: ["a", "b"], b: ["a"]})).toThrow(
    "a is a part of both all and b"
  );
  expect(() => reconcileForecasts(base, {all: ["all", "b"]})).toThrow("contains itself: all → all");
  expect(() => reconcileForecasts(base, {all: ["a"], a: ["all"]})).toThrow("contains itself");
  expect(() => reconcileForecasts(base, {all: ["a", "b"]}, {method: "best" as never})).toThrow(
    "unknown method"
  );
  expect(() =>
    reconcileForecasts({...base, b: naive([4, 3], {horizon: 2})}, {all: ["a", "b"]})
  ).toThrow("b has not the horizon and levels of all");
  expect(() =>
    forecastHierarchy({all: [1, 2, 3], a: [1, 2], b: [0, 0]}, {all: ["a", "b"]})
  ).toThrow("a has not the years of all");
  expect(() =>
    forecastHierarchy({all: [1, 2], a: [1, 2]}, {all: ["a"]}, {bounds: "share" as never})
  ).toThrow('sums take "count" or "none" only: "share"');
});

test.each<[string, () => unknown, string]>([
  [
    "a hierarchy that is none, which reconciled nothing",
    () => reconcileForecasts({a: naive([1, 2])}, true as never),
    "invalid hierarchy; not lists of parts by total: true"
  ],
  [
    "a hierarchy of nothing",
    () => reconcileForecasts({a: naive([1, 2])}, {}),
    "invalid hierarchy; names no total: {}"
  ],
  [
    "a total without parts, which was 0",
    () => reconcileForecasts({a: naive([1, 2])}, {a: []}),
    "invalid hierarchy; a has no parts: []"
  ],
  [
    "a key that nobody reads",
    () => reconcileForecasts({a: naive([1, 2])}, {a: ["b"]}, {metod: "ols"} as never),
    'unknown key of options of reconcileForecasts: "metod"; one of method'
  ],
  [
    "text for yes",
    () => reconcileForecasts({a: naive([1, 2])}, {a: ["b"]}, {nonNegative: "no"} as never),
    'invalid nonNegative; not true or false: "no"'
  ],
  [
    "a forecast that is none",
    () => reconcileForecasts({a: null} as never, {a: ["b"]}),
    "invalid a; not an object: null"
  ],
  [
    "options that are none",
    () => forecastHierarchy({a: [1, 2]}, {a: ["b"]}, true as never),
    "invalid options of forecastHierarchy; not an object: true"
  ],
  [
    "no series",
    () => forecastHierarchy(null as never, {a: ["b"]}),
    "invalid series; not an object: null"
  ],
  [
    "a name that is none",
    () => summingMatrix({a: ["b"]}, ["a", 5] as never),
    "invalid names; not a name: 5"
  ]
])("%s is refused", (_, call, message) => {
  expect(call).toThrow(message);
});
