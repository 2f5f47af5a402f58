import {readdirSync, readFileSync} from "node:fs";
import {expect, test} from "vitest";
import {en} from "../../../src/charts/words/en.js";
import {zh} from "../../../src/charts/words/zh.js";
import {scriptFaults, shapeFaults} from "../../words.js";

test("the charts say the same in Chinese and in English, each in its own script", () => {
  expect(shapeFaults(zh, en)).toEqual([]);
  for (const language of ["zh", "en"] as const) {
    const source = readFileSync(`src/charts/words/${language}.ts`, "utf8");
    expect(scriptFaults(source, language)).toEqual([]);
  }
});

test("no chart chooses between two languages: they all ask their words", () => {
  const files = readdirSync("src/charts", {recursive: true, encoding: "utf8"}).filter(
    (file) => file.endsWith(".ts") && !/^words\b/.test(file)
  );
  expect(files.length).toBeGreaterThan(40);
  const choosing = files.filter((file) =>
    /=== "(zh|en)"|\bzh \?/.test(readFileSync(`src/charts/${file}`, "utf8"))
  );
  expect(choosing).toEqual([]);
});
