import fc from "fast-check";
import {expect, test} from "vitest";
import {fanDomain} from "../../../src/charts/fan/fanDomain.js";
import {indicator} from "../fixture.js";

test("fanDomain contains everything drawn, and zero", () => {
  fc.assert(
    fc.property(
      fc.double({min: 1e-3, max: 1e7, noNaN: true}),
      fc.double({min: -0.5, max: 0.5, noNaN: true}),
      (start, pace) => {
        const drawn = indicator("x", "", "", start, pace * start);
        const [low, high] = fanDomain([drawn], [{value: 2 * start, due: 2027}]);
        const all = [...drawn.lower95, ...drawn.upper95, 0, 2 * start];
        expect(low).toBeLessThanOrEqual(Math.min(...all));
        expect(high).toBeGreaterThanOrEqual(Math.max(...all) * (1 - 1e-9));
        expect(high - low).toBeLessThan(1.7 * (Math.max(...all) - Math.min(...all)));
      }
    )
  );
});
