import {expect, test} from "vitest";
import {
  fromFrame,
  indicatorFrame,
  indicatorsFromFrame,
  loadDanfo,
  targetFrame,
  toFrame
} from "../../src/danfo/index.js";
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

test("danfo's own operations work on the frames", () => {
  const frame = indicatorFrame([forecast], danfo) as unknown as {
    query(mask: unknown): {shape: number[]};
    year: {eq(year: number): unknown};
    [column: string]: unknown;
  };
  const mask = (frame.year as {eq(year: number): unknown}).eq(2035);
  expect(frame.query(mask).shape[0]).toBe(2);
});

test("toFrame refuses columns that differ in length, and no rows", () => {
  expect(() => toFrame({a: [1, 2], b: ["x"]}, danfo)).toThrow(
    'invalid column "b"; not of length 2: 1'
  );
  expect(() => toFrame({a: []}, danfo)).toThrow("toFrame needs 1 row, got 0");
});

test("indicatorsFromFrame names the column that is missing", () => {
  const frame = toFrame({scenario: ["a"], indicator: ["x"]}, danfo);
  expect(() => indicatorsFromFrame(frame)).toThrow('unknown column: "definition"');
});
