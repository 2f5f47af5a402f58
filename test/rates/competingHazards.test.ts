import fc from "fast-check";
import {expect, test} from "vitest";
import {
  competingExits,
  hazardsOfCrude,
  hazardsOfNet,
  probabilityOfAny
} from "../../src/rates/competingHazards.js";

const positive = fc.double({min: 1e-9, max: 5, noNaN: true});

const share = fc.double({min: 0.01, max: 1, noNaN: true});

test("hazardsOfCrude(p) gives back the crude probabilities it was made of", () => {
  fc.assert(
    fc.property(fc.array(share, {minLength: 1, maxLength: 5}), positive, (x, dt) => {
      const p = x.map((y) => y / (x.length + 1));
      competingExits(1, hazardsOfCrude(p, dt), dt).forEach((y, k) => {
        expect(y).toBeCloseTo(p[k], 12);
      });
    })
  );
});

test.each<[string, () => unknown, string]>([
  [
    "null among probabilities",
    () => hazardsOfCrude([null, 0.25] as never, 1),
    "invalid probability; not in [0, 1]: null"
  ],
  ["a hole", () => hazardsOfNet(new Array(1), 1), "invalid probability; not in [0, 1]: undefined"],
  ["text", () => probabilityOfAny(["0.5"] as never), 'invalid probability; not in [0, 1]: "0.5"'],
  [
    "a list as text",
    () => probabilityOfAny("0.5" as never),
    'invalid probabilities; not a list: "0.5"'
  ],
  [
    "negative hazards",
    () => competingExits(100, [-0.1, 0.2], 1),
    "invalid hazards[0]; not ≥ 0 (1/yr): -0.1"
  ],
  [
    "text for persons",
    () => competingExits("100" as never, [0.1], 1),
    'invalid persons; not ≥ 0: "100"'
  ],
  [
    "a negative dt without hazards",
    () => competingExits(100, [0], -1),
    "invalid dt; not ≥ 0 years: -1"
  ],
  [
    "a hazard that overflows",
    () => hazardsOfNet([0.5], 5e-324),
    "invalid hazard; not finite: Infinity"
  ]
])("%s is refused, not calculated with", (_, call, message) => {
  expect(call).toThrow(message);
});
