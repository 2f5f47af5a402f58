import {expect, test} from "vitest";
import {
  checkScenario,
  readLabHash,
  setInput,
  writeLabHash
} from "../../../reports/components/scenarios/labState.js";
import {customScenario} from "../../../src/scenario/customScenario.js";
import {realProject} from "../realForecast.js";

test("readLabHash(writeLabHash(state)) is the state", async () => {
  const project = await realProject();
  const base = customScenario([], {base: project.setup.scenario});
  const scenario = setInput(base, "delivery", 0.8, {from: 2026});
  const kept = [setInput(base, "pass", 1.2), base];
  const {otherData, ...read} = readLabHash(writeLabHash({scenario, kept}, project), project);
  expect(read).toEqual({scenario, kept});
  expect(otherData).toBe(false);
  expect(readLabHash("", project).scenario).toEqual(base);
  expect(writeLabHash({scenario: base, kept: []}, project)).toBe("");
});

test("readLabHash(hash) tells when an address was made with other data", async () => {
  const project = await realProject();
  const scenario = setInput(customScenario([], {base: project.setup.scenario}), "delivery", 0.8);
  const hash = writeLabHash({scenario, kept: []}, {...project, hash: "f".repeat(64)});
  expect(readLabHash(hash, project).otherData).toBe(true);
});

test("readLabHash(hash) refuses more than four scenarios, and checkScenario an input out of range", async () => {
  const project = await realProject();
  expect(() => readLabHash("#a&b&c&d&e", project)).toThrow("more than 4 scenarios: 5");
  const wild = setInput(customScenario([], {base: project.setup.scenario}), "delivery", 1e9);
  expect(() => checkScenario(wild, project)).toThrow(
    "scenario delivery value: expected a number within 0 to 2, got 1000000000"
  );
});

test("setInput(scenario, id, null) puts an input back", () => {
  const base = customScenario([]);
  expect(setInput(setInput(base, "x", 1), "x", null)).toEqual(base);
});
