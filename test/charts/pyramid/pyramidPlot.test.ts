import {expect, test} from "vitest";
import {describePyramid} from "../../../src/charts/pyramid/describePyramid.js";
import {pyramidPlot} from "../../../src/charts/pyramid/pyramidPlot.js";
import {pyramidTable} from "../../../src/charts/pyramid/pyramidTable.js";
import {pyramid} from "../fixture.js";

const draw = (options = {}) =>
  pyramidPlot(pyramid, {language: "en", ...options}) as unknown as {
    layer: {
      data: {values: {side: number; value: number}[]};
      encoding: {x: {scale: {domain: [number, number]}}};
    }[];
  };

test("pyramidPlot(pyramid) draws the left group below zero, the right above, both within the axis", () => {
  const [{data, encoding}] = draw().layer;
  const [low, high] = encoding.x.scale.domain;
  expect(high).toBe(-low);
  expect(data.values).toHaveLength(2 * pyramid.ages.length);
  for (const {side, value} of data.values) {
    expect(side === 0 ? value <= 0 : value >= 0).toBe(true);
    expect(Math.abs(value)).toBeLessThanOrEqual(high);
  }
});

test("pyramidPlot(pyramid, {reach, ghost}) keeps the axis that is asked for and outlines the other date", () => {
  expect(draw({reach: 90000}).layer[0].encoding.x.scale.domain).toEqual([-100000, 100000]);
  expect(draw({ghost: pyramid}).layer.length).toBe(draw().layer.length + 2);
});

test("describePyramid(pyramid) gives totals and the ages that halve them", () => {
  const small = {
    year: 2025,
    ages: [30, 31, 32],
    left: {name: {zh: "高技能", en: "High-skilled"}, values: [2, 1, 0]},
    right: {name: {zh: "其他", en: "other"}, values: [0, 1, 4]}
  };
  expect(describePyramid(small)).toBe(
    "2025年：高技能3人，年龄中位数30岁；其他5人，年龄中位数32岁。"
  );
  expect(pyramidTable(small, "zh").rows).toEqual([
    [30, 2, 0],
    [31, 1, 1],
    [32, 0, 4]
  ]);
});
