import {expect, test} from "vitest";
import {qualifiedCell} from "../../../src/data/series/qualifiedCell.js";
import {parseSeries} from "../../../src/data/series/readSeries.js";

test.each([
  ["约100", "约", 100],
  ["超过1,200人", "超过", 1200],
  ["120以上", "以上", 120],
  ["不低于140", "不低于", 140],
  ["近 160", "近", 160],
  ["≥1.4万", "≥", 14000],
  [">120", ">", 120],
  ["160+", "+", 160],
  ["10万多", "多", 100000],
  ["about 20", "about", 20]
])("qualifiedCell(%s) is %s beside %d", (text, word, write) => {
  expect(qualifiedCell(text)).toEqual({word, write});
});

test.each(["100", "", "..", "约", "多", "暂无", "about", "2020年以上学历", "-5", "a+"])(
  "qualifiedCell(%j) is none",
  (text) => {
    expect(qualifiedCell(text)).toBeNull();
  }
);

const table = (values: readonly string[]) =>
  `年份,人数\n${values.map((value, i) => `${2016 + i},${value}`).join("\n")}\n`;
const messages = (values: readonly string[]) => {
  try {
    return parseSeries(table(values), "a.csv");
  } catch (error) {
    return String((error as Error).message).split("\n");
  }
};

test("parseSeries(table) says once of a column that its numbers are bounds or estimates, with the first of them and how many", () => {
  expect(messages(["约100", "约110", "约120", "约130"])).toEqual([
    'a.csv:2 人数: expected a number, got "约100" (and 3 more cells with such words); write 100 if it can stand for the number, or leave the cell empty'
  ]);
  expect(messages(["100", "110", "超120", "130"])).toEqual([
    'a.csv:4 人数: expected a number, got "超120"; write 120 if it can stand for the number, or leave the cell empty'
  ]);
});
