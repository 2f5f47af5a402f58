import {readFileSync} from "node:fs";
import {parse} from "csv-parse/sync";
import fc from "fast-check";
import {expect, test} from "vitest";
import {
  type RetirementChoice,
  type RetirementClass,
  retirementCounts,
  retirementDate,
  retirementDelay,
  retirementRule,
  retirementShare,
  retirementTable
} from "../../src/entries/pipeline.js";

const classes: RetirementClass[] = ["men60", "women55", "women50"];
const choices: RetirementChoice[] = ["early", "onTime", "late"];
const rules: Record<string, string>[] = parse(readFileSync("data/rules.csv", "utf8"), {
  columns: true,
  bom: true
});
const classOf = (id: string): RetirementClass =>
  id.includes("_women55_") ? "women55" : id.includes("_women50_") ? "women50" : "men60";

test("retirementDelay(class, year, month) gives the delays of rules RTD_*, January and December of every year", () => {
  const delays = rules.filter(({topic}) => topic === "retirement_delay");
  expect(delays).toHaveLength(39);
  for (const {id, value, value_to} of delays) {
    const year = Number(id!.slice(-4));
    const retirementClass = classOf(id!);
    expect([
      id,
      retirementDelay(retirementClass, year, 1),
      retirementDelay(retirementClass, year, 12)
    ]).toEqual([id, Number(value), Number(value_to)]);
  }
});

test("retirementDelay(class, year, month) gives the table of model.md 19.3", () => {
  const ends = (retirementClass: RetirementClass) =>
    [2025, 2026, 2027, 2028, 2029, 2030, 2031, 2032, 2033, 2034, 2035, 2036, 2037].map((year) => [
      retirementDelay(retirementClass, year, 1),
      retirementDelay(retirementClass, year, 12)
    ]);
  const slow = [1, 4, 7, 10, 13, 16, 19, 22, 25, 28, 31, 34].map((first) => [first, first + 2]);
  expect(ends("men60")).toEqual([...slow, [36, 36]]);
  expect(ends("women55")).toEqual([...slow, [36, 36]]);
  const quick = [1, 7, 13, 19, 25, 31, 37, 43, 49, 55].map((first) => [first, first + 5]);
  expect(ends("women50")).toEqual([...quick, [60, 60], [60, 60], [60, 60]]);
});

test("retirementCounts(class, onTime, year, age) adds up to the monthly cohorts of rules RTC_*", () => {
  const cohorts = rules.filter(({topic}) => topic === "retirement_cohorts");
  expect(cohorts).toHaveLength(48);
  for (const {id, value} of cohorts) {
    const retirementClass = classOf(id!);
    const year = Number(id!.slice(-4));
    let within = 0;
    for (let age = 45; age <= 69; age++)
      within += retirementCounts(retirementClass, "onTime", year, age).within;
    expect([id, within]).toEqual([id, Number(value)]);
  }
});

test("retirementDate(class, old, choice) never is before the old date, and moves up to three years", () => {
  for (const retirementClass of classes)
    for (let old = -60; old <= 300; old++) {
      const onTime = retirementDate(retirementClass, old);
      expect(retirementDate(retirementClass, old, "late") - onTime).toBe(36);
      const early = retirementDate(retirementClass, old, "early");
      expect(early).toBeGreaterThanOrEqual(old);
      expect(onTime - early).toBeLessThanOrEqual(36);
      expect(onTime - early).toBe(Math.min(36, onTime - old));
    }
});

test("retirementDelay(class, year, month) never falls as the old date moves later", () => {
  for (const retirementClass of classes)
    for (let n = -24, last = 0; n < 240; n++) {
      const delay = retirementDelay(
        retirementClass,
        2025 + Math.floor((n - 1) / 12),
        ((((n - 1) % 12) + 12) % 12) + 1
      );
      expect(delay).toBeGreaterThanOrEqual(last);
      last = delay;
    }
});

test("retirementShare(table, at, early, late) lies in [0, 1], and everyone has retired by the last possible date", () => {
  const years = Array.from({length: 16}, (_, i) => 2025 + i);
  const table = retirementTable(classes, years, {from: 40, to: 69});
  fc.assert(
    fc.property(
      fc.double({min: 0, max: 1, noNaN: true}),
      fc.double({min: 0, max: 1, noNaN: true}),
      (first, second) => {
        const early = Math.min(first, second);
        const late = (1 - early) * Math.max(first, second);
        for (let classAt = 0; classAt < 3; classAt++)
          for (let yearAt = 0; yearAt < years.length; yearAt++) {
            const {age, most} = retirementRule[classes[classAt]!];
            const last = age + most / 12 + 3;
            for (let ageAt = 0; ageAt < 30; ageAt++) {
              const share = retirementShare(table, {classAt, yearAt, ageAt}, early, late);
              expect(share).toBeGreaterThanOrEqual(0);
              expect(share).toBeLessThanOrEqual(1 + 1e-12);
              if (40 + ageAt < age - 1) expect(share).toBe(0);
              if (40 + ageAt >= last) {
                const i = ((classAt * 3 + 2) * years.length + yearAt) * 30 + ageAt;
                expect(table.before[i]).toBe(0);
              }
            }
          }
      }
    ),
    {numRuns: 20}
  );
});

test("retirementShare(table, at, early, late) equals counting people born in every month one by one", () => {
  const table = retirementTable(["women50"], [2031], {from: 50, to: 58});
  for (let age = 50; age <= 58; age++) {
    let within = 0;
    let before = 0;
    const weights = {early: 0.2, onTime: 0.7, late: 0.1};
    for (let month = 1; month <= 12; month++)
      for (const choice of choices) {
        // Born in month `month` of 2030 − age; turns 50 in that month of 2080 − age.
        const old = 12 * (2030 - age + 50 - 2025) + month;
        const year = 2025 + Math.floor((retirementDate("women50", old, choice) - 1) / 12);
        if (year >= 2031) before += weights[choice];
        if (year === 2031) within += weights[choice];
      }
    const share = retirementShare(table, {classAt: 0, yearAt: 0, ageAt: age - 50}, 0.2, 0.1);
    expect(share).toBeCloseTo(before > 0 ? within / before : 0, 12);
  }
});
