import {expect, test} from "vitest";
import {differenceText, nameUnit} from "../../../src/charts/text/differenceText.js";

test("a difference of shares is in percentage points, of amounts in their unit, with its sign", () => {
  expect(differenceText(0.0186, "1", "zh")).toBe("+1.9个百分点");
  expect(differenceText(-0.01, "1", "en")).toBe("−1 point");
  expect(differenceText(0, "1", "en")).toBe("0 points");
  expect(differenceText(-0.02, "1/yr", "zh", {unit: "full"})).toBe("每年−2个百分点");
  expect(differenceText(-26_000, "person", "zh", {unit: "full"})).toBe("−2.6万人");
  expect(differenceText(26_000, "person", "en", {signed: false})).toBe("26,000");
  expect(differenceText(0.0186, "1", "en", {unit: "bare"})).toBe("+1.9");
  expect(differenceText(Number.NaN, "person", "en")).toBe("—");
  expect(nameUnit("3±1", "1", "zh")).toBe("3±1个百分点");
});
