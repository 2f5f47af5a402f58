import fc from "fast-check";
import {expect, test} from "vitest";
import {longRun} from "../../src/rates/longRun.js";
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

test(`longRun(A) agrees on a Leslie matrix ${by}: eig (rtol 1e-11)`, () => {
  const {projection, growth, structure, reproductive, damping, rtol} = reference.longRun;
  const found = longRun(projection);
  near(found.growth, growth, {rtol});
  near(found.structure, structure, {rtol, atol: 1e-13});
  near(found.reproductive, reproductive, {rtol, atol: 1e-13});
  near(found.damping, damping, {rtol: 1e-9});
  const sum = found.elasticity.flat().reduce((a, b) => a + b, 0);
  near(sum, 1, {rtol: 1e-12});
  const h = 1e-6;
  const moved = projection.map((row: number[]) => [...row]);
  moved[2][0] += h;
  near((longRun(moved).growth - growth) / h, found.sensitivity[2][0], {rtol: 1e-5});
});

test("the stable structure is kept by the projection up to its growth factor", () => {
  fc.assert(
    fc.property(matrix, (A) => {
      const {growth, structure} = longRun(A);
      structure.forEach((_, j) => {
        const next = structure.reduce((sum, v, i) => sum + v * A[i][j], 0);
        expect(next).toBeCloseTo(growth * structure[j], 12);
      });
    })
  );
});
