import fc from "fast-check";
import {expect, test} from "vitest";
import {formatAmount} from "../../src/quantity/formatAmount.js";
import {parseAmount} from "../../src/quantity/parseAmount.js";
import {units} from "../../src/quantity/unit.js";

const language = fc.constantFrom("zh" as const, "en" as const);
const finite = fc.oneof(
  fc.double({noNaN: true, noDefaultInfinity: true}),
  fc.integer(),
  fc.integer({min: -(10 ** 8), max: 10 ** 8}).map((x) => x / 100)
);
// What has no name of its own cannot be read back.
const unit = fc.constantFrom(...Object.keys(units).filter((unit) => units[unit].zh !== ""));

test("parseAmount(formatAmount(value)) is value, with 万, 亿 or separators, for every unit", () => {
  fc.assert(
    fc.property(finite, language, unit, (value, language, unit) => {
      expect(parseAmount(formatAmount(value, {language})).value).toBe(value + 0);
      expect(parseAmount(formatAmount(value, {language, unit}))).toMatchObject({
        value: value + 0,
        unit
      });
    }),
    {numRuns: 500}
  );
});

test("parseAmount(text) reads the figures as printed", () => {
  const read = (text: string) => {
    const {value, precision} = parseAmount(text);
    return [value, precision];
  };
  expect(read("154万名")).toEqual([1_540_000, 5000]);
  expect(read("43.5万名")).toEqual([435_000, 500]);
  expect(read("5.57萬人次")).toEqual([55_700, 50]);
  expect(read("87.7億元")).toEqual([8_770_000_000, 5_000_000]);
  expect(read("1882.67万人")).toEqual([18_826_700, 50]);
  expect(read("38,500")).toEqual([38_500, 0.5]);
  expect(read("４３.５万")).toEqual([435_000, 500]);
  expect(read("23.7%")).toEqual([0.237, 0.0005]);
  expect(read("−3.2 万")).toEqual([-32_000, 500]);
});

test("parseAmount(text) refuses what is not exactly one amount", () => {
  for (const text of [
    "",
    "万",
    "10万多",
    "约10万人",
    "2/3",
    "1,23",
    "10万人以上",
    "1e400",
    "NaN",
    "10%人",
    "10 persons",
    "1.2.3"
  ])
    expect(() => parseAmount(text)).toThrow(
      `invalid amount; not a number with 万, 亿 or % and a unit: ${JSON.stringify(text)}`
    );
});

test.each<[string, () => unknown, string]>([
  ["a number", () => parseAmount(5 as never), "invalid amount; not text: 5"]
])("parseAmount refuses %s", (_, call, message) => {
  expect(call).toThrow(message);
});
