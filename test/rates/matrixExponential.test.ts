import fc from "fast-check";
import {expect, test} from "vitest";
import {matrixExponential} from "../../src/rates/matrixExponential.js";
import {by, near, reference} from "../engine/reference.js";

const rate = fc.double({min: 0, max: 3, noNaN: true});

test(`matrixExponential(Q, t) agrees ${by}: expm (atol 1e-12)`, () => {
  const {cases, atol} = reference.matrixExponential;
  for (const {generator, time, probabilities} of cases)
    near(matrixExponential(generator, time), probabilities, {atol});
});

test("matrixExponential(Q, t): rows sum to one, and exp(Q(a + b)) = exp(Qa) exp(Qb)", () => {
  fc.assert(
    fc.property(fc.array(rate, {minLength: 12, maxLength: 12}), rate, rate, (q, a, b) => {
      const Q = [0, 1, 2, 3].map((i) => {
        const row = [0, 1, 2, 3].map((j) => (i === j ? 0 : q[i * 3 + (j > i ? j - 1 : j)]));
        row[i] = -row.reduce((sum, x) => sum + x, 0);
        return row;
      });
      const [A, B, AB] = [a, b, a + b].map((t) => matrixExponential(Q, t));
      AB!.forEach((row, i) => {
        expect(Math.abs(row.reduce((sum, x) => sum + x, 0) - 1)).toBeLessThan(1e-12);
        row.forEach((x, j) => {
          const product = A![i].reduce((sum, y, k) => sum + y * B![k][j], 0);
          expect(Math.abs(x - product)).toBeLessThan(1e-12);
          expect(x).toBeGreaterThanOrEqual(0);
        });
      });
    })
  );
});

test.each<[string, () => unknown, string]>([
  [
    "what grows beyond numbers",
    () =>
      matrixExponential(
        [
          [0, 1e9],
          [1e9, 0]
        ],
        5
      ),
    "invalid exponential; not finite at row 0, column 0: "
  ],
  ["text", () => matrixExponential([[0]], "5" as never), 'invalid time; not ≥ 0 years: "5"']
])("%s is refused, not a silent NaN", (_, call, message) => {
  expect(call).toThrow(message);
});
