import {expect, test} from "vitest";
import {loadProject} from "../../src/data/index.js";
import {askedText, demandText} from "../../src/decide/askedText.js";

const {plan} = loadProject("data");

test("askedText(asked) names the reading where a target has several", () => {
  expect(askedText({target: "T08", reading: "present"}, plan, "en")).toContain(
    "The skilled stock keeps growing to 2035"
  );
  const [first] = plan.targets.find(({id}) => id === "T01")!.readings;
  expect(askedText({target: "T01", reading: first.id}, plan, "zh")).toBe(
    "三年新增高技能人才（公布的新增高技能人才）"
  );
});

test("demandText(asked) is that of the reading, and of a range that of the target", () => {
  const range = {operator: "between", value: 4, valueHigh: 5, unit: "class"} as const;
  expect(demandText({operator: "between", goal: 4}, range, "en")).toBe("4 to 5 classes");
  expect(demandText({operator: "<=", goal: 3}, range, "en")).toBe("at most 3 classes");
});
