import {expect, test} from "vitest";
import {syntheticForecast} from "./synthetic.js";

test("fans leave out what is not defined at the start, and other definitions name theirs", () => {
  const sample = syntheticForecast();
  const flow = sample.indicators.find(({id}) => id === "newPeople.skilled")!;
  expect(flow.years[0]).toBe(2025);
  expect(
    sample.indicators.filter(({id}) => id === "highSkilledShare").map(({definition}) => definition)
  ).toEqual([undefined, "other"]);
  for (const fan of sample.indicators)
    fan.years.forEach((_, i) => {
      expect(fan.lower95[i]).toBeLessThanOrEqual(fan.lower80[i]);
      expect(fan.lower80[i]).toBeLessThanOrEqual(fan.median[i]);
      expect(fan.median[i]).toBeLessThanOrEqual(fan.upper80[i]);
      expect(fan.upper80[i]).toBeLessThanOrEqual(fan.upper95[i]);
    });
});

test("zero uncertainty collapses every fan to the deterministic run, every probability to 0 or 1", () => {
  const certain = syntheticForecast({noise: 0, certain: true, runs: 20});
  for (const {median, lower95, upper95, deterministic} of certain.indicators) {
    expect(median).toEqual(deterministic);
    expect(lower95).toEqual(deterministic);
    expect(upper95).toEqual(deterministic);
  }
  for (const {readings} of certain.targets)
    for (const {probability, standardError, lower95, median} of readings) {
      expect([0, 1]).toContain(probability);
      expect(standardError).toBeGreaterThan(0);
      if (median !== null) expect(lower95).toBe(median);
    }
});
