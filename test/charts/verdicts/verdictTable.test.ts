import {expect, test} from "vitest";
import {verdictTable} from "../../../src/charts/verdicts/verdictTable.js";
import {targets} from "../fixture.js";

test("verdictTable has one row a reading and one for targets without any", () => {
  const {columns, rows} = verdictTable(targets, "en");
  expect(rows.length).toBe(6 * 2 + 3);
  expect(rows.every((row) => row.length === columns.length)).toBe(true);
});
