import fc from "fast-check";
import {expect, test} from "vitest";
import {datedSeries} from "../../src/verdict/datedSeries.js";
import {figure} from "./published.js";

const flow = (period: string, value: number, rest = {}) =>
  figure("skilled_added", period, value, {id: period, ...rest});
const series = (...rows: ReturnType<typeof flow>[]) => datedSeries("skilled_added", rows, "1");
const quarters = (year: number, values: number[]) =>
  values.map((value, i) => {
    const month = (m: number) => `${year}-${String(m).padStart(2, "0")}`;
    return flow(`${month(3 * i + 1)}/${month(3 * i + 3)}`, value);
  });

test("four quarters of a year without a figure of its own are its sum, with the ids of the parts", () => {
  const {points, flow: isFlow} = series(flow("2022", 100), ...quarters(2023, [20, 30, 25, 40]));
  expect(isFlow).toBe(true);
  expect(points.map(({year, value}) => [year, value])).toEqual([
    [2022, 100],
    [2023, 115]
  ]);
  expect(points[1].parts).toEqual([
    "2023-01/2023-03",
    "2023-04/2023-06",
    "2023-07/2023-09",
    "2023-10/2023-12"
  ]);
  expect(points[1].figure).toBe("2023-10/2023-12");
});

test("halves, nine months and a quarter, and months add up too; a part alone or a gap is no year", () => {
  expect(series(flow("2023-01/2023-06", 40), flow("2023-07/2023-12", 60)).points[0].value).toBe(
    100
  );
  expect(series(flow("2023-01/2023-09", 70), flow("2023-10/2023-12", 30)).points[0].value).toBe(
    100
  );
  const months = Array.from({length: 12}, (_, i) =>
    flow(`2023-${String(i + 1).padStart(2, "0")}`, i)
  );
  expect(series(...months).points.map(({value}) => value)).toEqual([66]);
  expect(series(flow("2023-01/2023-06", 40)).points).toEqual([]);
  expect(series(...quarters(2023, [1, 2, 3, 4]).filter((_, i) => i !== 1)).points).toEqual([]);
});

test("a year's own figure counts, not the sum of its quarters; a bound is not added", () => {
  expect(
    series(flow("2023", 99), ...quarters(2023, [1, 2, 3, 4])).points.map(({value}) => value)
  ).toEqual([99]);
  const [first, ...rest] = quarters(2023, [1, 2, 3, 4]);
  expect(series({...first, bound: "at_least"}, ...rest).points).toEqual([]);
});

test("parts that overlap or reach back beyond twelve months are no year", () => {
  expect(series(flow("2022-10/2023-06", 60), flow("2023-07/2023-12", 40)).points).toEqual([]);
  expect(series(flow("2023-01/2023-09", 60), flow("2023-07/2023-12", 40)).points).toEqual([]);
  expect(series(flow("2022-07/2023-12", 150)).points).toEqual([]);
  const halves = [flow("2023-01/2023-06", 40), flow("2023-07/2023-12", 60)];
  expect(series(...halves, flow("2022-07/2023-12", 150)).points.map(({value}) => value)).toEqual([
    100
  ]);
});

test("parts a day apart are no year; eleven months and one are", () => {
  const days = (from: string, to: string, value: number) => flow(`2023-${from}/2023-${to}`, value);
  expect(series(days("01-01", "06-30", 40), days("07-02", "12-31", 60)).points).toEqual([]);
  expect(series(days("01-01", "06-30", 40), days("06-30", "12-31", 60)).points).toEqual([]);
  expect(series(flow("2023-01/2023-11", 90), flow("2023-12", 10)).points[0].value).toBe(100);
});

test("a part is whatever is no whole year: days and nearly a year add up, at every day that divides a year", () => {
  const day = (n: number) => new Date(Date.UTC(2023, 0, 1 + n)).toISOString().slice(0, 10);
  for (let n = 1; n < 365; n++) {
    const [first, rest] = [flow(`${day(0)}/${day(n - 1)}`, 5), flow(`${day(n)}/${day(364)}`, 95)];
    const {points} = series(first, rest);
    const whole = points[0]?.parts ? 100 : n > 180 ? 5 : 95;
    // Within 3.65 days of a year a figure counts as one by itself.
    expect([n, points.map(({value}) => value)]).toEqual([n, [whole]]);
    if (n >= 4 && n <= 361) expect(points[0].parts).toHaveLength(2);
  }
});

test("of parts that end on one day the longest makes the year", () => {
  const rows = [
    flow("2023-01/2023-06", 40),
    flow("2023-07/2023-09", 25),
    flow("2023-10/2023-12", 40),
    flow("2023-07/2023-12", 60)
  ];
  for (const order of [rows, [...rows].reverse()])
    expect(series(...order).points).toMatchObject([
      {value: 100, parts: ["2023-01/2023-06", "2023-07/2023-12"]}
    ]);
});

test("years of sums end where the series' own years end", () => {
  const school = series(
    flow("2021-09/2022-08", 50),
    flow("2022-09/2022-12", 20),
    flow("2023-01/2023-08", 35),
    flow("2023-09/2023-12", 22)
  );
  expect(school.points.map(({value}) => value)).toEqual([50, 55]);
});

test("years of parts alone end with the last of them where none ends with the calendar", () => {
  const school = series(
    flow("2022-09/2023-02", 10),
    flow("2023-03/2023-08", 12),
    flow("2023-09/2024-02", 11),
    flow("2024-03/2024-08", 14)
  );
  expect(school.points.map(({value}) => value)).toEqual([22, 25]);
});

test("sumsOfParts: quarters of consecutive years give their sums whatever the order of rows", () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(99), fc.nat(99), fc.nat(99), fc.nat(99)), {
        minLength: 1,
        maxLength: 5
      }),
      fc.infiniteStream(fc.nat()),
      (years, keys) => {
        const rows = years.flatMap((values, i) => quarters(2015 + i, values));
        const mixed = rows
          .map((row) => [keys.next().value, row] as const)
          .sort(([a], [b]) => a - b);
        expect(series(...mixed.map(([, row]) => row)).points.map(({value}) => value)).toEqual(
          years.map((values) => values.reduce((a, b) => a + b))
        );
      }
    )
  );
});
