import {expect, test} from "vitest";
import {checkProject} from "../../../src/data/index.js";
import {copyProject} from "../folder.js";

test("swapped ages are found row by row", () => {
  const copy = copyProject();
  copy.edit("mortality.csv", "age_from,age_to", "age_to,age_from");
  expect(copy.problems()[0]).toContain("mortality.csv:");
});

test("an age table with a hole names the first age that is missing", () => {
  const copy = copyProject();
  copy.edit("population.csv", /^female,20,24,2020,.*\n/m, "");
  expect(copy.problems()).toEqual([
    "population.csv: expected every age 0..100, got none for female 20 of 2020; the file may be cut off; restore the missing rows"
  ]);
});

test("an age table without its source is refused", () => {
  const copy = copyProject();
  copy.edit("population.csv", /^# Source.*\n/m, "");
  copy.edit("population.csv", /^# Licence.*\n/m, "");
  expect(copy.problems()[0]).toContain("expected a note with the source");
});

test.each([
  [
    /^(male,25,29,2020-2025),.*$/m,
    "$1,1800",
    /at most 0.5 deaths per person and year at ages from 25, got 1800/
  ],
  [
    /^(female,60,64,2020-2025),.*$/m,
    "$1,0",
    /expected deaths at ages 60-64, got none for female 2020-2025/
  ],
  [
    /2015-2020/g,
    "2013-2020",
    /periods one after the other, got 2013-2020, which begins before 2010-2015 ends/
  ],
  [/2015-2020/g, "2020-2015", /a period that ends after it begins, got 2020-2015/],
  [
    /^.*,2025-2030,.*\n/gm,
    "",
    /:9 period: expected periods one after the other, got 2030-2035 after 2020-2025, with years/
  ]
])("mortality.csv: %s → %s is refused in one line", (from, to, message) => {
  const copy = copyProject();
  copy.edit("mortality.csv", from, to);
  const said = copy.problems();
  expect(said).toHaveLength(1);
  expect(said[0]).toMatch(message);
});

test("population.csv: a year without people is refused", () => {
  const copy = copyProject();
  copy.edit("population.csv", /^(male,\d+,\d*,2020,\w+),.*$/gm, "$1,0");
  expect(copy.problems()).toEqual([
    "population.csv: expected people of ages 16-69, got none for male in 2020; restore the numbers of that year, or remove its rows"
  ]);
});

test.each([
  [
    "population.csv",
    /^(male,25,29,2020,\w+),(.*)$/m,
    "$1,$2000",
    /less than 10 times .* for male of age 25 in 2020/
  ],
  [
    "population.csv",
    /^(female,40,44,2015,\w+),(\d+)\d\d$/m,
    "$1,$2",
    /for female of age 40 in 2015/
  ],
  [
    "mortality.csv",
    /^(male,40,44,2020-2025),0\.00(.*)$/m,
    "$1,0.2$2",
    /for male of age 40 in 2020-2025/
  ]
])("%s: one age group in another scale (%s → %s) is named", (file, from, to, message) => {
  const copy = copyProject();
  copy.edit(file, from, to);
  const said = copy.problems();
  expect(said).toHaveLength(1);
  expect(said[0]).toMatch(message);
});

test.each([
  ["all rates are a thousandth", /,([\d.e-]+)$/gm, 0.001, "from 15 to 39"],
  ["one period is a tenth", /(?<=,2025-2030),([\d.e-]+)$/gm, 0.1, "for male 2025-2030"],
  ["men die ten times less", /(?<=^male.*),([\d.e-]+)$/gm, 0.1, "for male 2010-2015"]
])("mortality.csv: where %s, the deaths of a span are no people's", (_, rates, times, message) => {
  const copy = copyProject();
  const text = copy.read("mortality.csv");
  copy.write(
    "mortality.csv",
    text.replace(rates, (_, rate) => `,${Number(rate) * times}`)
  );
  const {problems} = checkProject(copy.directory);
  expect(new Set(problems.map(({code}) => code))).toEqual(new Set(["deathsOfSpan"]));
  expect(copy.problems()[0]).toMatch(/^mortality.csv:\d+ deaths_per_person_year: expected rates/);
  expect(copy.problems()[0]).toContain(message);
});

test("mortality.csv: rates of three quarters and of one and a half times the nation's are some people's", () => {
  for (const times of [0.75, 1.5]) {
    const copy = copyProject();
    const text = copy.read("mortality.csv");
    const changed = text.replace(
      /,([\d.e-]+)$/gm,
      (_, rate) => `,${Math.min(1.9, Number(rate) * times)}`
    );
    copy.write("mortality.csv", changed);
    expect(copy.problems()).toEqual([]);
  }
});
