import {expect, test} from "vitest";
import {loadProject} from "../../src/data/index.js";
import {compilePipeline} from "../../src/pipeline/compilePipeline.js";

const project = loadProject("data");

test("a start with nobody of the model's ages is refused by the model too, not spread over nothing", () => {
  const assumptions = project.assumptions.map((each) =>
    each.id.startsWith("participation.")
      ? {...each, prior: {family: "fixed" as const, value: 0}}
      : each
  );
  const pipeline = compilePipeline({...project, assumptions}, {process: "none", drivers: false});
  const out = new Float64Array(pipeline.indicators.length * pipeline.years.length);
  expect(() => pipeline.simulate({theta: pipeline.typical(), seed: 1, run: 0}, out)).toThrow(
    "invalid start; nobody of the ages 16..69 takes part"
  );
});
