import {expect, test} from "vitest";
import type {ReportDocument} from "../../../src/cli/report/reportBlock.js";
import {sheetLayout} from "../../../src/cli/report/sheetLayout.js";
import {wordLayouts} from "../../../src/cli/report/wordLayout.js";

const sheet = (rows: number, pages: 1 | 2 = 1): ReportDocument => ({
  title: "市人社局牵头和参与目标进展情况表",
  head: [],
  pages,
  blocks: [
    {
      kind: "table",
      caption: "目标",
      head: ["目标", "到期"],
      rows: Array.from({length: rows}, (_, i) => [`T${i} 三年新增高技能人才`, "2027年底"]),
      widths: [3, 1]
    }
  ],
  closing: ["2026年9月30日"]
});

test("sheetLayout(report, layout) is the layout itself unless the report has to fit one page", () => {
  expect(sheetLayout({...sheet(60), pages: undefined}, wordLayouts.zh)).toBe(wordLayouts.zh);
});

test("few rows keep the size of official documents' tables; more rows are set the smaller, the more there are", () => {
  const size = (rows: number) => sheetLayout(sheet(rows), wordLayouts.zh).tableRun.size / 2;
  expect(size(5)).toBe(10.5);
  expect(size(45)).toBeLessThan(size(35) + 1e-9);
  expect([size(45), size(60)]).toEqual([8.5, 5.5]);
  expect(size(400)).toBe(5);
  expect(sheetLayout(sheet(5), wordLayouts.zh).margins).toEqual({
    top: 18,
    right: 15,
    bottom: 18,
    left: 15
  });
});
