import {expect, test} from "vitest";
import {backtestOrigins} from "../../src/backtest/backtestOrigins.js";
import {growthAnywhere, isKnown, shareGrowthAnywhere} from "../../src/backtest/knownGrowth.js";
import {loadProject} from "../../src/data/index.js";
import {prepareHistory} from "../../src/fit/history.js";

const project = loadProject("data");
const wanted = ["changzhou", "henan", "suzhou"];
const setup = {
  ...project.calibration!,
  places: project.calibration!.places.filter(({id}) => wanted.includes(id))
};
const history = prepareHistory(project, setup);
const origins = backtestOrigins(history);
const at = (place: string, year: number) =>
  origins.find((each) => setup.places[each.place].id === place && each.origin === year)!;

test("isKnown(date, {origin}) holds up to a week after the origin", () => {
  expect([2019.9, 2020, 2020.01, 2020.1].map((date) => isKnown(date, {origin: 2020}))).toEqual([
    true,
    true,
    true,
    false
  ]);
});

test("growthAnywhere(history, origin) is the mean yearly growth of what had ended at other places", () => {
  // By 2022 Suzhou had gone from 250,000 at the end of 2010 to 750,000 on 31 March 2021.
  const suzhou = Math.log(3) / (2020 + (2 + 31 / 30.44) / 12 - 2010);
  expect(growthAnywhere(history, at("changzhou", 2022))).toBeCloseTo(suzhou, 9);
  expect(growthAnywhere(history, at("suzhou", 2010))).toBe(0);
});

test("shareGrowthAnywhere(history, origin) is that of the high-skilled less that of the skilled where both were printed", () => {
  const henan = origins.filter((each) => setup.places[each.place].id === "henan");
  // Changzhou's history had the skilled printed at both ends only after 2022.
  expect(shareGrowthAnywhere(history, henan[0])).toBe(0);
  expect(shareGrowthAnywhere(history, {...henan[0], origin: 2024})).toBeCloseTo(
    (Math.log(435000 / 400300) - Math.log(1540000 / 1394000)) / 2,
    9
  );
});
