import fc from "fast-check";
import {expect, test} from "vitest";
import {shapleyValues} from "../../src/decide/shapleyValues.js";

const number = fc.double({min: -1000, max: 1000, noNaN: true});
const game = fc
  .integer({min: 0, max: 6})
  .chain((n) => fc.array(number, {minLength: 2 ** n, maxLength: 2 ** n}));
const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);

test("shapleyValues(worth) add up to the difference between all and none", () => {
  fc.assert(
    fc.property(game, (worth) => {
      expect(sum(shapleyValues(worth))).toBeCloseTo(worth[worth.length - 1] - worth[0], 8);
    })
  );
});

test("shapleyValues(worth) do not depend on the order of the causes", () => {
  fc.assert(
    fc.property(game, (worth) => {
      const n = Math.log2(worth.length);
      const turned = (set: number) =>
        Array.from({length: n}, (_, i) => ((set >> i) & 1) << (n - 1 - i)).reduce(
          (a, b) => a | b,
          0
        );
      const other = shapleyValues(worth.map((_, set) => worth[turned(set)]));
      const values = shapleyValues(worth);
      for (const [i, value] of other.reverse().entries()) expect(value).toBeCloseTo(values[i], 8);
    })
  );
});

test("shapleyValues(worth) average over every order in which causes can come", () => {
  const worth = [0, 1, 4, 9, 2, 7, 5, 30];
  const orders = [
    [0, 1, 2],
    [0, 2, 1],
    [1, 0, 2],
    [1, 2, 0],
    [2, 0, 1],
    [2, 1, 0]
  ];
  const mean = [0, 0, 0];
  for (const order of orders) {
    let set = 0;
    for (const i of order) {
      mean[i] += (worth[set | (1 << i)] - worth[set]) / orders.length;
      set |= 1 << i;
    }
  }
  for (const [i, value] of shapleyValues(worth).entries()) expect(value).toBeCloseTo(mean[i], 12);
});

test("shapleyValues(worth) give a cause that changes nothing nothing, and equal causes the same", () => {
  fc.assert(
    fc.property(number, number, number, (a, b, both) => {
      const idle = shapleyValues([0, a, b, both, 0, a, b, both]);
      expect(idle[2]).toBeCloseTo(0, 10);
      const [first, second] = shapleyValues([0, a, a, both]);
      expect(first).toBeCloseTo(second, 10);
    })
  );
});

test("shapleyValues(worth) take up to sixteen causes", () => {
  expect(shapleyValues(new Float64Array(2 ** 16))).toEqual(new Array(16).fill(0));
  expect(() => shapleyValues(new Float64Array(2 ** 17))).toThrow(
    "invalid worth; not 2^n numbers: 131072"
  );
});
