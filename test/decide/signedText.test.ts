import {expect, test} from "vitest";
import {errorText, knownTo, pointsText, signedText} from "../../src/decide/signedText.js";

test("numbers are written no finer than their error, with their sign", () => {
  expect([knownTo(1234.5, 0), knownTo(1234.5, 95), knownTo(0.123456, 0.02)]).toEqual([
    1234.5, 1235, 0.123
  ]);
  expect([errorText(0.1), errorText(3)]).toEqual(["1", "6"]);
  expect([pointsText(0.114), pointsText(-0.004), pointsText(-0.3)]).toEqual(["+11", "0", "−30"]);
  expect(signedText(-0.0123, "1", "en")).toBe("−1.2%");
});
