import {expect, test} from "vitest";
import type {Project} from "../../src/project/project.js";
import {hasOutturns, withoutOutturns} from "../../src/project/withoutOutturns.js";

const plan = {
  targets: [
    {id: "T1", kind: "forecast"},
    {id: "T2", kind: "evidence"}
  ]
};
const project = (progress?: {id: string; target: string; value?: number}[]) =>
  ({hash: "a", plan, progress}) as unknown as Project;
const rows = [
  {id: "R1", target: "T1", value: 5},
  {id: "R2", target: "T2", value: 6}
];

test("hasOutturns(project) asks for a number of a target that the model computes", () => {
  expect(hasOutturns(project(rows))).toBe(true);
  expect(hasOutturns(project([rows[1]]))).toBe(false);
  expect(hasOutturns(project([{id: "R3", target: "T1"}]))).toBe(false);
  expect(hasOutturns(project())).toBe(false);
});

test("withoutOutturns(project) leaves out those rows and nothing else", () => {
  const given = project(rows);
  expect(withoutOutturns(given).progress?.map(({id}) => id)).toEqual(["R2"]);
  expect(given.progress?.length).toBe(2);
  const without = project();
  expect(withoutOutturns(without)).toBe(without);
});
