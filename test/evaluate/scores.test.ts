import * as fc from "fast-check";
import {expect, test} from "vitest";
import {
  coverage,
  crps,
  drift,
  type ForecastCase,
  growth,
  intervalScore,
  mase,
  msis,
  naive,
  owa,
  rollingOrigin,
  scoreMethods,
  scoreTable,
  skillScore,
  smape
} from "../../src/entries/forecast.js";
import {normalQuantile} from "../../src/index.js";

test("mase, smape and msis agree with values worked out by hand", () => {
  const history = [10, 12, 11, 14];
  expect(mase(history, [15, 13], [14, 14])).toBeCloseTo(1 / 2, 12);
  expect(smape([15, 13], [14, 14])).toBeCloseTo((200 / 29 + 200 / 27) / 2, 12);
  // Width 2; 15 lies 1 above: 2 + 2 / 0.05 = 42 at the first step, 2 at the second; scaled by 2.
  const interval = {level: 0.95, lower: [12, 12], upper: [14, 14]};
  expect(intervalScore([15, 13], interval)).toBeCloseTo(22, 10);
  expect(msis(history, [15, 13], interval)).toBeCloseTo(11, 10);
  expect(coverage([15, 14], interval)).toBe(0.5);
  expect(owa({smape: 8, mase: 3}, {smape: 10, mase: 2})).toBeCloseTo(1.15, 12);
});

test("crps(y, point, many quantiles) approaches the normal distribution's closed form", () => {
  // CRPS of N(0, 1) at y: y (2Φ(y) − 1) + 2 φ(y) − 1/√π (Gneiting & Raftery 2007, eq. 21).
  const levels = Array.from({length: 199}, (_, i) => (i + 1) / 200);
  const intervals = levels.map((level) => {
    const z = normalQuantile((1 + level) / 2);
    return {level, lower: [-z], upper: [z]};
  });
  expect(crps([0], [0], intervals)).toBeCloseTo(0.23369497725510913, 3);
  expect(crps([1], [0], intervals)).toBeCloseTo(0.602441, 3);
});

test("crps(y, point, intervals) prefers the true distribution to one half or twice as wide", () => {
  const at = (width: number) => {
    const intervals = [0.5, 0.8, 0.95].map((level) => {
      const z = width * normalQuantile((1 + level) / 2);
      return {level, lower: [-z], upper: [z]};
    });
    let sum = 0;
    for (let i = 0; i < 400; i++) sum += crps([normalQuantile((i + 0.5) / 400)], [0], intervals);
    return sum / 400;
  };
  expect(at(1)).toBeLessThan(at(0.5));
  expect(at(1)).toBeLessThan(at(2));
});

test("skillScore(scores, rivals, clusters) widens its interval when cases are not independent", () => {
  const scores = Array.from({length: 40}, (_, i) => 1 + (i % 5) / 5);
  const rivals = scores.map((score, i) => score + (i < 20 ? 0.8 : -0.2));
  const apart = skillScore(
    scores,
    rivals,
    scores.map((_, i) => String(i))
  );
  const together = skillScore(
    scores,
    rivals,
    scores.map((_, i) => String(Math.floor(i / 10)))
  );
  expect(apart.value).toBeCloseTo(together.value, 12);
  expect(together.upper! - together.lower!).toBeGreaterThan(apart.upper! - apart.lower!);
  expect(skillScore([2], [1], ["a"])).toEqual({value: -1, lower: null, upper: null});
  expect(() => skillScore([1], [1, 2], ["a"])).toThrow("invalid rivals");
});

test("rollingOrigin(y) forecasts only from what was known at each origin", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({min: 1, max: 90}), {minLength: 8, maxLength: 15}), (y) => {
      const series = {years: y.map((_, i) => 2000 + i), values: y};
      const cases = rollingOrigin(series, {methods: {naive, drift}, horizon: 3, origins: 4});
      for (const {method, origin, actual, point, scale} of cases) {
        const end = origin - 2000 + 1;
        expect(actual).toEqual(y.slice(end, end + 3));
        const known = y.slice(0, end);
        const run = method === "naive" ? naive : drift;
        expect(point).toEqual(run(known, {horizon: actual.length}).point);
        expect(scale).toBeGreaterThan(0);
      }
    }),
    {numRuns: 40, seed: 7}
  );
});

test("rollingOrigin(y) replaces a method that fails by the naive forecast and marks it", () => {
  const cases = rollingOrigin([1, 2, 0, 4, 5, 6, 7], {methods: {growth, naive}, horizon: 1});
  const failed = cases.filter(({method}) => method === "growth");
  expect(failed.every((one) => one.failed)).toBe(true);
  expect(scoreMethods(cases)[0]).toMatchObject({method: "growth", failed: 2, owa: 1});
  expect(rollingOrigin([5, 5, 5, 5, 5, 5])).toEqual([]);
  expect(() => rollingOrigin({years: [2000, 2002], values: [1, 2]})).toThrow("gap at 2001");
});

const one = (method: string, point: number, origin = 3): ForecastCase => ({
  method,
  series: "a",
  origin,
  scale: 2,
  actual: [8],
  point: [point],
  intervals: [{level: 0.8, lower: [point - 1], upper: [point + 1]}]
});

test("scoreMethods(cases) gives the rival an OWA of 1, and others theirs", () => {
  const scores = scoreMethods([one("naive", 4), one("other", 7)]);
  expect(scores[0].owa).toBe(1);
  expect(scores[1]).toMatchObject({mase: 0.5, intervals: [{level: 0.8, coverage: 1, msis: 1}]});
  expect(scores[1].owa).toBeCloseTo((200 / 15 / (800 / 12) + 0.25) / 2, 12);
  expect(scores[1].skill.point.value).toBeCloseTo(0.75, 12);
});

test("scoreMethods(cases) refuses what cannot be paired or scaled", () => {
  expect(() => scoreMethods([one("other", 7)])).toThrow('unknown rival: "naive"; one of other');
  expect(() => scoreMethods([one("naive", 4), one("other", 7, 4)])).toThrow(
    "none to pair with other"
  );
  expect(() => scoreMethods([{...one("naive", 4), scale: 0}])).toThrow(
    "invalid scale; not above 0: 0"
  );
  const bare = {...one("naive", 4, 4), intervals: []};
  expect(() => scoreMethods([one("naive", 4), bare])).toThrow("lacks the level 0.8");
});

test("scoreTable(scores) lays out one row a method in both languages", () => {
  const scores = scoreMethods(rollingOrigin([3, 5, 4, 6, 8, 7, 9, 12, 11, 13]));
  const [header, ...rows] = scoreTable(scores);
  expect(rows.map(([method]) => method)).toEqual(["forecast", "naive", "drift", "dynamicTheta"]);
  for (const row of rows) expect(row.length).toBe(header!.length);
  expect(scoreTable(scores, {language: "zh"})[0][0]).toBe("方法");
});
