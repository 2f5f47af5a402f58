import {expect, test} from "vitest";
import type {ProgressRow} from "../../src/project/progressRow.js";
import {workProgress} from "../../src/verdict/workProgress.js";

const row = (period: string, state: ProgressRow["state"], dated: string, id = "P1") => ({
  id,
  period,
  state,
  dated
});
const once = {unit: "yes/no", start: "2025-01-01", due: "2027-12-31"};
const yearly = {unit: "event/yr", start: "2025-01-01", due: "2027-12-31"};

test("workProgress: work that is done once is due to the day, then overdue by days", () => {
  const at = (asOf: string) => workProgress(once, [row("2026", "underWay", "2026-05-01")], asOf);
  expect(at("2027-12-30")).toMatchObject({status: "due", state: "underWay", days: 1});
  expect(at("2027-12-31")).toMatchObject({status: "due", days: 0});
  expect(at("2028-01-01")).toMatchObject({status: "overdue", days: -1});
});

test("workProgress: the row dated last counts, in whatever order rows stand", () => {
  const rows = [
    row("2026", "done", "2026-06-01", "P2"),
    row("2025", "underWay", "2025-06-01", "P1"),
    row("2026", "dropped", "2026-03-01", "P3")
  ];
  for (const order of [rows, [...rows].reverse()])
    expect(workProgress(once, order, "2027-01-01").status).toBe("done");
  const dropped = [...rows, row("2026", "dropped", "2026-07-01", "P4")];
  expect(workProgress(once, dropped, "2027-01-01").status).toBe("dropped");
});

test("workProgress: work of every year is asked for each calendar year of its window", () => {
  const done = (year: number) => row(String(year), "done", `${year}-09-01`, `P${year}`);
  expect(workProgress(yearly, [done(2025)], "2026-12-01")).toEqual({
    status: "due",
    state: "notStarted",
    doneYears: [2025],
    deadline: "2026-12-31",
    days: 30
  });
  expect(workProgress(yearly, [done(2026)], "2026-12-01")).toMatchObject({
    status: "overdue",
    deadline: "2025-12-31",
    doneYears: [2026],
    days: -335
  });
  expect(workProgress(yearly, [done(2025), done(2026), done(2027)], "2027-10-01")).toMatchObject({
    status: "done",
    doneYears: [2025, 2026, 2027]
  });
  const cut = {...yearly, start: "2025-07-01", due: "2026-06-30"};
  expect(workProgress(cut, [done(2025)], "2026-06-01")).toMatchObject({
    deadline: "2026-06-30",
    days: 29
  });
});

test("workProgress: a row counts for the window that its time reaches into, by a day at either end", () => {
  const status = (period: string) =>
    workProgress({...once, due: "2027-06-30"}, [row(period, "done", "2027-09-01")], "2027-06-01")
      .status;
  expect(["2024", "2025-01-01", "2027", "2027-06-30", "2027-07-01"].map(status)).toEqual([
    "due",
    "done",
    "done",
    "done",
    "due"
  ]);
  const late = {...yearly, start: "2025-07-01"};
  expect(workProgress(late, [row("2025-03", "done", "2025-04-01")], "2025-08-01")).toMatchObject({
    deadline: "2025-12-31",
    doneYears: []
  });
});

test("workProgress: work that is done once is done in no year of its own", () => {
  expect(workProgress(once, [row("2026", "done", "2026-06-01")], "2027-01-01")).toMatchObject({
    status: "done",
    doneYears: []
  });
});
