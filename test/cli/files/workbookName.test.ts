import {mkdtempSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {expect, test} from "vitest";
import {markdownName, workbookName} from "../../../src/cli/files/workbookName.js";

const folder = mkdtempSync(join(tmpdir(), "skillcast-name-"));

test("workbookName(flag, typed) takes a name that ends in .xlsx in a folder that is there, and refuses any other", () => {
  expect(workbookName("-o", "台账.xlsx")).toBe("台账.xlsx");
  expect(workbookName("-o", join(folder, "a.XLSX"))).toBe(join(folder, "a.XLSX"));
  for (const name of ["a.csv", "a", ".xlsx", join(folder, ".xlsx")])
    expect(() => workbookName("--xlsx", name), name).toThrow("ends in .xlsx for --xlsx");
  expect(() => workbookName("--xlsx", join(folder, "new", "a.xlsx"))).toThrow(
    `expected a folder that is there for --xlsx, got "${join(folder, "new")}"`
  );
});

test("markdownName(typed) does the same of .md", () => {
  expect(markdownName("a.md")).toBe("a.md");
  expect(() => markdownName("a.txt")).toThrow("ends in .md");
  expect(() => markdownName(join(folder, "new", "a.md"))).toThrow("a folder that is there");
});
