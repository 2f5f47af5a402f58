import {expect, test} from "vitest";
import {occupiedIndices} from "../../src/pipeline/occupiedIndices.js";

test("occupiedIndices(values, lanes) takes in every index at which any lane has a number", () => {
  const values = [0, 0, 0, 0, 0, 7, 0, 0, 3, 0, 0, 0];
  expect(occupiedIndices(values, 3)).toEqual({first: 1, end: 3});
  expect(occupiedIndices(values, 1)).toEqual({first: 5, end: 9});
  expect(occupiedIndices([0, 0], 2)).toEqual({first: 0, end: 0});
});
