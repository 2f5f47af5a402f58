import {readdirSync, readFileSync} from "node:fs";
import {expect, test} from "vitest";
import {literals, scriptFaults, shapeFaults, styleFaults} from "./words.js";

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

test("styleFaults(text, language) finds what is printed in another style", () => {
  const found = (text: string) => styleFaults(text, "en").length;
  expect(
    ["a -5%", "(-3.2, 1)", "3~8", "95% 0.5%~8%", "[61%, 89%]", "4% – 9%", "NaN", "“a”"].map(found)
  ).toEqual([1, 1, 1, 1, 1, 1, 1, 2]);
  expect(
    ["in 2025-2027", "2025–2027", "on 2026-09-30", "@2026-2028", "−5% to 3%"].map(found)
  ).toEqual([1, 0, 0, 0, 0]);
  expect(styleFaults("中值 5，“按公布数”", "zh")).toEqual(["中值 5，“按公布数”"]);
  expect(styleFaults("““新增”的含义”", "zh")).toEqual(["““新增”的含义”"]);
  expect(styleFaults("实现的可能性为80%", "zh")).toEqual(["实现的可能性为80%"]);
  expect(styleFaults("概率为80%，可能性较大或可能性很大", "zh")).toEqual([]);
  expect(styleFaults("中位数−5%至3%，2025—2027年，“‘新增’的含义”与“节奏”", "zh")).toEqual([]);
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

const spoken = readdirSync("src", {recursive: true, encoding: "utf8"})
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => /\/words\/(\w*(?:Zh|En)|zh|en)\.ts$/.test(file));

// How a period of years is typed into a table.
const typed = /like 2020-2025|2020-2025 after 2015-2020/g;

test.each(spoken)("src/%s writes signs, intervals, spans and quotes in one style", (file) => {
  const texts = literals(readFileSync(`src/${file}`, "utf8").replace(typed, ""));
  const language = /[zZ]h\.ts$/.test(file) ? "zh" : "en";
  expect(texts.flatMap((text) => styleFaults(text, language))).toEqual([]);
});

const pages = [
  "reports/words/zh",
  "reports/texts/zh",
  "docs",
  "data",
  "data/template",
  "."
].flatMap((root) =>
  readdirSync(root, {encoding: "utf8"})
    .filter((file) => (root === "." ? /^README.*md$/ : /\.(md|markdown|ts|yaml|csv)$/).test(file))
    .map((file) => `${root}/${file}`)
);

test("pages, documents and files call the number 概率; 可能性 stands in the scale of verdicts alone", () => {
  const found = pages.filter((file) =>
    /可能性(?!很大|很小|较大|较小)/.test(readFileSync(file, "utf8"))
  );
  expect(pages.length).toBeGreaterThan(40);
  expect(found).toEqual([]);
});
