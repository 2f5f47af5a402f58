import {expect, test} from "vitest";
import {pairedShift, shareError} from "../../src/decide/pairedShift.js";

test("pairedShift(before, after) has the error of matched proportions, and some where no run changed", () => {
  const before = Uint8Array.from({length: 100}, (_, i) => (i < 40 ? 1 : 0));
  const after = Uint8Array.from({length: 100}, (_, i) => (i >= 5 && i < 60 ? 1 : 0));
  const {difference, standardError} = pairedShift(before, after);
  expect(difference).toBeCloseTo(0.15, 12);
  // 20 runs won, 5 lost, one more counted: √((26/100 − 0.15²)/100).
  expect(standardError).toBeCloseTo(Math.sqrt((0.26 - 0.0225) / 100), 12);
  expect(pairedShift(before, before)).toEqual({difference: 0, standardError: 0.01});
  expect(shareError(0.5, 100)).toBeCloseTo(0.0492, 3);
});
