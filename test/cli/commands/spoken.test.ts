import {mkdtempSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {expect, test} from "vitest";
import {columnWidth, setAmbiguousColumns} from "../../../src/cli/terminal/wrapText.js";
import {loadProject} from "../../../src/data/loadProject.js";
import {styleFaults} from "../../words.js";
import {skillcast} from "./command.js";

const quick = ["--runs", "20", "--seed", "1"];
const project = loadProject("data");
const {plan, figures} = project;

/** Commands of a planner's hour, right and wrong. */
const asked: string[][] = [
  ["--help"],
  ...["forecast", "scenarios", "levers", "check", "fit", "backtest", "init", "trend", "report"].map(
    (name) => [name, "--help"]
  ),
  ["forecast", ...quick, "--set", "delivery=50%@2026"],
  ["forecast", ...quick, "--scenario", "recent-pace", "funding-cut"],
  ["check"],
  ["scenarios"],
  ["levers"],
  ["nonsense"],
  ["forecast", "--nonsense"],
  ["forecast", "--until", "2024"],
  ["forecast", "--runs", "x"],
  ["forecast", "--scenario", "recent-pase"],
  ["forecast", "--scenario", "no-such.yaml"],
  ["forecast", "--set", "stay=1"],
  ["forecast", "--set", "delivery=300%"],
  ["forecast", "no-such-folder"],
  ["check", "no-such-folder"],
  ["init", "x", "--code", "12"]
];

/** What stays as it is typed or written in every language: commands, options, ids, files, names of a source. */
const kept =
  /--[\w-]+(?: <[^>]+>)?|<[^>]+>|\[[a-z]+\]|(?:^|\s) *skillcast [^\n]*|\b[A-Za-z][\w/-]*(?:\.[\w/-]+)+\b|\b[a-z]+(?:-[a-z]+)+\b|\bnpm run \w+/gm;

test.each(asked)("skillcast %s %s %s says nothing in English to a Chinese reader", (...args) => {
  const typed = args.filter((one) => typeof one === "string");
  const {out, err} = skillcast([...typed, "--lang", "zh"], {env: {COLUMNS: "80"}});
  const said = `${out}${err}`;
  expect(said).toMatch(/\p{Script=Han}/u);
  const sentences = said.replace(kept, "").match(/[A-Za-z]{2,}(?: [a-z]{2,}){2,}/g);
  expect(sentences).toBeNull();
  // Names of figures and places are as they were published; in what is said itself, marks between Chinese are full-width.
  const marks = said.match(/\p{Script=Han}[,;:?!()]\p{Script=Han}/gu) ?? [];
  const published = [...figures.map((one) => one.indicatorZh), JSON.stringify(plan)].join("");
  expect(marks.filter((mark) => !published.includes(mark))).toEqual([]);
});

test("findings are headed by words and targets, not by their ids", () => {
  for (const lang of ["zh", "en"]) {
    const {out} = skillcast(["check", "--lang", lang]);
    const {findings} = JSON.parse(skillcast(["check", "--json"]).out);
    for (const {id} of findings) expect(out).not.toContain(id);
    expect(out).toMatch(
      lang === "zh" ? /^ {2}能改变结论：T\d\d/m : /^ {2}can turn a verdict: T\d\d/m
    );
  }
});

test("in Chinese, lines fit where quotation marks and dashes take two columns", () => {
  for (const args of [["levers"], ["check"], ["scenarios"], ["forecast", ...quick]]) {
    const {out} = skillcast([...args, "--lang", "zh"], {env: {COLUMNS: "80"}});
    const before = setAmbiguousColumns(2);
    const widths = out.split("\n").map(columnWidth);
    setAmbiguousColumns(before);
    expect(Math.max(...widths)).toBeLessThanOrEqual(80);
  }
});

const series = join(mkdtempSync(join(tmpdir(), "skillcast-")), "series.csv");
writeFileSync(
  series,
  `year,balance\n${[5, 2, -1, -3, 1, 4, -2, -6, -4].map((v, i) => `${2016 + i},${v}`).join("\n")}\n`
);

/** Texts of the data, which stay as they were written there. */
const ofData = textsIn(project)
  .filter((text) => /[“”‘’]/.test(text))
  .map((text) => text.replace(/\s+/g, " ").trim());

const quotedWords = ofData.flatMap((text) => text.match(/[^\s]*[“”‘’][^\s]*/g) ?? []);

function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return value && typeof value === "object" ? Object.values(value).flatMap(textsIn) : [];
}

test.each([
  [["forecast", ...quick]],
  [
    ["forecast", ...quick, "--scenario", "recent-pace", "plan-delivered", "funding-cut", "downturn"]
  ],
  [["compare", "recent-pace", "downturn", ...quick]],
  [["sensitivity", "--target", "T04"]],
  [["scenarios"]],
  [["levers"]],
  [["check"]],
  [["trend", series]]
])("skillcast %j prints signs, intervals, spans and quotes in one style", (args) => {
  for (const language of ["zh", "en"] as const) {
    const {out, err} = skillcast([...args, "--lang", language], {env: {COLUMNS: "400"}});
    // Lines are joined, as texts of the data may run over several; in narrow columns only their quoted words are whole.
    const joined = `${out}${err}`.replace(/\s+/g, " ");
    const said = [...ofData, ...quotedWords].reduce(
      (text, own) => text.replaceAll(own, ""),
      joined
    );
    expect(styleFaults(said, language)).toEqual([]);
  }
});
