import {expect, test} from "vitest";
import type {Project} from "../../src/project/project.js";
import {withoutRegister} from "../../src/project/withoutRegister.js";

test("withoutRegister(project) leaves out the register and nothing else", () => {
  const project = {hash: "a", figures: [], progress: []} as unknown as Project;
  expect(withoutRegister(project)).toEqual({hash: "a", figures: []});
  expect(project.progress).toEqual([]);
});
