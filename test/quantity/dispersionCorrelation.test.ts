import {expect, test} from "vitest";
import {dispersionCorrelation} from "../../src/quantity/dispersionCorrelation.js";

test("dispersionCorrelation(n, phi) makes the factor 1 + (n − 1) ρ equal to φ, but for cells so small that ρ would pass 0.2", () => {
  for (const n of [21, 101, 5000])
    expect(1 + (n - 1) * dispersionCorrelation(n, 5)).toBeCloseTo(5, 12);
  for (const n of [2, 3, 20]) expect(dispersionCorrelation(n, 5)).toBe(0.2);
  for (const n of [0, 1]) expect(dispersionCorrelation(n, 5)).toBe(0);
  expect(dispersionCorrelation(100, 1)).toBe(0);
});

test("dispersionCorrelation(n, phi) refuses factors below 1 and none", () => {
  for (const phi of [0.5, Number.NaN, Number.POSITIVE_INFINITY])
    expect(() => dispersionCorrelation(10, phi)).toThrow("invalid phi");
});
