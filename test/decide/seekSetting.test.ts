import fc from "fast-check";
import {expect, test} from "vitest";
import type {Trial} from "../../src/decide/runBrackets.js";
import {changedRuns, seekSetting} from "../../src/decide/seekSetting.js";

/** Runs that reach the goal at thresholds of their own: run r holds from `thresholds[r]` on. */
const steps = (thresholds: readonly number[]) => {
  const asked: number[] = [];
  const trial = async (value: number, some: Int32Array = Int32Array.from(thresholds.keys())) => {
    asked.push(value);
    return {
      margins: Float64Array.from(some, (run) => value - thresholds[run]),
      holds: Uint8Array.from(some, (run) => (value >= thresholds[run] ? 1 : 0))
    };
  };
  return {asked, trial, runs: thresholds.length};
};
/** The asked runs of a trial that makes all. */
const picked =
  (whole: (value: number) => Promise<Trial>) => async (value: number, some: Int32Array) => {
    const {margins, holds} = await whole(value);
    return {
      margins: Float64Array.from(some, (run) => margins[run]),
      holds: Uint8Array.from(some, (run) => holds[run])
    };
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
        const {trial, runs} = steps(thresholds);
        // A cube bends the margins without moving where they pass zero.
        const bent = async (value: number, some: Int32Array) => {
          const {margins, holds} = await trial(turned(value), some);
          return {margins: margins.map((margin) => margin ** 3), holds};
        };
        const found = await seekSetting(bent, {low: 0, high: 10, step, wanted, runs, falling});
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
  const {asked, trial, runs} = steps(thresholds);
  const grid = {low: 0, high: 10, step: 1, wanted: 0.8, runs};
  const known = [{value: 3.55, trial: await trial(3.55)}];
  const found = await seekSetting(trial, grid, known);
  expect(found.value).toBe(5);
  expect(asked.filter((value) => value > 0 && value < 3.55)).toEqual([]);
  const today = [{value: 4.3, trial: await trial(4.3)}];
  expect((await seekSetting(trial, grid, today)).value).toBe(4.3);
});

test("seekSetting(…) takes few trials where margins move evenly", async () => {
  const thresholds = Array.from({length: 200}, (_, i) => 300 + i);
  const {trial, runs} = steps(thresholds);
  const found = await seekSetting(trial, {low: 0, high: 1000, step: 1, wanted: 0.8, runs});
  expect(found.value).toBe(459);
  expect(found.tried).toBeLessThan(8);
});

test("the interval of seekSetting(…) is that of the binomial ranks", async () => {
  const thresholds = Array.from({length: 400}, (_, i) => i / 40);
  const {trial, runs} = steps(thresholds);
  const grid = {low: 0, high: 10, step: 0.01, wanted: 0.8, runs};
  const {interval} = await seekSetting(trial, grid);
  // 320 ± 1.96 √(400 · 0.8 · 0.2) = 304.3 and 335.7 of 400.
  expect(interval[0]).toBeCloseTo(304 / 40, 6);
  expect(interval[1]).toBeCloseTo(335 / 40, 6);
  const end = await seekSetting(trial, {...grid, high: 8.2, step: 0.1});
  expect(end.interval[1]).toBeNull();
});

test("the interval of seekSetting(…) begins with the first run where few are needed, and is that of the ranks wherever runs come to hold", async () => {
  const {trial, runs} = steps([1, 2, 3, 4, 5]);
  const few = await seekSetting(trial, {low: 0, high: 10, step: 1, wanted: 0.2, runs});
  // 1 ± 1.96 √(5 · 0.2 · 0.8): ranks 1 and ⌈2.75⌉.
  expect(few.interval).toEqual([1, 3]);
  for (const wanted of [0.1, 0.3, 0.5, 0.9])
    for (const lowest of [0.5, 4, 8]) {
      const thresholds = Array.from({length: 100}, (_, i) => lowest + i / 70);
      const all = steps(thresholds);
      const grid = {low: 0, high: 10, step: 0.5, wanted, runs: 100};
      const {interval} = await seekSetting(all.trial, grid);
      const half = 1.96 * Math.sqrt(100 * wanted * (1 - wanted));
      [-half, half].forEach((by, k) => {
        const rank = Math.min(100, Math.max(1, Math.ceil(100 * wanted + by - 1e-9)));
        expect(interval[k]).toBeCloseTo(thresholds[rank - 1], 6);
      });
    }
});

test("seekSetting(…) says where more is not better", async () => {
  const trial = async (value: number) => ({
    margins: new Float64Array(100).fill(value < 6 ? value - 4.5 : 4 - value),
    holds: new Uint8Array(100).fill(value > 4.5 && value < 6 ? 1 : 0)
  });
  const grid = {low: 0, high: 10, step: 1, wanted: 0.8, runs: 100};
  const blind = await seekSetting(picked(trial), grid);
  expect([blind.value, blind.monotone]).toEqual([null, true]);
  const told = await seekSetting(picked(trial), grid, [{value: 5, trial: await trial(5)}]);
  expect([told.value, told.monotone]).toEqual([5, false]);
});

test("seekSetting(…) refuses what makes no grid", async () => {
  const {trial} = steps([1]);
  const refused = (grid: object) =>
    expect(seekSetting(trial, {low: 0, high: 1, step: 0.1, wanted: 0.8, runs: 1, ...grid})).rejects;
  await refused({wanted: 80}).toThrow("invalid wanted; not in (0, 1]: 80");
  await refused({low: 1}).toThrow("invalid low; not below high 1: 1");
  await refused({runs: 0}).toThrow("invalid runs");
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
  const grid = {low: 0, high: 1, step: 1, wanted: 0.9, runs: 100};
  // 9 ≤ 3 √9; 10 > 3 √10.
  expect((await seekSetting(picked(fall(9)), grid)).monotone).toBe(true);
  expect((await seekSetting(picked(fall(10)), grid)).monotone).toBe(false);
});

test("seekSetting(…) counts its own trials, and tells the first of equally good settings as the best", async () => {
  const {asked, trial, runs} = steps([4.5, 4.5]);
  const known = [{value: 3.5, trial: await trial(3.5)}];
  asked.length = 0;
  const found = await seekSetting(trial, {low: 0, high: 10, step: 1, wanted: 1, runs}, known);
  expect(found.tried).toBe(asked.length);
  expect(found.best).toEqual({value: 5, probability: 1});
});

test("seekSetting(…) reaches at a setting known beyond the grid's worse end, and lies anywhere between one without a number and the next", async () => {
  const {trial, runs} = steps([-3, -3]);
  const known = [{value: -1, trial: await trial(-1)}];
  const whole = {low: 0, high: 10, step: 1, wanted: 1, runs};
  const {value, interval} = await seekSetting(trial, whole, known);
  expect([value, ...interval]).toEqual([-1, -1, -1]);
  const halved: number[] = [];
  const empty = async (at: number) => ({
    at: halved.push(at),
    margins: new Float64Array(4).fill(at < 5 ? -Infinity : 1),
    holds: new Uint8Array(4).fill(at < 5 ? 0 : 1)
  });
  const found = await seekSetting(picked(empty), {...whole, wanted: 0.5, runs: 4});
  expect([found.value, ...found.interval]).toEqual([5, 4, 5]);
  // Nothing tells where between: the middle.
  expect(halved).toEqual([0, 10, 5, 3, 4]);
});

test("seekSetting(…) makes only the runs that other settings leave open", async () => {
  const thresholds = Array.from({length: 1000}, (_, i) => (i * 37) % 1000);
  const {trial, runs} = steps(thresholds);
  let made = 0;
  const counted = (value: number, some: Int32Array) => {
    made += some.length;
    return trial(value, some);
  };
  const grid = {low: 0, high: 1000, step: 1, wanted: 0.8, runs};
  const today = [{value: 700, trial: await trial(700)}];
  expect((await seekSetting(counted, grid, today)).value).toBe(799);
  // Witnesses at both ends, the 299 that fail today at the better end, those once more between, all at the answer, and for its interval few.
  expect(made).toBeLessThan(2 * 64 + 300 + 300 + 1000 + 100);
});

test("seekSetting(…) tries every run at every setting where some lose by a step, and its answer is exact for all", async () => {
  // From 6 on the first run fails again; all others come to hold one after the other.
  const holdsAt = (run: number, value: number) => value >= run / 10 && !(run < 3 && value >= 6);
  const whole = async (value: number) => ({
    margins: Float64Array.from({length: 100}, (_, run) => (holdsAt(run, value) ? 1 : -1)),
    holds: Uint8Array.from({length: 100}, (_, run) => Number(holdsAt(run, value)))
  });
  const share = async (value: number) => (await whole(value)).holds.reduce((a, b) => a + b, 0);
  const grid = {low: 0, high: 10, step: 0.1, wanted: 0.8, runs: 100};
  const {value} = await seekSetting(picked(whole), grid, [{value: 5, trial: await whole(5)}]);
  expect(await share(value ?? 0)).toBeGreaterThanOrEqual(80);
  expect(await share((value ?? 0) - 0.1)).toBeLessThan(80);
});

/**
 * A thousand runs that come to hold one after the other every hundredth, the last first; of those that hold the earliest, some do so
 * wherever they are made, with next to nothing to spare. Tried at `tried` before.
 */
async function early(tried: number, always = 0) {
  const asked = new Map<number, number>();
  const at = (run: number) => (999 - run) / 100 + 0.005;
  const trial = async (value: number, some: Int32Array) => {
    asked.set(value, (asked.get(value) ?? 0) + some.length);
    const margin = (run: number) => (run >= 1000 - always ? 1e-3 : value - at(run));
    const margins = Float64Array.from(some, margin);
    return {margins, holds: Uint8Array.from(margins, (margin) => Number(margin >= 0))};
  };
  const grid = {low: 0, high: 10, step: 1, wanted: 0.1, runs: 1000};
  const known = [
    {
      value: tried,
      trial: await trial(
        tried,
        Int32Array.from({length: 1000}, (_, run) => run)
      )
    }
  ];
  const {interval} = await seekSetting(trial, grid, known);
  return {low: interval[0], witnesses: 64, atWorst: asked.get(0)};
}

test("seekSetting(…) makes at the worse end as many of the runs that were never seen to fail as its interval needs, and no more", async () => {
  // 100 − 1.96 √(1000 · 0.1 · 0.9) = 81.4: the interval begins where the 82nd run comes to hold.
  for (const [tried, made] of [
    [0.81, 0],
    [0.82, 16],
    [0.83, 18],
    [0.92, 36],
    [0.98, 48]
  ]) {
    const {low, witnesses, atWorst} = await early(tried);
    expect([tried, atWorst]).toEqual([tried, witnesses + made]);
    expect(low).toBeCloseTo(0.815, 6);
  }
  // Twenty of them hold there too.
  expect((await early(0.98, 20)).low).toBeCloseTo(0.815, 6);
});

test("the interval of seekSetting(…) ends with the last run where more would be needed than there are", async () => {
  const {trial, runs} = steps(Array.from({length: 100}, (_, i) => 1 + i / 20));
  const {interval} = await seekSetting(trial, {low: 0, high: 10, step: 0.5, wanted: 0.99, runs});
  // 99 ± 1.96 √(100 · 0.99 · 0.01): ranks 98 and ⌈100.95⌉, of 100.
  expect(interval[0]).toBeCloseTo(1 + 97 / 20, 6);
  expect(interval[1]).toBeCloseTo(1 + 99 / 20, 6);
});
