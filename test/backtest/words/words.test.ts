import {readFileSync} from "node:fs";
import {expect, test} from "vitest";
import {en} from "../../../src/backtest/words/en.js";
import {zh} from "../../../src/backtest/words/zh.js";
import {scriptFaults, shapeFaults} from "../../words.js";

test("the words of backtest say the same things in both languages, each in its own script", () => {
  expect(shapeFaults(zh, en)).toEqual([]);
  for (const language of ["zh", "en"] as const)
    expect(
      scriptFaults(readFileSync(`src/backtest/words/${language}.ts`, "utf8"), language)
    ).toEqual([]);
});
