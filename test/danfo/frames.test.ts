import {expect, test} from "vitest";
import {loadDanfo} from "../../src/danfo/danfo.js";
import {indicatorFrame, indicatorsFromFrame, targetFrame} from "../../src/danfo/frames.js";
import {fromFrame, toFrame} from "../../src/danfo/toFrame.js";
import {indicatorTable, targetTable} from "../../src/table/forecastTables.js";
import {share, skilled, targets} from "../charts/fixture.js";

const danfo = await loadDanfo();
const forecast = {scenario: "recent-pace", indicators: [skilled, share], targets};
const other = {...forecast, scenario: "plan-delivered"};

test("indicatorFrame and indicatorsFromFrame are inverse, to the last bit", () => {
  const frame = indicatorFrame([forecast, other], danfo);
  expect(frame.shape).toEqual([2 * 2 * 11, 13]);
  const back = indicatorsFromFrame(frame);
  expect(back.map(({scenario}) => scenario)).toEqual(["recent-pace", "plan-delivered"]);
  for (const {indicators} of back)
    expect(indicators).toEqual([skilled, share].map((one) => ({...one, observed: []})));
});

test("targetFrame keeps every reading; fromFrame reads gaps as NaN and texts as texts", () => {
  const columns = fromFrame(targetFrame([forecast], danfo));
  expect(columns.target).toHaveLength(6 * 2 + 3);
  expect(columns.title_zh![0]).toBe("三年新增高技能人才");
  const probability = columns.probability as Float64Array;
  expect(probability).toBeInstanceOf(Float64Array);
  expect(probability[0]).toBe(0.58);
  expect([...probability].filter(Number.isNaN)).toHaveLength(3);
});

test("frames have the columns of the tables, in their order, with their values", () => {
  const pairs = [
    [targetFrame([forecast, other], danfo), targetTable(forecast, other)],
    [indicatorFrame([forecast, other], danfo), indicatorTable(forecast, other)]
  ] as const;
  for (const [frame, table] of pairs) {
    expect(frame.columns).toEqual(table.columnNames());
    const columns = fromFrame(frame);
    for (const name of table.columnNames()) expect([...columns[name]]).toEqual(table.array(name));
  }
});

test("danfo's own operations work on the frames", () => {
  const frame = indicatorFrame([forecast], danfo) as unknown as {
    query(mask: unknown): {shape: number[]};
    year: {eq(year: number): unknown};
    [column: string]: unknown;
  };
  const mask = (frame.year as {eq(year: number): unknown}).eq(2035);
  expect(frame.query(mask).shape[0]).toBe(2);
});

test("indicatorsFromFrame names the column that is missing", () => {
  const frame = toFrame({scenario: ["a"], indicator: ["x"]}, danfo);
  expect(() => indicatorsFromFrame(frame)).toThrow('unknown column: "definition"');
});
