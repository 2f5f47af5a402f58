import {expect, test} from "vitest";
import {additionsThen} from "../../src/backtest/laterAdditions.js";
import {loadProject} from "../../src/data/index.js";
import type {Figure} from "../../src/project/figure.js";
import {indexFigures} from "../../src/project/figureIndex.js";

const project = loadProject("data");
const setup = project.calibration!;
const source = (figures: readonly Figure[] = project.figures) => ({
  project: {...project, figures: [...figures]},
  setup,
  figures: indexFigures(figures)
});
const ids = (list: readonly {figure: string}[]) => list.map(({figure}) => figure);

test("additionsThen(source, place, origin) parts what was newly added into what had ended and what began later", () => {
  const {later, past} = additionsThen(source(), "常州", 2017);
  expect(later).toEqual(
    ["HCZ01a", "HCZ09a", "CZ12", "CZ11a"].map((figure) => ({figure, role: "highSkilledAdded"}))
  );
  expect(past).toEqual([{at: 2015, value: 38500}]);
});

test("additionsThen(source, place, origin) counts what is known by the year, and leaves out a period that had begun", () => {
  const {later, past} = additionsThen(source(), "常州", 2023.58);
  expect(ids(later)).toEqual([]);
  expect(past[past.length - 1].at).toBeCloseTo(2022.58, 2);
  expect(past[past.length - 1].value).toBeCloseTo((10900 * 12) / 7, 6);
  // 2023 as a whole had begun in September.
  expect(ids(additionsThen(source(), "河南", 2022.75).later)).toEqual(["HPE74c"]);
});

test("additionsThen(source, place, origin, until) takes nothing of another definition, and each period once", () => {
  expect(ids(additionsThen(source(), "常州", 2017, 2022).later)).toEqual(["HCZ01a", "HCZ09a"]);
  const again = project.figures.map((figure) =>
    figure.id === "CZ16" ? {...figure, period: "2024"} : figure
  );
  expect(ids(additionsThen(source(again), "常州", 2022).later)).toEqual(["CZ12", "CZ11a"]);
});

test("additionsThen(source, place, origin) takes no period longer than a year, nor one that may be either of two", () => {
  expect(additionsThen(source(), "无锡", 2010)).toEqual({later: [], past: []});
  expect(ids(additionsThen(source(), "河南", 2019).later)).not.toContain("PE15h");
});
