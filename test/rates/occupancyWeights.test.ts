import fc from "fast-check";
import {expect, test} from "vitest";
import {type OccupancyRule, occupancyWeights} from "../../src/rates/occupancyWeights.js";

const positive = fc.double({min: 1e-9, max: 5, noNaN: true});

test("half rule = mean of start and end rules; all rules agree for a constant stock", () => {
  fc.assert(
    fc.property(fc.array(positive, {minLength: 2, maxLength: 12}), (stocks) => {
      const steps = stocks.length - 1;
      const total = (rule: OccupancyRule, values: number[]) =>
        occupancyWeights(rule, steps).reduce((sum, w, k) => sum + w * values[k], 0);
      const mean = (total("start", stocks) + total("end", stocks)) / 2;
      expect(total("half", stocks)).toBeCloseTo(mean, 10);
      const constant = stocks.map(() => 3);
      const rules: OccupancyRule[] = ["start", "end", "half"];
      if (steps % 2 === 0) rules.push("simpson");
      for (const rule of rules) expect(total(rule, constant)).toBeCloseTo(3 * steps, 10);
    })
  );
});

test.each<[string, () => unknown, string]>([
  [
    "a thousand million steps",
    () => occupancyWeights("half", 1e9),
    "invalid steps; not an integer in 0..50000000: 1000000000"
  ],
  [
    "text",
    () => occupancyWeights("half", "3" as never),
    'invalid steps; not an integer in 0..50000000: "3"'
  ]
])("%s is refused", (_, call, message) => {
  expect(call).toThrow(message);
});
