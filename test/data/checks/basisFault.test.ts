import {expect, test} from "vitest";
import {aggregateFault, basisFault} from "../../../src/data/checks/basisFault.js";

test.each([
  ["cumulative", "person"],
  ["cumulative", "person-time"],
  ["annual", "person-time/yr"],
  ["annual", "event/yr"],
  ["annual", "1"],
  ["stock", "body"],
  ["stock", "FTE"],
  ["ratio", "1"],
  ["ratio", "person per 10,000"],
  ["qualitative", "person"],
  ["stock", "rank"],
  ["stock", "person per 10,000"],
  ["annual", "FTE"],
  ["annual", "unknown unit"]
])("basisFault: a %s target in %s passes", (basis, unit) => {
  expect(basisFault({basis, unit})).toBeUndefined();
});

test.each([
  ["cumulative", "person/yr", "write person, or change the basis"],
  ["annual", "person", "write person/yr, or change the basis"],
  ["stock", "body/yr", "write body, or change the basis"],
  ["ratio", "person", "change the unit or the basis"],
  ["cumulative", "1", "change the unit or the basis"]
])("basisFault: a %s target in %s is refused: %s", (basis, unit, mend) => {
  expect(basisFault({basis, unit})?.mend?.en).toBe(mend);
});

const goal = {value: 5, operator: ">="};
test.each([
  ["cumulative", "sum", true, []],
  ["cumulative", "end", true, ["sum"]],
  ["cumulative", "change", false, []],
  ["annual", "minimum", true, []],
  ["annual", "sum", true, ["minimum"]],
  ["annual", "end", true, ["minimum"]],
  ["stock", "end", false, []],
  ["stock", "maximum", false, ["end", "minimum"]],
  ["ratio", "change", false, ["minimum", "end"]],
  ["ratio", "rising", false, ["minimum", "end"]]
])("aggregateFault: %s by %s (flow: %s) may only be %s", (basis, aggregate, flow, may) => {
  const fault = aggregateFault({aggregate}, {...goal, basis}, flow);
  expect(fault?.values?.may ?? []).toEqual(may);
});

test("aggregateFault: an upper bound takes the highest year; a goal of the reading's own, or none, takes anything", () => {
  const target = {basis: "annual", value: 5, operator: "<="};
  expect(aggregateFault({aggregate: "maximum"}, target, true)).toBeUndefined();
  expect(aggregateFault({aggregate: "minimum"}, target, true)?.values?.may).toEqual(["maximum"]);
  expect(aggregateFault({aggregate: "rising", value: 0}, target, true)).toBeUndefined();
  expect(aggregateFault({aggregate: "rising"}, {basis: "annual"}, true)).toBeUndefined();
});
