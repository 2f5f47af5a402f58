import {expect, test} from "vitest";
import {loadProject} from "../../src/data/index.js";
import {leverWorth} from "../../src/verdict/leverWorth.js";
import {parameterWorth} from "../../src/verdict/parameterWorth.js";

const ningbo = loadProject("data/examples/ningbo");

test("parameterWorth(project) names nothing that cannot vary, and all of an interval that one assumption makes", () => {
  const fixed = ningbo.assumptions.map((one) =>
    one.components ? one : {...one, prior: {family: "fixed" as const, value: 0.5}}
  );
  const own = ningbo.assumptions.findIndex(({id}) => id.startsWith("lapse"));
  expect(own).toBeGreaterThan(-1);
  const worth = parameterWorth(ningbo, {runs: 200});
  expect(worth.length).toBeGreaterThan(0);
  for (const {narrows} of worth)
    for (const {share} of narrows) {
      expect(share).toBeGreaterThanOrEqual(0.05);
      expect(share).toBeLessThanOrEqual(1);
    }
  const names = worth.map(({parameter}) => parameter);
  const without = {
    ...ningbo,
    assumptions: ningbo.assumptions.map((one, i) => (one.id === names[0] ? fixed[i] : one))
  };
  expect(parameterWorth(without, {runs: 200}).map(({parameter}) => parameter)).not.toContain(
    names[0]
  );
});

test("leverWorth(project) moves up what a quantity adds to, leaves out what is 0 today, the weightiest first", () => {
  const levers = ["places.training", "delivery"];
  const worth = leverWorth(ningbo, {levers, runs: 60});
  expect(worth.map(({lever}) => lever).sort()).toEqual([...levers].sort());
  const size = worth.map(({moves}) => Math.abs(moves[0]?.change ?? 0));
  expect([...size].sort((a, b) => b - a)).toEqual(size);
  const idle = {
    ...ningbo,
    levers: ningbo.levers.map((one) => (one.id === "places.training" ? {...one, baseline: 0} : one))
  };
  expect(leverWorth(idle, {levers: ["places.training"], runs: 40})[0].moves).toEqual([]);
});
