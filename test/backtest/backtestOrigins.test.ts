import {expect, test} from "vitest";
import {backtestOrigins} from "../../src/backtest/backtestOrigins.js";
import {loadProject} from "../../src/data/index.js";
import {indexFigures} from "../../src/project/figureIndex.js";
import {yearEnd} from "../../src/quantity/period.js";

const project = loadProject("data");
const setup = project.calibration!;
const figures = indexFigures(project.figures);
const origins = backtestOrigins({project, setup, figures});

test("backtestOrigins(project) compares only with what was published later, at every place", () => {
  const places = new Set(origins.map(({place}) => setup.places[place].id));
  expect([...places]).toEqual(
    expect.arrayContaining(["changzhou", "jiangsu", "nation", "shandong", "ningbo"])
  );
  expect(origins.reduce((sum, {cases}) => sum + cases, 0)).toBeGreaterThanOrEqual(30);
  for (const {origin, past} of origins)
    for (const points of Object.values(past))
      for (const {at} of points) expect(at).toBeLessThanOrEqual(origin);
});

test("backtestOrigins(project) takes stocks and densities that the start holds too, each once and later", () => {
  for (const {setup: segment, cases, origin, past} of origins) {
    const list = segment.observations.slice(0, cases);
    expect(new Set(list.map(({figure}) => figure)).size).toBe(cases);
    for (const {figure: id, role} of list) {
      const figure = figures.get(id)!;
      expect(figure.periodKind).not.toBe("flow");
      expect(yearEnd(figure.period)).toBeGreaterThan(origin);
      expect(past[role].length).toBeGreaterThan(0);
    }
  }
});

test("backtestOrigins(project) gives goals of the place's own plans, due within six years", () => {
  const goals = origins.flatMap(({goals: list, origin, place}) =>
    list.map(({id, period, place: where}) => ({id, ahead: yearEnd(period) - origin, where, place}))
  );
  expect(goals.length).toBeGreaterThan(0);
  for (const {id, ahead, where, place} of goals) {
    expect(ahead).toBeGreaterThan(0);
    expect(ahead).toBeLessThanOrEqual(6);
    expect(where).toBe(setup.places[place].name.zh);
    expect(project.peers!.map((peer) => peer.id)).toContain(id);
  }
});

test("backtestOrigins(project) knows a stock less a change as the number at the start", () => {
  const place = setup.places.findIndex(({id}) => id === "ningbo");
  const {past} = origins.find((origin) => origin.place === place)!;
  const value = (id: string) => figures.get(id)!.value;
  expect(past.skilled).toEqual([{at: 2015, value: value("PE08a") - value("PE08e")}]);
  expect(past.highSkilled).toEqual([{at: 2015, value: (289000 + 301000) / 2}]);
});
