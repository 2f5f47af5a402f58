import fc from "fast-check";
import {expect, test} from "vitest";
import {
  type RetirementChoice,
  type RetirementClass,
  retirementDate,
  retirementRule,
  retirementTable
} from "../../src/entries/pipeline.js";
import {classMix, emptyMix} from "../../src/pipeline/classMix.js";

const classes: RetirementClass[] = ["men60", "women55", "women50"];
const choices: RetirementChoice[] = ["early", "onTime", "late"];

test("classMix(table, shares, {yearAt, from}, early, late) equals following birth cohorts of every class and choice from age 40", () => {
  const years = Array.from({length: 12}, (_, i) => 2025 + i);
  const table = retirementTable(classes, years, {from: 40, to: 69});
  fc.assert(
    fc.property(
      fc.integer({min: 0, max: 11}),
      fc.integer({min: 40, max: 65}),
      fc.tuple(fc.integer({min: 1, max: 9}), fc.nat(9), fc.nat(9)),
      fc.double({min: 0, max: 0.5, noNaN: true}),
      fc.double({min: 0, max: 0.5, noNaN: true}),
      (yearAt, age, counts, early, late) => {
        const total = counts[0] + counts[1] + counts[2];
        const shares = counts.map((count) => count / total);
        const year = 2025 + yearAt;
        let here = 0;
        let gone = 0;
        let men = 0;
        for (const [q, retirementClass] of classes.entries())
          for (const [c, choice] of choices.entries())
            for (let month = 1; month <= 12; month++) {
              const weight = shares[q] * [early, 1 - early - late, late][c];
              const old =
                12 * (year - 1 - age + retirementRule[retirementClass].age - 2025) + month;
              const date = retirementDate(retirementClass, old, choice);
              const retires = 2025 + Math.floor((date - 1) / 12);
              if (retires < year) continue;
              here += weight;
              if (q === 0) men += weight;
              if (retires === year) gone += weight;
            }
        const a = age - 40;
        const mix = classMix(table, shares, {yearAt, from: a}, [early], [late], emptyMix(30));
        expect(mix.staying[a]).toBeCloseTo(here / 12, 12);
        if (a > 0) expect(mix.staying[a - 1]).toBe(0);
        if (here < 1e-12) return;
        expect(mix.retiring[a]).toBeCloseTo(gone / here, 10);
        expect(mix.men[a]).toBeCloseTo(men / here, 10);
      }
    ),
    {numRuns: 200}
  );
});

test("a cohort followed by classMix's shares has left exactly when its birth months have", () => {
  const years = Array.from({length: 30}, (_, i) => 2025 + i);
  const table = retirementTable(classes, years, {from: 40, to: 69});
  const mix = emptyMix(30);
  const shares = [0.6, 0.15, 0.25];
  let present = 1;
  for (let age = 45, yearAt = 0; age <= 69; age++, yearAt++) {
    classMix(table, shares, {yearAt, from: age - 40}, [0.2], [0.05], mix);
    expect(present).toBeCloseTo(mix.staying[age - 40], 10);
    present *= 1 - mix.retiring[age - 40];
  }
  expect(present).toBe(0);
});

test("classMix(…) of runs side by side gives each the mix that it has alone", () => {
  const table = retirementTable(classes, [2025, 2030, 2041], {from: 40, to: 69});
  const lanes = [
    {shares: [0.6, 0.15, 0.25], early: 0.2, late: 0.05},
    {shares: [1, 0, 0], early: 0, late: 0.4},
    {shares: [0.3, 0.3, 0.4], early: 0.31, late: 0.17}
  ];
  const together = classes.flatMap((_, q) => lanes.map(({shares}) => shares[q]));
  const of = (key: "early" | "late") => lanes.map((lane) => lane[key]);
  for (const yearAt of [0, 1, 2]) {
    const at = {yearAt, from: 3};
    const all = classMix(table, together, at, of("early"), of("late"), emptyMix(30, 3));
    lanes.forEach(({shares, early, late}, w) => {
      const alone = classMix(table, shares, at, [early], [late], emptyMix(30));
      for (const key of ["staying", "retiring", "men"] as const)
        expect(all[key].filter((_, k) => k % 3 === w)).toEqual(alone[key]);
    });
  }
});
