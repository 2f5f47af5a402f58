import {readdirSync, readFileSync} from "node:fs";
import {expect, test} from "vitest";
import {literals, scriptFaults, shapeFaults} from "./words.js";

test("literals(source) finds the texts, also those inside what is set into others", () => {
  const source = `import {a} from "a.js";\n/** "no" */\nx: (n) => \`一\${n ? "二" : \`三\${n}\`}四\`, "五": 6`;
  expect(literals(source).sort()).toEqual(["一", "二", "三", "四", "五"].sort());
});

test("scriptFaults(source, language) finds a Chinese text in English and an English one in Chinese", () => {
  expect(scriptFaults('a: "目标"', "en")).toEqual(["目标"]);
  expect(scriptFaults(`a: "goal", b: (n) => \`\${n} of them\``, "en")).toEqual([]);
  expect(scriptFaults('a: "median"', "zh")).toEqual(["median"]);
  expect(scriptFaults(`a: (n) => \`\${n}项 targets left\``, "zh")).toEqual(["项 targets left"]);
  expect(scriptFaults('a: "由 npm run evidence 计算", b: "CRPS"', "zh")).toEqual([]);
});

test("shapeFaults(zh, en) finds what one language lacks, leaves empty or says in another form", () => {
  const zh = {a: "一", b: {c: () => "二", d: "三"}, e: ""};
  expect(shapeFaults(zh, {a: "one", b: {c: () => "two", d: "three"}, e: ""})).toEqual([]);
  expect(shapeFaults(zh, {a: "", b: {c: "two"}, e: ""})).toEqual([
    "a: string in Chinese, empty in English",
    "b.c: function in Chinese, string in English",
    "b.d: string in Chinese, undefined in English"
  ]);
});

const words = readdirSync("src", {recursive: true, encoding: "utf8"})
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => /\/words\/(\w*Zh|zh)\.ts$/.test(file));

test.each(words)("src/%s is Chinese, with full-width marks between Chinese", (file) => {
  const source = readFileSync(`src/${file}`, "utf8");
  // Words of code, commands and what is typed into a file stand alone or two by two; three in a row are a sentence.
  const sentence = /[A-Za-z]{2,}[,;]? [a-z]{2,}[,;]? [a-z]{2,}/;
  const commands = /(?:npm (?:run|install)|kind of|series of|lever or)[\w -]*/g;
  expect(literals(source).filter((text) => sentence.test(text.replace(commands, "")))).toEqual([]);
  const half = literals(source).filter((text) =>
    /\p{Script=Han}[,;:?!()](?=\p{Script=Han})/u.test(text)
  );
  expect(half).toEqual([]);
});
