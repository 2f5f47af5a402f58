import {expect, test} from "vitest";
import {conditionText} from "../../../src/charts/text/conditionText.js";
import {readText} from "../../../src/charts/text/readText.js";

test("readText(verdict, value, unit, language) writes a change with its sign, of a share in points, everything else as an amount", () => {
  const change = {change: true} as const;
  expect(readText(change, -0.0082, "1", "zh")).toBe("−0.8个百分点");
  expect(readText(change, 0.015, "1", "en")).toBe("+1.5 points");
  expect(readText({}, 0.282, "1", "en")).toBe("28.2%");
  expect(readText(change, 70500, "person", "zh", true)).toBe("+7.05万人");
  expect(readText({}, 15800, "person/yr", "en", true)).toBe("15,800 people");
  expect(readText(change, null, "1", "en")).toBe("—");
  expect(readText(change, 57_400, "person", "zh", true)).toBe("+5.74万人");
  expect(readText(change, -57_400, "person", "zh", true)).toBe("−5.74万人");
  expect(readText(change, 0, "person", "zh")).toBe("0");
});

test("conditionText(verdict, language) is the side and the value that the assumption must lie on", () => {
  const condition = {
    assumption: "other",
    name: {zh: "其他", en: "other"},
    unit: "person-time/yr",
    operator: "<=" as const,
    breakEven: 83_840,
    likely: null,
    median: 65_000,
    low: 25_000,
    high: 170_000
  };
  expect(conditionText({condition}, "zh")).toBe("≤ 8.38万");
  expect(conditionText({condition: {...condition, unit: "1", breakEven: 1.032}}, "en")).toBe(
    "≤ 103%"
  );
  expect(conditionText({}, "en")).toBe("");
});
