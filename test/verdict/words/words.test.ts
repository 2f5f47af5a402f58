import {readdirSync, readFileSync} from "node:fs";
import {expect, test} from "vitest";
import {en} from "../../../src/verdict/words/en.js";
import {outturnsEn} from "../../../src/verdict/words/outturnsEn.js";
import {outturnsZh} from "../../../src/verdict/words/outturnsZh.js";
import {zh} from "../../../src/verdict/words/zh.js";
import {scriptFaults, shapeFaults} from "../../words.js";

test("a forecast says the same in Chinese and in English, each in its own script", () => {
  expect(shapeFaults(zh, en)).toEqual([]);
  expect(shapeFaults(outturnsZh, outturnsEn)).toEqual([]);
  for (const [language, end] of [
    ["zh", "Zh"],
    ["en", "En"]
  ] as const)
    for (const file of [language, `outturns${end}`]) {
      const source = readFileSync(`src/verdict/words/${file}.ts`, "utf8");
      expect(scriptFaults(source, language)).toEqual([]);
    }
});

test("no file of the room writes a sentence of its own: they all ask their words", () => {
  const files = readdirSync("src/verdict").filter((file) => file.endsWith(".ts"));
  expect(files.length).toBeGreaterThan(20);
  // What a docstring shows as an example is not said to anyone.
  const speaking = files.filter((file) =>
    /\{\s*zh: [`"]/.test(readFileSync(`src/verdict/${file}`, "utf8").replace(/^ *\*.*$/gm, ""))
  );
  expect(speaking).toEqual([]);
});
