import fc from "fast-check";
import {expect, test} from "vitest";
import {columnWidth} from "../../src/cli/columnWidth.js";
import {chooseLanguage} from "../../src/cli/language.js";
import {wholeNumber} from "../../src/cli/wholeNumber.js";
import {cutColumns, padColumns, wrapColumns} from "../../src/cli/wrapColumns.js";

test("columnWidth counts two columns for a Chinese character", () => {
  expect(columnWidth("技能人才 43.5万（2024年）")).toBe(25);
  expect(columnWidth("e\u0301")).toBe(1);
});

test("wrapColumns keeps every character, fits the width and starts no line with closing punctuation", () => {
  const text = fc
    .array(fc.constantFrom("技", "能", "人", "，", "。", "goal ", "43.5%", " ", "（", "）"), {
      maxLength: 40
    })
    .map((parts) => parts.join("").replace(/\s+(?=[，。）])/gu, ""));
  fc.assert(
    fc.property(text, fc.integer({min: 12, max: 60}), (line, columns) => {
      const lines = wrapColumns(line, columns);
      expect(lines.join("").replace(/\s/g, "")).toBe(line.replace(/\s/g, ""));
      for (const [i, one] of lines.entries()) {
        expect(columnWidth(one)).toBeLessThanOrEqual(columns);
        if (i > 0 && !/^\S?[，。）]+$/u.test(lines[i - 1])) expect(one).not.toMatch(/^[，。）]/u);
      }
    })
  );
});

test("cutColumns and padColumns end on the column asked for", () => {
  expect(cutColumns("高技能人才占技能人才比例", 12)).toBe("高技能人才..");
  expect(columnWidth(padColumns("人才", 8))).toBe(8);
});

test("chooseLanguage is Chinese unless --lang or the locale says otherwise", () => {
  expect(chooseLanguage({})).toBe("zh");
  expect(chooseLanguage({LANG: "C.UTF-8"})).toBe("zh");
  expect(chooseLanguage({LANG: "zh_CN.UTF-8"})).toBe("zh");
  expect(chooseLanguage({LANG: "en_US.UTF-8"})).toBe("en");
  expect(chooseLanguage({LANG: "en_US.UTF-8", LC_ALL: "zh_CN.UTF-8"})).toBe("zh");
  expect(chooseLanguage({LANG: "zh_CN.UTF-8"}, ["forecast", "--lang", "en"])).toBe("en");
  expect(chooseLanguage({LANG: "en_US.UTF-8"}, ["--lang=zh"])).toBe("zh");
});

test("wholeNumber refuses what is not a whole number in range, with the value", () => {
  expect(wholeNumber("runs", "1000", 1, 1000000)).toBe(1000);
  for (const text of ["x", "1.5", "1e3", "0", "", "1000001", "NaN", "0x10"])
    expect(() => wholeNumber("runs", text, 1, 1000000)).toThrow(
      `invalid runs; not an integer in 1..1000000: ${text}`
    );
});
