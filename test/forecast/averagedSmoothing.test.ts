import fc from "fast-check";
import {expect, test} from "vitest";
import {averagedSmoothing} from "../../src/forecast/averagedSmoothing.js";
import {type Smoothing, smoothingPass, smoothingState} from "../../src/forecast/smoothingPass.js";

const alphas = [0.3, 0.5, 0.7, 0.85, 1, 1.2];
const ratios = [0.0001, 0.1, 0.3, 0.6, 1];
const phis = [0.3, 0.5, 0.7, 0.85, 0.95];

/** The models with their priors, a third each for no, full and damped trend, up to a factor. */
const models: [Smoothing, number][] = alphas.flatMap((alpha) => [
  [{alpha, beta: 0, phi: 1, trended: false}, 1 / 6] as [Smoothing, number],
  ...ratios.flatMap((ratio): [Smoothing, number][] => [
    [{alpha, beta: alpha * ratio, phi: 1, trended: true}, 1 / 30],
    ...phis.map((phi): [Smoothing, number] => [
      {alpha, beta: alpha * ratio, phi, trended: true},
      1 / 150
    ])
  ])
]);

test("averagedSmoothing(y, horizon) is the mean of level + (φ + … + φʰ) trend, by prior × SSE^(−n/4)", () => {
  const y = Float64Array.of(3, 7, 4, 9, 11);
  const [sums, total] = [[0, 0, 0], [0]];
  for (const [model, prior] of models) {
    const {sse, level, trend} = smoothingPass(y, model, 1, smoothingState());
    const weight = prior * sse ** (-5 / 4);
    total[0] += weight;
    const {phi} = model;
    for (const [h, powers] of [phi, phi + phi ** 2, phi + phi ** 2 + phi ** 3].entries())
      sums[h] += weight * (level + powers * trend);
  }
  const point = averagedSmoothing(y, 3)!;
  expect(point.length).toBe(3);
  for (const h of [0, 1, 2]) expect(point[h]).toBeCloseTo(sums[h] / total[0], 10);
});

test("averagedSmoothing(y, horizon) needs 3 observations, and keeps a series that never changes", () => {
  expect(averagedSmoothing(Float64Array.of(1, 2), 2)).toBeNull();
  expect(averagedSmoothing(Float64Array.of(4, 4, 4), 2)).toEqual(Float64Array.of(4, 4));
});

test("averagedSmoothing(a + c y, horizon) is a + c averagedSmoothing(y, horizon)", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(50), {minLength: 3, maxLength: 8}), (values) => {
      const y = Float64Array.from(values);
      const plain = averagedSmoothing(y, 4)!;
      const turned = averagedSmoothing(
        y.map((value) => 10 - 4 * value),
        4
      )!;
      for (const h of plain.keys()) expect(turned[h]).toBeCloseTo(10 - 4 * plain[h], 7);
    }),
    {numRuns: 20}
  );
});
