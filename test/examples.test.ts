import {mkdtempSync, readdirSync, readFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join, resolve} from "node:path";
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

const AsyncFunction = (async () => {}).constructor as FunctionConstructor;

/** An empty folder, for examples that write. */
const newFolder = () => mkdtempSync(join(tmpdir(), "skillcast-"));

// Every line ` * call // => value` or ` * call // throws text` of a docstring; `await` may be used. In scope: the public names, the
// file's own exports, and newFolder.
const files = readdirSync("src", {recursive: true, encoding: "utf8"})
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => file.endsWith(".ts") && file !== "cli/skillcast.ts");

for (const file of files) {
  const source = readFileSync(`src/${file}`, "utf8");
  const examples = [...source.matchAll(/^ \* (\S.*) \/\/ (=>|throws) (.+)$/gm)];
  if (examples.length === 0) continue;
  const own = (await import(/* @vite-ignore */ resolve("src", file))) as Record<string, unknown>;
  const entries = {
    ...api,
    ...engine,
    ...pipeline,
    ...scenario,
    ...batch,
    ...evidence,
    ...decide,
    ...sweep,
    ...forecast
  };
  const scope = {...entries, ...data, ...danfo, ...highs, newFolder, ...own};
  const run = async (code: string): Promise<unknown> =>
    new AsyncFunction(...Object.keys(scope), `return (${code})`)(...Object.values(scope));
  for (const [, code, kind, expected] of examples)
    test(`${file}: ${code}`, async () => {
      if (kind === "throws") await expect(run(code!)).rejects.toThrow(expected!);
      else expect(await run(code!)).toEqual(await run(expected!));
    });
}
