import fc from "fast-check";
import {expect, test} from "vitest";
import {createQuantileSketch, type QuantileSketch} from "../../src/quantity/quantileSketch.js";
import {createRandom} from "../../src/quantity/randomStream.js";

function sketchOf(values: Iterable<number>): QuantileSketch {
  const sketch = createQuantileSketch();
  for (const x of values) sketch.push(x);
  return sketch;
}

function exactQuantile(values: readonly number[], p: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const h = (sorted.length - 1) * p;
  const below = Math.floor(h);
  return sorted[below] + (h - below) * ((sorted[below + 1] ?? sorted[below]) - sorted[below]);
}

/** Many buckets, both signs and zero, so that the sketch has to coarsen. */
const manyValues = fc
  .tuple(
    fc.integer({min: 0, max: 2 ** 32 - 1}),
    fc.integer({min: 1, max: 6000}),
    fc.double({noNaN: true, min: -2, max: 2})
  )
  .map(([seed, n, shift]) => {
    const random = createRandom(seed);
    return Array.from({length: n}, (_, i) => (i % 97 === 0 ? 0 : (random.normal() + shift) * 1e5));
  });

test("quantileSketch.push(x) in any order gives the same bytes", () => {
  fc.assert(
    fc.property(manyValues, (values) => {
      const sorted = [...values].sort((a, b) => a - b);
      expect(sketchOf(sorted).state()).toEqual(sketchOf(values).state());
      expect(sketchOf(sorted.reverse()).state()).toEqual(sketchOf(values).state());
    }),
    {numRuns: 30}
  );
});

test("quantileSketch.merge(b) gives the sketch of all values, whichever is merged into which", () => {
  fc.assert(
    fc.property(manyValues, fc.double({min: 0, max: 1, noNaN: true}), (values, share) => {
      const cut = Math.floor(share * values.length);
      const first = sketchOf(values.slice(0, cut));
      const second = sketchOf(values.slice(cut));
      const joined = sketchOf(values.slice(0, cut));
      joined.merge(second);
      second.merge(first);
      const whole = sketchOf(values);
      expect(joined.state()).toEqual(whole.state());
      expect(second.state()).toEqual(whole.state());
      expect(joined.count).toBe(values.length);
      expect(createQuantileSketch(whole.state()).state()).toEqual(whole.state());
    }),
    {numRuns: 30}
  );
});

test("quantileSketch.quantile(p) lies within a bucket's width of the R-7 quantile", () => {
  fc.assert(
    fc.property(manyValues, fc.double({min: 0, max: 1, noNaN: true}), (values, p) => {
      const sketch = sketchOf(values);
      const exact = exactQuantile(values, p);
      const h = (values.length - 1) * p;
      const sorted = [...values].sort((a, b) => a - b);
      const largest = Math.max(Math.abs(sorted[Math.floor(h)]), Math.abs(sorted[Math.ceil(h)]));
      expect(Math.abs(sketch.quantile(p) - exact)).toBeLessThanOrEqual(
        sketch.relativeWidth * largest * (1 + 1e-9) + 1e-300
      );
    }),
    {numRuns: 100}
  );
});

test("quantileSketch is exact up to 1,024 values and within 0.2% of a wide range up to 100,000", () => {
  const random = createRandom(7);
  const draw = () => 4e5 * (1 + 0.1 * random.normal());
  const values = Array.from({length: 1024}, draw);
  const sketch = sketchOf(values);
  expect(sketch.relativeWidth).toBe(0);
  for (const p of [0, 0.025, 0.3, 0.5, 1])
    expect(sketch.quantile(p)).toBe(exactQuantile(values, p));
  for (let i = 0; i < 99_000; ++i) values.push(draw());
  for (const x of values.slice(1024)) sketch.push(x);
  expect(sketch.relativeWidth).toBeLessThanOrEqual(2 ** -9);
  expect(sketch.state().keys.length).toBeLessThanOrEqual(1024);
  expect(sketch.state().values.length).toBe(0);
  for (const p of [0.025, 0.1, 0.5, 0.9, 0.975])
    expect(Math.abs(sketch.quantile(p) / exactQuantile(values, p) - 1)).toBeLessThan(2 ** -10);
});

test("quantileSketch.state() in the middle of a stream changes nothing", () => {
  fc.assert(
    fc.property(manyValues, fc.integer({min: 1, max: 2000}), (values, every) => {
      const sketch = createQuantileSketch();
      values.forEach((x, i) => {
        sketch.push(x);
        if (i % every === 0) sketch.state();
      });
      expect(sketch.state()).toEqual(sketchOf(values).state());
    }),
    {numRuns: 20}
  );
});

test("quantileSketch keeps 20 bits while 1,024 buckets are enough, in the order of the numbers, on both sides of 0", () => {
  for (const sign of [1, -1]) {
    // From 2¹⁸ to 2¹⁹ a bucket is 0.25 wide.
    const bucket = (i: number) => 2 * (i >> 2) + (i % 4 === 0 ? 0 : 1);
    const values = Array.from({length: 1800}, (_, i) => sign * (300_000.2 + 0.25 * bucket(i)));
    const sketch = sketchOf(values);
    expect(sketch.relativeWidth).toBe(2 ** -20);
    for (let r = 0; r < 1800; ++r)
      expect(Math.abs(sketch.quantile(r / 1799) - exactQuantile(values, r / 1799))).toBeLessThan(
        0.25
      );
  }
});

test("quantileSketch of one repeated value is that value", () => {
  const sketch = sketchOf(Array.from({length: 50}, () => 435_123.7));
  expect(sketch.quantiles([0, 0.1, 0.5, 1])).toEqual(Array(4).fill(435_123.7));
});

test("quantileSketch holds the ends of the double range and keeps -0 with 0", () => {
  const sketch = sketchOf([Number.MAX_VALUE, -Number.MAX_VALUE, 5e-324, -5e-324, -0]);
  expect(sketch.quantile(1)).toBe(Number.MAX_VALUE);
  expect(sketch.quantile(0)).toBe(-Number.MAX_VALUE);
  expect(Math.abs(sketch.quantile(0.5))).toBeLessThan(1e-300);
  expect(sketchOf([-0, 0]).state()).toEqual(sketchOf([0, 0]).state());
});

test.each<[string, () => unknown, string]>([
  [
    "null, which was 0",
    () => createQuantileSketch().push(null as never),
    "invalid value; not finite: null"
  ],
  ["text", () => createQuantileSketch().push("5" as never), 'invalid value; not finite: "5"'],
  [
    "a probability as text",
    () => createQuantileSketch().quantile("0.5" as never),
    'invalid p; not in [0, 1]: "0.5"'
  ]
])("a sketch refuses %s", (_, call, message) => {
  expect(call).toThrow(message);
});

test("quantileSketch.pushAll(values, from, until) is pushing each of them once, but for what is not finite", () => {
  const values = Float64Array.from({length: 3000}, (_, i) =>
    i % 500 === 7 ? [NaN, Infinity, -Infinity][i % 3] : i % 50 === 0 ? -0 : Math.sin(i) * 1e4
  );
  for (const times of [1, 3]) {
    const [together, alone] = [1, 2].map(() => createQuantileSketch());
    for (const sketch of [together, alone]) sketch.push(5, times);
    for (const x of values.subarray(4, 2900)) if (Number.isFinite(x)) alone.push(x);
    together.pushAll(values, 4, 1000);
    together.pushAll(values, 1000, 2900);
    expect(together.state()).toEqual(alone.state());
    expect(together.count).toBe(alone.count);
  }
});

test("quantileSketch.push(x, times) is pushing x so many times, in any order", () => {
  const values = Array.from({length: 3000}, (_, i) => ({x: Math.sin(i) * 1e4, times: 1 + (i % 7)}));
  const [often, once, backwards] = [1, 2, 3].map(() => createQuantileSketch());
  for (const {x, times} of values) {
    often.push(x, times);
    for (let k = 0; k < times; k++) once.push(x);
  }
  for (const {x, times} of [...values].reverse()) backwards.push(x, times);
  expect(often.state()).toEqual(once.state());
  expect(backwards.state()).toEqual(once.state());
  const few = createQuantileSketch();
  few.push(5, 1000);
  few.push(7, 3000);
  expect(few.count).toBe(4000);
  expect(few.quantile(0.2)).toBeCloseTo(5, 5);
  expect(few.quantile(0.3)).toBeCloseTo(7, 5);
});
