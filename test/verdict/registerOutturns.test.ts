import {expect, test} from "vitest";
import type {ProgressRow} from "../../src/project/progressRow.js";
import type {Target} from "../../src/project/target.js";
import {registerOutturns} from "../../src/verdict/registerOutturns.js";
import {row, stocked, summed} from "./reported.js";
import {syntheticProject, target} from "./synthetic.js";

const read = (progress: ProgressRow[], targets: Target[] = [summed, stocked]) =>
  registerOutturns({
    project: {...syntheticProject(targets), progress},
    asOf: "2027-06-30",
    indicators: [
      {id: "newPeople.skilled", kind: "flow"},
      {id: "skilled", kind: "stock"},
      {id: "stay", kind: "rate"}
    ],
    until: 2030
  });
const placed = (progress: ProgressRow[], targets?: Target[]) =>
  read(progress, targets).outturns.map(({first, last, part, value, through}) => ({
    first,
    last,
    part: Number(part.toFixed(3)),
    value,
    through
  }));
const reason = (progress: ProgressRow[], targets?: Target[]) => {
  const {outturns, idle} = read(progress, targets);
  expect(outturns).toEqual([]);
  return idle[0].reason.en;
};

test("registerOutturns: a year, its first seven months and a total of two years are placed on the columns they cover", () => {
  expect(placed([row("2025", 100)])).toEqual([
    {first: 1, last: 1, part: 1, value: 100, through: "2025-12-31"}
  ]);
  expect(placed([row("2026-01/2026-07", 60)])).toEqual([
    {first: 2, last: 2, part: 0.581, value: 60, through: "2026-07-31"}
  ]);
  expect(placed([row("2025-01-01/2026-12-31", 210)])).toEqual([
    {first: 1, last: 2, part: 1, value: 210, through: "2026-12-31"}
  ]);
});

test("registerOutturns: a stock is of its day, in the year in which that lies", () => {
  expect(placed([row("2026-06-30", 1200, {target: "A2"})])).toEqual([
    {first: 2, last: 2, part: 0.496, value: 1200, through: "2026-06-30"}
  ]);
});

test("registerOutturns: quarters that follow each other are added up from the beginning of the year", () => {
  const quarters = [
    row("2025-01/2025-03", 20),
    row("2025-04/2025-06", 30),
    row("2025-07/2025-09", 25)
  ];
  const {outturns, idle} = read(quarters);
  expect(idle).toEqual([]);
  expect(outturns.map(({value, rows, through}) => [value, rows, through])).toEqual([
    [75, quarters.map(({id}) => id), "2025-09-30"]
  ]);
});

test("registerOutturns: of one time the row dated last counts, and a longer part of a year replaces a shorter", () => {
  const [early, late] = [
    row("2025", 100, {dated: "2026-01-10"}),
    row("2025", 104, {dated: "2026-05-10"})
  ];
  const of = read([early, late]);
  expect(of.outturns.map(({value}) => value)).toEqual([104]);
  expect(of.idle).toMatchObject([
    {row: early.id, reason: {en: `${late.id} stands for the same time`}}
  ]);
  const [half, year] = [row("2025-01/2025-06", 50), row("2025", 104)];
  expect(read([half, year]).outturns.map(({value}) => value)).toEqual([104]);
  expect(read([half, year]).idle.map((one) => one.row)).toEqual([half.id]);
});

test("registerOutturns: what cannot condition a run says why", () => {
  expect(reason([row("2024", 100)])).toContain("from figures.csv a new fit takes it in");
  expect(reason([row("2031", 100, {dated: "2027-01-01"})])).toContain(
    "later than the last simulated year 2030"
  );
  expect(reason([row("2025-07/2025-09", 25)])).toContain("neither begins with the year");
  expect(reason([row("2025", 0)])).toBe("the model cannot give 0");
  expect(reason([row("2025", undefined)])).toBe("it has no number");
  expect(reason([row("[2025,2026]", 100)])).toBe("its time is not clear");
  const stay = target("A1", {readings: [{...summed.readings[0], indicator: "stay"}]});
  expect(reason([row("2025-01/2025-06", 0.5)], [stay])).toContain("for whole years only");
  expect(reason([row("2025", 0.5)], [target("A1", {readings: []})])).toBe(
    "the model has no such number"
  );
});

test("registerOutturns: rows dated after the day are not known yet", () => {
  expect(read([row("2025", 100, {dated: "2027-07-01"})])).toEqual({outturns: [], idle: []});
});
