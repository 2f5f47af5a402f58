import fc from "fast-check";
import {expect, test} from "vitest";
import {RunBrackets} from "../../src/decide/runBrackets.js";

/** Runs that hold from a threshold on, with their margins. */
const given = (thresholds: readonly number[], at: number, runs: ArrayLike<number>) => ({
  margins: Float64Array.from(runs, (run) => at - thresholds[run]),
  holds: Uint8Array.from(runs, (run) => (at >= thresholds[run] ? 1 : 0))
});

test("add(at, runs, trial) leaves open only what lies between a failure and a success, and counts the others right", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({min: -5, max: 25}), {minLength: 1, maxLength: 40}),
      fc.array(fc.integer({min: 0, max: 20}), {minLength: 1, maxLength: 8}),
      (doubled, places) => {
        const thresholds = doubled.map((each) => each + 0.5);
        const brackets = new RunBrackets(thresholds.length);
        for (const at of places) {
          const open = brackets.open(at, false);
          brackets.add(at, open, given(thresholds, at, open));
          const held = thresholds.filter((threshold) => at >= threshold).length;
          expect([brackets.count(at), brackets.most(at)]).toEqual([held, held]);
          expect(brackets.open(at, false)).toHaveLength(0);
        }
        expect(brackets.contradicted).toBe(false);
        expect(brackets.places).toEqual([...new Set(places)].sort((a, b) => a - b));
      }
    )
  );
});

test("thresholds(lean) go straight between the places that are known, and lean where a margin is no number", () => {
  const brackets = new RunBrackets(4);
  brackets.add(2, [0, 1, 2], {
    margins: Float64Array.of(-1, -Infinity, -2),
    holds: Uint8Array.of(0, 0, 0)
  });
  brackets.add(6, [0, 1, 3], {margins: Float64Array.of(3, 1, 1), holds: Uint8Array.of(1, 1, 1)});
  expect([...brackets.thresholds(1)]).toEqual([-Infinity, 3, 6, Infinity]);
  expect([...brackets.thresholds(-1)]).toEqual([-Infinity, 2, 3, Infinity]);
});

test("scarce(most) names those with the least to spare, changed(from, to) counts runs made at both", () => {
  const brackets = new RunBrackets(3);
  brackets.add(5, [0, 1, 2], {margins: Float64Array.of(9, 1, 4), holds: Uint8Array.of(1, 1, 1)});
  expect([...brackets.scarce(2)]).toEqual([1, 2]);
  brackets.add(8, [0, 1], {margins: Float64Array.of(-1, 2), holds: Uint8Array.of(0, 1)});
  expect(brackets.changed(5, 8)).toEqual({won: 0, lost: 1});
  expect(brackets.contradicted).toBe(true);
  expect(brackets.count(8)).toBe(2);
});
