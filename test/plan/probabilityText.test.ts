import {expect, test} from "vitest";
import {probabilityText} from "../../src/plan/probabilityText.js";

test("probabilityText(p) never says 0% or 100%", () => {
  expect([0, 0.0099, 0.01, 0.5, 0.99, 0.9901, 1, null].map((p) => probabilityText(p))).toEqual([
    "<1%",
    "<1%",
    "1%",
    "50%",
    "99%",
    ">99%",
    ">99%",
    "—"
  ]);
});

test("probabilityText(p, error) is no finer than another seed would leave it", () => {
  expect(probabilityText(0.62, 0.005)).toBe("62%");
  expect(probabilityText(0.62, 0.016)).toBe("≈60%");
  expect(probabilityText(0.64, 0.03)).toBe("≈60%");
  expect(probabilityText(0, 0.01)).toBe("<5%");
  expect(probabilityText(0.97, 0.02)).toBe(">95%");
});
