import {readdirSync, readFileSync} from "node:fs";
import {expect, test} from "vitest";
import {parse} from "yaml";
import {compileScenario} from "../../src/entries/pipeline.js";
import {formatScenario, parseScenario} from "../../src/entries/scenario.js";
import {decodeScenario, encodeScenario, type Lever} from "../../src/index.js";
import type {Assumption} from "../../src/project/assumption.js";

const files = readdirSync("data/scenarios").sort();
const scenarios = files.map((file) =>
  parseScenario(readFileSync(`data/scenarios/${file}`, "utf8"), {file})
);
const levers: Lever[] = parse(readFileSync("data/levers.yaml", "utf8")).levers;
const assumptions: Assumption[] = parse(readFileSync("data/assumptions.yaml", "utf8")).assumptions;
const years = Array.from({length: 11}, (_, i) => 2025 + i);
const context = {scenarios, levers, assumptions, years};

test("data/scenarios has the seven that planners ask for, each file named for its id", () => {
  expect(scenarios.map(({id}) => `${id}.yaml`)).toEqual(files);
  expect(scenarios.map(({id}) => id)).toEqual(
    expect.arrayContaining([
      "recent-pace",
      "plan-delivered",
      "conversion-low",
      "funding-cut",
      "retention-improved",
      "late-retirement",
      "downturn"
    ])
  );
});

test("every scenario of data/scenarios compiles against the levers and assumptions", () => {
  for (const {id} of scenarios) expect(() => compileScenario(id, context), id).not.toThrow();
});

test("recent-pace changes nothing, every other scenario something", () => {
  for (const {id} of scenarios) {
    const {scale, shift} = compileScenario(id, context);
    const neutral = scale.every((one) => one === 1) && shift.every((zero) => zero === 0);
    expect(neutral, id).toBe(id === "recent-pace");
  }
});

test("every scenario of data/scenarios survives its address and its file", () => {
  for (const scenario of scenarios) {
    expect(decodeScenario(encodeScenario(scenario))).toStrictEqual(scenario);
    expect(parseScenario(formatScenario(scenario))).toStrictEqual(scenario);
  }
});

test("funding-cut leaves every year to 2027 untouched", () => {
  const {scale, shift} = compileScenario("funding-cut", {...context, years: [2025, 2026, 2027]});
  expect(scale.every((one) => one === 1) && shift.every((zero) => zero === 0)).toBe(true);
});
