import fc from "fast-check";
import {expect, test} from "vitest";
import {logNormalInterval} from "../../src/quantity/logNormalInterval.js";

// mpmath 1.3, 60 digits: Q = erfc(x/√2)/2; log(Q(l) - Q(u))
test.each([
  [5, 6, -15.068446096529453],
  [36.9, 37.1, -685.3334913126163],
  [37, 37.00001, -696.93204899217],
  [37.1, 38, -692.7382807156233],
  [38.7, 39, -753.4204533262256],
  [40, 41, -804.6084420137538],
  [-45, -40, -804.6084420137538],
  [-50.25, -50, -1254.8313647334667],
  [60, 60.000002, -1814.0413619089818],
  [-1000.5, -1000, -500007.82669481216],
  [1e5, Infinity, -5000000012.431864]
])("logNormalInterval(%d, %d) has the digits of the exact value", (lower, upper, value) => {
  expect(logNormalInterval(lower, upper) / value).toBeCloseTo(1, 11);
});

test("logNormalInterval(lower, upper) is the same for the interval mirrored", () => {
  fc.assert(
    fc.property(
      fc.double({min: -200, max: 200, noNaN: true}),
      fc.double({min: 0.001, max: 50, noNaN: true}),
      (lower, width) => {
        const upper = lower + width;
        const [here, mirrored] = [
          logNormalInterval(lower, upper),
          logNormalInterval(-upper, -lower)
        ];
        expect(here).toBeGreaterThan(-Infinity);
        // A wide interval about 0 has the log 0: its probability is promised, so what differs is held against it.
        expect(Math.abs(mirrored - here)).toBeLessThanOrEqual(5e-10 * Math.max(1, -here));
      }
    )
  );
});

test("logNormalInterval(lower, upper) is −∞ without width and NaN for NaN", () => {
  expect(logNormalInterval(50, 50)).toBe(-Infinity);
  expect(logNormalInterval(1, 1)).toBe(-Infinity);
  expect(logNormalInterval(NaN, 1)).toBeNaN();
  expect(logNormalInterval(-Infinity, Infinity)).toBe(0);
});
