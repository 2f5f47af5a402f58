import {expect, test} from "vitest";
import {syntheticForecast} from "./synthetic.js";

test("the variance shares add to one, and noise that is not there has none", () => {
  const sample = syntheticForecast();
  for (const {parameter, process, driver} of sample.variance)
    expect(parameter + process + driver).toBeCloseTo(1, 12);
  const {parameter, driver, process} = sample.variance.find(
    ({indicator}) => indicator === "skilled"
  )!;
  // Var of three years: parameter 9 · 20.4², driver 9 · 20², process 3 · 20²
  expect(parameter).toBeGreaterThan(process);
  expect(driver).toBeGreaterThan(process);
  const quiet = syntheticForecast({noise: 0});
  for (const {process, driver} of quiet.variance) expect(process + driver).toBe(0);
});
