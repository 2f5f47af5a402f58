import {expect, test} from "vitest";
import {causeOrder} from "../../src/verdict/causeOrder.js";

const cause = (id: string, share: number) => ({id, share, name: {zh: id, en: id}});
const order = (shares: Record<string, number>, runs: number) =>
  causeOrder(
    Object.entries(shares).map(([id, share]) => cause(id, share)),
    runs
  ).map(({id}) => id);

test("causeOrder(causes, runs) names by id what the runs do not tell from the strongest, and the others by share", () => {
  // 1.96 · 2 √0.3 · 0.7 / √2048 = 0.033.
  expect(order({z: 0.3, m: 0.268, a: 0.26, b: 0.1, c: 0.2}, 2048)).toEqual([
    "m",
    "z",
    "a",
    "c",
    "b"
  ]);
  // The more runs, the more is told apart.
  expect(order({z: 0.3, m: 0.268}, 100_000)).toEqual(["z", "m"]);
  // However few the runs: less than half of the strongest is another.
  expect(order({z: 0.03, a: 0.014}, 64)).toEqual(["z", "a"]);
  expect(order({}, 64)).toEqual([]);
});
