import {expect, test} from "vitest";
import {loadProject} from "../../src/data/index.js";
import {forecastPlanSync} from "../../src/verdict/forecastPlanSync.js";
import {publishedMeanings} from "../../src/verdict/publishedMeanings.js";

const ningbo = loadProject("data/examples/ningbo");

test("publishedMeanings(project) of a plan without calibration: what its readings name, each option as likely, called as the plan calls it", () => {
  const [counting, ...others] = publishedMeanings(ningbo);
  expect(others).toEqual([]);
  expect(counting).toMatchObject({id: "counting"});
  expect(counting.options.map(({id, name, weight}) => [id, name.en, weight])).toEqual([
    ["ever", "Ever certified, nothing deducted", 1 / 3],
    ["resident", "Ever certified and resident", 1 / 3],
    ["present", "Present workers, exits deducted", 1 / 3]
  ]);
});

test("publishedMeanings(project): what the calibration knows is left as it is", () => {
  const changzhou = loadProject("data");
  expect(publishedMeanings(changzhou)).toEqual(changzhou.calibration?.alternatives);
});

test("publishedMeanings(project): an option that no plain reading explains is called by its id", () => {
  const [first] = ningbo.plan.targets;
  const mixed = {...first, readings: first.readings.filter(({mixes}) => mixes)};
  const [{options}] = publishedMeanings({plan: {...ningbo.plan, targets: [mixed]}});
  expect(options.map(({name}) => name.zh)).toEqual(["ever", "resident", "present"]);
});

test("a forecast of a plan without calibration heads a total with the published number: a third of the runs under each way of counting, whose chances are told", () => {
  const {targets} = forecastPlanSync(ningbo, {runs: 600, seed: 1});
  const [{readings, decidedBy}] = targets;
  const [{reading, probability, options = []}] = readings;
  expect(reading).toBe("asPublished");
  expect(options.map(({option}) => option).sort()).toEqual(["ever", "present", "resident"]);
  for (const {share} of options) expect(share).toBeCloseTo(1 / 3, 2);
  const told = options.reduce((sum, each) => sum + each.share * each.probability, 0);
  expect(probability).toBeCloseTo(told, 9);
  // One way of counting says the opposite: the reader is told which.
  expect(decidedBy).toBe("present");
});
