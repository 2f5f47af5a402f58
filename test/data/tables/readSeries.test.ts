import {expect, test} from "vitest";
import {DataError} from "../../../src/check/dataError.js";
import {parseSeries} from "../../../src/data/index.js";

const read = (text: string) => parseSeries(text, "a.csv");
const problems = (text: string): string[] => {
  try {
    read(text);
  } catch (error) {
    if (error instanceof DataError) return error.message.split("\n");
    throw error;
  }
  return [];
};

test("readSeries takes year,value; one column a series; series,year,value; and years across", () => {
  const a = {name: "employed", years: [2020, 2021, 2022], values: [4, null, 6]};
  const b = {name: "enrolled", years: [2020, 2021], values: [1, 2]};
  expect(read("year,value\n2021,5\n2020,4\n")).toEqual([
    {name: "value", years: [2020, 2021], values: [4, 5]}
  ]);
  expect(read("# note\nyear,employed,enrolled\n2020,4,1\n2021,,2\n2022,6,\n")).toEqual([a, b]);
  expect(
    read(
      "series,year,value\nemployed,2020,4\nenrolled,2020,1\nemployed,2021,\nenrolled,2021,2\nemployed,2022,6\n"
    )
  ).toEqual([a, b]);
  expect(read("name,2020,2021,2022\nemployed,4,,6\nenrolled,1,2,\n")).toEqual([a, b]);
  expect(read("年份,数值\n2020年,4\n2021年,5\n")[0].years).toEqual([2020, 2021]);
  expect(read('"year","a, b"\n2020,1\n2021,2\n')[0].name).toBe("a, b");
});

test("readSeries keeps gaps: missing years stay missing, empty cells are null, empty ends are cut", () => {
  expect(read("year,a,b\n2018,,1\n2019,3,\n2021,5,2\n2022,,\n")).toEqual([
    {name: "a", years: [2019, 2021], values: [3, 5]},
    {name: "b", years: [2018, 2019, 2021], values: [1, null, 2]}
  ]);
});

test.each([
  [
    "",
    "a.csv: expected a header and rows, got nothing; begin with year,value and write one year a row"
  ],
  ["year,value\n", "a.csv: expected a header and rows, got a header alone"],
  ["year;value\n2020;4\n", "a.csv:1: expected commas between columns, got semicolons"],
  ["year\tvalue\n2020\t4\n", "a.csv:1: expected commas between columns, got tabs"],
  [
    "when,value\n2020,4\n",
    'a.csv:1: expected a column year (年份) or years across, got "when, value"'
  ],
  ["year\n2020\n", "a.csv:1: expected values beside the years, got none"],
  ["year,a\n2020,\n2021,\n", "a.csv:1: expected values beside the years, got none"],
  ["year,value\nabout 2020,4\n", 'a.csv:2 year: expected a year, got "about 2020"'],
  [
    "year,value\n2020,4\n2020,5\n",
    "a.csv:3 value: expected each year once, got 2020 again; keep one"
  ],
  [
    "series,year,value\nx,2020,4\nx,2020,5\n",
    'a.csv:3 value: expected each year once for "x", got 2020 again'
  ],
  ["year,value\n2020,4,5\n", "a.csv:2: expected 2 columns, got 3"],
  ["year,value\n2020,10万多\n", 'a.csv:2 value: expected a number, got "10万多"; write 100000'],
  ["year,value\n2020,NaN\n", 'a.csv:2 value: expected a number, got "NaN"'],
  ["year,value\n2020,1e400\n", "a.csv:2 value: expected a finite number, got 1e400"],
  ['year,value\n2020,"4\n', "a.csv:2: expected a closing double quote, got the end of the file"]
])("readSeries(%j) says what is wrong and where", (text, message) => {
  expect(problems(text)[0]).toContain(message);
});

test("readSeries reports every problem at once", () => {
  expect(problems("year,a,b\nx,1,2\n2020,many,2\n2020,1,?\n2021,1\n").length).toBe(4);
});

test("readSeries takes names that an object would trip over", () => {
  const [series] = read("year,__proto__\n2020,1\n2021,2\n");
  expect(series).toEqual({name: "__proto__", years: [2020, 2021], values: [1, 2]});
});

test("parseSeries(text) refuses a value whose size no forecast can hold, with its line", () => {
  expect(() => read("year,value\n2020,1\n2021,-1e308\n")).toThrow(
    "a.csv:3 value: expected a number between -1e+305 and 1e+305, got -1e308; check the exponent"
  );
});
