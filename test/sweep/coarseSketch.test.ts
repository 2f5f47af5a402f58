import {expect, test} from "vitest";
import {createQuantileSketch} from "../../src/quantity/quantileSketch.js";
import {createRandom} from "../../src/quantity/randomStream.js";
import {coarseSketch} from "../../src/sweep/coarseSketch.js";

const random = createRandom(7);
const values = Array.from(
  {length: 5000},
  (_, run) => 1e6 * (1 + 0.1 * random.seek(run, 0, 0, 0).normal())
);

const sketch = (part: readonly number[]) => {
  const made = createQuantileSketch();
  for (const value of part) made.push(value);
  return coarseSketch(made.state());
};

test("coarseSketch(state) merged gives the same buckets, to the bit, however the values were cut", () => {
  const merged = (sizes: number) => {
    const all = createQuantileSketch(sketch([]));
    for (let at = 0; at < values.length; at += sizes)
      all.merge(createQuantileSketch(sketch(values.slice(at, at + sizes))));
    return all.state();
  };
  const whole = merged(5000);
  expect(merged(64)).toEqual(whole);
  expect(merged(1777)).toEqual(whole);
  expect(whole.counts.reduce((sum, count) => sum + count, 0)).toBe(5000);
});

test("coarseSketch(state) keeps quantiles within 0.2% and both ends", () => {
  const made = createQuantileSketch(sketch(values));
  const sorted = [...values].sort((a, b) => a - b);
  for (const p of [0.05, 0.25, 0.5, 0.75, 0.95])
    expect(Math.abs(made.quantile(p) / sorted[Math.round(p * 4999)]! - 1)).toBeLessThan(0.002);
  expect([made.minimum, made.maximum]).toEqual([sorted[0], sorted.at(-1)]);
});

test("coarseSketch(state) tells negative numbers, zeros and positive ones apart", () => {
  const {counts, keys} = sketch([-3, -0, 0, 5, 5]);
  expect([...counts]).toEqual([1, 2, 2]);
  expect(keys[0]! < 0 && keys[1] === 0 && keys[2]! > 0).toBe(true);
});
