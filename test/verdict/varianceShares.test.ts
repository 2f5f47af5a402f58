import {expect, test} from "vitest";
import {varianceShares} from "../../src/verdict/varianceShares.js";
import {sampleSpace, syntheticForecast, syntheticPipeline} from "./synthetic.js";

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

test("varianceShares(pipeline, source, {indicators}) leaves out what has no number in a run, and splits the others as without it", () => {
  const pipeline = syntheticPipeline("one", 20, 1);
  const source = {
    parameters: sampleSpace.names,
    draw: (_: number, out: Float64Array) => out.set(sampleSpace.typical)
  } as never;
  const split = (indicators: string[]) =>
    varianceShares(pipeline, source, {seed: 1, runs: 50, indicators, year: 2027});
  const both = split(["perNothing", "skilled"]);
  expect(both).toEqual(split(["skilled"]));
  expect(both.map(({indicator}) => indicator)).toEqual(["skilled"]);
});
