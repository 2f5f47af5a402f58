import {expect, test} from "vitest";
import {copyProject} from "../folder.js";

const plan = "plans/ningbo-2021-2025.yaml";

test.each([
  [
    "indicator: skilledEver",
    "indicator: skiledEver",
    'expected a known indicator, got "skiledEver"; one of skilledEver'
  ],
  [
    "indicator: skilledEver, aggregate: end",
    "indicator: skilledEver, aggregate: sum",
    'expected a flow to sum over years, got "skilledEver" in person'
  ],
  [
    "indicator: skilledEver, aggregate: end",
    "indicator: skilledShare, aggregate: end",
    'expected an indicator in person like the target, got "skilledShare" in 1'
  ],
  [
    "aggregate: end}",
    "aggregate: end, definition: planConsistent}",
    'expected a known definition, got "planConsistent"; one of published'
  ],
  [
    "aggregate: end}",
    "aggregate: end, until: 2030}",
    "expected a year to 2025, the end of the plan, got 2030"
  ],
  [
    "aggregate: sum}",
    "aggregate: sum, from: 2020}",
    "expected a year within 2021 to 2025, the window of the target, got 2020"
  ]
])("plan: %s → %s is refused", (from, to, message) => {
  const copy = copyProject();
  copy.edit(plan, from, to);
  expect(copy.problems().join("\n")).toContain(message);
});

test("a value at the end of a window does not mind that it begins before the model", () => {
  const copy = copyProject();
  copy.edit(plan, "start: 2021-01-01", "start: 2016-01-01");
  expect(copy.problems()).toEqual([]);
});
