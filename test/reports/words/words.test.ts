import {readdirSync, readFileSync} from "node:fs";
import {expect, test} from "vitest";
import {en} from "../../../reports/words/en/words.js";
import {both, languages, wordsOf} from "../../../reports/words/wordsOf.js";
import {zh} from "../../../reports/words/zh/words.js";
import {scriptFaults, shapeFaults} from "../../words.js";

test("the pages say the same in Chinese and in English, each in its own script", () => {
  // The Chinese pages lie at the root.
  expect(shapeFaults(zh, en)).toEqual(["site.folder: empty in Chinese, string in English"]);
  for (const language of languages) {
    const folder = `reports/words/${language}`;
    const files = readdirSync(folder);
    expect(files.length).toBe(Object.keys(zh).length + 1);
    for (const file of files) {
      const source = readFileSync(`${folder}/${file}`, "utf8");
      expect([file, scriptFaults(source, language)]).toEqual([file, []]);
    }
  }
});

test("no component chooses between two languages, and none holds a Chinese text", () => {
  const files = ["components", "build"].flatMap((folder) =>
    readdirSync(`reports/${folder}`, {recursive: true, encoding: "utf8"})
      .filter((file) => file.endsWith(".ts"))
      .map((file) => `reports/${folder}/${file}`)
  );
  expect(files.length).toBeGreaterThan(80);
  const faults = [...files, "reports/site.ts", "reports/model.worker.ts"].filter((file) => {
    const code = readFileSync(file, "utf8").replace(/\/\*[\s\S]*?\*\//g, "");
    return /=== "(zh|en)"|\bzh \?|\bzh: |\p{Script=Han}/u.test(code);
  });
  expect(faults).toEqual([]);
});

test("both(name) gives a name in every language", () => {
  expect(both((words, language) => `${language} ${words.terms.median}`)).toEqual({
    zh: "zh 中位数",
    en: "en Median"
  });
  expect(languages.map((language) => wordsOf(language).site.tag)).toEqual(["zh-CN", "en"]);
});
