import fc from "fast-check";
import {expect, test} from "vitest";
import {changedRuns, seekSetting} from "../../src/decide/seekSetting.js";

/** Runs that reach the goal at thresholds of their own: run r holds from `thresholds[r]` on. */
const steps = (thresholds: readonly number[]) => {
  const asked: number[] = [];
  const trial = async (value: number) => {
    asked.push(value);
    return {
      margins: Float64Array.from(thresholds, (threshold) => value - threshold),
      holds: Uint8Array.from(thresholds, (threshold) => (value >= threshold ? 1 : 0))
    };
  };
  return {asked, trial};
};
const share = (thresholds: readonly number[], value: number) =>
  thresholds.filter((threshold) => value >= threshold).length / thresholds.length;

test("seekSetting(…) reaches the probability, one step less does not, in either direction and of any shape", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.integer({min: -20, max: 140}), {minLength: 1, maxLength: 60}),
      fc.constantFrom(0.05, 0.5, 0.8, 1),
      fc.constantFrom(0.1, 0.25, 3),
      fc.boolean(),
      async (tenths, wanted, step, falling) => {
        const thresholds = tenths.map((tenth) => tenth / 10 + 0.0137);
        const turned = falling ? (value: number) => 10 - value : (value: number) => value;
        const {trial} = steps(thresholds);
        // A cube bends the margins without moving where they pass zero.
        const bent = async (value: number) => {
          const {margins, holds} = await trial(turned(value));
          return {margins: margins.map((margin) => margin ** 3), holds};
        };
        const found = await seekSetting(bent, {low: 0, high: 10, step, wanted, falling});
        const best = share(thresholds, 10);
        expect(found.best.probability).toBe(best);
        expect(found.monotone).toBe(true);
        expect(found.value === null).toBe(best < wanted);
        if (found.value === null) return;
        const value = turned(found.value);
        expect(share(thresholds, value + 1e-9)).toBeGreaterThanOrEqual(wanted);
        if (value > 1e-9)
          expect(share(thresholds, value - Math.min(step, value) - 1e-9)).toBeLessThan(wanted);
      }
    )
  );
});

test("seekSetting(…, known) starts from settings that were tried before, also between two steps", async () => {
  const thresholds = [1, 2, 3, 4.2, 9];
  const {asked, trial} = steps(thresholds);
  const known = [{value: 3.55, trial: await trial(3.55)}];
  const found = await seekSetting(trial, {low: 0, high: 10, step: 1, wanted: 0.8}, known);
  expect(found.value).toBe(5);
  expect(asked.filter((value) => value > 0 && value < 3.55)).toEqual([]);
  const today = [{value: 4.3, trial: await trial(4.3)}];
  expect((await seekSetting(trial, {low: 0, high: 10, step: 1, wanted: 0.8}, today)).value).toBe(
    4.3
  );
});

test("seekSetting(…) takes few trials where margins move evenly", async () => {
  const thresholds = Array.from({length: 200}, (_, i) => 300 + i);
  const {trial} = steps(thresholds);
  const found = await seekSetting(trial, {low: 0, high: 1000, step: 1, wanted: 0.8});
  expect(found.value).toBe(459);
  expect(found.tried).toBeLessThan(8);
});

test("the interval of seekSetting(…) is that of the binomial ranks", async () => {
  const thresholds = Array.from({length: 400}, (_, i) => i / 40);
  const {trial} = steps(thresholds);
  const {interval} = await seekSetting(trial, {low: 0, high: 10, step: 0.01, wanted: 0.8});
  // 320 ± 1.96 √(400 · 0.8 · 0.2) = 304.3 and 335.7 of 400.
  expect(interval[0]).toBeCloseTo(304 / 40, 6);
  expect(interval[1]).toBeCloseTo(335 / 40, 6);
  const end = await seekSetting(trial, {low: 0, high: 8.2, step: 0.1, wanted: 0.8});
  expect(end.interval[1]).toBeNull();
});

test("seekSetting(…) says where more is not better", async () => {
  const trial = async (value: number) => ({
    margins: new Float64Array(100).fill(value < 6 ? value - 4.5 : 4 - value),
    holds: new Uint8Array(100).fill(value > 4.5 && value < 6 ? 1 : 0)
  });
  const grid = {low: 0, high: 10, step: 1, wanted: 0.8};
  const blind = await seekSetting(trial, grid);
  expect([blind.value, blind.monotone]).toEqual([null, true]);
  const told = await seekSetting(trial, grid, [{value: 5, trial: await trial(5)}]);
  expect([told.value, told.monotone]).toEqual([5, false]);
});

test("seekSetting(…) refuses what makes no grid", async () => {
  const {trial} = steps([1]);
  const refused = (grid: object) =>
    expect(seekSetting(trial, {low: 0, high: 1, step: 0.1, wanted: 0.8, ...grid})).rejects;
  await refused({wanted: 80}).toThrow("invalid wanted; not in (0, 1]: 80");
  await refused({low: 1}).toThrow("invalid low; not below high 1: 1");
  await refused({step: 0}).toThrow("invalid step; not above");
});

test("changedRuns(before, after) counts both ways", () => {
  expect(changedRuns(Uint8Array.of(1, 1, 0, 0), Uint8Array.of(0, 1, 1, 1))).toEqual({
    won: 2,
    lost: 1,
    runs: 4
  });
});

test("seekSetting(…) takes a fall for chance up to three standard errors of the runs that changed", async () => {
  const fall = (lost: number) => async (value: number) => ({
    margins: new Float64Array(100).fill(-1),
    holds: Uint8Array.from({length: 100}, (_, run) => (run < 20 - (value > 0 ? lost : 0) ? 1 : 0))
  });
  const grid = {low: 0, high: 1, step: 1, wanted: 0.9};
  // 9 ≤ 3 √9; 10 > 3 √10.
  expect((await seekSetting(fall(9), grid)).monotone).toBe(true);
  expect((await seekSetting(fall(10), grid)).monotone).toBe(false);
});

test("seekSetting(…) counts its own trials, and tells the first of equally good settings as the best", async () => {
  const {asked, trial} = steps([4.5, 4.5]);
  const known = [{value: 3.5, trial: await trial(3.5)}];
  asked.length = 0;
  const found = await seekSetting(trial, {low: 0, high: 10, step: 1, wanted: 1}, known);
  expect(found.tried).toBe(asked.length);
  expect(found.best).toEqual({value: 5, probability: 1});
});

test("seekSetting(…) reaches at a setting known beyond the grid's worse end, and lies anywhere between one without a number and the next", async () => {
  const {trial} = steps([-3, -3]);
  const known = [{value: -1, trial: await trial(-1)}];
  const {value, interval} = await seekSetting(trial, {low: 0, high: 10, step: 1, wanted: 1}, known);
  expect([value, ...interval]).toEqual([-1, -1, -1]);
  const halved: number[] = [];
  const empty = async (at: number) => ({
    at: halved.push(at),
    margins: new Float64Array(4).fill(at < 5 ? -Infinity : 1),
    holds: new Uint8Array(4).fill(at < 5 ? 0 : 1)
  });
  const found = await seekSetting(empty, {low: 0, high: 10, step: 1, wanted: 0.5});
  expect([found.value, ...found.interval]).toEqual([5, 4, 5]);
  // Nothing tells where between: the middle.
  expect(halved).toEqual([0, 10, 5, 3, 4]);
});
