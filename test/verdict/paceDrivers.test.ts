import {expect, test} from "vitest";
import {paceStates} from "../../src/pipeline/modelParameters.js";
import {drawPace, paceDraw, paceFamilies, writePace} from "../../src/pipeline/pace.js";
import {createRandom} from "../../src/quantity/randomStream.js";
import {paceDriverIds, paceDrivers} from "../../src/verdict/paceDrivers.js";

const parameters = ["other", "pace.persistence", ...paceStates];
const drawn = [9, 0.6, 1, -1, 0.5, 0, 2];

test("paceDrivers(parameters, seed, years) are the means of the paths that the run's pace is made of", () => {
  const drivers = paceDrivers(parameters, 7, 3);
  expect(drivers.map(({id}) => id)).toEqual(paceDriverIds);
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
  expect(paceDrivers(["other"], 1, 3)).toEqual([]);
  expect(paceDrivers(parameters, 1, 0)).toEqual([]);
});
