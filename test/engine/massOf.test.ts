import fc from "fast-check";
import {expect, test} from "vitest";
import {massOf} from "../../src/engine/massOf.js";
import {sumRange} from "../../src/engine/sumRange.js";
import {deriveWeights, type Weights} from "../../src/engine/weights.js";

function weightsOf(values: number[], groups: number): Weights {
  const age = values.length / groups;
  const block = () => new Float64Array(values.length);
  const table = {values: Float64Array.from(values), step: 0, state: 0, group: age, age: 1};
  const weights: Weights = {
    table,
    w: block(),
    share: block(),
    low: new Int32Array(groups),
    high: new Int32Array(groups),
    most: 0,
    equal: false,
    dirty: true,
    version: 0
  };
  deriveWeights(weights, "spread", {group: groups, age} as never);
  return weights;
}

test("sumRange(values, from, to) is the sum of values[from..to), whatever its length", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(1000), {maxLength: 20}), fc.nat(20), fc.nat(20), (values, a, b) => {
      const [from, to] = [a, b].map((at) => Math.min(at, values.length)).sort((x, y) => x - y);
      const sum = values.slice(from, to).reduce((x, y) => x + y, 0);
      expect(sumRange(Float64Array.from(values), from, to)).toBe(sum);
    })
  );
});

test("deriveWeights(weights, place, shape) knows shares, the largest weight and the ages that have one, by group", () => {
  const {share, low, high, most, dirty} = weightsOf([0, 3, 0, 1, 0, 0, 0, 0, 4, 0, 0, 0], 3);
  expect([...share]).toEqual([0, 0.375, 0, 0.125, 0, 0, 0, 0, 0.5, 0, 0, 0]);
  expect([...low]).toEqual([1, 4, 0]);
  expect([...high]).toEqual([4, 0, 1]);
  expect([most, dirty]).toEqual([4, false]);
  expect(() => weightsOf([0, 0], 1)).toThrow("invalid spread; weights must have a sum > 0: 0");
});

test("massOf(cells, base, weights, G, A) is Σ cell × weight of one state; without weights everybody", () => {
  const small = fc.nat(50);
  fc.assert(
    fc.property(
      fc.integer({min: 1, max: 3}),
      fc.integer({min: 1, max: 6}),
      fc.array(small, {minLength: 36, maxLength: 36}),
      fc.array(fc.constantFrom(0, 0, 1, 2), {minLength: 18, maxLength: 18}),
      (G, A, cells, w) => {
        const weights = w.slice(0, G * A);
        const base = G * A;
        const own = cells.slice(base, 2 * base);
        const values = Float64Array.from(cells);
        expect(massOf(values, base, null, G, A)).toBe(own.reduce((x, y) => x + y, 0));
        if (weights.every((weight) => weight === 0)) return;
        const mass = own.reduce((total, persons, c) => total + persons * weights[c], 0);
        expect(massOf(values, base, weightsOf(weights, G), G, A)).toBe(mass);
      }
    )
  );
});

test("deriveWeights(weights, place, shape) refuses weights without a sum as often as it is asked, and leaves what is the same as it is", () => {
  const weights = weightsOf([1, 3], 1);
  const shape = {group: 1, age: 2} as never;
  const {version} = weights;
  deriveWeights(weights, "spread", shape);
  expect(weights.version).toBe(version);
  for (const values of [
    [0, 0],
    [Number.MAX_VALUE, Number.MAX_VALUE]
  ]) {
    weights.table.values.set(values);
    for (const _ of [1, 2])
      expect(() => deriveWeights(weights, "spread", shape)).toThrow("weights must have a sum > 0");
  }
  weights.table.values.set([1, 3]);
  deriveWeights(weights, "spread", shape);
  expect([...weights.share]).toEqual([0.25, 0.75]);
});
