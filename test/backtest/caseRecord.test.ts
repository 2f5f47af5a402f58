import {expect, test} from "vitest";
import {caseRecord} from "../../src/backtest/caseRecord.js";
import type {CaseTask} from "../../src/backtest/caseTask.js";

const task: CaseTask = {
  kind: "added",
  figure: "F2",
  role: "highSkilledAdded",
  origin: 2020,
  at: 2022,
  actual: 110,
  sample: ([logs]) => logs,
  point: (rival) => (rival === "constantAdditions" ? 100 : undefined),
  guess: 0.1,
  fellBack: []
};
const logs = Float64Array.from({length: 101}, (_, k) => Math.log(50 + k));
const width = ({forecasts: {constantAdditions}}: ReturnType<typeof caseRecord>) =>
  Math.log(constantAdditions["80"][1] / constantAdditions["80"][0]);

test("caseRecord(task, samples, alike) has the model and the rivals that say something", () => {
  const record = caseRecord(task, [logs], [task]);
  expect(Object.keys(record.forecasts)).toEqual(["skillcast", "constantAdditions"]);
  expect([record.kind, record.years, record.actual]).toEqual(["added", 2, 110]);
  expect(record.forecasts.skillcast.median).toBe(100);
  expect(record.forecasts.constantAdditions.median).toBe(100);
});

test("caseRecord(task, samples, alike) widens a rival by the errors that were known by then, and by no later ones", () => {
  const none = width(caseRecord(task, [logs], []));
  const missed = {...task, origin: 2015, at: 2016, actual: 200};
  expect(width(caseRecord(task, [logs], [missed]))).toBeGreaterThan(2 * none);
  const unknown = {...missed, origin: 2019, at: 2021};
  expect(width(caseRecord(task, [logs], [unknown]))).toBe(none);
});

test("caseRecord(task, …) says of a share what it is a share of, and of a stock no kind", () => {
  const share: CaseTask = {...task, kind: "share", per: "F1", actual: 1 / 3};
  expect(caseRecord(share, [logs], [])).toMatchObject({kind: "share", per: "F1", actual: 0.33333});
  expect(caseRecord({...task, kind: "stock"}, [logs], [])).not.toHaveProperty("kind");
});
