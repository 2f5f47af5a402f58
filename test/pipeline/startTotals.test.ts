import {expect, test} from "vitest";
import {atPosition, employedAt, startTotals} from "../../src/pipeline/startTotals.js";
import type {Definition} from "../../src/project/modelSetup.js";
import {figureOf} from "../figures/figureOf.js";

const name = {zh: "测试", en: "test"};
const figures = [
  figureOf("skilled_stock", 1000, {id: "S", precision: 50}),
  figureOf("high_skilled_per_10k_workers", 500, {id: "D", precision: undefined})
];
const definition = (id: string, rest: Partial<Definition>): Definition => ({
  id,
  name,
  skilled: {figure: "S"},
  highSkilled: {low: 200, high: 300},
  reason: name,
  ...rest
});
const definitions = [
  definition("published", {density: {figure: "D"}}),
  definition("other", {employed: {low: 4000, high: 6000}}),
  definition("lame", {}),
  definition("unread", {employed: {figure: "T"}})
];

test("startTotals(definitions, figures, id) reads a figure as its value ± its precision, a range as it is", () => {
  expect(startTotals(definitions, figures)).toEqual({
    skilled: [950, 1050],
    highSkilled: [200, 300],
    workers: {density: [500, 500]}
  });
  expect(startTotals(definitions, figures, "other").workers).toEqual({employed: [4000, 6000]});
});

test("startTotals(definitions, figures, id) names a definition or figure that is not there, and one that lacks workers", () => {
  expect(() => startTotals(definitions, figures, "publishd")).toThrow(
    'unknown definition: "publishd"; one of published'
  );
  expect(() => startTotals(definitions, figures, "lame")).toThrow(
    "invalid definition; needs density or employed: lame"
  );
  expect(() => startTotals(definitions, figures, "unread")).toThrow(/"T"/);
});

test("atPosition(range, u) goes from the low to the high end", () => {
  expect([0, 0.25, 1].map((u) => atPosition([10, 30], u))).toEqual([10, 15, 30]);
});

test("employedAt(totals, highSkilled, u) is the position itself, or what the density says of the high-skilled", () => {
  const range = {skilled: [0, 0], highSkilled: [0, 0]} as const;
  const of = (workers: Parameters<typeof employedAt>[0]["workers"]) =>
    employedAt(
      {skilled: [...range.skilled], highSkilled: [...range.highSkilled], workers},
      250,
      0.5
    );
  expect(of({employed: [4000, 6000]})).toBe(5000);
  // 250 are 500 in 10,000 of 5,000.
  expect(of({density: [400, 600]})).toBe(5000);
});
