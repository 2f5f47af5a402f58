import {expect, test} from "vitest";
import {prepareHazards} from "../../src/pipeline/hazardSlots.js";
import {retirementTable} from "../../src/pipeline/retirementShare.js";
import {type Numbers, slotsOf, smallLayout} from "./smallLayout.js";

const A = 54;
const mortality = {
  source: "",
  periods: [{from: 2025, to: 2030}],
  male: [Array.from({length: 101}, () => 0.01)],
  female: [Array.from({length: 101}, () => 0.004)]
};

function hazardsOf(numbers: Numbers = {}) {
  const layout = smallLayout(numbers);
  const {engine, slots} = slotsOf({
    death: 2 * A,
    earlyRetirement: 2 * A,
    retirement: 2 * A,
    outMigration: 2 * 3,
    lapse: 2 * 3
  });
  const table = retirementTable(["men60", "women55", "women50"], layout.years, layout.ages);
  prepareHazards(layout, engine, mortality, table)();
  return slots;
}

test("prepareHazards(…) writes deaths by the sexes at work × the ratio of the city", () => {
  // 60% men: (0.6 · 0.01 + 0.4 · 0.004) · 0.5; men alone once the women have gone.
  const {death} = hazardsOf({"death.cityRatio": [0.5, 1]});
  expect(death[0]).toBeCloseTo(0.0038, 14);
  expect(death[30]).toBeCloseTo(0.0038, 14);
  expect(death[A + 30]).toBeCloseTo(0.0076, 14);
  expect(death[58 - 16]).toBeCloseTo(0.005, 14);
});

test("prepareHazards(…) writes unscheduled retirement from 50 on, and the scheduled only where a class is due", () => {
  const {earlyRetirement, retirement} = hazardsOf();
  expect(earlyRetirement[49 - 16]).toBe(0);
  expect(earlyRetirement[50 - 16]).toBe(0.03);
  expect(earlyRetirement[A - 1]).toBe(0.03);
  // In 2025 women of 50 and 55 and men of 60 are due within months of their birthday.
  for (const age of [16, 40, 48, 53, 58]) expect(retirement[age - 16], `${age}`).toBe(0);
  for (const age of [49, 54, 59]) expect(retirement[age - 16], `${age}`).toBeGreaterThan(0);
  for (const share of retirement) expect(share).toBeLessThanOrEqual(1);
});

test("prepareHazards(…) writes moves by origin and lapse by level, times what a lever makes of them", () => {
  const plain = hazardsOf();
  [0.01, 0.05, 0.08, 0.01, 0.05, 0.08].forEach((m, i) => {
    expect(plain.outMigration[i]).toBeCloseTo(m, 14);
  });
  [0.02, 0.01, 0.01, 0.02, 0.01, 0.01].forEach((w, i) => {
    expect(plain.lapse[i]).toBeCloseTo(w, 14);
  });
  const held = hazardsOf({"retention.outMigration": [1, 0.5], "retention.lapse": [0, 2]});
  [0.01, 0.05, 0.08, 0.005, 0.025, 0.04].forEach((m, i) => {
    expect(held.outMigration[i]).toBeCloseTo(m, 14);
  });
  [0, 0, 0, 0.04, 0.02, 0.02].forEach((w, i) => {
    expect(held.lapse[i]).toBeCloseTo(w, 14);
  });
});
