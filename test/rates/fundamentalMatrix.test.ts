import fc from "fast-check";
import {expect, test} from "vitest";
import {simulate} from "../../src/engine/simulate.js";
import {entriesToKeep, fundamentalMatrix, steadyState} from "../../src/rates/fundamentalMatrix.js";
import {by, near, reference} from "../engine/reference.js";

const share = fc.double({min: 0.01, max: 1, noNaN: true});

const matrix = fc
  .array(fc.array(share, {minLength: 4, maxLength: 4}), {minLength: 4, maxLength: 4})
  .map((rows) =>
    rows.map((row) => {
      const sum = row.reduce((a, b) => a + b, 0) * 1.1;
      return row.map((x) => x / sum);
    })
  );

test(`fundamentalMatrix(P) and steadyState(P, r) agree ${by}: inv (rtol 1e-11)`, () => {
  const {probabilities, entries, fundamental, steady, rtol} = reference.fundamentalMatrix;
  near(fundamentalMatrix(probabilities), fundamental, {rtol});
  near(steadyState(probabilities, entries), steady, {rtol});
});

test("steadyState(P, r) is a fixed point of the step, and entriesToKeep gives r back", () => {
  fc.assert(
    fc.property(matrix, fc.array(share, {minLength: 4, maxLength: 4}), (P, r) => {
      const m = steadyState(P, r);
      const result = simulate({
        states: ["a", "b", "c", "d"],
        start: m,
        transitions: P,
        steps: 1,
        entries: r.map((amount, i) => ({
          name: `r${i}`,
          state: "abcd"[i],
          amount,
          moment: "end" as const
        }))
      });
      m.forEach((x, i) => {
        expect(result.workspace.stocks[4 + i]).toBeCloseTo(x, 9);
      });
      const kept = entriesToKeep(P, m);
      expect(kept.feasible).toBe(true);
      kept.entries.forEach((x, i) => {
        expect(x).toBeCloseTo(r[i], 9);
      });
    })
  );
});

test.each<[string, () => unknown, string]>([
  [
    "text among entries",
    () => steadyState([[0.5]], ["10"] as never),
    'invalid entries[0]; not finite: "10"'
  ],
  [
    "a hole",
    () => entriesToKeep([[0.5]], new Array(1)),
    "invalid structure[0]; not finite: undefined"
  ],
  [
    "a hole in the matrix",
    () => fundamentalMatrix([new Array(1)]),
    "invalid probabilities; not finite at row 0, column 0: undefined"
  ],
  [
    "a result that overflows",
    () =>
      fundamentalMatrix([
        [0.5, 1e308],
        [0, 0.5]
      ]),
    "invalid result; not finite: Infinity"
  ]
])("%s is refused, not calculated with", (_, call, message) => {
  expect(call).toThrow(message);
});
