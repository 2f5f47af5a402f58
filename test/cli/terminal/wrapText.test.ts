import fc from "fast-check";
import {expect, test} from "vitest";
import {columnWidth, padColumns, wrapText} from "../../../src/cli/terminal/wrapText.js";

test("columnWidth counts two columns for a Chinese character", () => {
  expect(columnWidth("技能人才 43.5万（2024年）")).toBe(25);
  expect(columnWidth("e\u0301")).toBe(1);
});

test("wrapText keeps every character, fits the width and starts no line with closing punctuation", () => {
  const text = fc
    .array(fc.constantFrom("技", "能", "人", "，", "。", "goal ", "43.5%", " ", "（", "）"), {
      maxLength: 40
    })
    .map((parts) => parts.join("").replace(/\s+(?=[，。）])/gu, ""));
  fc.assert(
    fc.property(text, fc.integer({min: 12, max: 60}), (line, columns) => {
      const lines = wrapText(line, columns);
      expect(lines.join("").replace(/\s/g, "")).toBe(line.replace(/\s/g, ""));
      for (const [i, one] of lines.entries()) {
        expect(columnWidth(one)).toBeLessThanOrEqual(columns);
        if (i > 0 && !/^\S?[，。）]+$/u.test(lines[i - 1])) expect(one).not.toMatch(/^[，。）]/u);
      }
    })
  );
});

test("wrapText breaks no option from its name, and no ± from its number", () => {
  expect(wrapText("Forecast: skillcast forecast --example ningbo", 34)).toEqual([
    "Forecast: skillcast forecast",
    "--example ningbo"
  ]);
  expect(wrapText("有两个年份即可（见 --json）。", 22)).toEqual([
    "有两个年份即可（见",
    "--json）。"
  ]);
  expect(wrapText("under it: 90 points more (± 4).", 28)).toEqual([
    "under it: 90 points more",
    "(± 4)."
  ]);
});

test("padColumns ends on the column asked for", () => {
  expect(columnWidth(padColumns("人才", 8))).toBe(8);
});

test("wrapText breaks Chinese before opening and after closing punctuation, quotation marks among them", () => {
  expect(wrapText("总量（各类人才）145.5万（2021年）", 24)).toEqual([
    "总量（各类人才）145.5万",
    "（2021年）"
  ]);
  expect(wrapText("依赖：“中级工”、“高级工”和“技师”", 16)).toEqual([
    "依赖：“中级工”、",
    "“高级工”和“技师”"
  ]);
  expect(wrapText("实现“保持不变”相比", 13)).toEqual(["实现“保持不", "变”相比"]);
});

test("wrapText keeps names, paths and formulas whole", () => {
  expect(wrapText("see recent-pace in data/scenarios/recent-pace.yaml", 32)).toEqual([
    "see recent-pace in",
    "data/scenarios/recent-pace.yaml"
  ]);
  expect(wrapText("435000 / 1540000 = 28%; (4 − 1) / 3 = 1", 31)).toEqual([
    "435000 / 1540000 = 28%; (4 − 1)",
    "/ 3 = 1"
  ]);
});

test("wrapText cuts what has no place to break, and keeps a text's own lines", () => {
  expect(wrapText("abcdefghij。", 5)).toEqual(["abcde", "fghi", "j。"]);
  expect(wrapText("one\n\ntwo\n", 20)).toEqual(["one", "", "two"]);
  expect(wrapText("", 20)).toEqual([""]);
});
