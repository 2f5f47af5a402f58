import {expect, test} from "vitest";
import {drawInnovations} from "../../src/pipeline/drawInnovations.js";
import {driverInnovations} from "../../src/pipeline/driverInnovations.js";
import {paceStates} from "../../src/pipeline/modelParameters.js";
import {drawPace, paceDraw, paceFamilies, writePace} from "../../src/pipeline/pace.js";
import {createRandom} from "../../src/quantity/randomStream.js";
import {employedDrivers, paceDriverIds, paceDrivers} from "../../src/verdict/paceDrivers.js";

const parameters = ["other", "pace.persistence", ...paceStates];
const drawn = [9, 0.6, 1, -1, 0.5, 0, 2];

test("paceDrivers(parameters, seed, years) are the means of the paths that the run's pace is made of", () => {
  const drivers = paceDrivers(parameters, 7, {plan: 3, all: 3});
  expect(drivers.map(({id}) => id)).toEqual(paceDriverIds.slice(0, paceStates.length));
  const out = new Float64Array(paceFamilies.length * 3);
  for (const run of [0, 5, 5, 1]) {
    const shared = 0.3;
    const innovations = new Float64Array(paceStates.length * 3);
    writePace(
      {persistence: [0.6], shared: [shared], now: drawn.slice(2)},
      {drawn: drawPace(paceDraw(createRandom(7), 3), run, innovations)},
      new Float64Array(paceStates.length * 3),
      out
    );
    const [common, ...own] = drivers.map((driver) => driver.value(run, drawn));
    own.forEach((part, family) => {
      const mean = (out[family * 3] + out[family * 3 + 1] + out[family * 3 + 2]) / 3;
      expect(Math.sqrt(shared) * common + Math.sqrt(1 - shared) * part).toBeCloseTo(mean, 12);
    });
  }
});

test("paceDrivers has none where the process is not among the parameters, or no year is left", () => {
  expect(paceDrivers(["other"], 1, {plan: 3, all: 3})).toEqual([]);
  expect(paceDrivers(parameters, 1, {plan: 0, all: 3})).toEqual([]);
});

test("paceDrivers and employedDrivers are of the plan's years, and of those after it", () => {
  const all = paceDrivers(parameters, 7, {plan: 3, all: 11});
  expect(all.map(({id}) => id)).toEqual(paceDriverIds);
  expect(all.map(({later}) => later)).toEqual([
    ...paceStates.map(() => false),
    ...paceStates.map(() => true)
  ]);
  // The plan's years are what they are without those after.
  const few = paceDrivers(parameters, 7, {plan: 3, all: 3});
  for (const [i, driver] of few.entries())
    expect(all[i].value(4, drawn)).toBeCloseTo(driver.value(4, drawn), 12);
  const [years, later] = employedDrivers(7, {plan: 3, all: 11});
  expect([years.id, later.id]).toEqual(["employment.years", "employment.later"]);
  const {keys, first, width} = driverInnovations({programmes: [], levels: []});
  const z = new Float64Array(11 * width);
  drawInnovations({keys, first, width}, createRandom(7), 4, z);
  const of = (t: number) => z[t * width + first.employed];
  expect(years.value(4, drawn)).toBeCloseTo((3 * of(0) + 2 * of(1) + of(2)) / 3, 12);
  const values = new Float64Array(11 * width);
  values[width + first.employed] = 0.6;
  expect(years.value(4, drawn, {values, width}) - years.value(4, drawn)).toBeCloseTo(0.4, 12);
});
