import fc from "fast-check";
import {expect, test} from "vitest";
import {betaScale} from "../../src/pipeline/betaScale.js";
import {priorScale} from "../../src/pipeline/priorScale.js";
import type {Prior} from "../../src/project/assumption.js";
import {log} from "../../src/quantity/log.js";
import {logistic} from "../../src/quantity/logistic.js";

const at = [-8.5, -6.25, -4, -1, 0, 2, 4.68, 6, 7, 8.5];

// mpmath 1.3, 50 digits: bisection for the log odds y at which betainc(a, b, 0, logistic(y)) is the normal probability of z
const quantiles: [number, number, number[]][] = [
  [
    12,
    3,
    [
      -3.6116091294865122, -2.101841256026324, -0.8186277542343642, 0.8419331453946362,
      1.4730853914023985, 3.056633813899458, 6.444694008169707, 8.877451206835204,
      11.093763430401967, 15.031515653740275
    ]
  ],
  [
    1,
    1,
    [
      -39.19739642821767, -22.306907635803025, -10.360069814783913, -1.6682678659858137, 0,
      3.7601714243530684, 13.454780199050813, 20.736768948988118, 27.384307498809797,
      39.19739642821767
    ]
  ],
  [
    0.3,
    0.3,
    [
      -128.69335700325564, -72.3917276958909, -32.56904053095437, -4.164982294101044, 0,
      10.64597237190716, 42.884641020618155, 67.15793207577909, 89.31639390523365,
      128.69335700325564
    ]
  ],
  [
    6,
    1.5,
    [
      -6.710911560500262, -3.8751294840650568, -1.7315053356615138, 0.6617853879234977,
      1.5662516367485697, 4.115237086319124, 10.611240260171353, 15.46597180643503,
      19.89766474136014, 27.77305736781169
    ]
  ],
  [
    0.01,
    5,
    [
      -3921.8158970873137, -2232.767017866372, -1038.086402918276, -186.17841876647324,
      -71.39097232154143, -4.312363234200145, 1.2391450299888982, 2.8621510227997278,
      4.225978372443199, 6.599574538168259
    ]
  ],
  [
    45,
    105,
    [
      -2.609498540217391, -2.084185603616724, -1.6084645142057445, -1.0323996916494795,
      -0.8515442329412398, -0.5019029339351996, -0.05034078088763158, 0.168318181832579,
      0.3334717575197744, 0.5817405089421607
    ]
  ],
  [
    0.5,
    20,
    [
      -81.61959090636844, -47.8386133219496, -23.945001022442575, -6.893014331114923,
      -4.458226813892072, -1.9639021636602862, -0.22312945431715683, 0.4521989520970074,
      0.9447162983201188, 1.6908544934326943
    ]
  ],
  [
    300,
    0.2,
    [
      2.093862888089417, 2.758574108988946, 3.7212248436650426, 6.707792906242972, 9.57779955371017,
      25.045240812380328, 73.40322731442292, 109.81316389716432, 143.05085664134617,
      202.11630128837913
    ]
  ]
];

test.each(quantiles)(
  "betaScale(%d, %d).value(z) is the quantile out to 8.5 standard deviations",
  (a, b, odds) => {
    const scale = betaScale(a, b);
    // Of the rest 1 − θ the same scale mirrored, so that shares beside 1 are held too.
    const mirrored = betaScale(b, a);
    at.forEach((z, i) => {
      const tolerance = Math.abs(z) > 6.5 ? 1e-7 : 1e-5;
      for (const [value, y, there] of [
        [(x: number) => log(scale.value(x)), odds[i], z],
        [(x: number) => log(mirrored.value(x)), -odds[i], -z]
      ] as const) {
        const exact = log(logistic(y));
        // Below the smallest number of full precision.
        if (exact < -700) continue;
        const slope = Math.abs(value(there + 0.01) - value(there - 0.01)) / 0.02;
        expect(Math.abs(value(there) - exact)).toBeLessThanOrEqual(tolerance * slope + 1e-12);
      }
    });
  }
);

test("betaScale(0.4, 0.1).value(z) was NaN beyond 4.68 and is a share", () => {
  for (const z of [4.5, 4.68, 5, 6, 8.5, 40, -40])
    expect(betaScale(0.4, 0.1).value(z)).toBe(z > 0 ? 1 : betaScale(0.4, 0.1).value(-40));
});

const shape = fc.double({min: -6, max: 8, noNaN: true}).map((power) => 10 ** power);
const ordered = (min: number, max: number) =>
  fc
    .uniqueArray(fc.double({min, max, noNaN: true}), {minLength: 3, maxLength: 3})
    .map((all) => all.sort((x, y) => x - y));
const priors: fc.Arbitrary<Prior> = fc.oneof(
  fc.record({family: fc.constant("beta" as const), a: shape, b: shape}),
  ordered(-1e308, 1e308).map(([low, , high]): Prior => ({family: "uniform", low, high})),
  ordered(-1e308, 1e308).map(
    ([low, median, high]): Prior => ({family: "normal", low, median, high})
  ),
  ordered(-300, 300).map(
    ([low, median, high]): Prior => ({
      family: "lognormal",
      low: 10 ** low,
      median: 10 ** median,
      high: 10 ** high
    })
  ),
  ordered(-30, 30).map(
    ([low, median, high]): Prior => ({
      family: "logitnormal",
      low: logistic(low),
      median: logistic(median),
      high: logistic(high)
    })
  )
);

test("priorScale(prior).value(z) is finite and never falls over ±8.5, whatever the family", () => {
  fc.assert(
    fc.property(priors, (prior) => {
      const {value} = scaleOf(prior) ?? {value: (z: number) => z};
      let before = -Infinity;
      for (let z = -8.5; z <= 8.5; z += 0.03125) {
        const here = value(z);
        expect(Number.isFinite(here)).toBe(true);
        // Neighbours may differ by rounding; that of a logarithm of 690 is 1e-13 of the value, and the median is exact.
        expect(here).toBeGreaterThanOrEqual(before - 1e-12 * Math.abs(before));
        before = here;
      }
      if (prior.family === "uniform") {
        expect(value(-8.5)).toBeGreaterThanOrEqual(prior.low);
        expect(value(8.5)).toBeLessThanOrEqual(prior.high);
      }
    }),
    {numRuns: 60}
  );
});

/** Three numbers so near each other that they are one on the scale are refused. */
function scaleOf(prior: Prior) {
  try {
    return priorScale(prior);
  } catch (error) {
    expect((error as Error).message).toContain("invalid prior; not low < ");
    return;
  }
}

test("betaScale(a, b) refuses shapes at which the share is one number", () => {
  for (const [a, b] of [
    [1e17, 2],
    [2, 1e17],
    [1e-9, 1],
    [Infinity, 1],
    [NaN, 1],
    [0, 1]
  ] as const)
    expect(() => betaScale(a, b)).toThrow("invalid beta; a and b not from 0.000001 to 100000000");
});

test("priorScale(prior) meets median and both ends of the 95% range", () => {
  const z = 1.959963984540054;
  for (const prior of [
    {family: "lognormal", median: 0.02, low: 0.005, high: 0.08},
    {family: "normal", median: 0, low: -0.5, high: 0.8},
    {family: "logitnormal", median: 0.3, low: 0.1, high: 0.45}
  ] as const) {
    const scale = priorScale(prior);
    expect(scale.value(0)).toBe(prior.median);
    expect(scale.value(-z)).toBeCloseTo(prior.low, 12);
    expect(scale.value(z)).toBeCloseTo(prior.high, 12);
  }
});

test("priorScale of a uniform range gives its quantiles, and the coordinate of a value back", () => {
  const scale = priorScale({family: "uniform", low: 2, high: 6});
  // Normal probabilities of −0.6745, 0 and 1.2816: 1/4, 1/2 and 9/10.
  for (const [z, value] of [
    [-0.6744897501960817, 3],
    [0, 4],
    [1.2815515655446004, 5.6]
  ]) {
    expect(scale.value(z)).toBeCloseTo(value, 7);
    expect(scale.coordinate(value)).toBeCloseTo(z, 7);
  }
  const widest = priorScale({family: "uniform", low: -1.5e308, high: 1.5e308});
  expect(widest.value(0.6744897501960817) / 7.5e307).toBeCloseTo(1, 7);
  expect(widest.coordinate(7.5e307)).toBeCloseTo(0.6744897501960817, 7);
});
