import {expect, test} from "vitest";
import {checkFault} from "../../src/check/checkFault.js";
import {DataError} from "../../src/check/dataError.js";
import {fileFault} from "../../src/check/fileFault.js";

test("DataError(problems) has every problem on a line, in English as message and in any language by describe", () => {
  const error = new DataError([
    {file: "a.csv", line: 3, column: "note", ...fileFault("emptyCell", {})},
    {file: "b.yaml", ...checkFault("emptyText", {got: ""})}
  ]);
  expect(error.message).toBe(
    "a.csv:3 note: expected text, got nothing; fill the cell\nb.yaml: expected some text, got nothing; write it, or remove the key"
  );
  expect(error.describe("en")).toBe(error.message);
  expect(error.describe("zh")).toBe(
    "a.csv:3 note：应有文字，现为空；请填上\nb.yaml：应有文字，现为空；请补上，或者删去这个键"
  );
  expect(JSON.parse(JSON.stringify(error.problems))).toEqual(error.problems);
});

test("DataError(problems) tells up to three of a kind each, more on one line with how many and where, in order", () => {
  const empty = (line: number) => ({
    file: "a.csv",
    line,
    column: "note",
    ...fileFault("emptyCell", {})
  });
  const other = {file: "a.csv", line: 2, ...checkFault("emptyText", {got: ""})};
  expect(new DataError([empty(1), empty(2), empty(3)]).message.split("\n")).toHaveLength(3);
  const many = new DataError([empty(1), other, ...[3, 4, 5, 6, 7, 8, 9].map(empty)]);
  expect(many.message.split("\n")).toEqual([
    "a.csv:1 note: expected text, got nothing; fill the cell (and 7 more like it: lines 3, 4, 5, 6, 7, 8, …)",
    "a.csv:2: expected some text, got nothing; write it, or remove the key"
  ]);
  expect(many.describe("zh").split("\n")[0]).toBe(
    "a.csv:1 note：应有文字，现为空；请填上（同类还有7处：第 3、4、5、6、7、8 行等）"
  );
  expect(many.problems).toHaveLength(9);
});

test("DataError(problems) names every cell of a workbook that is wrong, however many", () => {
  const empty = (line: number) => ({
    file: "台账.xlsx",
    column: `市人社局!L${line}`,
    ...fileFault("emptyCell", {})
  });
  const lines = Array.from({length: 12}, (_, i) => i + 2);
  const cells = lines.slice(1).map((line) => `市人社局!L${line}`);
  const {message} = new DataError(lines.map(empty));
  expect(message).toBe(
    `台账.xlsx 市人社局!L2: expected text, got nothing; fill the cell (and 11 more like it: ${cells.join(", ")})`
  );
});
