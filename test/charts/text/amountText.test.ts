import fc from "fast-check";
import {expect, test} from "vitest";
import {amountText} from "../../../src/charts/text/amountText.js";

test("amountText writes 万 in Chinese and separators in English, three digits, never NaN", () => {
  expect(amountText(435000, "person", "zh", true)).toBe("43.5万人");
  expect(amountText(435000, "person", "en", true)).toBe("435,000 people");
  expect(amountText(1540000, "person", "zh", true)).toBe("154万人");
  expect(amountText(1540000, "person", "en")).toBe("1,540,000");
  expect(amountText(0.28246, "1", "zh")).toBe("28.2%");
  expect(amountText(1440, "person per 10,000", "zh", true)).toBe("1440人/万人");
  expect(amountText(52345, "person/yr", "en", true)).toBe("52,300 people a year");
  expect(amountText(-24000, "person", "zh")).toBe("−2.4万");
  expect(amountText(123456789, "person", "zh")).toBe("1.23亿");
  expect(amountText(9999, "person", "zh")).toBe("1万");
  expect(amountText(Number.NaN, "person", "zh")).toBe("—");
  expect(amountText(null, "person", "en", true)).toBe("—");
});

test("amountText counts what is counted one by one in whole numbers, and the rest as finely as before", () => {
  expect(amountText(1.64, "person", "zh", true)).toBe("2人");
  expect(amountText(84.6, "person/yr", "en")).toBe("85");
  expect(amountText(-0.3, "person", "en")).toBe("0");
  expect(amountText(1.64, "person-time per person", "en")).toBe("1.64");
});

test("amountText is within half a unit of its third digit", () => {
  fc.assert(
    fc.property(fc.double({min: 1000, max: 1e8, noNaN: true}), (value) => {
      const en = amountText(value, "person", "en").replaceAll(",", "");
      const back = Number(en);
      expect(Math.abs(back / value - 1)).toBeLessThanOrEqual(0.0051);
      const zh = amountText(value, "person", "zh");
      const factor = zh.endsWith("亿") ? 1e8 : zh.endsWith("万") ? 1e4 : 1;
      expect(Math.abs((Number.parseFloat(zh) * factor) / value - 1)).toBeLessThanOrEqual(0.0051);
    })
  );
});
