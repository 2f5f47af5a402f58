import {readdirSync, readFileSync} from "node:fs";
import {expect, test} from "vitest";

const files = readdirSync("reports", {recursive: true, encoding: "utf8"}).filter(
  (file) => /\.(md|ts)$/.test(file) && !/^(lib|data|en|\.observablehq)\b/.test(file)
);

test.each(files)("%s has no half-width punctuation between Chinese characters", (file) => {
  const text = readFileSync(`reports/${file}`, "utf8").replaceAll(
    /\/\*\*[\s\S]*?\*\/|\]\([^)]*\)/g,
    ""
  );
  expect(
    text.match(/\p{Script=Han}[,;:?!(][^\n]{0,20}|\)\p{Script=Han}[^\n]{0,20}/gu) ?? []
  ).toEqual([]);
});
