import {expect, test} from "vitest";
import type {Problem} from "../../../src/check/problem.js";
import {checkProgress} from "../../../src/data/checks/checkProgress.js";
import {readProgress} from "../../../src/data/tables/readProgress.js";
import type {Target} from "../../../src/project/target.js";

const header =
  "id,target,period,value,state,goal,dated,document,url,body,entered_by,visibility,note\n";
const window = {start: "2025-01-01", due: "2027-12-31"};
const targets = [
  {id: "T1", value: 300, unit: "class/yr", ...window},
  {id: "T2", unit: "yes/no", ...window},
  {id: "T3", unit: "1", ...window},
  {id: "T5", value: 1, operator: ">=", unit: "1", ...window},
  {id: "T6", value: 0.5, operator: ">=", unit: "1", ...window},
  {id: "T4", value: 30, unit: "body", runningTotal: true, ...window}
] as Target[];

function problemsOf(...rows: string[]): string[] {
  const problems: Problem[] = [];
  const text = header + rows.map((row, i) => `P${i},${row},list,,市教育局,x,internal,\n`).join("");
  const register = readProgress(text, "progress.csv", problems);
  checkProgress({...register, file: "progress.csv"}, targets, problems);
  return problems.map(({line, column, message}) => `${line} ${column}: ${message.en}`);
}

test("checkProgress: rows that the plan can be judged by have no problem, in either language of the words", () => {
  expect(
    problemsOf(
      "T1,2025,312,,,2026-01-15",
      "T1,2025,314,,,2026-02-15",
      "T2,2026,,进行中,,2026-05-01",
      "T2,2026,,done,,2026-06-01",
      "T3,2025,0.6,,0.7,2026/1/15",
      "T3,2026-06-30,0.65,,,2026-07-15"
    )
  ).toEqual([]);
});

test("checkProgress: who promises the whole and more may report more, others no share above 1, nobody one in per cent", () => {
  expect(problemsOf("T5,2025,1.1,,,2026-01-15")).toEqual([]);
  expect(problemsOf("T5,2025,110,,,2026-01-15")[0]).toContain(
    "expected a share in [0, 1], got 110"
  );
  expect(problemsOf("T6,2025,1.1,,,2026-01-15")[0]).toContain(
    "expected a share in [0, 1], got 1.1"
  );
});

test("checkProgress names what a row may not say: the target, the number, the goal, the time", () => {
  const said = (row: string) => problemsOf(row)[0];
  expect(said("T9,2025,1,,,2026-01-15")).toContain('target: expected a known target, got "T9"');
  expect(said("T1,2025,,,,2026-01-15")).toBe("2 value: expected a value or a state, got neither");
  expect(said("T1,2025,,done,,2026-01-15")).toContain("expected a value, as the goal is 300");
  expect(said("T1,2025,312.5,,,2026-01-15")).toContain("whole number");
  expect(said("T1,2025,312,,250,2026-01-15")).toContain("no goal, as the plan gives 300");
  expect(said("T2,2025,3,,,2026-01-15")).toContain("the plan gives no number to hold it against");
  expect(said("T3,2025,62,,70,2026-01-15")).toContain("expected a share in [0, 1], got 62");
  expect(said("T1,2025,200,,,2025-09-15")).toContain("expected dated on or after 2025-12-31");
  expect(said("T1,../2025,200,,,2026-09-15")).toContain("a span with both ends, got ../2025");
  expect(said("T2,2024,,done,,2024-09-15")).toContain("within the window of the target");
  expect(said("T2,2025,,finished,,2025-09-15")).toContain("state: expected a known word");
});

test("checkProgress: two rows of one target, time and date that differ are a contradiction, named with the first line", () => {
  expect(problemsOf("T1,2025,312,,,2026-01-15", "T1,2025,321,,,2026-01-15")).toEqual([
    "3 value: expected what line 2 says of the same target, time and date (2026-01-15), got another"
  ]);
});

test("checkProgress: the same said twice is no contradiction, another state is; the last day is late enough, an overlap is within", () => {
  expect(problemsOf("T1,2025,312,,,2026-01-15", "T1,2025,312,,,2026-01-15")).toEqual([]);
  expect(problemsOf("T2,2026,,done,,2026-06-01", "T2,2026,,dropped,,2026-06-01")).toHaveLength(1);
  expect(problemsOf("T1,2025,312,,,2025-12-31")).toEqual([]);
  expect(problemsOf("T2,2024-07/2025-06,,done,,2025-06-01")).toEqual([]);
  expect(problemsOf("T2,2028,,done,,2028-02-01")[0]).toContain("within the window of the target");
  expect(problemsOf('T1,"[2024-12-31,2025-12-31]",312,,,2026-01-15')[0]).toContain(
    "a span with both ends"
  );
});

test("checkProgress: a running total that falls is named with the earlier line; a correction of the same day is none", () => {
  const first = "T4,2025-06-30,17,,,2025-07-10";
  expect(problemsOf("T4,2026-06-30,15,,,2026-07-10", first)).toEqual([
    "2 value: expected a running total, which never falls: line 3 has 17 of an earlier day, got 15"
  ]);
  expect(
    problemsOf(first, "T4,2026-06-30,15,,,2026-07-10", "T4,2025-06-30,12,,,2025-08-01")
  ).toEqual([]);
  expect(problemsOf(first, "T4,2026-06-30,17,,,2026-07-10")).toEqual([]);
});
