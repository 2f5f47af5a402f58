import {expect, test} from "vitest";
import {goalText} from "../../../src/charts/text/goalText.js";
import {probabilityText} from "../../../src/charts/text/probabilityText.js";
import {say} from "../../../src/charts/text/say.js";
import {verdictText} from "../../../src/charts/text/verdictText.js";

test("say(label, language) prints Chinese with full-width punctuation and leaves English as it is", () => {
  const label = {zh: "紧缺职业(工种)目录,每年1次(含)", en: "list (of trades), yearly"};
  expect(say(label, "zh")).toBe("紧缺职业（工种）目录，每年1次（含）");
  expect(say(label, "en")).toBe("list (of trades), yearly");
  expect(say({zh: "Beta(2, 3)", en: ""}, "zh")).toBe("Beta(2, 3)");
});

test("goalText(target, language) writes ranges once with their unit, and nothing without a number", () => {
  const range = {operator: "between", value: 0.3, valueHigh: 0.36, unit: "1"} as const;
  expect(goalText(range, "zh")).toBe("30%至36%");
  expect(goalText({operator: "<=", value: 2, unit: "person/yr"}, "en")).toBe("at most 2 people");
  expect(goalText({operator: ">=", unit: "person"}, "zh")).toBe("");
});

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

test("verdictText(verdict, language) is word and number, or the word alone", () => {
  expect(verdictText({probability: 0.58, status: "even"}, "zh")).toBe("难分高下，58%");
  expect(verdictText({probability: null, status: "trend"}, "en")).toBe("trend only");
});
