import {expect, test} from "vitest";
import type {Allocation, LeverAnswer, SeekAnswer, Sensitivity} from "../../src/entries/decide.js";
import {
  allocationTable,
  seekTable,
  sensitivityTable,
  stageTable
} from "../../src/entries/decide.js";

const lever = (change: Partial<LeverAnswer>): LeverAnswer => ({
  lever: "places",
  name: {zh: "名额", en: "Places"},
  unit: "person/yr",
  today: 40_000,
  outcome: "reached",
  actsFrom: null,
  value: 60_000,
  interval: [50_000, null],
  ratio: 1.5,
  latestStart: 2026,
  best: {value: 90_000, probability: 0.9, standardError: 0.01},
  monotone: true,
  ...change
});
const idle = lever({outcome: "noEffect", value: null, interval: null, ratio: null});
const late = lever({...idle, outcome: "tooLate", actsFrom: 2029, latestStart: null});
const seek = (probability: number, ...levers: LeverAnswer[]) =>
  ({
    levers,
    today: {probability},
    wanted: 0.8,
    runs: 9,
    seed: 1,
    from: 2025,
    until: 2027
  }) as SeekAnswer;

test("seekTable tells what is needed, that it acts too late, or not at all; those rows are quiet", () => {
  const {heads, rows, basis} = seekTable(seek(0.4, lever({}), late, idle), "zh");
  expect(heads).toHaveLength(7);
  expect(rows.map(({cells}) => cells)).toEqual([
    ["名额", "4万", "6万", "5万至…", "1.5", "2026", "≈90%"],
    ["名额", "4万", "2029年起", "", "", "", ""],
    ["名额", "4万", "无作用", "", "", "2026", ""]
  ]);
  expect(rows.map(({quiet}) => quiet)).toEqual([false, true, true]);
  expect(basis).toContain("“2029年起”");
  expect(basis).toContain("“…”指超出");
});

test("seekTable leaves out what no longer matters where the target is as likely as asked", () => {
  const {rows} = seekTable(seek(0.85, lever({})), "en");
  expect(rows[0].cells).toEqual(["Places", "40,000", "60,000", "", "", "", "≈90%"]);
});

test("seekTable explains no column that is empty: nothing reaches what is asked for", () => {
  const short = lever({outcome: "outOfReach", value: null, interval: null, ratio: null});
  const none = seek(0.4, {...short, latestStart: null});
  expect(seekTable(none, "zh").basis).not.toMatch(/95%范围|最迟/);
  expect(seekTable(none, "en").basis).not.toMatch(/95% range|Start by/);
  expect(seekTable(seek(0.4, lever({})), "en").basis).toMatch(/95% range: .+Start by: /);
});

test("sensitivityTable lists the 15 strongest and says how many there are", () => {
  const inputs = Array.from({length: 17}, (_, i) => ({
    id: `a${i}`,
    name: {zh: "甲", en: "A"},
    unit: "1",
    stage: "intake",
    oneWay: {low: 0.1, high: 0.2, atLow: 100, atHigh: 300}
  }));
  const answer = {method: "tornado", inputs, idle: 2, evaluations: 9, seed: 1};
  const {rows, basis} = sensitivityTable(answer as never as Sensitivity, {unit: "person/yr"}, "en");
  expect(rows).toHaveLength(15);
  expect(rows[0]).toEqual({id: "a0", cells: ["A", "10% to 20%", "100", "300", "200"]});
  expect(basis).toMatch(/^The 15 strongest of 17\.\n2 inputs move nothing\.\n/);
});

test("stageTable ends in the sum, which has no id", () => {
  const part = {
    amount: {value: 900, standardError: 50},
    probability: {value: 0.02, standardError: 0.01}
  };
  const stages = [{stage: "intake", inputs: [], whole: 900, ...part}];
  const {heads, rows} = stageTable({centre: "median", stages, ...part} as never, "person/yr", "zh");
  expect(heads[1]).toBe("对中位数");
  expect(rows).toEqual([
    {id: "intake", cells: ["名额与落实", "+900±98", "+2±2"]},
    {id: "", cells: ["合计", "+900±98", "+2±2"]}
  ]);
});

test("allocationTable shows the years in which something is bought, the most costly first, and the sum", () => {
  const bought = (id: string, cost: number, value: number) => ({
    lever: id,
    name: {zh: id, en: id},
    unit: "person/yr",
    unitCost: 10,
    cost,
    years: [
      {year: 2025, today: 100, value},
      {year: 2026, today: 100, value: 100}
    ]
  });
  const best = {cost: 3000, bought: [bought("a", 1000, 200), bought("b", 2000, 300)]};
  const answer = {best, from: 2025, until: 2026, wanted: 0.8, bound: null, disagree: 0};
  const {heads, rows} = allocationTable(
    {...answer, runs: 8, checkRuns: 16, seed: 1} as never as Allocation,
    "en"
  );
  expect(heads).toEqual([heads[0], "2025", heads[2]]);
  expect(rows.map(({id, cells}) => [id, cells[1]])).toEqual([
    ["b", "+200"],
    ["a", "+100"],
    ["", ""]
  ]);
  expect(rows[2].cells[2]).toBe("3,000 yuan");
});
