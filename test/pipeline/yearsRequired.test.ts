import {readFileSync} from "node:fs";
import {parse} from "csv-parse/sync";
import {expect, test} from "vitest";
import {levelConditions, shortestLadder} from "../../src/entries/pipeline.js";

const ladder = ["junior", "intermediate", "senior", "technician", "seniorTechnician"];

const rules: Record<string, string>[] = parse(readFileSync("data/rules.csv", "utf8"), {
  columns: true,
  bom: true
});

test("levelConditions has the years, levels and form of the rules they name", () => {
  const names: Record<string, string> = {
    junior: "五级/初级工",
    intermediate: "四级/中级工",
    senior: "三级/高级工",
    technician: "二级/技师",
    seniorTechnician: "一级/高级技师"
  };
  for (const {rule, from, to, years, form} of levelConditions) {
    const source = rules.find(({id}) => id === rule)!;
    expect([rule, Number(source.value), source.to_level, source.from_level, source.form]).toEqual([
      rule,
      years,
      names[to],
      from === null ? "" : names[from],
      form === "2018" ? "2018-form" : "current-form"
    ]);
  }
});

test("shortestLadder(levels, junior, senior technician) is 17 years in both forms (RD01, RD02), to senior 7 and 9", () => {
  expect(shortestLadder(ladder, "junior", "seniorTechnician")).toBe(17);
  expect(shortestLadder(ladder, "junior", "seniorTechnician", "2018")).toBe(17);
  expect(shortestLadder(ladder, "junior", "senior")).toBe(7);
  expect(shortestLadder(ladder, "junior", "senior", "2018")).toBe(9);
});
