import fc from "fast-check";
import {expect, test} from "vitest";
import {loadProject} from "../../src/data/index.js";
import {required} from "../../src/quantity/required.js";
import {particleOrder} from "../../src/verdict/particleOrder.js";

test("particleOrder(n) takes every particle once in each n runs", () => {
  fc.assert(
    fc.property(fc.integer({min: 1, max: 3000}), fc.integer({min: 0, max: 5}), (n, round) => {
      const particle = particleOrder(n);
      const taken = new Set(Array.from({length: n}, (_, i) => particle(round * n + i)));
      expect(taken.size).toBe(n);
      expect(Math.max(...taken)).toBe(n - 1);
      expect(Math.min(...taken)).toBe(0);
    })
  );
});

test("any runs in a row leave no gap in the sample much wider than their even spacing", () => {
  fc.assert(
    fc.property(fc.integer({min: 50, max: 4000}), fc.integer({min: 10, max: 500}), (n, count) => {
      fc.pre(count < n);
      const particle = particleOrder(n);
      const taken = Array.from({length: count}, (_, i) => particle(i));
      taken.sort((a, b) => a - b);
      const gaps = taken.map((at, i) => (i === 0 ? at + n - taken[count - 1] : at - taken[i - 1]));
      expect(Math.max(...gaps)).toBeLessThan((4 * n) / count + 4);
    })
  );
});

test("256 runs see the counting rules as often as the whole sample does", () => {
  const {sample, alternatives} = required(loadProject("data").fit, "fit");
  const particle = particleOrder(sample.rows.length);
  for (const {id, options} of alternatives)
    for (const {id: option} of options) {
      const column = sample.coordinates.indexOf(`${id}=${option}`);
      if (column < 0) continue;
      const mean = (rows: readonly (readonly number[])[]) =>
        rows.reduce((sum, row) => sum + row[column], 0) / rows.length;
      const first = Array.from({length: 256}, (_, run) => sample.rows[particle(run)]);
      expect(Math.abs(mean(first) - mean(sample.rows)), `${id}=${option}`).toBeLessThan(0.05);
    }
});

test("particleOrder(n) refuses what is no number of particles", () => {
  expect(() => particleOrder(0)).toThrow("invalid n");
});
