import {readFileSync, writeFileSync} from "node:fs";
import {expect, test} from "vitest";
import * as danfo from "../src/danfo/index.js";
import * as data from "../src/data/index.js";
import * as batch from "../src/entries/batch.js";
import * as decide from "../src/entries/decide.js";
import * as engine from "../src/entries/engine.js";
import * as evidence from "../src/entries/evidence.js";
import * as forecast from "../src/entries/forecast.js";
import * as pipeline from "../src/entries/pipeline.js";
import * as scenario from "../src/entries/scenario.js";
import * as sweep from "../src/entries/sweep.js";
import * as highs from "../src/highs/index.js";
import * as api from "../src/index.js";
import * as table from "../src/table/index.js";
import {sources} from "./sources.js";

const entries = {
  "": api,
  "engine: ": engine,
  "forecast: ": forecast,
  "pipeline: ": pipeline,
  "batch: ": batch,
  "scenario: ": scenario,
  "evidence: ": evidence,
  "decide: ": decide,
  "sweep: ": sweep,
  "data: ": data,
  "table: ": table,
  "danfo: ": danfo,
  "highs: ": highs
};
const list = Object.entries(entries).flatMap(([prefix, entry]) =>
  Object.keys(entry)
    .sort()
    .map((name) => prefix + name)
);

test("the public names are those that were reviewed (UPDATE=1 rewrites the list)", () => {
  const file = "test/output/public.txt";
  if (process.env.UPDATE) writeFileSync(file, `${list.join("\n")}\n`);
  expect(`${list.join("\n")}\n`).toBe(readFileSync(file, "utf8"));
});

const declaration =
  /^export (?:default )?(?:async )?(?:abstract )?(function\*?|const|class|interface|type) (\w+)/gm;

test("every export has a docstring", () => {
  const bare = sources.flatMap(({file, text}) =>
    [...text.matchAll(declaration)]
      .filter(({index}) => !text.slice(0, index).trimEnd().endsWith("*/"))
      .map(([, , name]) => `${file}: ${name}`)
  );
  expect(bare).toEqual([]);
});

test("every public function has an example that runs", () => {
  const publicNames = new Set(
    [
      api,
      engine,
      pipeline,
      batch,
      scenario,
      evidence,
      decide,
      sweep,
      forecast,
      table,
      danfo,
      highs
    ].flatMap(Object.keys)
  );
  const without: string[] = [];
  for (const {file, room, text} of sources) {
    if (room === "data" || room === "cli") continue;
    for (const {index, 1: kind, 2: name} of text.matchAll(declaration)) {
      if (!publicNames.has(name!) || !kind!.startsWith("function")) continue;
      const docstring = text.slice(0, index).slice(text.slice(0, index).lastIndexOf("/**"));
      if (!/^ \* \S.* \/\/ (=>|throws) /m.test(docstring)) without.push(`${file}: ${name}`);
    }
  }
  expect(without).toEqual([]);
});
