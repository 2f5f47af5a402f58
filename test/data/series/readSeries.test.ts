import fc from "fast-check";
import {expect, test} from "vitest";
import {DataError} from "../../../src/check/dataError.js";
import {parseSeries} from "../../../src/data/index.js";
import type {SeriesOptions} from "../../../src/data/series/namedSeries.js";
import {parseSeriesTable} from "../../../src/data/series/readSeries.js";
import {trendTable} from "../../../src/table/trendTable.js";

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

test("readSeries reports every problem at once, and many of a kind on one line", () => {
  expect(problems("year,a,b\nx,1,2\n2020,1,2\n2020,1,2\n2021,1\n2022,4,3e999\n").length).toBe(4);
  const rows = Array.from({length: 500}, (_, i) => `${1500 + i},5m`);
  const all = problems(
    ["year,value", "1400,1", ...rows, ...rows.map((_, i) => `${2000 + i},1`)].join("\n")
  );
  expect(all).toEqual([
    'a.csv:3 value: expected a number, got "5m"; write digits alone, such as 1234.5 (and 499 more like it: lines 4, 5, 6, 7, 8, 9, …)'
  ]);
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

const table = (text: string, options: SeriesOptions = {}) =>
  parseSeriesTable(text, "a.csv", options);
const told = (text: string, options: SeriesOptions = {}) =>
  table(text, options).notes.map(({en}) => en);

test("readSeriesTable splits at tabs, semicolons and bars, whichever gives most rows the same cells", () => {
  for (const mark of ["\t", ";", "|"])
    expect(
      table(["year,value", "2020,4", "2021,5"].join("\n").replaceAll(",", mark)).series
    ).toEqual([{name: "value", years: [2020, 2021], values: [4, 5]}]);
});

test("readSeriesTable reads numbers as people write them, and counts what is withheld", () => {
  const text =
    'year,net\n2015,"(1,234)"\n2016,−310\n2017,"1,020"\n2018,5 千\n2019,..\n2020,63.9 b\n2021,c\n2022,１２\n';
  expect(table(text).series).toEqual([
    {
      name: "net",
      years: [2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022],
      values: [-1234, -310, 1020, 5000, null, 63.9, null, 12]
    }
  ]);
  expect(told(text)).toEqual([
    "2 cells hold no number (.. c) and are left empty.",
    "Marks beside numbers are not part of them: b (a break in the series: 2020). If a break hides what you ask for, say --break with its year."
  ]);
});

test("readSeriesTable settles the decimal mark by the whole table, or asks with both readings", () => {
  expect(table("year;value\n2020;1.234,5\n2021;12,25\n").series[0].values).toEqual([1234.5, 12.25]);
  expect(problems("year;value\n2020;1,234\n2021;2,345\n")[0]).toBe(
    'a.csv:2 value: expected a number with one reading, got "1,234": 1234 or 1.234; say --decimal point or --decimal comma'
  );
  expect(
    table("year;value\n2020;1,234\n2021;2,345\n", {decimal: "comma"}).series[0].values
  ).toEqual([1.234, 2.345]);
  expect(problems('year,value\n2020,"1,5"\n2021,2.5\n')[0]).toContain(
    'expected one decimal mark in the table, got "1,5" and "2.5"'
  );
});

test("readSeriesTable brings a series to one unit, or names the two", () => {
  const mixed = "指标,年份,数值,单位\n技能人才,2022,126.4,万人\n技能人才,2023,1432000,人\n";
  expect(table(mixed).series).toEqual([
    {name: "技能人才", years: [2022, 2023], values: [1264000, 1432000], unit: "人"}
  ]);
  expect(told(mixed)).toEqual(["1 value in 万人 converted to 人."]);
  expect(problems(mixed.replace(",人\n", ",元\n"))[0]).toContain(
    'expected one unit for "技能人才", got 万人 and 元'
  );
});

test("readSeriesTable keeps entities and indicators apart, codes and constants out of the names", () => {
  const text =
    "Entity,Code,Indicator,Year,Value\nFree,FRD,jobs,2020,1\nFree,FRD,jobs,2021,2\nSyl,SYL,jobs,2020,3\nSyl,SYL,jobs,2021,4\n";
  expect(table(text).series.map(({name, values}) => [name, values])).toEqual([
    ["Free", [1, 2]],
    ["Syl", [3, 4]]
  ]);
  expect(told(text)).toEqual(["Columns that tell no series apart: Indicator = jobs; Code."]);
  expect(
    table(text.replace("Syl,SYL,jobs,2020,3", "Free,FRD,pupils,2020,3")).series.map(
      ({name}) => name
    )
  ).toEqual(["Free · jobs", "Free · pupils", "Syl · jobs"]);
  expect(table(text, {series: "Syl"}).series).toHaveLength(1);
  expect(() => table(text, {series: "Zed"})).toThrow('unknown series "Zed"; one of Free, Syl');
});

test("readSeriesTable leaves out projections, totals, parts of years and what stands below the table, and says so", () => {
  const text =
    "year,value,status\n2019,1,actual\n2020,2,\n2021,3,forecast\n2022H1,9,\nTotal,6,\nSource: Office,,\n";
  expect(table(text).series).toEqual([{name: "value", years: [2019, 2020], values: [1, 2]}]);
  expect(told(text)).toEqual([
    "Left out: 1 row below the table (Source: Office).",
    "Left out: 1 row marked as projections (2021).",
    "Left out: 1 row of a part of a year (2022H1).",
    "Left out: 1 row of totals (Total)."
  ]);
  expect(table("年份,数值\n2019,1\n2020,2\n2021（预测）,3\n").series[0].years).toEqual([
    2019, 2020
  ]);
  expect(problems("year,value\n2024Q1,1\n2024Q2,2\n")[0]).toContain("got only parts of years");
});

test("readSeriesTable reads what skillcast trend wrote as the history it was made from", () => {
  const history = [
    {name: "a", years: [2022, 2023], values: [3, 4], filled: [{year: 2021, value: 2}]}
  ];
  const written = trendTable(
    history.map((one) => ({
      ...one,
      forecast: {years: [2024], point: [5], intervals: [{level: 0.8, lower: [4], upper: [6]}]}
    }))
  ).toCSV();
  expect(table(written).series).toEqual([{name: "a", years: [2022, 2023], values: [3, 4]}]);
});

test("readSeriesTable finds the header below a preamble, two header rows, and years across with names beside", () => {
  const download =
    '"Data Source","Indicators",\n\n"Updated","2025-07-01",\n\n"Country Name","Country Code","2020","2021",\n"Free","FRD","1","2",\n"Syl","SYL","","4",\n';
  expect(table(download).series.map(({name, years, values}) => [name, years, values])).toEqual([
    ["Free", [2020, 2021], [1, 2]],
    ["Syl", [2021], [4]]
  ]);
  const yearbook = "表 1 在校生,,,\n年份,在校生,,毕业生\n,男,女,\n2020,1,2,3\n2021,4,5,6\n";
  expect(table(yearbook).series.map(({name}) => name)).toEqual([
    "在校生 男",
    "在校生 女",
    "毕业生"
  ]);
  const statistics =
    "freq,unit,geo\\TIME_PERIOD\t2020 \t2021 \nA,PC,AA\t1 b\t2 \nA,PC,BB\t: \t3 p\n";
  expect(table(statistics).series.map(({name, values}) => [name, values])).toEqual([
    ["AA", [1, 2]],
    ["BB", [3]]
  ]);
});

test("readSeriesTable takes the later of a year that stands twice in a long series, and names it", () => {
  const years = Array.from({length: 20}, (_, i) => `${1990 + i},${i}`);
  const text = ["year,value", ...years.slice(0, 10), "1999,77", ...years.slice(10)].join("\n");
  expect(table(text).series[0].values[9]).toBe(77);
  expect(told(text)).toEqual([
    "1999 stands twice (9 and 77); the later row is used. If the definition changed then, say --break 1999."
  ]);
  expect(table(text, {since: 2000}).series[0].years[0]).toBe(2000);
});

test("readSeriesTable keeps or names every column of a table with columns of any kind", () => {
  const kinds = {
    note: fc.constantFrom("", "revised", "see text"),
    Flags: fc.constantFrom("", "b", "p"),
    unit: fc.constant("persons"),
    pupils: fc.integer({min: 100, max: 999}).map(String),
    type: fc.constantFrom("actual", ""),
    region: fc.constant("North")
  };
  fc.assert(
    fc.property(
      fc.subarray(Object.keys(kinds) as (keyof typeof kinds)[]),
      fc.nat(1000),
      (extra, seed) => {
        const draw = (name: keyof typeof kinds, i: number) =>
          fc.sample(kinds[name] as fc.Arbitrary<string>, {numRuns: 1, seed: seed + i})[0];
        const rows = Array.from({length: 8}, (_, i) =>
          [2010 + i, 5 + i, ...extra.map((name) => draw(name, i))].join(",")
        );
        const {series, notes} = table([["year", "value", ...extra].join(","), ...rows].join("\n"));
        const wanted = extra.includes("pupils") ? 2 : 1;
        expect(series).toHaveLength(wanted);
        expect(series[0].values).toEqual([5, 6, 7, 8, 9, 10, 11, 12]);
        const said = `${notes.map(({en}) => en).join(" ")} ${series.map(({name}) => name).join(" ")}`;
        if (extra.includes("region")) expect(said).toContain("North");
        if (extra.includes("unit")) expect(series[0].unit).toBe("persons");
      }
    )
  );
});

test("readSeriesTable takes numeric codes and row numbers for no series, but never a table's only numbers", () => {
  const coded =
    "序号,Country,Code,Year,Value\n1,Free,156,2020,5\n2,Free,156,2021,6\n3,Syl,840,2020,7\n4,Syl,840,2021,8\n";
  expect(table(coded).series.map(({name, values}) => [name, values])).toEqual([
    ["Free", [5, 6]],
    ["Syl", [7, 8]]
  ]);
  expect(told(coded)).toEqual(["Columns that tell no series apart: 序号; Code."]);
  expect(table("year,index\n2020,100\n2021,104\n").series[0].values).toEqual([100, 104]);
  expect(table("region,year,staff\nN,2020,5\nN,2021,5\nS,2020,7\nS,2021,7\n").series).toHaveLength(
    2
  );
});

test("readSeriesTable leaves out values that the office marks as forecasts, and asks about 1.234 between semicolons", () => {
  expect(table("year,value\n2020,4\n2021,5 p\n2022,6 f\n").series[0].years).toEqual([2020, 2021]);
  expect(table("TIME_PERIOD,OBS_VALUE,OBS_STATUS\n2020,4,A\n2021,5,F\n").series[0].years).toEqual([
    2020
  ]);
  expect(problems("year;value\n2020;1.234\n2021;2.345\n")[0]).toContain("1.234 or 1234");
});

test("readSeriesTable multiplies by the power of ten that a column gives, and takes text that differs in every row for a remark", () => {
  const statistics = "TIME_PERIOD,OBS_VALUE,UNIT_MULT\n2020,4.5,3\n2021,5,3\n";
  expect(table(statistics).series[0].values).toEqual([4500, 5000]);
  const remarks = "year,value,source\n2020,4,yearbook\n2021,5,bulletin 3\n2022,6,letter of May\n";
  expect(table(remarks).series).toEqual([
    {name: "value", years: [2020, 2021, 2022], values: [4, 5, 6]}
  ]);
  expect(told(remarks)).toEqual([
    "Marks beside numbers are not part of them: yearbook, bulletin 3, letter of May."
  ]);
});

test("parseSeriesTable takes the later of a year given twice where one in ten years is, and refuses more", () => {
  const table = (years: number) =>
    `year,a\n${Array.from({length: years}, (_, i) => `${2000 + i},${50 + i}\n`).join("")}2000,51\n`;
  expect(parseSeriesTable(table(10), "a.csv", {}).series[0].values.slice(0, 2)).toEqual([51, 51]);
  expect(() => parseSeriesTable(table(9), "a.csv", {})).toThrow("2000");
});

test("parseSeriesTable leaves out the series at fault where no more than half are", () => {
  const {series, notes} = parseSeriesTable(
    "year,a,b\n2019,35,36\n2020,36,about\n2021,37,38\n",
    "a.csv",
    {}
  );
  expect(series.map(({name}) => name)).toEqual(["a"]);
  expect(notes.some(({en}) => en.includes("b"))).toBe(true);
});

test.each([
  ["month,n\n2023-01,1\n2023-02,2\n", '"2023-01"'],
  ["quarter,n\n2023Q1,1\n2023Q2,2\n", '"2023Q1"'],
  ["月份,人数\n2023年1月,1\n2023年2月,2\n", '"2023年1月"']
])(
  "a table of parts of years alone says so, whatever its first column is called: %j",
  (text, first) => {
    expect(problems(text)).toEqual([
      `a.csv:1: expected a value for each whole year, got only parts of years, such as ${first}; make years of them first: add up what happens in a period, take the last of what stands at its end; name the column of years year`
    ]);
  }
);

test("a series in two currencies is refused by name; one sign, also left out here and there, is not", () => {
  expect(problems("year,n\n2019,$100\n2020,¥110\n2021,$120\n")).toEqual([
    'a.csv: expected one unit for "n", got $ and ¥; write all values in one unit'
  ]);
  expect(read("year,n\n2019,$100\n2020,110\n2021,$120\n")[0].values).toEqual([100, 110, 120]);
});

test("parseSeries(text) reads a school year that could be a month as one, whichever way the table lies", () => {
  const years = [2009, 2010, 2011, 2012];
  const long = read("year,teachers\n2009/10,51\n2010/11,52\n2011/12,53\n2012/13,54\n");
  const wide = read("name,2009/10,2010/11,2011/12,2012/13\nteachers,51,52,53,54\n");
  const few = read("name,2009/10,2010/11,2011/12\nteachers,51,52,53\n");
  expect(long.map((one) => [one.years, one.values])).toEqual([[years, [51, 52, 53, 54]]]);
  expect(wide.map((one) => [one.years, one.values])).toEqual([[years, [51, 52, 53, 54]]]);
  expect(few[0].years).toEqual([2009, 2010, 2011]);
});

test("parseSeries(text) takes a footnote in a circle, in brackets or raised for a mark, not for one more digit", () => {
  const [one] = read(
    "year,x\n2013,3013572①\n2014,3320512²\n2015,3685372⑴\n2016,4031682❷\n2017,5\u2488\n"
  );
  expect(one.values).toEqual([3013572, 3320512, 3685372, 4031682, 5]);
});

test("parseSeriesTable(text, {since}) refuses a year after the last of the table, with that year", () => {
  expect(() => parseSeriesTable("year,v\n2019,35\n2020,36\n", "a.csv", {since: 2050})).toThrow(
    "a.csv: expected a first year in use (--break) of 2020, the last of the table, or before, got 2050"
  );
});

test("parseSeriesTable reads percent in words", () => {
  const {series} = parseSeriesTable(
    "year,v\n2019,35 per cent\n2020,36 percent\n2021,37 pct\n",
    "a.csv",
    {}
  );
  expect(series).toEqual([{name: "v", years: [2019, 2020, 2021], values: [35, 36, 37], unit: "%"}]);
});

test.each([
  [
    "two years each, none of which follows another",
    "year,people\n2011-2012,100\n2013-2014,110\n2015-2016,120\n",
    'a.csv year: expected a value for every year, got "2011-2012", after which the next year has none: a school year, or a value of two years; write the first year alone if each is of one school year; else give a value for every year'
  ],
  [
    "two years among single ones",
    "year,people\n2013,90\n2014,100\n2015-2016,110\n2017,120\n",
    'a.csv year: expected a value for every year, got "2015-2016", after which the next year has none: a school year, or a value of two years; write the first year alone if each is of one school year; else give a value for every year'
  ],
  [
    "three years each",
    "year,people\n2015-17,100\n",
    'a.csv:2 year: expected a year, got several, "2015-17"; give a value for every year; a sum or mean over years is no value of one'
  ],
  [
    "a b that may be billions",
    "year,people\n2017,1.2b\n2018,1.3b\n2019,1.4b\n",
    'a.csv:2 people: expected a number, got "1.2b", in which b is a billion or marks a break (and 2 more cells); write 1.2 billion, or 1.2 with b in a column of marks'
  ],
  [
    "one b beside what it is a billionth of",
    "year,people\n2017,980000000\n2018,990000000\n2019,1.0b\n",
    'a.csv:4 people: expected a number, got "1.0b", in which b is a billion or marks a break; write 1.0 billion, or 1.0 with b in a column of marks'
  ],
  [
    "a scale in the cells and in the header",
    "year,people (千人)\n2017,10万\n2018,11万\n2019,12万\n",
    'a.csv:2 people (千人): expected a number of "千人", got "10万", which has a scale of its own (and 2 more cells); write 100 if that is meant, or take the scale out of the header'
  ],
  [
    "a scale in one cell and in the column of units",
    "year,people,unit\n2017,100,千人\n2018,11万,千人\n2019,120,千人\n",
    'a.csv:3 people: expected a number of "千人", got "11万", which has a scale of its own; write 110 if that is meant, or take the scale out of the header'
  ]
])("readSeries refuses %s in one line with what to write", (_, text, line) => {
  expect(problems(text)).toEqual([line]);
});

test("readSeries takes school years with a gap, a break marked by b, and a number with a scale where no unit has one", () => {
  expect(read("year,a\n2011/12,1\n2012/13,2\n2014/15,3\n")[0].years).toEqual([2011, 2012, 2014]);
  expect(read("year,a\n2011/12,1\n2012/13,2\n")[0].years).toEqual([2011, 2012]);
  expect(read("year,a\n2005,61\n2006,62\n2007,63.9b\n2008,64\n")[0].values).toEqual([
    61, 62, 63.9, 64
  ]);
  expect(read("year,people\n2017,10万\n2018,110000\n")[0].values).toEqual([100000, 110000]);
});

test("readSeries: a mark of an office beside a value does not excuse another scale, a star does", () => {
  const text = (cell: string) => `year,a\n2017,35.1\n2018,36.2\n2019,${cell}\n2020,38\n`;
  expect(problems(text("0.37p"))[0]).toContain("in one scale, got 0.37 for 2019: 37 or 0.37");
  expect(problems(text("0.37*"))).toEqual([]);
});

test("readSeries refuses a percentage among values without a unit, whichever year it is of; where most are percentages one without is theirs", () => {
  const table = (values: string[]) =>
    `year,v\n${values.map((value, i) => `${2016 + i},${value}\n`).join("")}`;
  for (const at of [0, 3, 5])
    expect(
      problems(
        table(["100", "104", "109", "113", "118", "140"].map((v, i) => (i === at ? `${v}%` : v)))
      )
    ).toEqual(['a.csv: expected one unit for "v", got none and %; write all values in one unit']);
  expect(read(table(["31%", "32%", "33", "34%"]))[0]).toMatchObject({
    values: [31, 32, 33, 34],
    unit: "%"
  });
});

test("parseSeries(text) reads past marks that nobody sees: zero-width spaces, marks of direction, soft hyphens", () => {
  const text = "ye\u00adar,value\n\u200e2019,5\n2020\u200b,6\u200b\n\u20662021\u2069,\ufeff7\n";
  expect(parseSeries(text, "a.csv")).toEqual([
    {name: "value", years: [2019, 2020, 2021], values: [5, 6, 7]}
  ]);
});

test("parseSeries(text) without values names the cell that was to be one", () => {
  const of = (cell: string) => () =>
    parseSeries(`year,wage\n2019,${cell}\n2020,${cell}\n`, "a.csv");
  expect(of("1234 EUR")).toThrow(
    'a.csv:2: expected values beside the years, got "1234 EUR"; write digits alone, and the unit into the name of the column'
  );
  expect(of("三万")).toThrow('a.csv:2: expected values beside the years, got "三万"');
  expect(of("none")).toThrow(
    "a.csv:1: expected values beside the years, got none; add a column value, or one column a series"
  );
});

test("parseSeriesTable(text) calls no day and no twelve months a year that spans two, and percentage points no mark of an office", () => {
  const notes = (years: readonly string[], cell = "5") =>
    parseSeriesTable(
      `year,value\n${years.map((year) => `${year},${cell}`).join("\n")}\n`,
      "a.csv",
      {}
    ).notes.map(({en}) => en);
  expect(notes(["31/12/2019", "31/12/2020"])).toEqual([]);
  expect(notes(["2019年1-12月", "2020年1-12月"])).toEqual([]);
  expect(notes(["2019-2020年", "2020-2021年"])).toEqual([
    "2019-2020年 stands as 2019, the year it begins."
  ]);
  expect(notes(["2019", "2020"], "35.2 pp")).toEqual([
    "Marks beside numbers are not part of them: pp."
  ]);
});

test("parseSeries(text) reads cells of any length and tables of any width in time that grows with their size, and tells a long cell short", () => {
  const spaces = " ".repeat(50_000);
  const years = Array.from({length: 300}, (_, i) => `2019${spaces}x,${i}`).join("\n");
  expect(problems(`year,value\n${years}\n`)[0]).toMatch(
    /expected a year, got "2019 x"; .*299 more/
  );
  const cells = [`1${spaces}x1`, `${"1,".repeat(50_000)}x`, `${"1'".repeat(50_000)}x`];
  for (const cell of [...cells, "9".repeat(50_000)]) {
    const [said, ...others] = problems(`year,value\n2018,"${cell}"\n2019,4\n2020,5\n`);
    expect(said).toMatch(/^a.csv:2 value: expected a (?:finite )?number, got /);
    expect(said.length).toBeLessThan(160);
    expect(others).toEqual([]);
  }
  const columns = Array.from({length: 1500}, (_, i) => i);
  const rows = Array.from({length: 200}, (_, r) =>
    [...columns.map((i) => `t${(r * i) % 7}`), 1900 + (r % 100), r].join(",")
  );
  const wide = [[...columns.map((i) => `c${i}`), "year", "value"].join(","), ...rows].join("\n");
  expect(read(wide).length).toBeGreaterThan(1);
});
