import fc from "fast-check";
import {expect, test} from "vitest";
import {compile} from "../../src/engine/compile.js";
import {forgetEntrants, markEntrants} from "../../src/engine/entrants.js";
import type {Scratch} from "../../src/engine/scratch.js";
import {simulate} from "../../src/engine/simulate.js";
import {createWorkspace} from "../../src/engine/workspace.js";

test("markEntrants(scratch, state, from, end) widens the cells of a state to fours, forgetEntrants(scratch) empties them", () => {
  const scratch = {
    expected: new Uint8Array(2),
    entrantsFrom: new Int32Array(2),
    entrantsEnd: new Int32Array(2),
    block: new Float64Array(10)
  } as unknown as Scratch;
  forgetEntrants(scratch);
  expect([...scratch.entrantsFrom, ...scratch.entrantsEnd]).toEqual([10, 10, 0, 0]);
  markEntrants(scratch, 1, 5, 7);
  expect([scratch.entrantsFrom[1], scratch.entrantsEnd[1]]).toEqual([4, 8]);
  markEntrants(scratch, 1, 2, 9);
  expect([scratch.entrantsFrom[1], scratch.entrantsEnd[1]]).toEqual([0, 10]);
  expect([...scratch.expected]).toEqual([0, 1]);
  forgetEntrants(scratch);
  expect([...scratch.expected, scratch.entrantsEnd[1]]).toEqual([0, 0, 0]);
  expect(
    createWorkspace(compile({states: ["a"], start: [1], steps: 1})).scratch.entrantsEnd.length
  ).toBe(1);
});

test("simulate(model) lets entrants of any ages in, exposed for half a step: wherever they are, as all of them at once", () => {
  const ages = 7;
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.constantFrom(0, 0, 1, 3), {minLength: 2 * ages, maxLength: 2 * ages}), {
        minLength: 1,
        maxLength: 3
      }),
      fc.constantFrom("expectation" as const, "totals" as const),
      (spreads, mode) => {
        const used = spreads.filter((values) => values.some((each) => each > 0));
        const entries = used.map((values, k) => ({
          name: `in${k}`,
          state: "a",
          amount: 1000,
          spread: {by: ["group" as const, "age" as const], values}
        }));
        const result = simulate(
          {
            states: ["a"],
            groups: ["x", "y"],
            ages: {from: 20, to: 20 + ages - 1, last: "open"},
            steps: 1,
            start: {by: ["state", "group", "age"], values: new Array(2 * ages).fill(0)},
            entries,
            exits: [{name: "out", hazard: 0.2}]
          },
          {mode, seed: 1}
        );
        const left = result.exits("out")[0];
        const now = result.stock("a")[1];
        expect(left + now).toBeCloseTo(1000 * used.length, 6);
        const expected = 1000 * used.length * (1 - Math.exp(-0.1));
        // In mode totals within six standard deviations.
        expect(Math.abs(left - expected)).toBeLessThanOrEqual(
          mode === "totals" ? 6 * Math.sqrt(expected) : 1e-8
        );
      }
    )
  );
});
