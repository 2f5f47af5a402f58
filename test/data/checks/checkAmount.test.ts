import {expect, test} from "vitest";
import {copyProject} from "../folder.js";

const plan = "plans/ningbo-2021-2025.yaml";

test.each([
  [
    "value: 2200000\n",
    "value: 220.5\n",
    "expected a whole number of person, got 220.5; write 2205000 if 220.5万 is meant"
  ],
  ["value: 2200000\n", "value: 220\n", "expected 2200000 as in the quote"],
  ["value: 2200000\n", "value: -2200000\n", "expected a number of 0 or more, got -2200000"],
  ["    value: 2200000\n", "", "expected a number, got nothing; add it, or write operator: none"]
])("plan: %s → %s is refused", (from, to, message) => {
  const copy = copyProject();
  copy.edit(plan, from, to);
  expect(copy.problems().join("\n")).toContain(message);
});
