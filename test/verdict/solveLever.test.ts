import fc from "fast-check";
import {expect, test} from "vitest";
import type {Lever} from "../../src/project/lever.js";
import {solveLever} from "../../src/verdict/solveLever.js";
import {sampleTargets, syntheticForecast, target} from "./synthetic.js";

const lever = (range: [number, number], step: number) =>
  ({id: "factor", baseline: 1, range, step}) as Lever;
/** P(three years' additions exceed a goal) if growth is multiplied from a year on; years before keep growth. */
const chance = (value: number, from: number, goal = 420) => {
  const share = (2027 - from + 1) / 3;
  const factor = 1 + (value - 1) * share;
  const [verdict] = syntheticForecast({
    runs: 150,
    factor,
    targets: [target("X", {operator: ">", value: goal, readings: [sampleTargets[0].readings[0]]})],
    options: {explain: false, indicators: []}
  }).targets;
  return verdict.probability!;
};

test("solveLever, then a forward run, reaches the goal; one step less does not", () => {
  fc.assert(
    fc.property(
      fc.integer({min: 200, max: 500}),
      fc.constantFrom(0.5, 0.8, 0.9),
      (goal, wanted) => {
        const found = solveLever(({value, from}) => chance(value, from!, goal), {
          lever: lever([0, 3], 0.05),
          wanted,
          from: 2025,
          until: 2027
        });
        expect(found.value).not.toBeNull();
        expect(chance(found.value!, 2025, goal)).toBe(found.probability);
        expect(found.probability).toBeGreaterThanOrEqual(wanted);
        expect(chance(found.value! - 0.05, 2025, goal)).toBeLessThan(wanted);
      }
    ),
    {numRuns: 8}
  );
});

test("solveLever says not reachable with the best attainable", () => {
  const found = solveLever(({value, from}) => chance(value, from!), {
    lever: lever([0, 1.2], 0.1),
    from: 2025,
    until: 2027
  });
  expect(found.value).toBeNull();
  expect(found.ratio).toBeNull();
  expect(found.latestStart).toBeNull();
  expect(found.best).toEqual({value: 1.2, probability: chance(1.2, 2025)});
  expect(found.probability).toBe(found.best.probability);
});

test("solveLever gives the latest year from which the best setting still works", () => {
  const found = solveLever(({value, from}) => chance(value, from!), {
    lever: lever([0, 3], 0.1),
    from: 2025,
    until: 2027
  });
  const works = [2025, 2026, 2027].filter((year) => chance(3, year) >= 0.8);
  expect(found.latestStart).toBe(works.at(-1));
  expect(works.length).toBeGreaterThan(0);
});

test("solveLever finds the largest setting where less is better", () => {
  const found = solveLever(({value}) => 1 - value / 10, {
    lever: {...lever([0, 10], 1), baseline: 4},
    from: 2025,
    until: 2025
  });
  expect(found).toMatchObject({value: 2, ratio: 0.5, current: 4, probability: 0.8});
  expect(found.best).toEqual({value: 0, probability: 1});
});
