import fc from "fast-check";
import {expect, test} from "vitest";
import {probabilityShift} from "../../src/verdict/probabilityShift.js";

const runs = (n: number, value: (i: number) => number, holds: (i: number) => boolean) =>
  probabilityShift(
    Array.from({length: n}, (_, i) => value(i)),
    Array.from({length: n}, (_, i) => Number(holds(i)))
  );

test("probabilityShift(values, holds) is √ of the variance between ten groups, less what chance gives", () => {
  // Groups 0..4 never, 5..9 always: ½ from the mean, without any chance within.
  expect(
    runs(
      100,
      (i) => i,
      (i) => i >= 50
    )
  ).toBe(0.5);
  // Only the last of ten groups: mean 0.1; √(0.9 · 0.01 + 0.1 · 0.81) = 0.3.
  expect(
    runs(
      100,
      (i) => i,
      (i) => i >= 90
    )
  ).toBe(0.3);
  // 2 of 10 hold in the lower half, 8 in the upper: 0.3² − 0.2 · 0.8 / 9 = 0.0722…
  const shares = (i: number) => i % 10 < (i < 50 ? 2 : 8);
  expect(runs(100, (i) => i, shares)).toBeCloseTo(Math.sqrt(0.09 - 0.16 / 9), 4);
});

test("probabilityShift(values, holds) is nothing where the groups differ by no more than chance, or the number stands", () => {
  expect(
    runs(
      100,
      (i) => i,
      (i) => i % 2 === 0
    )
  ).toBe(0);
  expect(
    runs(
      100,
      () => 3,
      (i) => i >= 50
    )
  ).toBe(0);
  expect(
    runs(
      100,
      (i) => i,
      () => true
    )
  ).toBe(0);
});

test("probabilityShift(values, holds) looks at the order of values only, and at both ways alike", () => {
  fc.assert(
    fc.property(fc.array(fc.boolean(), {minLength: 40, maxLength: 40}), (met) => {
      const shift = runs(
        40,
        (i) => i,
        (i) => met[i]
      );
      expect(
        runs(
          40,
          (i) => i * i * i - 7,
          (i) => met[i]
        )
      ).toBe(shift);
      expect(
        runs(
          40,
          (i) => -i,
          (i) => met[i]
        )
      ).toBe(shift);
      expect(
        runs(
          40,
          (i) => i,
          (i) => !met[i]
        )
      ).toBeCloseTo(shift, 3);
      expect(shift).toBeLessThanOrEqual(0.5);
    })
  );
});
