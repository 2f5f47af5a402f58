import {expect, test} from "vitest";
import {modelParameters, neutralEffect} from "../../src/entries/pipeline.js";
import {valueTable} from "../../src/pipeline/valueTable.js";
import {project} from "./fixture.js";

const space = modelParameters(project);

const typical = (name: string) => space.typical[space.names.indexOf(name)];

test("valueTable keeps a simplex at 1: changed components stay, the others share what is left in proportion", () => {
  const years = [2025, 2026];
  const effect = neutralEffect(["levelMix.course.senior", "pass.basic"], years);
  effect.scale[1] = 2;
  effect.shift[3] = 9;
  const table = valueTable(space, [], years, effect);
  table.write(space.typical);
  const value = (name: string, t: number) => table.values[table.row(name) * 2 + t];
  const mix = ["junior", "intermediate", "senior", "technician"].map(
    (id) => `levelMix.course.${id}`
  );
  const before = mix.map(typical);
  mix.forEach((name, i) => {
    expect(value(name, 0)).toBeCloseTo(before[i], 14);
  });
  const after = mix.map((name) => value(name, 1));
  expect(after[2]).toBeCloseTo(2 * before[2], 14);
  expect(after.reduce((sum, each) => sum + each, 0)).toBeCloseTo(1, 12);
  expect(after[0] / after[1]).toBeCloseTo(before[0] / before[1], 12);
  // Beyond its hard bound a parameter stops at it.
  expect(value("pass.basic", 1)).toBe(1);
});
