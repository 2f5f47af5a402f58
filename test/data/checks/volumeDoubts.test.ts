import {expect, test} from "vitest";
import {checkVolumes} from "../../../src/data/checks/volumeDoubts.js";
import {loadProject} from "../../../src/data/loadProject.js";

/** 100,000 high-skilled of 600,000 employed; as many people of every age, but twice as many of 16. */
const setup = (kind: string) =>
  ({
    programmes: [{id: "p", lever: "places", kind}],
    startYear: 2024,
    definitions: [
      {
        id: "d",
        skilled: {low: 200000, high: 200000},
        highSkilled: {low: 90000, high: 100000},
        employed: {low: 500000, high: 600000}
      }
    ]
  }) as never;
const people = Array.from({length: 101}, (_, age) => (age === 16 ? 200 : 100));
const population = {source: "", years: [2000, 2025], male: [[], people], female: [[], people]};
const told = (kind: string, baseline: unknown) => {
  const found: unknown[] = [];
  const levers = [{id: "places", baseline}] as never;
  checkVolumes(setup(kind), {levers, figures: [], population}, (path, {values}) => {
    found.push([path.join("."), values]);
  });
  return found;
};

test.each([
  // 5 × 0.18 × 100,000.
  ["course", "candidates", 90000],
  ["assessment", "candidates", 90000],
  // 600,000 / 0.6 people of 16 to 59, of whom 2 of 45 are 16.
  ["school", "age", 44444],
  // 5.4% of 600,000.
  ["recruitment", "growth", 32100]
])(
  "checkVolumes: a %s takes in at most the people that the start allows (%s): %d a year",
  (kind, of, most) => {
    const rounded = Number(most.toPrecision(2));
    expect(told(kind, most)).toEqual([]);
    expect(told(kind, most + 1)).toEqual([
      ["levers.0.baseline", {of, got: most + 1, most: rounded}]
    ]);
  }
);

test("checkVolumes reads a baseline by year at the first simulated year", () => {
  expect(told("recruitment", {2025: 100, 2030: 1e6})).toEqual([]);
  expect(told("recruitment", {2020: 1e6, 2030: 100})).toHaveLength(1);
});

test.each(["data", "data/examples/ningbo"])(
  "checkVolumes finds nothing in %s, and a school that takes in twenty times as many",
  (folder) => {
    const {levers, figures, population: all, setup: own} = loadProject(folder);
    const times = (factor: number) => {
      const found: string[] = [];
      const changed = levers.map((lever) =>
        lever.id === "places.technicalSchool"
          ? {...lever, baseline: Number(lever.baseline) * factor}
          : lever
      );
      checkVolumes(
        own,
        {levers: factor === 0 ? levers : changed, figures, population: all},
        (path) => {
          found.push(levers[Number(path[1])].id);
        }
      );
      return found;
    };
    expect(times(0)).toEqual([]);
    expect(times(20)).toEqual(["places.technicalSchool"]);
  }
);
