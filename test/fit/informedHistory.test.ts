import {expect, test} from "vitest";
import {loadProject} from "../../src/data/index.js";
import {informedHistory} from "../../src/fit/informedHistory.js";
import type {CalibrationSetup} from "../../src/project/calibrationSetup.js";
import type {Figure} from "../../src/project/figure.js";

const project = loadProject("data");
const calibration = project.calibration!;
const figureOf = (id: string) => project.figures.find((figure) => figure.id === id)!;
/** The project with figures like published ones, changed. */
const told = (changes: [like: string, change: Partial<Figure>][], setup = calibration) => {
  const more = changes.map(([like, change], i) => ({...figureOf(like), id: `N${i}`, ...change}));
  const informed = informedHistory({...project, figures: [...project.figures, ...more]}, setup);
  return {
    ...informed,
    idle: informed.idle.filter(({figure}) => figure.id.startsWith("N")).map((one) => one.because)
  };
};
const observed = ({places}: CalibrationSetup) =>
  places[0].segments.at(-1)!.observations.map(({figure}) => figure);

test("informedHistory(project, setup) leaves a calibration as it is where nothing new was published", () => {
  const {setup, taken, idle} = informedHistory(project, calibration);
  expect(setup).toBe(calibration);
  expect(taken).toEqual([]);
  expect(idle.map(({figure, because}) => [figure.id, because])).toEqual(
    expect.arrayContaining([
      ["CZ11b", "again"],
      ["CZ16", "older"],
      ["HCZ01a", "older"],
      ["CZ36a", "unread"]
    ])
  );
});

test("informedHistory(project, setup) takes in a total of the counting that is listed, whatever broke long before", () => {
  const {taken} = told([
    ["CZ02", {period: "2018-03-31", value: 700000}],
    ["CZ02", {period: "2025-12-31", value: 452000}]
  ]);
  expect(taken.map(({period}) => period)).toEqual(["2025-12-31"]);
});

test("informedHistory(project, setup) takes a new stock and a new whole year in by key, place and date", () => {
  const {setup, taken} = told([
    ["CZ11a", {period: "2026", value: 19000}],
    ["CZ02", {period: "2025-12-31", value: 450000}]
  ]);
  expect(taken.map(({id}) => id)).toEqual(["N1", "N0"]);
  expect(observed(setup)).toEqual([...observed(calibration), "N1", "N0"]);
  expect(setup.places[0].segments.at(-1)!.observations.slice(-2)).toEqual([
    {figure: "N1", role: "highSkilled"},
    {figure: "N0", role: "highSkilledAdded"}
  ]);
  expect(setup.places.slice(1)).toEqual(calibration.places.slice(1));
});

test.each<[string, Partial<Figure>, string]>([
  ["CZ11a", {period: "2025-01/2025-09"}, "part"],
  ["CZ11a", {period: "2025/2026"}, "several"],
  ["CZ11a", {period: "[2025,2026]"}, "unknown"],
  ["CZ11a", {period: "2023"}, "older"],
  ["CZ02", {period: "2024-12-31"}, "again"],
  ["CZ36a", {period: "2026-09"}, "unread"],
  ["CZ01", {period: "2025-06-30", value: 1900000}, "break"],
  ["CZ02", {period: "2025-12-31", value: 700000}, "break"]
])(
  "informedHistory(project with %s, %j) leaves it out because it is %s",
  (like, change, because) => {
    const {taken, idle, setup} = told([[like, change]]);
    expect([taken, idle]).toEqual([[], [because]]);
    expect(observed(setup)).toEqual(observed(calibration));
  }
);

test("informedHistory(project, setup) leaves out a kind that the last stretch does not list, and another place", () => {
  const setup = structuredClone(calibration);
  const last = setup.places[0].segments.at(-1)!;
  last.observations = last.observations.filter(({role}) => role !== "density");
  expect(told([["CZ03", {period: "2025-12-31"}]], setup).idle).toEqual(["unlisted"]);
  expect(told([["JS01b", {period: "2026-12-31"}]])).toMatchObject({taken: [], idle: []});
});

test("informedHistory(project, {idle}) leaves out what the calibration calls idle, with its reason", () => {
  const reason = {zh: "口径不同", en: "another definition"};
  const setup = {...calibration, idle: [{figure: "N0", reason}]};
  const {taken, idle} = told([["CZ02", {period: "2025-12-31"}]], setup);
  expect([taken, idle]).toEqual([[], ["said"]]);
});

test("informedHistory(project, setup) takes the better source of two numbers of one date", () => {
  const {taken, idle} = told([
    ["CZ02", {period: "2025-12-31", confidence: "B"}],
    ["CZ02", {period: "2025-12-31", confidence: "A1"}]
  ]);
  expect([taken.map(({id}) => id), idle]).toEqual([["N1"], ["again"]]);
});
