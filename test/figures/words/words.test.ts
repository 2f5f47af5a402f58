import {readFileSync} from "node:fs";
import {expect, test} from "vitest";
import {en} from "../../../src/figures/words/en.js";
import {zh} from "../../../src/figures/words/zh.js";
import {scriptFaults, shapeFaults} from "../../words.js";

test("the words of figures say the same things in both languages, each in its own script", () => {
  expect(shapeFaults(zh, en)).toEqual([]);
  for (const language of ["zh", "en"] as const)
    expect(
      scriptFaults(readFileSync(`src/figures/words/${language}.ts`, "utf8"), language)
    ).toEqual([]);
});
