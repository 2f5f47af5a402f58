import {readdirSync, readFileSync} from "node:fs";
import {resolve} from "node:path";
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

type Call = (...given: unknown[]) => unknown;
const entries = {
  ...decide,
  ...engine,
  ...evidence,
  ...forecast,
  ...pipeline,
  ...scenario,
  ...sweep,
  ...main,
  ...table
} as Record<string, unknown>;
const isCall = (value: unknown): value is Call =>
  typeof value === "function" && !/^class/.test(String(value));

/** Right arguments of public functions: those that the examples of docstrings give, of each call the first of its kind. */
const calls: [string, unknown[]][] = [];
const seen = new Set<string>();
const recorded = Object.fromEntries(
  Object.entries(entries).map(([name, value]) => [
    name,
    isCall(value)
      ? (...given: unknown[]) => {
          const answer = value(...given);
          const kind = `${name} ${given.map((one) => Object.keys(Object(one))).join("|")}`;
          if (!seen.has(kind)) calls.push([name, given]);
          seen.add(kind);
          return answer;
        }
      : value
  ])
);

// Examples that read a folder or wait run a whole forecast; what they call is given its own wrong arguments elsewhere.
const slow = /await|loadProject|newFolder|exampleFolder/;
const sources = readdirSync("src", {recursive: true, encoding: "utf8"})
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => /^(?!cli|data|danfo|highs).*\.ts$/.test(file));
for (const file of sources) {
  const examples = [
    ...readFileSync(`src/${file}`, "utf8").matchAll(/^ \* (\S.*) \/\/ => .+$/gm)
  ].filter(([, code]) => !slow.test(code));
  if (examples.length === 0) continue;
  const own = (await import(/* @vite-ignore */ resolve("src", file))) as Record<string, unknown>;
  const scope = {
    ...recorded,
    ...Object.fromEntries(
      Object.entries(own).map(([name, value]) => [
        name,
        entries[name] === value ? recorded[name] : value
      ])
    )
  };
  for (const [, code] of examples)
    new Function(...Object.keys(scope), `return (${code})`)(...Object.values(scope));
}

/** Every place in arguments down to four levels, of lists the first two entries. */
function placesIn(value: unknown, depth = 4, path: string[] = []): string[][] {
  const own = path.length > 0 ? [path] : [];
  if (depth === 0 || typeof value !== "object" || value === null || ArrayBuffer.isView(value))
    return own;
  const inner = Object.entries(value).slice(0, Array.isArray(value) ? (depth === 4 ? 9 : 2) : 30);
  return [...own, ...inner.flatMap(([key, one]) => placesIn(one, depth - 1, [...path, key]))];
}

function replaced(value: unknown, [key, ...rest]: readonly string[], by: unknown): unknown {
  if (key === undefined) return by;
  const inner = replaced((value as Record<string, unknown>)[key], rest, by);
  return Array.isArray(value)
    ? value.map((one, i) => (String(i) === key ? inner : one))
    : {...(value as object), [key]: inner};
}

const valueAt = (value: unknown, path: readonly string[]) =>
  path.reduce((inner, key) => (inner as Record<string, unknown>)[key], value);

/** New ones each time: some functions write into what they are given. */
const wrong = () => ["5", Number.NaN, null, {}, [], Infinity, true];

/** What is wrong with the answer to a call with one thing replaced: a native error; text taken for a number that was an argument. */
async function faultOf(name: string, given: unknown[], path: string[], by: unknown) {
  try {
    await (entries[name] as Call)(...(replaced(given, path, by) as unknown[]));
    const isText = path.length === 1 && by === "5" && typeof valueAt(given, path) === "number";
    return isText ? "takes text for a number" : "";
  } catch (error) {
    const {name: kind, message} = error as Error;
    return !/RangeError|TypeError|DataError/.test(kind) || native.test(message) ? message : "";
  }
}

test("examples of docstrings call most public functions with right arguments", () => {
  expect(new Set(calls.map(([name]) => name)).size).toBeGreaterThan(180);
});

test("every public function whose arguments, or anything within them, are text, NaN, null, {}, [], Infinity or true answers, or says what is wrong in our words", async () => {
  const faults: string[] = [];
  for (const [name, given] of calls)
    for (const path of placesIn(given))
      for (const by of wrong()) {
        const fault = await faultOf(name, given, path, by);
        if (fault) faults.push(`${name} ${path.join(".")} = ${JSON.stringify(by)}: ${fault}`);
      }
  expect(faults).toEqual([]);
});
