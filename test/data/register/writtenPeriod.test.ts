import {expect, test} from "vitest";
import {writtenDay, writtenPeriod} from "../../../src/data/register/writtenPeriod.js";

test("writtenPeriod reads a time in every form that has one reading", () => {
  const read: Record<string, string> = {
    "2025": "2025",
    "2025年": "2025",
    "2025年全年": "2025",
    "2025年6月": "2025-06",
    "2025-06": "2025-06",
    "2025.6": "2025-06",
    "2025年6月份": "2025-06",
    "2025年12月底": "2025-12-31",
    "2024年2月末": "2024-02-29",
    "2025年底": "2025-12-31",
    "2025 年 6 月 30 日": "2025-06-30",
    "2026/6/30": "2026-06-30",
    "2025年上半年": "2025-01/2025-06",
    "2025年下半年": "2025-07/2025-12",
    "2025H1": "2025-01/2025-06",
    "2025年第四季度": "2025-10/2025-12",
    "2025Q2": "2025-04/2025-06",
    "2025年1-7月": "2025-01/2025-07",
    "2025年1月至7月": "2025-01/2025-07",
    "2025-01-01/2025-06-30": "2025-01-01/2025-06-30"
  };
  for (const [text, period] of Object.entries(read)) expect(writtenPeriod(text), text).toBe(period);
});

test("writtenPeriod refuses what has none", () => {
  for (const text of [
    "",
    "去年",
    "25年",
    "2025年13月",
    "2025年2月30日",
    "2025年7-1月",
    "2025-2027"
  ])
    expect(writtenPeriod(text), text).toBeNull();
});

test("writtenDay reads a day in every common form, and no month or day that does not exist", () => {
  for (const text of [
    "2026-01-05",
    "2026/1/5",
    "2026.1.5",
    "2026年1月5日",
    "20260105",
    "２０２６-０１-０５"
  ])
    expect(writtenDay(text), text).toBe("2026-01-05");
  for (const text of ["", "2026", "2026-02-30", "1/5/2026", "20261305", "明天"])
    expect(writtenDay(text), text).toBeNull();
});

test("writtenPeriod refuses 2025.1, which a number cell shows of January and of October", () => {
  expect(writtenPeriod("2025.1")).toBeNull();
  expect(writtenPeriod("2025.10")).toBe("2025-10");
  expect(writtenPeriod("2025.01")).toBe("2025-01");
  expect(writtenPeriod("2025.2")).toBe("2025-02");
});
