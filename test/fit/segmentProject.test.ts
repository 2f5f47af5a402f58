import {expect, test} from "vitest";
import {segmentProject, segmentStart} from "../../src/fit/segmentProject.js";
import {leverBaseline} from "../../src/project/leverBaseline.js";
import {smallHistory} from "./fixture.js";

const source = smallHistory();
const {project, setup, figures} = source;
const value = (id: string) => figures.get(id)!.value;
// Our own employed: the high-skilled of the end of 2024 over their density.
const ownEmployed = (value("CZ02") / value("CZ03")) * 1e4;

test("segmentProject(source, segment) starts from what was published, ± half a last digit", () => {
  const {project: own, start} = segmentProject(source, setup.places[0].segments[0]);
  expect(start).toBe(2022);
  expect(own.setup.startYear).toBe(2022);
  const [definition] = own.setup.definitions;
  expect(definition.employed).toEqual({low: 2930000, high: 2990000});
  const {low, high} = definition.highSkilled as {low: number; high: number};
  expect((low + high) / 2).toBe(value("CZ06"));
  expect(high - low).toBe(2 * figures.get("CZ06")!.precision!);
});

test("segmentProject(source, segment) takes every programme's quantity in proportion to the employed", () => {
  const employed = {low: ownEmployed / 2, high: ownEmployed / 2};
  const segment = {...setup.places[0].segments[0], employed};
  const {project: half} = segmentProject(source, segment);
  const quantities = new Set(project.setup.programmes.map(({lever}) => lever));
  for (const [i, lever] of project.levers.entries()) {
    const times = quantities.has(lever.id) ? 0.5 : 1;
    expect(leverBaseline(half.levers[i], 2024) / (leverBaseline(lever, 2024) || 1)).toBeCloseTo(
      leverBaseline(lever, 2024) ? times : 0,
      9
    );
  }
});

test("segmentProject(source, density alone) gives the place our own employed", () => {
  const segment = {from: 2020, density: {low: 1000, high: 1200}, observations: []};
  const {project: own, start} = segmentProject(source, segment);
  const {employed, highSkilled, skilled} = own.setup.definitions[0];
  const ends = (range: unknown) => Object.values(range as {low: number; high: number});
  expect(start).toBe(2020);
  for (const end of ends(employed)) expect(end).toBeCloseTo(ownEmployed, 3);
  expect(ends(highSkilled)[0]).toBeCloseTo(0.1 * ownEmployed, 3);
  expect(ends(highSkilled)[1]).toBeCloseTo(0.12 * ownEmployed, 3);
  const [low, high] = setup.shareRange;
  expect(ends(skilled)[0]).toBeCloseTo((0.1 * ownEmployed) / high, 3);
  expect(ends(skilled)[1]).toBeCloseTo((0.12 * ownEmployed) / low, 3);
});

test("segmentStart(segment) is what is given before the date of a figure", () => {
  expect(segmentStart({highSkilled: {figure: "CZ06"}, observations: []}, figures)).toBe(2022);
  const from = {from: 2021.5, highSkilled: {figure: "CZ06"}, observations: []};
  expect(segmentStart(from, figures)).toBe(2021.5);
  expect(() => segmentStart({observations: []}, figures)).toThrow(
    "invalid segment; neither highSkilled nor density: give one of them"
  );
  expect(() => segmentStart({density: {figure: "CZ99"}, observations: []}, figures)).toThrow(
    /^unknown figure: "CZ99"; one of CZ/
  );
});
