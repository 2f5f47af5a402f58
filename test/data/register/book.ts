import {writeXlsx} from "hucre/xlsx";
import {loadProject} from "../../../src/data/index.js";
import {registerColumns} from "../../../src/data/register/registerColumns.js";

/** The shipped city with the example register. */
export const withRegister = () =>
  loadProject("data", {progress: "data/examples/changzhou-progress.csv"});

/** A workbook with one sheet of a register, whose rows give cells by their Chinese heading. */
export function bookOf(rows: Record<string, string | number | null>[], {above = 0} = {}) {
  const heads = registerColumns.map(({label}) => label.zh);
  return writeXlsx({
    sheets: [
      {
        name: "市教育局",
        rows: [
          ...Array.from({length: above}, () => ["台账"]),
          heads,
          ...rows.map((row) => heads.map((name) => row[name] ?? null))
        ]
      }
    ]
  });
}

/** What a filled-in row needs beside its number or state. */
export const evidence = {证据日期: "2026-01-15", 凭据: "名单", 填报人: "甲"};
