import {readFileSync} from "node:fs";
import {expect, test} from "vitest";
import type {SweepRules} from "../../src/sweep/words/faults.js";
import {faultsEn} from "../../src/sweep/words/faultsEn.js";
import {faultsZh} from "../../src/sweep/words/faultsZh.js";
import {type Samples, sentenceFaults} from "../sentences.js";
import {scriptFaults} from "../words.js";

const samples: Samples<SweepRules> = {
  noValues: [{}],
  valuesOutside: [{kind: "latin"}],
  span: [{low: 2, high: 1}],
  missingCount: [{kind: "latin", key: "points"}],
  unusedCount: [{kind: "grid", key: "points"}],
  manyPoints: [{points: 200_000, most: 100_000}],
  twice: [{target: "x"}],
  noGoal: [{place: "x", indicator: "y", year: 2027}],
  leagueYear: [{place: "x", year: 2040, first: 2024, last: 2030}],
  otherChunk: [{name: "0123456789abcdef"}],
  otherVersion: [{ours: "0.1.0", theirs: "0.2.0"}]
};

test("what a sweep can be wrong in is said in both languages, each in its own script", () => {
  expect(sentenceFaults(faultsZh, faultsEn, samples)).toEqual([]);
  for (const [language, name] of [
    ["zh", "faultsZh"],
    ["en", "faultsEn"]
  ] as const)
    expect(scriptFaults(readFileSync(`src/sweep/words/${name}.ts`, "utf8"), language)).toEqual([]);
});
