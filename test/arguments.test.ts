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
