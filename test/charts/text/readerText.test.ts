import {expect, test} from "vitest";
import {readerText} from "../../../src/charts/text/readerText.js";

test("readerText(text, ids) leaves out what only says in which file or under which id something stands, in both languages", () => {
  const ids = new Set(["CZ03", "RT01"]);
  for (const [text, read] of [
    ["按累计持证计（conflicts.md K8）。", "按累计持证计。"],
    ["Counted as ever certified (conflicts.md K8).", "Counted as ever certified."],
    [
      "由公布的数估计（calibration.yaml 的 pace，evidence/pace.json）：范围宽。",
      "由公布的数估计：范围宽。"
    ],
    ["领先（2024年，CZ03），以后保持", "领先（2024年），以后保持"],
    ["两个数（CZ03、RT01）之差", "两个数之差"],
    ["It leads (2024, CZ03) by 3%", "It leads (2024) by 3%"]
  ])
    expect(readerText(text, ids)).toBe(read);
});

test("readerText(text, ids) leaves brackets that say something, unknown ids and file names outside of brackets alone", () => {
  for (const text of [
    "人才总量(各类人才)",
    "高级工（含引进），T05按名次评判",
    "见 figures.csv",
    "(CZ99)",
    "about 1.2 (of 3.4)"
  ])
    expect(readerText(text, new Set(["CZ03"]))).toBe(text);
});
