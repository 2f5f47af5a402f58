import {readdirSync, readFileSync} from "node:fs";
import {expect, test} from "vitest";
import {en} from "../../../src/decide/words/en.js";
import {zh} from "../../../src/decide/words/zh.js";
import {scriptFaults, shapeFaults} from "../../words.js";

test("decisions say the same in Chinese and in English, each in its own script", () => {
  expect(shapeFaults(zh, en)).toEqual([]);
  for (const language of ["zh", "en"] as const) {
    const places = language === "zh" ? "togetherZh" : "togetherEn";
    for (const name of [language, places]) {
      const source = readFileSync(`src/decide/words/${name}.ts`, "utf8");
      expect(scriptFaults(source, language)).toEqual([]);
    }
  }
});

test("no analysis chooses between two languages: they all ask their words", () => {
  const files = readdirSync("src/decide").filter((file) => file.endsWith(".ts"));
  const choosing = files.filter((file) =>
    /=== "(zh|en)"|\bzh \?/.test(readFileSync(`src/decide/${file}`, "utf8"))
  );
  expect(choosing).toEqual([]);
});

test("seek names a window of one year once, and a longer one by both its ends", () => {
  const year = {from: 2027, until: 2027};
  const asked = {...year, runs: 64, seed: 1, already: true, reached: true, open: false, late: ""};
  expect(zh.seek.basis(asked)).toContain("需要：2027年实行");
  expect(en.seek.basis(asked)).toContain("in force in 2027,");
  expect(zh.seek.basis({...asked, from: 2026})).toContain("从2026年到2027年实行");
  expect(en.seek.basis({...asked, from: 2026})).toContain("in force from 2026 to 2027,");
});
