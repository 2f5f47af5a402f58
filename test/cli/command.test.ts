import {expect, test} from "vitest";
import {wholeNumber} from "../../src/cli/command.js";

test("wholeNumber refuses what is not a whole number in range, with the value", () => {
  expect(wholeNumber("runs", "1000", 1, 1000000)).toBe(1000);
  for (const text of ["x", "1.5", "1e3", "0", "", "1000001", "NaN", "0x10"])
    expect(() => wholeNumber("runs", text, 1, 1000000)).toThrow(
      `invalid runs; not an integer in 1..1000000: ${text}`
    );
});
