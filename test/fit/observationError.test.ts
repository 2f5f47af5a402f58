import {expect, test} from "vitest";
import {
  type Observation,
  observationLogLikelihood,
  observationResidual,
  observationSlope
} from "../../src/fit/observationError.js";

const printed = (more: Partial<Observation> = {}): Observation => ({
  figure: "A",
  value: 100,
  halfWidth: 0.5,
  bound: "exact",
  error: 0.1,
  ...more
});

// Python 3.11: N = statistics.NormalDist().cdf; log(N(log(100.5 / m) / .1) - N(log(99.5 / m) / .1))
test.each([
  [100, -3.2219319],
  [90, -3.7763799],
  [120, -4.8828329]
])(
  "observationLogLikelihood(100 ± 0.5, %d) is the log of the normal mass on what was printed",
  (m, value) => {
    expect(observationLogLikelihood(printed(), m)).toBeCloseTo(value, 6);
  }
);

// mpmath 1.3, 60 digits: Q = erfc(x/√2)/2; log(Q(log(99.5 / m) / .1) - Q(log(100.5 / m) / .1))
test.each([
  [1.5, -884.4432619160838],
  [2, -767.8416385571829],
  [2.4, -698.2268255899653],
  [2.5, -683.0952415408401],
  [3, -617.5469065698298],
  [4000, -683.1044574921648],
  [4100, -692.2374830893264],
  [4200, -701.2091728278707],
  [5000, -767.851412118607]
])(
  "observationLogLikelihood(100 ± 0.5, %d) counts a distance of dozens of standard errors once",
  (m, value) => {
    expect(observationLogLikelihood(printed(), m)).toBeCloseTo(value, 9);
  }
);

test("observationLogLikelihood(observation, m) of every bound falls without a step as m moves away", () => {
  for (const bound of ["exact", "about", "at_least", "more_than", "less_than"] as const)
    for (const away of [-1, 1]) {
      const at = (deviations: number) =>
        observationLogLikelihood(printed({bound}), 100 * Math.exp(away * 0.1 * deviations));
      for (let k = 30; k < 60; k += 0.25) {
        const [before, here, after] = [at(k - 0.25), at(k), at(k + 0.25)];
        expect(after).toBeLessThan(here);
        // d²/dz² ln Φ(−z) is −1 + O(1/z²).
        expect(before - 2 * here + after).toBeCloseTo(-(0.25 ** 2), 3);
      }
    }
});

test("observationLogLikelihood(observation, m) of a bound is flat above it and falls below", () => {
  const bound = printed({bound: "at_least", halfWidth: 0, error: 0.02});
  const at = (m: number) => observationLogLikelihood(bound, m);
  expect(at(105)).toBeGreaterThan(-0.05);
  expect(at(95)).toBeLessThan(at(100));
  expect(at(130)).toBeLessThan(at(105));
  const below = printed({bound: "less_than", halfWidth: 0, error: 0.02});
  expect(observationLogLikelihood(below, 95)).toBeGreaterThan(-0.05);
  expect(observationLogLikelihood(below, 105)).toBeLessThan(observationLogLikelihood(below, 95));
});

test("observationLogLikelihood(observation, m) is −∞ for what cannot be printed", () => {
  for (const m of [0, -1, NaN]) expect(observationLogLikelihood(printed(), m)).toBe(-Infinity);
});

test("observationResidual(observation, m) is in standard errors of source and rounding together", () => {
  const wide = printed({error: 0.03, halfWidth: 5});
  expect(observationResidual(wide, 110)).toBeCloseTo(
    Math.log(1.1) / Math.sqrt(0.03 ** 2 + 0.05 ** 2 / 3),
    12
  );
  expect(observationResidual(printed({halfWidth: 0}), 100 * Math.exp(-0.2))).toBeCloseTo(-2, 12);
});

test("observationResidual(observation, m) is 0 inside what a bound allows", () => {
  const bound = printed({bound: "more_than", halfWidth: 0});
  expect(observationResidual(bound, 105)).toBe(0);
  expect(observationResidual(bound, 90)).toBeLessThan(-1);
  expect(observationResidual(bound, 130)).toBeGreaterThan(1);
});

// Python 3.11: N = statistics.NormalDist().cdf; at_least: log(N((a + .1 - log(m)) / .1) - N((a - log(m)) / .1)) with a = log(99.5);
// less_than: log(N((b - log(m)) / .1) - N((b - .1 - log(m)) / .1)) with b = log(100.5)
test.each([
  ["at_least", 100, -1.0529677],
  ["at_least", 130, -3.1387282],
  ["less_than", 100, -1.0530711],
  ["less_than", 80, -2.4216253]
] as const)(
  "observationLogLikelihood of a bound (%s) is the mass within a tenth (on the log scale) of it, seen from %d",
  (bound, m, value) => {
    expect(observationLogLikelihood(printed({bound}), m)).toBeCloseTo(value, 6);
  }
);

test.each([90, 99.8, 100, 120, 2, 5000])(
  "observationSlope(printed, %d) is the slope of the log likelihood with regard to ln m, however far in the tail",
  (m) => {
    for (const bound of ["exact", "at_least", "about", "less_than"] as const) {
      const [up, down] = [1e-6, -1e-6].map((step) =>
        observationLogLikelihood(printed({bound}), m * Math.exp(step))
      );
      const right = (up - down) / 2e-6;
      const found = observationSlope(printed({bound}), m);
      expect(Math.abs(found - right)).toBeLessThan(1e-5 * Math.abs(right) + 1e-5);
    }
  }
);
