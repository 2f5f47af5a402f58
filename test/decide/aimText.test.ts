import {expect, test} from "vitest";
import {aimText} from "../../src/decide/aimText.js";

test("aimText(probability) writes what was asked for without rounding or noise of the arithmetic", () => {
  expect([0.8, 0.29, 0.855, 0.999, 0.9995, 0.005].map(aimText)).toEqual([
    "80%",
    "29%",
    "85.5%",
    "99.9%",
    "99.95%",
    "0.5%"
  ]);
});
