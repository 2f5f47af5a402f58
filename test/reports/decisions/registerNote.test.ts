import {expect, test} from "vitest";
import {registerNote, registerView} from "../../../reports/components/decisions/registerNote.js";

const plan = {targets: [{id: "T1", kind: "forecast"}]};
const project = (progress: object[]) => ({plan, progress, setup: {startYear: 2024}}) as never;

test("registerNote(project) says that reported numbers of what the model computes are left out, and nothing where there are none", () => {
  const reported = project([{id: "R1", target: "T1", period: "2025", value: 5}]);
  expect(registerNote(reported, "zh")).toContain("没有计入这里的概率");
  expect(registerNote(reported, "en")).toContain("not in the probabilities given here");
  expect(registerNote(project([]), "zh")).toBe("");
  // What is known up to the start of the model is in them.
  const known = project([{id: "R1", target: "T1", period: "2024", value: 5}]);
  expect(registerNote(known, "zh")).toBe("");
  expect(registerView(project([]), "en")).toBe("");
});
