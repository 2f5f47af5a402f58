import {expect, test} from "vitest";
import {matrixExponential} from "../../src/rates/matrixExponential.js";
import {timeInStates} from "../../src/rates/timeInStates.js";

test("timeInStates(M) is exp(M s) and its integral: M T = P − I, for slow, fast and stiff rates (1e-11)", () => {
  for (const rates of [
    [-0.25, 0.2, 0, -0.5],
    [-30, 29, 4, -4],
    [-1e4, 1e4, 0.01, -0.02]
  ]) {
    const {p, time} = timeInStates(Float64Array.from(rates), 2, 1.5);
    const exact = matrixExponential([rates.slice(0, 2), rates.slice(2)], 1.5).flat();
    for (let at = 0; at < 4; at++) {
      expect(p[at]).toBeCloseTo(exact[at], 10);
      const [i, j] = [at >> 1, at & 1];
      const turned = rates[2 * i] * time[j] + rates[2 * i + 1] * time[2 + j];
      expect(Math.abs(turned - (p[at] - (i === j ? 1 : 0)))).toBeLessThan(
        1e-9 * (1 + Math.abs(rates[0]))
      );
    }
  }
  expect(() => timeInStates(Float64Array.of(-1e13), 1, 1)).toThrow("rate × time above 1e12");
});
