import {createHash} from "node:crypto";
import {build} from "esbuild";
import {expect, test} from "vitest";
import {loadProject} from "../../src/data/loadProject.js";
import * as batch from "../../src/entries/batch.js";
import * as engine from "../../src/entries/engine.js";
import * as main from "../../src/index.js";
import {openBrowser} from "./openBrowser.js";

const api = {...main, ...engine, ...batch};
type Api = typeof api;

/** Bytes of what the library computes: a forecast, run by run and side by side, and draws, exponentials and logarithms one by one. */
async function compute(library: Api, project: ReturnType<typeof loadProject>): Promise<string> {
  const {sideBySide} = library;
  const forecast = await library.forecastPlan(project, {runs: 60, seed: 20250610});
  const together = await library.forecastPlan(project, {runs: 60, seed: 20250610, sideBySide});
  const integer = await library.forecastPlan(project, {
    runs: 8,
    seed: 7,
    scenario: "downturn",
    process: "integer"
  });
  const values = Array.from({length: 2000}, (_, i) => {
    const x = (i - 1000) / 37;
    return [
      library.exp(x),
      library.log(Math.abs(x) + 1e-9),
      library.normalQuantile((i + 0.5) / 2000)
    ];
  });
  return JSON.stringify([forecast, together, integer, values]);
}

test("the library gives the same bytes in Chromium as in Node, for the same seed", async () => {
  const project = loadProject("data");
  const bundle = await build({
    stdin: {
      contents: ["index", "entries/engine", "entries/batch"]
        .map((file) => `export * from "./src/${file}.js";`)
        .join(" "),
      resolveDir: "."
    },
    bundle: true,
    format: "iife",
    globalName: "skillcast",
    platform: "browser",
    write: false,
    logLevel: "silent"
  });
  expect(bundle.warnings).toEqual([]);
  const browser = await openBrowser();
  try {
    const page = await browser.newPage();
    const errors: string[] = [];
    page.on("pageerror", (error) => errors.push(error.message));
    await page.setContent("<!doctype html><title>skillcast</title>");
    await page.addScriptTag({content: bundle.outputFiles[0].text});
    const inChromium = await page.evaluate(
      `(${compute.toString()})(skillcast, ${JSON.stringify(project)})`
    );
    expect(errors).toEqual([]);
    const inNode = await compute(api, project);
    const hash = (text: string) => createHash("sha256").update(text).digest("hex");
    expect(hash(inChromium as string)).toBe(hash(inNode));
    const [alone, together] = JSON.parse(inNode) as unknown[];
    expect(together).toEqual(alone);
    expect(inNode.length).toBeGreaterThan(50_000);
  } finally {
    await browser.close();
  }
});
