import {expect, test} from "vitest";
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
