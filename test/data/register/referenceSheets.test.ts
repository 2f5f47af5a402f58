import {expect, test} from "vitest";
import {referenceSheets} from "../../../src/data/register/referenceSheets.js";
import {withRegister} from "./book.js";

const project = withRegister();
const sheets = referenceSheets(project);

test("referenceSheets: every figure, assumption, scenario and cost has a row, and no cell is filled in", () => {
  const counts = [
    project.figures.length,
    project.assumptions.length,
    project.scenarios.length,
    project.costs?.costs.length
  ];
  expect(sheets.map(({rows}) => rows.length - 1)).toEqual(counts);
  for (const {rows, widths} of sheets)
    for (const row of rows) {
      expect(row).toHaveLength(widths.length);
      expect(row.some(({input}) => input)).toBe(false);
    }
});

test("referenceSheets: a figure with its number and quote, an assumption with its ends, shares with their names", () => {
  const [figures, assumptions] = sheets;
  const [figure] = project.figures;
  const row = figures.rows[1].map(({value}) => value);
  expect(row).toEqual(expect.arrayContaining([figure.id, figure.value, figure.quote]));
  const rowOf = (id: string) =>
    assumptions.rows.find(([cell]) => cell.value === id)?.map(({value}) => value) ?? [];
  const ranged = project.assumptions.find(({prior}) => prior.family === "lognormal");
  if (ranged?.prior.family !== "lognormal") throw new Error("no log-normal assumption");
  expect(rowOf(ranged.id).slice(3, 7)).toEqual([
    "对数正态\nlog-normal",
    Number(ranged.prior.median.toPrecision(4)),
    ranged.prior.low,
    ranged.prior.high
  ]);
  const shares = project.assumptions.find(({prior}) => prior.family === "dirichlet");
  expect(String(rowOf(shares?.id ?? "")[4]).split("\n")).toHaveLength(
    shares?.components?.length ?? 0
  );
});

test("referenceSheets: a city without costs has no sheet of them", () => {
  const names = referenceSheets({...project, costs: undefined}).map(({name}) => name);
  expect(names).toEqual(["公布数", "假设", "情景"]);
});
