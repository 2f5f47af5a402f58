import fc from "fast-check";
import {expect, test} from "vitest";
import {conveyor} from "../../src/rates/conveyor.js";

const close = (a: number, b: number, scale = 1) => Math.abs(a - b) <= 1e-9 * (scale + Math.abs(a));

test("conveyor(intake) returns intake = completers + drop-outs + change of content, and nobody who did not enter", () => {
  const share = fc.double({min: 0, max: 1, noNaN: true});
  const people = fc.array(fc.double({min: 0, max: 1e6, noNaN: true}), {
    minLength: 1,
    maxLength: 20
  });
  fc.assert(
    fc.property(people, fc.integer({min: 0, max: 6}), share, (intake, slots, dropOut) => {
      const {completers, dropOuts, content} = conveyor(intake, {slots, dropOut});
      let entered = 0;
      let left = 0;
      intake.forEach((x, t) => {
        const change = content[t + 1] - content[t];
        expect(close(x, completers[t] + dropOuts[t] + change, 1e6)).toBe(true);
        entered += t >= slots ? intake[t - slots] : 0;
        left += completers[t];
        expect(left).toBeLessThanOrEqual(entered * (1 + 1e-12));
      });
    })
  );
});

test.each<[string, () => unknown, string]>([
  [
    "text among the intake",
    () => conveyor([10, "20"] as never, {slots: 1}),
    'invalid intake[1]; not ≥ 0: "20"'
  ],
  [
    "text for a share",
    () => conveyor([10], {slots: 1, dropOut: "0.5" as never}),
    'invalid dropOut; not in [0, 1]: "0.5"'
  ],
  [
    "null for an outflow",
    () => conveyor([10], {slots: 1, initialOutflow: [null] as never}),
    "invalid initialOutflow[0]; not ≥ 0: null"
  ],
  [
    "no start",
    () => conveyor([10], {slots: 1, initial: null as never}),
    "invalid initial; not an object: null"
  ],
  [
    "a misspelt steady",
    () => conveyor([10], {slots: 1, initial: {stedy: 5} as never}),
    'unknown key of initial: "stedy"; one of steady'
  ],
  [
    "a sum that overflows",
    () => conveyor([1e308, 1e308, 1e308], {slots: 3}),
    "invalid content; not finite: Infinity"
  ]
])("%s is refused, not calculated with", (_, call, message) => {
  expect(call).toThrow(message);
});
