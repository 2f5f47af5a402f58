import {expect, test} from "vitest";
import {isShortTable} from "../../../src/cli/report/isShortTable.js";

test("a table of up to five rows is short: one a leading body stays whole, one of every lever goes on", () => {
  expect([0, 1, 5].map(isShortTable)).toEqual([true, true, true]);
  expect([6, 43].map(isShortTable)).toEqual([false, false]);
});
