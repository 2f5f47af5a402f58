import fc from "fast-check";
import {expect, test} from "vitest";
import {weightedOrder} from "../../src/decide/weightedOrder.js";

test("weightedOrder(weights) takes a run as often as it counts, to less than one, in rising order and as many as there are", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(50), {minLength: 1, maxLength: 40}), (weights) => {
      const total = weights.reduce((sum, each) => sum + each, 0);
      fc.pre(total > 0);
      const order = [...weightedOrder(weights)];
      expect(order).toHaveLength(weights.length);
      expect(order).toEqual([...order].sort((a, b) => a - b));
      weights.forEach((weight, run) => {
        const taken = order.filter((each) => each === run).length;
        expect(Math.abs(taken - (weights.length * weight) / total)).toBeLessThanOrEqual(1);
      });
    })
  );
});

test("weightedOrder(weights) refuses weights of which none is above 0", () => {
  expect(() => weightedOrder([0, 0])).toThrow(/not above 0 in any run/);
});
