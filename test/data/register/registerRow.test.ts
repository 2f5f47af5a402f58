import {expect, test} from "vitest";
import {type Cells, registerRow} from "../../../src/data/register/registerRow.js";
import {withRegister} from "./book.js";

const project = withRegister();
const filled: Cells = {
  target: "T17",
  period: "2025",
  value: "63.5%",
  dated: "2026-01-15",
  document: "list",
  enteredBy: "甲"
};

test("registerRow: without a word of its own a row is internal, and the body that leads reports it", () => {
  const faults: string[] = [];
  const row = registerRow(filled, project, (key) => faults.push(key));
  expect(faults).toEqual([]);
  expect(row).toMatchObject({value: 0.635, visibility: "internal", body: "市人社局", note: ""});
  const said = {...filled, visibility: "published", body: "市民政局", note: "n"};
  expect(registerRow(said, project, () => {})).toMatchObject({
    visibility: "published",
    body: "市民政局",
    note: "n"
  });
});

test("registerRow reports every cell that cannot be read, not the first alone", () => {
  const faults: string[] = [];
  const wrong = {...filled, period: "?", value: "many", dated: "", document: "", url: "x"};
  expect(registerRow(wrong, project, (key) => faults.push(key))).toBeNull();
  expect(faults).toEqual(["period", "value", "dated", "document", "url"]);
});
