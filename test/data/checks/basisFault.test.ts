import {expect, test} from "vitest";
import {
  aggregateFault,
  basisFault,
  growthFault,
  steadyFault
} from "../../../src/data/checks/basisFault.js";

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

test.each([
  [{aggregate: "end"}, "比例稳定在36%以上", "steadyOfQuote"],
  [{aggregate: "end", ours: true}, "比例稳定在36%以上", undefined],
  [{aggregate: "minimum"}, "比例稳定在36%以上", undefined],
  [{aggregate: "end"}, "到2027年达到36%", undefined],
  [{aggregate: "end"}, "每年不低于1万名", "steadyOfQuote"]
])("steadyFault(%o) beside %s", (reading, quote, code) => {
  expect(steadyFault(reading, {quote})?.code).toBe(code);
});

test.each([
  [{aggregate: "rising", operator: "<"}, "规模持续壮大", "directionOfQuote"],
  [{aggregate: "rising", operator: ">"}, "规模持续壮大", undefined],
  [{aggregate: "change", operator: ">"}, "流失率持续下降", "directionOfQuote"],
  [{aggregate: "change", operator: "<="}, "流失率持续下降", undefined],
  [{aggregate: "change", operator: "<"}, "提高效率,降低成本", undefined],
  [{aggregate: "end", operator: "<"}, "规模持续壮大", undefined]
])("growthFault(%o) beside %s", (reading, quote, code) => {
  expect(growthFault(reading, {quote})?.code).toBe(code);
});
