import fc from "fast-check";
import {expect, test} from "vitest";
import {addQuantities, personsOf} from "../../src/quantity/addQuantities.js";
import {formatAmount, formatShare} from "../../src/quantity/formatAmount.js";
import {parseAmount} from "../../src/quantity/parseAmount.js";
import {unitName, units} from "../../src/quantity/unit.js";

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

test("formatAmount(parseAmount(text)) is text", () => {
  for (const text of [
    "43.5万人",
    "154万人",
    "29.65万人",
    "5.83亿元",
    "1440人",
    "9999人",
    "1亿人",
    "-1.735万人",
    "1.3万人次",
    "0.5年"
  ]) {
    const {value, unit} = parseAmount(text);
    expect(formatAmount(value, {language: "zh", unit})).toBe(text);
  }
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

test("addQuantities(quantities) never adds two units", () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.integer(), fc.constantFrom(...Object.keys(units))), {
        minLength: 1,
        maxLength: 4
      }),
      (rows) => {
        const quantities = rows.map(([value, unit]) => ({value, unit}));
        const add = () => addQuantities(quantities);
        if (new Set(rows.map(([, unit]) => unit)).size > 1) expect(add).toThrow("invalid sum");
        else expect(add().value).toBe(rows.reduce((s, [value]) => s + value, 0));
      }
    )
  );
});

test("addQuantities and personsOf name the rule and the mend", () => {
  const person = {value: 5, unit: "person"};
  const times = {value: 6, unit: "person-time"};
  const factor = {value: 1.2, unit: "person-time per person"};
  expect(() => addQuantities([person, times])).toThrow(
    "invalid sum; person (人) is not person-time (人次): 5 person + 6 person-time; convert with personsOf(quantity, factor) first"
  );
  expect(addQuantities([person, personsOf(times, factor)])).toEqual({value: 10, unit: "person"});
  expect(() => personsOf(times, {...factor, value: 0.5})).toThrow(
    "invalid factor; not at least 1 person-time per person: 0.5 person-time per person"
  );
  expect(() => addQuantities([{value: 1, unit: "persons"}])).toThrow(
    'unknown unit: "persons"; one of person'
  );
  expect(() => addQuantities([])).toThrow("addQuantities needs 1 quantity, got 0");
});

test("unitName(unit) does not reach into the prototype", () => {
  expect(() => unitName("constructor", "en")).toThrow('unknown unit: "constructor"');
});
