import {expect, test} from "vitest";
import {crossedParts} from "../../../src/cli/trend/crossedParts.js";

test("crossedParts(names) finds two parts that vary each beside the same other, and none where one lies in the other", () => {
  expect(crossedParts(["A · staff", "A · jobs", "B · staff"])).toEqual({
    first: ["A", "B"],
    second: ["staff", "jobs"]
  });
  expect(crossedParts(["A · F · x", "A · M · x", "B · F · x"])).toEqual({
    first: ["A", "B"],
    second: ["F", "M"]
  });
  expect(crossedParts(["X · A", "X · B", "Y · C"])).toBeUndefined();
  expect(crossedParts(["A · jobs", "B · jobs"])).toBeUndefined();
  expect(crossedParts(["A", "B"])).toBeUndefined();
});
