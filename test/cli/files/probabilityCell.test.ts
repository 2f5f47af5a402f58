import {expect, test} from "vitest";
import {probabilityCell} from "../../../src/cli/files/probabilityCell.js";

test("probabilityCell(probability, standardError) is a share as far as it is known, never 0 or 1", () => {
  expect(probabilityCell(0.734)).toEqual({percent: 0.73});
  expect(probabilityCell(0.734, 0.016)).toEqual({percent: 0.75});
  expect(probabilityCell(0.001)).toBe("<1%");
  expect(probabilityCell(0)).toBe("<1%");
  expect(probabilityCell(0.998)).toBe(">99%");
  expect(probabilityCell(null)).toBeNull();
});
