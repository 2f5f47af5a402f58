import fc from "fast-check";
import {expect, test} from "vitest";
import {sobolIndices} from "../../src/decide/sobolIndices.js";

/** Ishigami and Homma (1990): a = 7, b = 0.1, on (−π, π)³. */
const ishigami = (u: Float64Array) => {
  const [x, y, z] = u.map((each) => Math.PI * (2 * each - 1));
  return Math.sin(x) + 7 * Math.sin(y) ** 2 + 0.1 * z ** 4 * Math.sin(x);
};
const single = (dimensions: number) => Array.from({length: dimensions}, (_, i) => [i]);

test("sobolIndices(Ishigami, N = 16,384) are within .01 of the analytic ones, and their intervals cover them", async () => {
  const found = await sobolIndices(ishigami, {dimensions: 3, groups: single(3), samples: 16384});
  const first = [0.3139, 0.4424, 0];
  const total = [0.5576, 0.4424, 0.2437];
  found.groups.forEach((group, i) => {
    for (const [index, exact] of [
      [group.first, first[i]],
      [group.total, total[i]]
    ] as const) {
      expect(Math.abs(index.value - exact)).toBeLessThan(0.01);
      expect(index.low).toBeLessThanOrEqual(exact + 1e-4);
      expect(index.high).toBeGreaterThanOrEqual(exact - 1e-4);
      expect(index.sayable).toBe(true);
    }
  });
  // V = 1/2 + a²/8 + b π⁴/5 + b² π⁸/18
  expect(found.variance).toBeCloseTo(13.8446, 1);
  expect(found.mean).toBeCloseTo(3.5, 2);
  expect(found.evaluations).toBe(5 * 16384);
});

test("sobolIndices(Sobol' g-function) are the analytic ones", async () => {
  const a = [0, 1, 4.5, 9];
  const g = (u: Float64Array) =>
    a.reduce((product, each, i) => (product * (Math.abs(4 * u[i] - 2) + each)) / (1 + each), 1);
  const partial = a.map((each) => 1 / 3 / (1 + each) ** 2);
  const variance = partial.reduce((product, each) => product * (1 + each), 1) - 1;
  const {groups} = await sobolIndices(g, {dimensions: 4, groups: single(4), samples: 8192});
  groups.forEach(({first, total}, i) => {
    const rest = (variance + 1) / (1 + partial[i]);
    expect(first.value).toBeCloseTo(partial[i] / variance, 2);
    expect(total.value).toBeCloseTo((partial[i] * rest) / variance, 2);
  });
});

test("first-order indices of an additive function sum to one, and equal the total ones", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.double({min: 0.2, max: 3, noNaN: true}), {minLength: 2, maxLength: 5}),
      fc.integer({min: 0, max: 1000}),
      async (weights, seed) => {
        const f = (u: Float64Array) =>
          weights.reduce((sum, w, i) => sum + w * (i % 2 ? u[i] ** 2 : u[i]), 0);
        const dimensions = weights.length;
        const options = {dimensions, groups: single(dimensions), samples: 1024, seed};
        const {groups} = await sobolIndices(f, options);
        expect(groups.reduce((sum, {first}) => sum + first.value, 0)).toBeCloseTo(1, 1);
        for (const {first, total} of groups)
          expect(Math.abs(first.value - total.value)).toBeLessThan(0.03);
      }
    ),
    {numRuns: 10}
  );
});

test("a group has the indices of its members together", async () => {
  const f = ([x, y, z]: Float64Array) => x * y + z;
  const options = {dimensions: 3, samples: 4096};
  const {groups} = await sobolIndices(f, {...options, groups: [[0, 1], [2]]});
  // Var(xy) = 1/9 − 1/16 = 7/144, Var(z) = 1/12.
  const share = 7 / 144 / (7 / 144 + 1 / 12);
  expect(groups[0].first.value).toBeCloseTo(share, 2);
  expect(groups[0].total.value).toBeCloseTo(share, 2);
  expect(groups[1].first.value).toBeCloseTo(1 - share, 2);
});

test("an index that its own interval cannot support is not sayable, and says how many sets it needs", async () => {
  const jump = ([x, y]: Float64Array) => (x > 0.97 ? 100 : y);
  const {groups} = await sobolIndices(jump, {dimensions: 2, groups: single(2), samples: 16});
  const unsure = groups.flatMap(({first, total}) => [first, total]).filter(({sayable}) => !sayable);
  expect(unsure.length).toBeGreaterThan(0);
  for (const {low, high, needed} of unsure) {
    expect(high - low).toBeGreaterThan(0.2);
    expect(low).toBeLessThan((high - low) / 2);
    expect(needed).toBe(Math.ceil(16 * ((high - low) / 0.1) ** 2));
  }
  const still = await sobolIndices(() => 3, {dimensions: 1, groups: [[0]], samples: 8});
  expect(still.groups[0].first).toMatchObject({value: 0, low: 0, high: 0});
});

test("sobolIndices(…) refuses inputs in no group or in two, and stops", async () => {
  await expect(
    sobolIndices(ishigami, {dimensions: 3, groups: [[0], [1]], samples: 8})
  ).rejects.toThrow("invalid groups; not each of 3 inputs once: [[0],[1]]");
  await expect(
    sobolIndices(ishigami, {dimensions: 2, groups: [[0, 1], [1]], samples: 8})
  ).rejects.toThrow("invalid groups");
  const signal = AbortSignal.abort();
  await expect(
    sobolIndices(ishigami, {dimensions: 3, groups: single(3), samples: 8}, {signal})
  ).rejects.toThrow(/abort/i);
});

test("sobolIndices(…) take for the first-order index the estimator that is surer: of the only input and of one without effect, without error", async () => {
  const {groups} = await sobolIndices(([x]) => x, {
    dimensions: 2,
    groups: single(2),
    samples: 64
  });
  expect(groups.map(({first}) => [first.value, first.low, first.high])).toEqual([
    [1, 1, 1],
    [0, 0, 0]
  ]);
});

test("the intervals of sobolIndices(…) are 1.96 standard errors to either side", async () => {
  const ratios = await Promise.all(
    Array.from({length: 20}, async (_, seed) => {
      const values: number[] = [];
      // Numbers that no design makes even: the last digits.
      const f = ([x, y]: Float64Array) => {
        const z = x + y + ((1e7 * (x + 2 * y)) % 1);
        values.push(z);
        return z;
      };
      const n = 256;
      const {groups, mean, variance} = await sobolIndices(f, {
        dimensions: 2,
        groups: single(2),
        samples: n,
        seed
      });
      const {low, high, value} = groups[0].total;
      const squares = Array.from({length: n}, (_, i) => {
        const [a, b, ab] = values.slice(4 * i);
        return (((a - ab) ** 2 - value * ((a - mean) ** 2 + (b - mean) ** 2)) / 2) ** 2;
      });
      const error = Math.sqrt(squares.reduce((sum, each) => sum + each, 0)) / (n * variance);
      return (high - low) / error;
    })
  );
  const ratio = ratios.reduce((sum, each) => sum + each, 0) / ratios.length;
  expect(Math.abs(ratio / (2 * 1.96) - 1)).toBeLessThan(0.06);
});

test("an index that a few points decide is not told, however far its interval is from zero", async () => {
  const heavy = (u: Float64Array) => Math.exp(4 * Math.tan(3 * (u[0] - 0.5)) * u[1]);
  const {groups} = await sobolIndices(heavy, {dimensions: 2, groups: single(2), samples: 256});
  const totals = groups.map(({total}) => total);
  expect(totals.every(({low}) => low > 0)).toBe(true);
  for (const {low, high, sayable} of totals)
    expect(sayable).toBe(high - low <= 0.2 || high <= 3 * low);
  expect(totals.some(({sayable}) => !sayable)).toBe(true);
});

/** What sobolIndices reads of a function of two groups: its values at A, B and A with a column of B, in the order in which it asks. */
async function recorded(f: (u: Float64Array) => number, samples: number) {
  const values: number[] = [];
  const kept = (u: Float64Array) => {
    values.push(f(u));
    return values[values.length - 1];
  };
  const found = await sobolIndices(kept, {dimensions: 2, groups: single(2), samples});
  return {found, rows: Array.from({length: samples}, (_, i) => values.slice(4 * i, 4 * i + 4))};
}

test("mean and variance of sobolIndices(…) are those of the values at A and B", async () => {
  const {found, rows} = await recorded(([x, y]) => 3 * x + y * y, 16);
  const all = rows.flatMap((row) => row.slice(0, 2));
  const mean = all.reduce((sum, each) => sum + each, 0) / 32;
  expect(found.mean).toBeCloseTo(mean, 12);
  const variance = all.reduce((sum, each) => sum + (each - mean) ** 2, 0) / 32;
  expect(found.variance).toBeCloseTo(variance, 12);
});

test("a first-order index is the estimate with the narrower interval: Jansen's of a large effect, Saltelli's of a small one", async () => {
  const {found, rows} = await recorded(([x, y]) => 2 * x + y, 1024);
  const {mean, variance, groups} = found;
  const average = (of: (row: number[]) => number) =>
    rows.reduce((sum, row) => sum + of(row), 0) / rows.length;
  const jansen = (g: number) => 1 - average((row) => (row[1] - row[2 + g]) ** 2) / 2 / variance;
  const saltelli = (g: number) =>
    average((row) => (row[1] - mean) * (row[2 + g] - row[0])) / variance;
  expect(groups[0].first.value).toBeCloseTo(jansen(0), 10);
  expect(groups[1].first.value).toBeCloseTo(saltelli(1), 10);
  expect(Math.abs(jansen(1) - saltelli(1))).toBeGreaterThan(1e-4);
});
