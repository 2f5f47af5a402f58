import fc from "fast-check";
import {expect, test} from "vitest";
import {
  boundFault,
  periodFault,
  precisionFault,
  quoteFault,
  unitFault
} from "../../../src/data/tables/printedFaults.js";
import {printedNumbers} from "../../../src/figures/readPrinted.js";

test.each([
  ["43.5万", 435000, 500, true],
  ["43.5万", 435000, 5000, false],
  ["43.5万", 435000, 0.5, false],
  ["60万", 600000, 5000, true],
  ["60万", 600000, 50000, true],
  ["60万", 600000, 500, false],
  ["86.4%", 0.864, 0.0005, true],
  ["86.4%", 0.864, 0.05, false],
  ["0.0%", 0, 0.0005, true],
  ["0%", 0, 0.005, true],
  ["0.0%", 0, 0.05, false],
  ["0.0万", 0, 500, true],
  ["0家", 0, 0.5, true],
  ["11.35 million", 11350000, 5000, true],
  ["1,440", 1440, 0.5, true],
  ["1,440", 1440, 0, true],
  ["1440", 1440, 50, false],
  ["1.2万", 12000, 0, false],
  ["2/3", 0.6667, 5, true]
])("precisionFault: %s as %s ± %s passes: %s", (printed, value, precision, passes) => {
  expect(precisionFault({as_printed: printed, value, precision}) === undefined).toBe(passes);
});

test("precisionFault: half a unit of the last printed decimal always passes, a thousand times as much never", () => {
  fc.assert(
    fc.property(fc.integer({min: 1, max: 99999}), fc.integer({min: 0, max: 4}), (n, decimals) => {
      const as_printed = (n / 10 ** decimals).toFixed(decimals);
      const value = Number(as_printed);
      const precision = 0.5 * 10 ** -decimals;
      expect(precisionFault({as_printed, value, precision})).toBeUndefined();
      expect(precisionFault({as_printed, value, precision: precision * 1e6})).toBeDefined();
    })
  );
});

test.each([
  ["3万人次", 30000, "person-time", true],
  ["3万人次", 30000, "person", false],
  ["9000人", 9000, "person", true],
  ["9000人", 9000, "person-time", false],
  ["1440名", 1440, "per_10k_workers", true],
  ["36%", 0.36, "share", true],
  ["36%", 0.36, "person", false],
  ["500家", 500, "institution", true],
  ["500", 500, "person", true]
])("unitFault: %s in %s %s passes: %s", (printed, value, unit, passes) => {
  expect(unitFault({as_printed: printed, value, unit}) === undefined).toBe(passes);
});

test.each([
  ["超5万", "more_than", "", true],
  ["超5万", "exact", "", false],
  ["约60万", "exact", "", false],
  ["60万", "exact", "全市超过60万人次参加", true],
  ["60万", "about", "技能人才近60万", true],
  ["60万", "about", "技能人才60万", false],
  ["近三年培训5万人", "exact", "", true],
  ["100余家", "exact", "", false],
  ["84家左右", "about", "", true],
  ["大致84家", "about", "", true],
  ["不少于84家", "at_least", "", true],
  ["低于84家", "less_than", "", true],
  ["84家以内", "less_than", "", true],
  ["≥84", "at_least", "", true],
  ["~84", "about", "", true],
  ["84 or so", "about", "", true],
  ["at most 84", "less_than", "", true],
  ["不低于84家", "exact", "", false],
  ["85%", "more_than", "rates exceeding 85%", true]
] as const)("boundFault: %s as %s, quote %s, passes: %s", (printed, bound, quote, passes) => {
  const [number] = printedNumbers(printed.replace("近三年", ""));
  expect(boundFault({as_printed: printed, value: number.value, bound, quote}) === undefined).toBe(
    passes
  );
});

test.each([
  ["2024-12-31", "截至2024年底", "", true],
  ["2034-12-31", "截至2024年底", "", false],
  ["2022", "2021—2023年,连续增长", "", true],
  ["2023", "全年培训4万人次", "2024年统计公报", true],
  ["2021", "全年培训4万人次", "2024年统计公报", false],
  ["2025-07", "达1960多万人", "", true],
  ["2024", "比2020年增长50%,达60万人", "2024年统计公报", true],
  ["2034", "比2020年增长50%,达60万人", "2024年统计公报", false],
  ["2016", "比“十三五”初期增加,截至2021年", "", true],
  ["2024", "In 2024, bases trained 1.63 million", "2025至2027年", true]
])("periodFault: %s beside %s and the title %s passes: %s", (period, quote, title, passes) => {
  expect(periodFault({period, quote, title, published: "", confidence: "B"}) === undefined).toBe(
    passes
  );
});

test("periodFault leaves what is computed, what is published in that year and what cannot be read alone", () => {
  const quote = "2020年";
  expect(periodFault({period: "2024", quote, confidence: "D"})).toBeUndefined();
  expect(
    periodFault({period: "2024", quote, published: "2024-05-01", confidence: "B"})
  ).toBeUndefined();
  expect(periodFault({period: "soon", quote, confidence: "B"})).toBeUndefined();
});

test.each([
  [9000, "9000人", "引进技能人才9000人", true],
  [435000, "43.5万名", "高技能人才43.5万名", true],
  [18826700, "1882.67(万人)", "江 苏 | 430488 | 1882.67 | 3.45", true],
  [9000, "9000人", "开展培训3万人次", false],
  [9000, "9000人", "", true],
  [9000, "9000人", "引进技能人才近万人", true],
  [9000, "nine thousand", "开展培训3万人次", true]
])("quoteFault(%s, printed %s) beside %s passes: %s", (value, printed, quote, passes) => {
  expect(quoteFault({value, as_printed: printed, quote}) === undefined).toBe(passes);
});
