import fc from "fast-check";
import {expect, test} from "vitest";
import {
  retirementCounts,
  retirementDate,
  retirementRule,
  retirementShare,
  retirementTable
} from "../../src/entries/pipeline.js";
import {choices, classes, classOf, rules} from "./retirementRules.js";

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
