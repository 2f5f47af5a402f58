import {expect, test} from "vitest";
import type {SeriesOptions} from "../../../src/data/series/namedSeries.js";
import {parseSeriesTable} from "../../../src/data/series/readSeries.js";

const table = (text: string, options: SeriesOptions = {}) =>
  parseSeriesTable(text, "a.csv", options);
/** Name, first year, values; of each series. */
const read = (text: string, options: SeriesOptions = {}) =>
  table(text, options).series.map(({name, years, values}) => [name, years[0], values]);
const told = (text: string, options: SeriesOptions = {}) =>
  table(text, options).notes.map(({en}) => en);

test("readSeriesTable reads names below years across, as merged cells are saved", () => {
  const text = "地区,2020年,,2021年,\n,合计,女,合计,女\n北区,100,40,110,45\n南区,50,20,52,22\n";
  expect(read(text)).toEqual([
    ["北区 · 合计", 2020, [100, 110]],
    ["北区 · 女", 2020, [40, 45]],
    ["南区 · 合计", 2020, [50, 52]],
    ["南区 · 女", 2020, [20, 22]]
  ]);
});

test("readSeriesTable reads years that come again below names", () => {
  const text = "地区,就业,,培训,\n,2020,2021,2020,2021\n北区,1,2,10,20\n南区,4,5,40,50\n";
  expect(read(text)).toEqual([
    ["北区 · 就业", 2020, [1, 2]],
    ["北区 · 培训", 2020, [10, 20]],
    ["南区 · 就业", 2020, [4, 5]],
    ["南区 · 培训", 2020, [40, 50]]
  ]);
});

test("readSeriesTable takes the unit above a table for columns that name none, and a header in two languages for one", () => {
  const text =
    "2-3 就业人员,,\n,,单位：万人\n年份,就业人员,增长率(%)\nYear,Employed,Growth (%)\n2020,100.1,2\n2021,102.2,2.1\n";
  expect(table(text).series).toEqual([
    {name: "就业人员 Employed", years: [2020, 2021], values: [100.1, 102.2], unit: "万人"},
    {name: "增长率(%) Growth (%)", years: [2020, 2021], values: [2, 2.1]}
  ]);
});

test("readSeriesTable takes the same day of every year for the year, and days of months for parts of years", () => {
  expect(read("observation_date,RATE\n2019-01-01,3.7\n2020-01-01,8.1\n")).toEqual([
    ["RATE", 2019, [3.7, 8.1]]
  ]);
  expect(read("date,v\n2019/6/30,1\n2020/6/30,2\n")).toEqual([["v", 2019, [1, 2]]]);
  expect(() => read("date,v\n2020-01-01,1\n2020-02-01,2\n2021-01-01,3\n")).toThrow(
    "got only parts of years"
  );
});

test("readSeriesTable reads the columns of OECD and Statistics Canada: multipliers in words, technical numbers aside", () => {
  const oecd =
    "REF_AREA,Reference area,TIME_PERIOD,OBS_VALUE,UNIT_MULT,Unit multiplier,DECIMALS,Decimals\nAUS,Australia,2020,100.5,3,Thousands,1,One\nAUS,Australia,2021,101,3,Thousands,1,One\nAUT,Austria,2020,40.5,3,Thousands,1,One\nAUT,Austria,2021,41,3,Thousands,1,One\n";
  expect(read(oecd)).toEqual([
    ["Australia", 2020, [100500, 101000]],
    ["Austria", 2020, [40500, 41000]]
  ]);
  const canada =
    "REF_DATE,GEO,DGUID,UOM,UOM_ID,SCALAR_FACTOR,SCALAR_ID,VECTOR,COORDINATE,VALUE,DECIMALS\n2020,Canada,A1,Persons,249,thousands,3,v1,1.1,10.5,1\n2021,Canada,A1,Persons,249,thousands,3,v1,1.1,11,1\n2020,Ontario,A2,Persons,249,thousands,3,v2,2.1,4.5,1\n2021,Ontario,A2,Persons,249,thousands,3,v2,2.1,5,1\n";
  expect(read(canada)).toEqual([
    ["Canada", 2020, [10500, 11000]],
    ["Ontario", 2020, [4500, 5000]]
  ]);
});

test("readSeriesTable takes a number for a name where it alone tells rows apart, and another year for none", () => {
  expect(read("id,year,wage\n1,2020,5.2\n1,2021,5.3\n2,2020,6.2\n2,2021,6.4\n")).toEqual([
    ["1", 2020, [5.2, 5.3]],
    ["2", 2020, [6.2, 6.4]]
  ]);
  const entry = "毕业年份,统计年份,人数\n2018,2019,5\n2019,2020,6\n";
  expect(read(entry)).toEqual([["人数", 2019, [5, 6]]]);
  expect(told(entry)).toEqual(["Columns that tell no series apart: 毕业年份."]);
});

test("readSeriesTable names a series by its column where text is the same in every row", () => {
  const text =
    "time_period,time_identifier,headcount\n201516,Academic year,5\n201617,Academic year,6\n";
  expect(read(text)).toEqual([["headcount", 2015, [5, 6]]]);
  expect(told(text)).toContain(
    "Columns that tell no series apart: time_identifier = Academic year."
  );
  expect(read("place,year,value\n无锡,2020,1\n无锡,2021,2\n")).toEqual([["无锡", 2020, [1, 2]]]);
});

test("readSeriesTable(options.columns) uses the columns asked for, by name or number, and takes them for what they are said to be", () => {
  const text =
    "graduated,counted,place,n,m\n2018,2019,1,5,50\n2019,2020,1,6,60\n2018,2019,2,7,70\n2019,2020,2,8,80\n";
  expect(() => read(text)).toThrow("expected a column year");
  expect(
    read(text, {
      columns: [{column: "counted", role: "year"}, {column: "place", role: "name"}, {column: "n"}]
    })[0]
  ).toEqual(["1", 2019, [5, 6]]);
  const asked = text.replace("counted", "year");
  expect(
    read(asked, {
      columns: [{column: "year"}, {column: "place", role: "name"}, {column: "4", role: "value"}]
    })
  ).toEqual([
    ["1", 2019, [5, 6]],
    ["2", 2019, [7, 8]]
  ]);
  expect(
    read(asked, {
      columns: [{column: "1", role: "year"}, {column: "3", role: "name"}, {column: "m"}]
    })[0]
  ).toEqual(["1", 2018, [50, 60]]);
  expect(() => read(asked, {columns: [{column: "x"}]})).toThrow(
    'a.csv:1: unknown column "x"; by name or number, one of 1 graduated, 2 year, 3 place, 4 n, 5 m'
  );
  const across = "region,code,2020,2021\nN,a,1,2\nS,b,3,4\n";
  expect(read(across, {columns: [{column: "code"}]})).toEqual([
    ["a", 2020, [1, 2]],
    ["b", 2020, [3, 4]]
  ]);
});

test("readSeriesTable leaves a series out whose cells are at fault, and tells the first fault; not where most are", () => {
  const text = "year,a,b,c\n2020,1,x5,3\n2021,2,5,4\n2022,3,6,5\n";
  expect(read(text)).toEqual([
    ["a", 2020, [1, 2, 3]],
    ["c", 2020, [3, 4, 5]]
  ]);
  expect(told(text)[0]).toMatch(
    /^Left out: the series b\. a\.csv:2 b: expected a number, got "x5"/
  );
  expect(() => read("year,a,b\n2020,x1,x5\n2021,2,5\n")).toThrow('got "x1"');
});

test("readSeriesTable reads the forms people download or keep: each as it is meant", () => {
  const forms: [string, unknown[][]][] = [
    [
      "Entity,Code,Year,Employment\nFreedonia,FRD,2019,4.5\nFreedonia,FRD,2020,4.6\nSylvania,SYL,2019,7.5\nSylvania,SYL,2020,7.6\n",
      [
        ["Freedonia", 2019, [4.5, 4.6]],
        ["Sylvania", 2019, [7.5, 7.6]]
      ]
    ],
    [
      "year,region,headcount\n2020,North,1200\n2021,North,1260\n2020,South,310\n2021,South,335\n",
      [
        ["North", 2020, [1200, 1260]],
        ["South", 2020, [310, 335]]
      ]
    ],
    [
      "INDICATOR_ID,COUNTRY_ID,YEAR,VALUE,MAGNITUDE,QUALIFIER\nT.3,FRD,2019,15230,,\nT.3,FRD,2020,15810,,NAT_EST\n",
      [["T.3", 2019, [15230, 15810]]]
    ],
    [
      "geo,2014 ,2015 ,2016 \nAA,61.7 ,62.5 b,63.9 p\nBB,: ,55.1 e,56.4 \n",
      [
        ["AA", 2014, [61.7, 62.5, 63.9]],
        ["BB", 2015, [55.1, 56.4]]
      ]
    ],
    ["year,teachers\n2015/16,5\n2016/17,6\n", [["teachers", 2015, [5, 6]]]],
    ["year,x\nFY2016,1\nFY2017,2\n", [["x", 2016, [1, 2]]]],
    ["年份,人数\n2020年,1\n2021年,2\n2022(p),4\n", [["人数", 2020, [1, 2, 4]]]],
    ["year,x,footnotes\n2020,1,\n2021,2,a\n2022,3,\n", [["x", 2020, [1, 2, 3]]]],
    ["year,v\n2019,1\n2020,2\nTotal,3\nSource: Office,\n", [["v", 2019, [1, 2]]]],
    ["year,v\n2023,66500\n2024,68000\n2025年1-6月,34500\n", [["v", 2023, [66500, 68000]]]],
    ["Jahr;Quote\n2019;5,1\n2020;5,25\n", [["Quote", 2019, [5.1, 5.25]]]],
    [
      "指标,2021年,2020年\n就业人员(万人),74652,75064\n注：2020年为普查数。,,\n",
      [["就业人员(万人)", 2020, [75064, 74652]]]
    ]
  ];
  for (const [text, series] of forms) expect(read(text)).toEqual(series);
});

test("readSeriesTable says what flags mean, and the years of a break", () => {
  expect(told("year,v\n2019,1\n2020,2 b\n2021,3 p\n2022,4 x\n")).toEqual([
    "Marks beside numbers are not part of them: b (a break in the series: 2020), p (provisional), x. If a break hides what you ask for, say --break with its year."
  ]);
  expect(table("year,v\n2019,1\n2020,2 b\n").notes[0].zh).toContain("b（口径中断：2020）");
});

test("readSeriesTable sends the figures of a city's folder to skillcast check, in one line", () => {
  const text =
    "id,indicator,period,period_kind,value,unit,as_printed,quote\nEX01,stock,2024/12/31,stock,6,person,6,x\nEX02,stock,2004-01/2004-06,flow,6,person,6,x\n";
  expect(() => read(text)).toThrow(
    /^a\.csv: expected a table of annual series, got the figures[^\n]+$/
  );
});

test("readSeriesTable asks for whole years where months or quarters stand in a column of their own", () => {
  for (const text of [
    "year,month,v\n2019,1,5\n2019,2,6\n2020,1,7\n",
    "年份,季度,v\n2019,Q1,5\n2019,Q2,6\n2020,Q1,7\n"
  ])
    expect(() => read(text)).toThrow(/^a\.csv: [^\n]+got only parts of years[^\n]+$/);
  expect(read("year,quarter,v\n2019,Q1,5\n2019,Annual,6\n2020,Annual,7\n")).toEqual([
    ["Annual", 2019, [6, 7]]
  ]);
});

test("readSeriesTable multiplies by a scale in words, and takes growth rates beside years for no name", () => {
  expect(read("Indicator,Unit,Scale,2019,2020\nJobs,Persons,Thousands,5,6\n")).toEqual([
    ["Jobs", 2019, [5000, 6000]]
  ]);
  // Another scale is text.
  expect(read("firm,scale,2019,2020\nA,large,5,6\nB,small,1,2\n")).toHaveLength(2);
  expect(read("地区,2020年,2021年,2021年增长%\n北,1,2,50\n南,2,3,33\n")).toEqual([
    ["北", 2020, [1, 2]],
    ["南", 2020, [2, 3]]
  ]);
});

test("readSeriesTable leaves out years marked 2021E, and keeps 2020A and a column without a name", () => {
  expect(read("year,\n2019A,1\n2020A,2\n2021E,3\n2022F,4\n")).toEqual([["#2", 2019, [1, 2]]]);
  expect(told("year,v\n2019,1\n2020(e),2\n2021E,3\n")).toEqual([
    "Left out: 1 row marked as projections (2021E)."
  ]);
});

test("readSeriesTable reads what SDMX says of each observation, by code and by name: a break, a forecast, nothing for what is normal", () => {
  const head =
    "STRUCTURE,STRUCTURE_ID,ACTION,REF_AREA,Reference area,TIME_PERIOD,OBS_VALUE,OBS_STATUS,Observation status\n";
  const row = (year: number, value: number, status: string) =>
    `DATAFLOW,OECD:DSD(1.0),I,AUS,Australia,${year},${value},${status}\n`;
  const oecd =
    head +
    row(2020, 5, "A,Normal value") +
    row(2021, 6, "B,Break") +
    row(2022, 7, "P,Provisional value") +
    row(2023, 8, "F,Forecast value");
  expect(read(oecd)).toEqual([["AUS", 2020, [5, 6, 7]]]);
  expect(told(oecd).slice(0, 2)).toEqual([
    "Left out: 1 row marked as projections (2023).",
    "Marks beside numbers are not part of them: b (a break in the series: 2021), p (provisional). If a break hides what you ask for, say --break with its year."
  ]);
});

test("readSeriesTable reads the labels of ILOSTAT: statuses and notes tell no series apart", () => {
  const ilo =
    "ref_area.label,sex.label,time,obs_value,obs_status.label,note_source.label\nAlbania,Total,2018,5,,A\nAlbania,Total,2019,6,Break in series,B\nAlbania,Male,2018,3,,A\nAlbania,Male,2019,4,Unreliable,\n";
  expect(read(ilo)).toEqual([
    ["Total", 2018, [5, 6]],
    ["Male", 2018, [3, 4]]
  ]);
  expect(told(ilo)[0]).toContain("b (a break in the series: 2019)");
  expect(told(ilo)[0]).toContain("u (of low reliability)");
});

test("readSeriesTable takes no column of forecasts or targets for history beside one of what was, unless it is asked for", () => {
  const text = "year,actual,forecast,计划\n2020,4,,5\n2021,5,,6\n2022,,6,7\n2023,,7,\n";
  expect(read(text)).toEqual([["actual", 2020, [4, 5]]]);
  expect(told(text)).toEqual(["Left out: 4 rows of a column of projections or targets (计划)."]);
  expect(read("year,target\n2020,4\n2021,5\n")).toEqual([["target", 2020, [4, 5]]]);
  expect(
    read(text, {
      columns: [{column: "year"}, {column: "forecast", role: "value"}]
    })
  ).toEqual([["forecast", 2022, [6, 7]]]);
});

test("readSeriesTable takes marks that offices write together apart, and words in brackets for the marks they are", () => {
  const flags = (text: string) => told(text).find((note) => note.startsWith("Marks")) ?? "";
  expect(flags("geo,2019,2020,2021\nDE,5,6 bu,7\n")).toContain(
    "b (a break in the series: 2020), u (of low reliability)"
  );
  const words = "year,v\n2019,5\n2020,6 (est.)\n2021,7(初步)\n2022,8 (p)\n2023,9 (forecast)\n";
  expect(read(words)).toEqual([["v", 2019, [5, 6, 7, 8]]]);
  expect(flags(words)).toBe(
    "Marks beside numbers are not part of them: e (estimated), p (provisional)."
  );
});

test("readSeriesTable takes one number in every row for no series beside a column called Value, and yr for the year", () => {
  const uis =
    "NATMON_IND,Country,TIME,Time,Value\n20062,Rur,2019,2019,41\n20062,Rur,2020,2020,42\n20062,Bor,2019,2019,11\n20062,Bor,2020,2020,12\n";
  expect(read(uis)).toEqual([
    ["Rur", 2019, [41, 42]],
    ["Bor", 2019, [11, 12]]
  ]);
  expect(read("country,yr,emp,base\nA,2019,10,100\nA,2020,11,100\n")).toEqual([
    ["emp", 2019, [10, 11]],
    ["base", 2019, [100, 100]]
  ]);
});

test("readSeriesTable(options.series) takes the series of whose name the text is a part before those that only have it", () => {
  const text = "place,year,emp,unemp\nA,2019,10,1\nA,2020,11,2\nB,2019,20,2\nB,2020,21,3\n";
  const names = (series: string) => read(text, {series}).map(([name]) => name);
  expect(names("emp")).toEqual(["A · emp", "B · emp"]);
  expect(names("A")).toEqual(["A · emp", "A · unemp"]);
  expect(names("une")).toEqual(["A · unemp", "B · unemp"]);
});

test("readSeriesTable reads years and numbers without a header, by the title above them, and asks where rows hold anything else", () => {
  const ons =
    '"Title","Employment rate"\n"CDID","LF24"\n"Unit","%"\n"2018","75.6"\n"2019","76.2"\n"2018 Q1","75.6"\n';
  expect(read(ons)).toEqual([["Employment rate (%)", 2018, [75.6, 76.2]]]);
  expect(told(ons)).toEqual(["Left out: 1 row of a part of a year (2018 Q1)."]);
  expect(read("Title,Jobs\n2018,10\n2019,11\n")).toEqual([["Jobs", 2018, [10, 11]]]);
  expect(read("2018,10\n2019,11\n")).toEqual([["#2", 2018, [10, 11]]]);
  expect(() => read("A,2018,10\nA,2019,11\n")).toThrow("expected a column year");
  expect(() => read("2018,10\n2018,11\n")).toThrow("expected a column year");
  expect(read("FY,staff\nFY2019,4\nFY2020,5\n")).toEqual([["staff", 2019, [4, 5]]]);
});
