import {expect, test} from "vitest";
import {addedCases, addedPoint} from "../../src/backtest/addedCases.js";
import {history, origins} from "./cases.js";

test("addedCases(history, origin) are what was newly added in periods that began later", () => {
  const cases = addedCases(history, origins[0]);
  expect(cases.map(({figure, actual}) => [figure, actual])).toEqual([
    ["CZ12", 10900],
    ["CZ11a", 18000]
  ]);
  const samples = origins[0].setup.observations.map((_, i) => Float64Array.of(i));
  expect(cases.map(({sample}) => sample(samples)[0])).toEqual([
    samples.length - 2,
    samples.length - 1
  ]);
  // What was last published is 1.6万 for 2022; seven months have seven twelfths of it.
  expect(cases.map(({point}) => point("constantAdditions"))).toEqual([(16000 * 7) / 12, 16000]);
  expect(cases.map(({point}) => point("drift"))).toEqual([undefined, undefined]);
});

test("addedPoint(rival, stock, additions, when) goes by published additions, else by the stock's last change, else by growth elsewhere", () => {
  const stock = [
    {at: 2018, value: 100},
    {at: 2020, value: 120}
  ];
  const when = {at: 2022, part: 1, pooled: 0.1};
  expect(addedPoint("constantAdditions", stock, [{at: 2019, value: 7}], when)).toBe(7);
  expect(addedPoint("constantAdditions", stock, [], when)).toBe(10);
  const alone = stock.slice(1);
  expect(addedPoint("constantAdditions", alone, [], when)).toBeCloseTo(
    120 * (Math.exp(0.1) - 1),
    9
  );
  expect(addedPoint("pooledGrowth", alone, [], when)).toBeCloseTo(
    120 * (Math.exp(0.2) - Math.exp(0.1)),
    9
  );
});

test("addedPoint(rival, stock, additions, when) has nothing to say where nothing is known, or the stock shrinks", () => {
  const stock = [{at: 2020, value: 120}];
  const when = {at: 2021, part: 1, pooled: 0};
  expect(addedPoint("constantAdditions", stock, [], when)).toBeUndefined();
  expect(addedPoint("pooledGrowth", stock, [], {...when, pooled: -0.1})).toBeUndefined();
});
