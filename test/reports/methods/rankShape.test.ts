import {expect, test} from "vitest";
import {rankShape} from "../../../reports/components/methods/rankShape.js";

test.each([
  [[35, 12, 18, 18, 15, 15, 11, 15, 17, 44], "narrow"],
  [[2, 22, 25, 26, 25, 26, 25, 24, 23, 2], "wide"],
  [[45, 35, 25, 20, 20, 15, 12, 10, 10, 8], "high"],
  [[8, 10, 10, 12, 15, 20, 20, 25, 35, 45], "low"],
  [[20, 20, 20, 20, 20, 20, 20, 20, 20, 20], "uneven"],
  [[16, 26, 16, 35, 13, 22, 14, 20, 14, 24], "uneven"]
])("rankShape(%j) is %s", (counts, shape) => {
  expect(rankShape(counts)).toBe(shape);
});
