import {expect, test} from "vitest";
import {dot, orthogonalise} from "../../src/rates/orthogonalise.js";

test("orthogonalise(vectors) gives unit rows at right angles, in whose terms every vector is itself", () => {
  const vectors = [
    [3, 4, 0],
    [1, 0, 2],
    [0, 5, 1]
  ];
  const {basis, lengths} = orthogonalise(vectors);
  basis.forEach((a, i) => {
    basis.forEach((b, j) => {
      expect(dot(a, b)).toBeCloseTo(i === j ? 1 : 0, 14);
    });
  });
  expect(lengths[0]).toBeCloseTo(5, 14);
  // The volume of a box is the size of its determinant: 3(0 − 10) − 4(1 − 0) = −34.
  expect(lengths[0] * lengths[1] * lengths[2]).toBeCloseTo(34, 12);
});

test("orthogonalise(vectors): one that is nothing new has length 0", () => {
  const {lengths} = orthogonalise([
    [1, 2],
    [2, 4]
  ]);
  expect(lengths[1]).toBeCloseTo(0, 14);
  expect([...orthogonalise([[0, 0]]).basis[0]]).toEqual([0, 0]);
});
