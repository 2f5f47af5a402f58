import {expect, test} from "vitest";
import {checkFault} from "../../src/check/checkFault.js";
import {DataError} from "../../src/check/dataError.js";

test("DataError(problems) has every problem on a line, in English as message and in any language by describe", () => {
  const error = new DataError([
    {file: "a.csv", line: 3, column: "note", ...checkFault("emptyCell", {})},
    {file: "b.yaml", ...checkFault("emptyText", {got: ""})}
  ]);
  expect(error.message).toBe(
    "a.csv:3 note: expected text, got nothing; fill the cell\nb.yaml: expected some text, got nothing"
  );
  expect(error.describe("en")).toBe(error.message);
  expect(error.describe("zh")).toBe(
    "a.csv:3 note：应有文字，现为空；请填上\nb.yaml：应有文字，现为空"
  );
  expect(JSON.parse(JSON.stringify(error.problems))).toEqual(error.problems);
});
