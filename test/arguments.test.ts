import {expect, test} from "vitest";
import * as batch from "../src/entries/batch.js";
import * as decide from "../src/entries/decide.js";
import * as engine from "../src/entries/engine.js";
import * as evidence from "../src/entries/evidence.js";
import * as forecast from "../src/entries/forecast.js";
import * as pipeline from "../src/entries/pipeline.js";
import * as scenario from "../src/entries/scenario.js";
import * as sweep from "../src/entries/sweep.js";
import * as main from "../src/index.js";
import * as table from "../src/table/index.js";

/** What JavaScript itself says of a value that it cannot use. */
const native =
  /cannot (?:read|destructure|convert|use|set|mix)|is not (?:a function|iterable|defined|a constructor)|reduce of empty|invalid (?:array|typed array) length|offset is out|not enough|call stack|intermediate value/i;

/** The last three are lists with nothing, a hole and an empty thing in them. */
const values = [null, 3, "x", [], {}, [null], new Array(1), [{}]];

const functions = Object.entries({
  batch,
  decide,
  main,
  engine,
  evidence,
  forecast,
  pipeline,
  scenario,
  sweep,
  table
}).flatMap(([entry, names]) =>
  Object.entries(names).flatMap(([name, call]) =>
    typeof call === "function" && !/^class/.test(String(call)) ? [{entry, name, call}] : []
  )
);

test("every public function that is given null, a number, text, [], {}, [null], a hole or [{}] answers, or says what is wrong in our words", async () => {
  expect(functions.length).toBeGreaterThan(150);
  const faults: string[] = [];
  for (const {entry, name, call} of functions) {
    for (const first of values)
      for (const others of values) {
        // One more than it must be given: its options, where it has any.
        const given = [first, ...new Array(Math.max(0, call.length)).fill(others)];
        try {
          await (call as (...all: unknown[]) => unknown)(...given);
        } catch (error) {
          const {message, name: kind} = error as Error;
          if (!/RangeError|TypeError|DataError/.test(kind) || native.test(message))
            faults.push(
              `${entry} ${name}(${given.map((one) => JSON.stringify(one)).join(", ")}): ${message}`
            );
        }
      }
  }
  expect(faults).toEqual([]);
});

const wrong: [string, () => unknown, string][] = [
  [
    "goalsOfParts",
    () =>
      decide.goalsOfParts(
        [{operator: ">=", value: "30" as never}],
        {operator: ">=", value: 60},
        true
      ),
    'invalid parts[0].value; not finite: "30"'
  ],
  [
    "reconcileRuns",
    () => decide.reconcileRuns(["10" as never, 14], [[3, 5]], 1),
    'invalid whole[0]; not finite: "10"'
  ],
  [
    "inBox",
    () => decide.inBox([[0.5]], [{axis: "0" as never, low: 0, high: 1, chance: 0}]),
    'invalid limits[0].axis; not an integer in 0..0: "0"'
  ],
  [
    "planSum",
    () => sweep.planSum([{place: "a", goal: "3" as never, values: new Float64Array([2])}], 8),
    'invalid places[0].goal; not finite: "3"'
  ],
  [
    "designPoints",
    () =>
      sweep.designPoints({
        kind: "latin",
        points: 2,
        parameters: [{target: "a", low: "0" as never, high: 4}]
      }),
    'invalid parameters[0].low; not finite: "0"'
  ],
  [
    "designPoints",
    () => sweep.designPoints({kind: "grid", parameters: [{target: "a", values: ["1" as never]}]}),
    'invalid parameters[0].values[0]; not finite: "1"'
  ],
  [
    "designPoints",
    () => sweep.designPoints({kind: "grids" as never, parameters: []}),
    'unknown kind of design: "grids"; one of grid'
  ],
  [
    "pointCount",
    () => sweep.pointCount({kind: "latin", point: 3, parameters: [{target: "a"}]} as never),
    'unknown key of design: "point"; one of points'
  ],
  [
    "chunkAt",
    () => sweep.chunkAt({questions: [], runs: Number.NaN, chunk: 4, chunks: 1}, 0),
    "invalid runs; not an integer in 1"
  ],
  [
    "leverBaseline",
    () => main.leverBaseline({baseline: "5" as never}, 2026),
    'invalid baseline; not finite: "5"'
  ],
  [
    "leverBaseline",
    () => main.leverBaseline({baseline: 5}, "2026" as never),
    "invalid year; not an integer"
  ],
  [
    "morrisEffects",
    () => decide.morrisEffects(() => 0, {dimensions: 1, groups: [["0" as never]], trajectories: 2}),
    'invalid an input of groups[0]; not an integer in 0..0: "0"'
  ],
  [
    "sobolIndices",
    () =>
      decide.sobolIndices(() => 0, {dimensions: 1, groups: [[0]], samples: 4, seeds: 1} as never),
    'unknown key of options of sobolIndices: "seeds"; one of seed'
  ],
  [
    "seekSetting",
    () =>
      decide.seekSetting(async () => ({margins: new Float64Array(1)}) as never, {
        low: 0,
        high: "1" as never,
        step: 0.1,
        wanted: 0.5,
        runs: 1
      }),
    'invalid high; not finite: "1"'
  ]
];

test.each(wrong)(
  "%s refuses text for a number and keys that it does not know",
  async (_, call, message) => {
    await expect(async () => call()).rejects.toThrow(message);
  }
);

const indicator = {
  id: "skilled",
  name: {zh: "技能人才", en: "Skilled"},
  unit: "person",
  years: [2025],
  median: [90],
  lower80: [80],
  upper80: [96],
  lower95: [70],
  upper95: [98],
  deterministic: [90],
  observed: [{year: 2024, value: 88}]
};
const side = (values: number[]) => ({name: {zh: "左", en: "left"}, values});
const pyramid = {year: 2025, ages: [30, 31], left: side([2, 1]), right: side([0, 4])};
const flow = {
  year: 2025,
  nodes: [
    {id: "a", name: {zh: "甲", en: "A"}, column: 0},
    {id: "b", name: {zh: "乙", en: "B"}, column: 1}
  ],
  links: [{from: "a", to: "b", value: 5, kind: "entry"}]
};
const difference = {name: {zh: "甲", en: "A"}, unit: "person", median: 5, lower80: 3, upper80: 8};
const member = {
  method: "naive",
  point: [5],
  intervals: [{level: 0.8, lower: [4], upper: [6]}],
  fitted: [Number.NaN, 4],
  residuals: [Number.NaN, 1],
  parameters: {},
  notes: []
};
const dated = (id: string, value: number) => ({
  figure: {id, indicator: id, value, period: "2024"},
  range: [value, value],
  start: "2024-01-01",
  end: "2024-12-31"
});
const table60 = pipeline.retirementTable(["men60"], [2025], {from: 59, to: 60});
const tenure = () => {
  const account = pipeline.tenureAccount([2]);
  pipeline.openTenure(account, 0, 10, 0.5);
  return account;
};
const cell = {classAt: 0, yearAt: 0, ageAt: 0};
const span = {name: {zh: "甲", en: "A"}, text: {zh: "一", en: "one"}, from: 1, to: 2};

/** Calls of public functions with arguments that are right: every number in them is read. */
const right: [string, (...given: never[]) => unknown, unknown[]][] = [
  ["dasGupta", decide.dasGupta, [{x: 1, y: [2, 3]}, {x: 2, y: [3, 4]}, () => 1]],
  [
    "latestStart",
    evidence.latestStart,
    [[dated("skilled_stock", 200), dated("high_skilled_stock", 90)]]
  ],
  ["retirementShare", pipeline.retirementShare, [table60, cell, 0.25, 0.25]],
  ["stayingCount", pipeline.stayingCount, [table60, cell, 0.25, 0.25]],
  ["retirementCounts", pipeline.retirementCounts, ["men60", "onTime", 2025, 59]],
  ["retirementTable", pipeline.retirementTable, [["men60"], [2025], {from: 59, to: 60}]],
  ["openTenure", pipeline.openTenure, [tenure(), 0, 10, 0.5]],
  ["eligibleShare", pipeline.eligibleShare, [tenure(), 0]],
  ["serveYear", pipeline.serveYear, [tenure(), 0, 0.5]],
  ["moveTenure", pipeline.moveTenure, [tenure(), 0, 1, 2]],
  ["combineForecasts", forecast.combineForecasts, [[member, member]]],
  [
    "reconcileForecasts",
    forecast.reconcileForecasts,
    [{all: member, a: member, b: member}, {all: ["a", "b"]}, {method: "ols"}]
  ],
  [
    "primBox",
    decide.primBox,
    [
      [[0.2], [0.8]],
      [1, 0]
    ]
  ],
  ["inBox", decide.inBox, [[[0.2]], [{axis: 0, low: 0, high: 1}]]],
  ["leverBaseline", main.leverBaseline, [{baseline: {2025: 5, 2027: 6}}, 2026]],
  ["neutralEffect", pipeline.neutralEffect, [["a"], [2025]]],
  [
    "customScenario",
    scenario.customScenario,
    [[{target: "a", operation: "set", value: 5, from: 2026}]]
  ],
  ["chunkName", sweep.chunkName, [{question: {place: "a"}, from: 0, to: 2}, "1"]],
  ["sampleTable", table.sampleTable, [{coordinates: ["a"], rows: [[1], [2]]}]],
  [
    "trendTable",
    table.trendTable,
    [
      [
        {
          name: "a",
          years: [2024],
          values: [3],
          filled: [],
          forecast: {years: [2025], point: [4], intervals: [{level: 0.8, lower: [2], upper: [6]}]}
        }
      ]
    ]
  ],
  ["indicatorColumns", table.indicatorColumns, [[{scenario: "base", indicators: [indicator]}]]],
  ["fanPlot", main.fanPlot, [indicator]],
  ["fanTable", main.fanTable, [indicator, "en"]],
  ["levelMixPlot", main.levelMixPlot, [[indicator]]],
  ["levelMixTable", main.levelMixTable, [[indicator], "en"]],
  ["comparisonPlot", main.comparisonPlot, [[{name: indicator.name, indicator}]]],
  ["comparisonTable", main.comparisonTable, [[{name: indicator.name, indicator}], "en"]],
  ["differencePlot", main.differencePlot, [[difference]]],
  ["differenceTable", main.differenceTable, [[difference], "en"]],
  ["pyramidPlot", main.pyramidPlot, [pyramid]],
  ["pyramidTable", main.pyramidTable, [pyramid, "en"]],
  ["flowPlot", main.flowPlot, [flow]],
  ["flowTable", main.flowTable, [flow, "en"]],
  ["spanPlot", decide.spanPlot, [[span], {unit: "person", description: "a"}]],
  [
    "tradeOffPlot",
    decide.tradeOffPlot,
    [
      [{cost: 0, value: 0.4, low: 0.3, high: 0.5, marked: true}],
      {description: "", costName: "cost", valueName: "p"}
    ]
  ],
  [
    "matrixExponential",
    engine.matrixExponential,
    [
      [
        [-1, 1],
        [0, 0]
      ],
      1
    ]
  ],
  [
    "timeInStates",
    engine.timeInStates,
    [
      [
        [-1, 1],
        [0, 0]
      ],
      1
    ]
  ]
];

/** Every number and list in arguments, by its path. */
function leaves(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (typeof value === "number") return Number.isNaN(value) ? [] : [path];
  if (ArrayBuffer.isView(value)) return [path];
  if (typeof value !== "object" || value === null) return [];
  const inner = Object.entries(value).flatMap(([key, each]) => leaves(each, [...path, key]));
  return Array.isArray(value) && path.length > 0 ? [path, ...inner] : inner;
}

/** What is not read of an argument that another function made. */
const unread = /classes|notes|filled|parameters/;

function replaced(
  value: unknown,
  [key, ...rest]: readonly (string | number)[],
  by: unknown
): unknown {
  if (key === undefined) return by;
  if (Array.isArray(value))
    return value.map((each, i) => (i === Number(key) ? replaced(each, rest, by) : each));
  const record = value as Record<string, unknown>;
  return {...record, [key]: replaced(record[key], rest, by)};
}

test.each(right)(
  "%s refuses text for any number and any list within its arguments",
  async (_, call, given) => {
    await (call as (...all: unknown[]) => unknown)(...given);
    const taken: string[] = [];
    for (const path of leaves(given).filter((path) => !unread.test(path.join("."))))
      for (const by of ["5", {}]) {
        try {
          await (call as (...all: unknown[]) => unknown)(
            ...(replaced(given, path, by) as unknown[])
          );
          taken.push(`${path.join(".")} = ${JSON.stringify(by)}`);
        } catch (error) {
          const {message, name} = error as Error;
          if (!/RangeError|TypeError|DataError/.test(name) || native.test(message))
            taken.push(`${path.join(".")} = ${JSON.stringify(by)}: ${message}`);
        }
      }
    expect(taken).toEqual([]);
  }
);
