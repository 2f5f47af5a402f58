import {expect, test} from "vitest";
import {formatAmount, formatShare} from "../../src/quantity/formatAmount.js";
import {parseAmount} from "../../src/quantity/parseAmount.js";
import {unitName} from "../../src/quantity/unit.js";

test("formatAmount(parseAmount(text)) is text", () => {
  for (const text of [
    "43.5万人",
    "154万人",
    "29.65万人",
    "5.83亿元",
    "1440人",
    "9999人",
    "1亿人",
    "−1.735万人",
    "1.3万人次",
    "0.5年"
  ]) {
    const {value, unit} = parseAmount(text);
    expect(formatAmount(value, {language: "zh", unit})).toBe(text);
  }
});

test("formatAmount(value, {digits}) rounds before it chooses the scale", () => {
  expect(formatAmount(99_999.7, {language: "zh", digits: 3})).toBe("10万");
  expect(formatAmount(9999.9, {language: "zh", digits: 2})).toBe("1万");
  expect(formatAmount(1_234_567, {language: "en", digits: 3})).toBe("1,230,000");
  expect(formatAmount(1e21, {language: "en"})).toBe("1,000,000,000,000,000,000,000");
  expect(formatAmount(1e-7, {language: "zh"})).toBe("0.0000001");
  expect(formatAmount(-0, {language: "zh"})).toBe("0");
  expect(() => formatAmount(1, {language: "zh", digits: 0})).toThrow(
    "invalid digits; not an integer in 1..17: 0"
  );
});

test("formatShare(share) rounds in decimal and keeps what is uncertain away from 0% and 100%", () => {
  expect(formatShare(0.285, {decimals: 0})).toBe("29%");
  expect(formatShare(0.285, {decimals: 1})).toBe("28.5%");
  expect(formatShare(1.005, {decimals: 1})).toBe("100.5%");
  expect(formatShare(0)).toBe("0%");
  expect(formatShare(1)).toBe("100%");
  expect(formatShare(0.0004)).toBe("<1%");
  expect(formatShare(0.9996, {decimals: 1})).toBe(">99.9%");
  expect(formatShare(-0.0004)).toBe("0%");
  expect(() => formatShare(Number.NaN)).toThrow("invalid share; not finite: NaN");
});

test.each<[string, () => unknown, string]>([
  [
    "an unknown language",
    () => formatAmount(435000, {language: "fr" as never, unit: "person"}),
    'unknown language: "fr"; one of zh, en'
  ],
  [
    "no language of a unit",
    () => unitName("person", undefined as never),
    "unknown language: undefined; one of zh, en"
  ],
  [
    "text for an amount",
    () => formatAmount("435000" as never, {language: "zh"}),
    'invalid value; not finite: "435000"'
  ]
])("%s is refused, not written as undefined", (_, call, message) => {
  expect(call).toThrow(message);
});
