import {expect, test} from "vitest";
import {tableOrList} from "../../../src/cli/decide/tableOrList.js";
import {wordLines} from "../../../src/cli/decide/wordLines.js";
import {createPaint} from "../../../src/cli/terminal/setting.js";
import {columnWidth} from "../../../src/cli/terminal/wrapText.js";

const paint = createPaint(false);
const cells = (...texts: string[]) => texts.map((text) => ({text}));
const heads = ["可调项", "现值", "95%范围", "备注"];
const rows = [
  cells("补贴性职业技能培训人次", "6.86万", "13.8万至14.7万", ""),
  cells("评价机构数（0表示不设上限）", "0", "", "")
];

test("tableOrList keeps every cell whole: names break between words and before brackets, empty columns go", () => {
  const table = tableOrList(heads, rows, {language: "zh", width: 50, paint}).split("\n");
  expect(table[0]).toMatch(/^可调项 +现值 +95%范围$/);
  expect(table).toContain("（0表示不设上限）");
  expect(table.some((line) => line.includes("13.8万至14.7万"))).toBe(true);
  expect(Math.max(...table.map(columnWidth))).toBeLessThanOrEqual(50);
});

test("tableOrList becomes a list where the table does not fit, its numbers whole with their headings", () => {
  const list = tableOrList(heads, rows, {language: "zh", width: 34, paint}).split("\n");
  expect(list).toEqual([
    "补贴性职业技能培训人次",
    "  现值：6.86万",
    "  95%范围：13.8万至14.7万",
    "评价机构数（0表示不设上限）",
    "  现值：0"
  ]);
});

test("wordLines(name) breaks between words, keeps numbers with what they count and brackets together", () => {
  expect(wordLines("Factor on out-migration", 14)).toBe("Factor on\nout-migration");
  expect(wordLines("2035年技能人才", 8)).toMatch(/^2035年\n/);
  expect(wordLines("合格率系数（优势比）", 14)).toBe("合格率系数\n（优势比）");
  expect(wordLines("短", 14)).toBe("短");
});
