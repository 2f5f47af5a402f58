import fc from "fast-check";
import {expect, test} from "vitest";
import {mixRuns} from "../../src/decide/mixRuns.js";
import {placeOrders} from "../../src/decide/placeOrders.js";

/** Of the runs taken, how many are each run. */
const counts = (order: ArrayLike<number>, runs: number) =>
  Array.from(
    {length: runs},
    (_, run) => Array.from(order).filter((each: number) => each === run).length
  );

test("placeOrders(places) takes a run of a place as often as it counts, to less than one, in rising order and as many as there are", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(50), {minLength: 1, maxLength: 40}), (weights) => {
      const total = weights.reduce((sum, each) => sum + each, 0);
      fc.pre(total > 0);
      const runs = weights.length;
      const places = [{id: "a", times: Float64Array.from(weights)}, {id: "b"}];
      const {own, together} = placeOrders(places, {runs, seed: 1});
      const order = [...own.get("a")!];
      expect(order).toHaveLength(runs);
      expect(order).toEqual([...order].sort((a, b) => a - b));
      counts(order, runs).forEach((taken, run) => {
        expect(Math.abs(taken - (runs * weights[run]) / total)).toBeLessThanOrEqual(1);
      });
      // As many runs up to any one as its share of the weights, to a half.
      let sum = 0;
      weights.forEach((weight, run) => {
        sum += weight;
        const upTo = order.filter((each) => each <= run).length;
        expect(Math.abs(upTo - (runs * sum) / total)).toBeLessThanOrEqual(0.5 + 1e-9);
      });
      // A place without a register goes with the runs of the other, and stands as it is by itself.
      expect(together.common.get("b")).toEqual(together.common.get("a"));
      expect(own.has("b")).toBe(false);
    })
  );
});

test("placeOrders(places): a run of all places counts as the product of what it counts in each, mixed or not", () => {
  const runs = 8;
  const [a, b] = [Float64Array.of(4, 4, 0, 0, 0, 0, 0, 0), Float64Array.of(1, 8, 1, 8, 1, 1, 1, 1)];
  const places = [
    {id: "a", times: a},
    {id: "b", times: b}
  ];
  const {together, effective} = placeOrders(places, {runs, seed: 5});
  expect(counts(together.common.get("a")!, runs)).toEqual([1, 7, 0, 0, 0, 0, 0, 0]);
  expect(effective.common).toBeCloseTo((4 + 32) ** 2 / (4 ** 2 + 32 ** 2), 12);
  const free = [{id: "a", times: a}, {id: "b"}];
  const {together: alone, effective: left} = placeOrders(free, {runs, seed: 5});
  expect(left).toEqual({common: 2, independent: 2});
  const mixed = mixRuns("a", runs, 5);
  const at = Array.from({length: runs}, (_, i) => i).filter((i) => a[mixed[i]] > 0);
  expect([...new Set(alone.independent.get("b"))]).toEqual(at.map((i) => mixRuns("b", runs, 5)[i]));
});

test("placeOrders(places) refuses what is true together in no run", () => {
  const places = [
    {id: "a", times: Float64Array.of(1, 0)},
    {id: "b", times: Float64Array.of(0, 1)}
  ];
  const error = thrown(() => placeOrders(places, {runs: 2, seed: 1}));
  expect(error).toMatchObject({
    name: "RangeError",
    message:
      "what is reported of the places (a, b) is true together in no run; make more runs, or leave out the register of the place whose rows are farthest from what is expected",
    label: {
      zh: expect.stringContaining(
        "各地（a、b）登记的数在任何一次模拟中都不同时成立；请增加模拟次数"
      )
    }
  });
});

function thrown(call: () => unknown): unknown {
  try {
    call();
  } catch (error) {
    return error;
  }
  throw new Error("nothing was thrown");
}
