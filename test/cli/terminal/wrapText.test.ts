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

test("padColumns ends on the column asked for", () => {
  expect(columnWidth(padColumns("人才", 8))).toBe(8);
});
