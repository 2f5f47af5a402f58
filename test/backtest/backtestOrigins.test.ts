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
    expect.arrayContaining(["changzhou", "jiangsu", "nation", "shandong", "henan"])
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

test("backtestOrigins(project) starts only from what was printed, and compares nothing across a change of definition", () => {
  const of = (id: string) => origins.filter(({place}) => setup.places[place].id === id);
  // 宁波 2015 was only computed from what was published in 2021; 江苏's skilled of 2020 from 2025.
  expect(of("ningbo")).toEqual([]);
  const jiangsu = of("jiangsu").find(({origin}) => origin === 2020)!;
  expect(jiangsu.setup.skilled).toBeUndefined();
  expect(Object.keys(jiangsu.past)).toEqual(["highSkilled"]);
  const [before, after] = of("guangdong");
  const figuresOf = ({setup: {observations}}: typeof before) =>
    observations.map(({figure}) => figure);
  expect(figuresOf(before)).not.toContain("HPE16a");
  expect(figuresOf(after)).toContain("HPE16a");
  expect(after.past.skilled).toEqual([
    {at: yearEnd("2022-10-10"), value: figures.get("HPE15a")!.value}
  ]);
});
