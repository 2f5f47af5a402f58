import {readdirSync, readFileSync} from "node:fs";
import {expect, test} from "vitest";
import {en} from "../../../src/cli/words/en.js";
import type {CommandRules} from "../../../src/cli/words/faults.js";
import {faultsEn} from "../../../src/cli/words/faultsEn.js";
import {faultsZh} from "../../../src/cli/words/faultsZh.js";
import {zh} from "../../../src/cli/words/zh.js";
import {type Samples, sentenceFaults} from "../../sentences.js";
import {scriptFaults, shapeFaults} from "../../words.js";

// What is typed as it stands, in either language: a command, the name of a body.
const typed = /npm install [a-z@/ -]+|市人社局/g;

test("the commands say the same in Chinese and in English, each in its own script", () => {
  expect(shapeFaults(zh, en)).toEqual([]);
  for (const language of ["zh", "en"] as const)
    for (const name of readdirSync("src/cli/words")) {
      if (!(language === "zh" ? /^zh\.ts$|Zh\.ts$/ : /^en\.ts$|En\.ts$/).test(name)) continue;
      const source = readFileSync(`src/cli/words/${name}`, "utf8").replace(typed, "");
      expect([name, ...scriptFaults(source, language)]).toEqual([name]);
    }
});

const samples: Samples<CommandRules> = {
  folderTwice: [{}],
  exampleAlone: [{}],
  shippedFit: [{example: "changzhou"}],
  gap: [{gap: 2020}],
  fewYears: [{needed: 2, got: 1}],
  outside: [
    {value: -5, lower: 0, upper: Infinity},
    {value: 5, lower: -Infinity, upper: 4},
    {value: 5, lower: 6, upper: 9},
    {value: 5, lower: 0, upper: 9, before: 7}
  ],
  growthFill: [{got: 5}],
  boundsOrder: [{got: "5"}],
  byFar: [{by: 2200, last: 2023, most: 2123}],
  goalFar: [
    {got: "400000", values: [36, 38], write: 40},
    {got: "150000", values: [100, 136]}
  ],
  operatorAlone: [{got: "="}],
  series: [{reason: "5"}],
  wholeNumber: [{name: "runs", low: 1, high: 9, got: "x"}],
  notOneOf: [{name: "fill", known: ["last", "linear"], got: "best"}],
  level: [{got: "95", write: 0.95}, {got: "x"}],
  probability: [{got: "80", write: 0.8}, {got: "x"}],
  budget: [{got: "many"}],
  limit: [{got: "places=5"}],
  noAim: [{}],
  markdownName: [{got: "a.txt"}],
  folderCompared: [{got: "my-city"}],
  sameScenario: [{}],
  targetNumber: [{got: "x"}],
  documentName: [{flag: "--docx", got: "x.doc"}],
  printedName: [{got: "x.doc"}],
  unknownBody: [{got: "x", known: ["a", "b"]}],
  noReportFile: [{}],
  folderMissing: [{flag: "--xlsx", got: "new/dir"}],
  workbookName: [{flag: "-o", got: "a.csv"}],
  dayAhead: [{name: "as-of", today: "2026-11-30", got: "2199-01-01"}],
  calendarDay: [{name: "as-of", got: "2026"}],
  emptyValue: [{flag: "--out"}],
  severalFolders: [{}],
  onlyTogether: [{flag: "--whole"}],
  notTogether: [{flag: "--plan"}],
  oneScenario: [{}],
  completeWhole: [{}],
  onePlace: [{}],
  columnList: [{got: "1,,3"}],
  goalUnit: [{unit: "%", got: "0.4", write: 40}],
  goalPercent: [
    {got: "40%", values: [30, 38], write: 40},
    {got: "40%", values: [3000, 3800]}
  ],
  noCalibration: [{}],
  goalHalf: [{got: "--by 2027"}],
  noPlaces: [{}],
  placeTwice: [{place: "a"}],
  queueAddress: [{got: "x"}],
  queuePassword: [{username: "A", password: "B"}],
  noQueue: [{reason: "ECONNREFUSED"}],
  summaryOfBody: [{}],
  chunkFailed: [{reason: "x"}],
  missing: (
    ["site", "chromium", "folder", "driver", "vega", "framework", "parquet", "queue"] as const
  ).map((thing) => ({thing}))
};

test("the commands say every fault of their input in both languages", () => {
  expect(sentenceFaults(faultsZh, faultsEn, samples)).toEqual([]);
});

test("no command chooses between two languages: they all ask their words", () => {
  const files = readdirSync("src/cli", {recursive: true, encoding: "utf8"})
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => file.endsWith(".ts") && !file.startsWith("words/"));
  expect(files.length).toBeGreaterThan(30);
  const choosing = files.filter((file) =>
    /\bzh \?|\{\s*zh: [`"]|language === /.test(readFileSync(`src/cli/${file}`, "utf8"))
  );
  expect(choosing).toEqual([]);
});
