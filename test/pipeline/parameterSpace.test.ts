import {expect, test} from "vitest";
import {modelParameters, parameterSpace} from "../../src/entries/pipeline.js";
import type {Assumption, Prior} from "../../src/index.js";
import {project} from "./fixture.js";

const assumption = (id: string, prior: Prior, components?: string[]): Assumption => ({
  id,
  name: {zh: id, en: id},
  symbol: id,
  unit: "1",
  prior,
  components: components?.map((each) => ({id: each, name: {zh: each, en: each}})),
  basis: {kind: "assumption", sources: [], reason: {zh: "测试", en: "test"}}
});

const space = modelParameters(project);

test("parameterSpace(assumptions) names every scalar and component of the project once", () => {
  expect(new Set(space.names).size).toBe(space.names.length);
  expect(space.names).toContain("levelMix.course.senior");
  expect(space.names).toContain("start.skilled");
  for (const value of space.typical) expect(Number.isFinite(value)).toBe(true);
  expect(() => parameterSpace([assumption("a", {family: "dirichlet", alpha: [1, 1]})])).toThrow(
    "invalid assumption; dirichlet and components differ in length"
  );
});
