import {expect, test} from "vitest";
import {errorText, estimateText, knownTo, pointsText} from "../../src/decide/estimateText.js";

test("numbers are written no finer than their error, with their sign", () => {
  expect([knownTo(1234.5, 0), knownTo(1234.5, 95), knownTo(0.123456, 0.02)]).toEqual([
    1234.5, 1235, 0.123
  ]);
  expect([errorText(0.1), errorText(3)]).toEqual(["1", "6"]);
  expect([pointsText(0.114), pointsText(-0.004), pointsText(-0.3)]).toEqual(["+11", "0", "−30"]);
  expect(estimateText({value: 236.4, standardError: 55.5}, "person", "zh")).toEqual({
    value: "+240",
    error: "110"
  });
  expect(estimateText({value: -25053, standardError: 770}, "person", "zh")).toEqual({
    value: "−2.51万",
    error: "1500"
  });
  expect(estimateText({value: -0.0123, standardError: 0.001}, "1", "en")).toEqual({
    value: "−1.2",
    error: "0.2"
  });
});
