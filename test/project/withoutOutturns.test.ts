import {expect, test} from "vitest";
import type {Project} from "../../src/project/project.js";
import {hasOutturns, withoutOutturns} from "../../src/project/withoutOutturns.js";

const plan = {
  targets: [
    {id: "T1", kind: "forecast"},
    {id: "T2", kind: "evidence"}
  ]
};
const setup = {startYear: 2024};
const project = (progress?: {id: string; target: string; period: string; value?: number}[]) =>
  ({hash: "a", plan, setup, progress}) as unknown as Project;
const rows = [
  {id: "R1", target: "T1", period: "2025", value: 5},
  {id: "R2", target: "T2", period: "2025", value: 6}
];

test("hasOutturns(project) asks for a number of a target that the model computes", () => {
  expect(hasOutturns(project(rows))).toBe(true);
  expect(hasOutturns(project([rows[1]]))).toBe(false);
  expect(hasOutturns(project([{id: "R3", target: "T1", period: "2025"}]))).toBe(false);
  expect(hasOutturns(project())).toBe(false);
});

test("withoutOutturns(project) leaves out those rows and nothing else", () => {
  const given = project(rows);
  expect(withoutOutturns(given).progress?.map(({id}) => id)).toEqual(["R2"]);
  expect(given.progress?.length).toBe(2);
  const without = project();
  expect(withoutOutturns(without)).toBe(without);
});

test("what is reported of the time up to the start of the model is known whatever it computes, and stays", () => {
  const early = {id: "R4", target: "T1", period: "2024", value: 4};
  const across = {id: "R5", target: "T1", period: "2024-01/2025-06", value: 7};
  expect(hasOutturns(project([early]))).toBe(false);
  expect(hasOutturns(project([across]))).toBe(true);
  const left = withoutOutturns(project([early, across, rows[0]])).progress;
  expect(left?.map(({id}) => id)).toEqual(["R4"]);
});

test("withoutOutturns(project): a figure that awaits a fit is reported, too, and awaits none without", () => {
  const fit = {seed: 1, awaiting: [{figure: "N1", role: "skilled"}]};
  const awaited = {...project(), fit} as unknown as Project;
  expect(hasOutturns(awaited)).toBe(true);
  expect(withoutOutturns(awaited).fit).toEqual({seed: 1, awaiting: undefined});
  expect(hasOutturns(withoutOutturns(awaited))).toBe(false);
  const observed = {seed: 1, observed: [{figure: "N1", role: "skilled"}]};
  const learned = {...project(), fit: observed} as unknown as Project;
  expect(hasOutturns(learned)).toBe(true);
  expect(hasOutturns(withoutOutturns(learned))).toBe(false);
});
