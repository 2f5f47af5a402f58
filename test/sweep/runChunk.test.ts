import {expect, test} from "vitest";
import {loadProject} from "../../src/data/loadProject.js";
import {hashInputs} from "../../src/quantity/hashInputs.js";
import type {ChunkQuestion} from "../../src/sweep/chunkTask.js";
import {mergeRows} from "../../src/sweep/mergeRows.js";
import {prepareChunk} from "../../src/sweep/runChunk.js";
import {forecastPlanSync} from "../../src/verdict/forecastPlanSync.js";

const project = loadProject("data/examples/ningbo");
const scenario = project.scenarios.find(({id}) => id === project.setup.scenario)!;
const question: ChunkQuestion = {
  document: hashInputs("ningbo"),
  place: "ningbo",
  scenarioId: scenario.id,
  scenario,
  point: 0,
  seed: 1,
  until: project.setup.untilYear,
  process: "diffusion",
  prior: false,
  indicators: null,
  kept: {indicator: "skilled", years: [2025], runs: 50}
};
const make = prepareChunk(project, question);

test("prepareChunk(project, question) gives the chances and medians of a forecast with the same seed", async () => {
  const merged = mergeRows([await make(0, 64)]);
  const forecast = forecastPlanSync(project, {runs: 64, explain: false});
  for (const target of forecast.targets) {
    const row = merged.find(({quantity, id}) => quantity === "target" && id === target.id);
    if (!row) continue;
    expect(row.runs).toBe(64);
    expect(row.met! / 64).toBeCloseTo(target.readings[0]!.probability!, 12);
  }
  const {years, median} = forecast.indicators.find(({id}) => id === "skilled")!;
  const skilled = merged.find(({id, year}) => id === "skilled" && year === 2025)!;
  expect(Math.abs(skilled.quantiles[3]! / median[years.indexOf(2025)]! - 1)).toBeLessThan(0.002);
});

test("mergeRows(chunks) gives the same counts and quantiles, to the bit, however runs are cut, and keeps no more single runs than asked", async () => {
  const whole = mergeRows([await make(0, 64)]);
  const cut = mergeRows([await make(0, 10), await make(10, 60), await make(60, 64)]);
  const exact = (rows: typeof whole) => rows.map(({mean: _, deviation: __, ...row}) => row);
  expect(exact(cut)).toEqual(exact(whole));
  for (const [i, {mean, deviation}] of whole.entries()) {
    expect(cut[i]!.mean / mean).toBeCloseTo(1, 12);
    if (deviation > 0) expect(cut[i]!.deviation / deviation).toBeCloseTo(1, 9);
  }
  const kept = whole.filter(({values}) => values);
  expect(kept.map(({id, year, values}) => [id, year, values!.length])).toEqual([
    ["skilled", 2025, 50]
  ]);
});

test("prepareChunk(project, question) makes any runs, in any order, with the same numbers", async () => {
  const again = prepareChunk(project, question);
  const later = await again(32, 40);
  await again(0, 4);
  expect(await make(32, 40)).toEqual(later);
});
