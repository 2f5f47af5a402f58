import {expect, test} from "vitest";
import type {Problem} from "../../../src/check/problem.js";
import {readProgress} from "../../../src/data/tables/readProgress.js";
import {workStates} from "../../../src/project/progressRow.js";

const header =
  "id,target,period,value,state,goal,dated,document,url,body,entered_by,visibility,note\n";

test("readProgress takes states and visibility in either language, and dates as spreadsheets write them", () => {
  const problems: Problem[] = [];
  const words = ["未启动", "进行中", "已完成", "已取消", ...workStates];
  const text = words
    .map(
      (word, i) =>
        `P${i},T1,2026/6/30,,${word},,2026/7/1,list,,市教育局,甲,${i < 4 ? "内部" : "published"},\n`
    )
    .join("");
  const {rows, rowLines: lines} = readProgress(header + text, "progress.csv", problems);
  expect(problems).toEqual([]);
  expect(rows.map(({state}) => state)).toEqual([...workStates, ...workStates]);
  expect(rows.map(({visibility}) => visibility)).toEqual([
    ...Array(4).fill("internal"),
    ...Array(4).fill("published")
  ]);
  expect(rows[0]).toEqual({
    id: "P0",
    target: "T1",
    period: "2026-06-30",
    state: "notStarted",
    dated: "2026-07-01",
    document: "list",
    url: "",
    body: "市教育局",
    enteredBy: "甲",
    visibility: "internal",
    note: ""
  });
  expect(lines).toEqual([2, 3, 4, 5, 6, 7, 8, 9]);
});

test("readProgress names every cell that cannot be read, and keeps the other rows", () => {
  const problems: Problem[] = [];
  const {rows, rowLines: lines} = readProgress(
    `${header}P1,T1,2026,many,,,2026-07-01,list,,b,x,internal,\nP2,T1,2026,5,,,2027-01-01,list,,b,x,secret,\nP3,T1,2026,5,,,2027-01-01,list,,b,x,internal,\n`,
    "progress.csv",
    problems
  );
  expect(problems.map(({line, column}) => `${line} ${column}`)).toEqual([
    "2 value",
    "3 visibility"
  ]);
  expect(rows.map(({id}) => id)).toEqual(["P3"]);
  expect(lines).toEqual([4]);
});
