import fc from "fast-check";
import {expect, test} from "vitest";
import {compile} from "../../src/engine/compile.js";
import {linearVariance} from "../../src/study/linearVariance.js";
import {moments} from "../../src/study/moments.js";
import {someModel} from "../engine/someModel.js";

test("linearVariance(engine, a) equals aᵀ C a of moments(model)", () => {
  fc.assert(
    fc.property(
      someModel({linear: true}),
      fc.array(fc.double({min: -2, max: 2, noNaN: true}), {minLength: 4, maxLength: 4}),
      fc.constantFrom(1, 3),
      (given, a, dispersion) => {
        const model = {...given, dispersion};
        const {mean, covariance} = moments(model);
        const weights = a.slice(0, model.states.length);
        for (let instant = 0; instant < mean.length; ++instant) {
          const found = linearVariance(compile(model), weights, {instant});
          const m = weights.reduce((sum, x, i) => sum + x * mean[instant][i], 0);
          let v = 0;
          for (let i = 0; i < weights.length; ++i)
            for (let j = 0; j < weights.length; ++j)
              v += weights[i] * weights[j] * covariance[instant][i][j];
          expect(found.mean).toBeCloseTo(m, 8);
          expect(found.variance).toBeCloseTo(v, 6);
        }
      }
    ),
    {numRuns: 40}
  );
});

test.each<[string, () => unknown, string]>([
  [
    "a key that nobody reads",
    () =>
      linearVariance(
        compile({
          states: ["A", "B"],
          transitions: [
            [0.5, 0.5],
            [0, 1]
          ],
          start: [8, 0],
          steps: 2
        }),
        [0, 1],
        {instants: 1} as never
      ),
    'unknown key of options of linearVariance: "instants"; one of instant'
  ],
  [
    "text among weights",
    () =>
      linearVariance(
        compile({
          states: ["A", "B"],
          transitions: [
            [0.5, 0.5],
            [0, 1]
          ],
          start: [8, 0],
          steps: 2
        }),
        [0, "1"] as never
      ),
    'invalid weights[1]; not finite: "1"'
  ],
  [
    "a model that is not compiled",
    () =>
      linearVariance(
        {
          states: ["A", "B"],
          transitions: [
            [0.5, 0.5],
            [0, 1]
          ],
          start: [8, 0],
          steps: 2
        } as never,
        [0, 1]
      ),
    "invalid engine; a model must be compiled"
  ],
  [
    "what overflows",
    () =>
      linearVariance(
        compile({
          states: ["A", "B"],
          transitions: [
            [0.5, 0.5],
            [0, 1]
          ],
          start: [8, 0],
          steps: 2
        }),
        [0, 1e308]
      ),
    "invalid mean; not finite: Infinity"
  ]
])("linearVariance refuses %s", (_, call, message) => {
  expect(call).toThrow(message);
});
