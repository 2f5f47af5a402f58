import {expect, test} from "vitest";
import {filledTable} from "../../../src/cli/report/filledTable.js";

test("filledTable(table) drops a column that is empty in every row, and puts a dash where a cell is", () => {
  expect(
    filledTable({
      kind: "table",
      caption: "a",
      head: ["target", "goal", "body"],
      rows: [
        ["T1", "", ""],
        ["T2", "5", ""]
      ],
      widths: [3, 2, 1]
    })
  ).toEqual({
    kind: "table",
    caption: "a",
    head: ["target", "goal"],
    rows: [
      ["T1", "—"],
      ["T2", "5"]
    ],
    widths: [3, 2]
  });
});

test("filledTable(block) leaves a table without rows, and what is no table, as it is", () => {
  const empty = {kind: "table" as const, caption: "a", head: ["b"], rows: [], widths: [1]};
  expect(filledTable(empty)).toEqual(empty);
  expect(filledTable({kind: "note", text: ""})).toEqual({kind: "note", text: ""});
});
