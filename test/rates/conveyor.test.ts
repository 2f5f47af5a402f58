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
