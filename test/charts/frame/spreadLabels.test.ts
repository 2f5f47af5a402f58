import fc from "fast-check";
import {expect, test} from "vitest";
import {spreadLabels} from "../../../src/charts/frame/spreadLabels.js";

test("spreadLabels keeps order, gap and bounds", () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({min: -50, max: 250, noNaN: true}), {maxLength: 8}),
      (positions) => {
        const placed = spreadLabels(positions, 14, [0, 200]);
        const order = positions
          .map((_, i) => i)
          .sort((a, b) => positions[a] - positions[b] || a - b);
        for (let k = 0; k < order.length; k++) {
          const here = placed[order[k]!];
          expect(here).toBeGreaterThanOrEqual(-1e-9);
          expect(here).toBeLessThanOrEqual(200 + 1e-9);
          if (k > 0) expect(here - placed[order[k - 1]!]).toBeGreaterThanOrEqual(14 - 1e-9);
        }
      }
    ),
    {numRuns: 200}
  );
});

test("spreadLabels leaves labels that do not meet where they are", () => {
  expect(spreadLabels([10, 60, 30], 14, [0, 100])).toEqual([10, 60, 30]);
});
