import {expect, test} from "vitest";
import {prepareSpreads} from "../../src/pipeline/spreadSlots.js";
import {slotsOf, smallLayout, startValues} from "./smallLayout.js";

const [A, G] = [54, 3];

test("prepareSpreads(layout, slots).write(start) spreads awards over incumbents, arrivals and graduates over their own group", () => {
  const layout = smallLayout();
  const {engine, slots} = slotsOf({
    "spread.award": G * A,
    "spread.arrival": G * A,
    "spread.graduate": G * A,
    "spread.climb": G * A
  });
  for (const slot of Object.values(slots)) slot.fill(9);
  const spreads = prepareSpreads(layout, engine);
  const start = startValues(layout);
  expect(spreads.write(start)).toBe(true);
  const sums = (name: string) =>
    [0, 1, 2].map((g) =>
      slots[name].subarray(g * A, (g + 1) * A).reduce((a: number, b: number) => a + b, 0)
    );
  const near = (got: number[], expected: number[]) =>
    got.forEach((value, g) => {
      expect(value).toBeCloseTo(expected[g], 12);
    });
  near(sums("spread.award"), [1, 0, 0]);
  near(sums("spread.graduate"), [0, 1, 0]);
  near(sums("spread.arrival"), [0, 0, 1]);
  // Awards from 20 to 50 round 30: 11 · (1 + … + 11)/11² = 6 up to 30, (20 · 21 / 2) / 21 = 10 above.
  expect(slots["spread.award"][30 - 16]).toBeCloseTo(1 / 16, 12);
  expect(slots["spread.award"][19 - 16]).toBe(0);
  expect(slots["spread.award"][51 - 16]).toBe(0);
  // Graduates of 20 and 21 alike; arrivals of 30 only.
  expect(slots["spread.graduate"][A + 4]).toBe(0.5);
  expect(slots["spread.graduate"][A + 5]).toBe(0.5);
  expect(slots["spread.arrival"][2 * A + 14]).toBe(1);
  // Up can go everybody to 50.
  for (let g = 0; g < G; g++) {
    expect(slots["spread.climb"][g * A + 34]).toBe(1);
    expect(slots["spread.climb"][g * A + 35]).toBe(0);
  }
});

test("prepareSpreads(layout, slots).write(start) says whether a spread has changed, and writes again what a refused start left half done", () => {
  const layout = smallLayout();
  const names = ["award", "arrival", "graduate", "climb"].map((name) => `spread.${name}`);
  const {engine, slots} = slotsOf(Object.fromEntries(names.map((name) => [name, G * A])));
  const spreads = prepareSpreads(layout, engine);
  const start = startValues(layout);
  expect([spreads.write(start), spreads.write(start)]).toEqual([true, false]);
  const written = slots["spread.award"].slice();
  const refused = start.slice();
  refused[layout.rows["age.award"]] = 25;
  refused[layout.rows["age.arrivalFrom"]] = 90;
  expect(() => spreads.write(refused)).toThrow("invalid ages of an inflow");
  expect(spreads.write(start)).toBe(true);
  expect(slots["spread.award"]).toEqual(written);
});
