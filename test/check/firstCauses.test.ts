import {expect, test} from "vitest";
import {firstCauses} from "../../src/check/firstCauses.js";
import type {Problem} from "../../src/check/problem.js";

const problem = (column: string, code: string, restsOn?: Problem["restsOn"]): Problem => ({
  file: "a.yaml",
  column,
  code,
  values: {},
  message: {zh: code, en: code},
  ...(restsOn ? {restsOn} : {})
});
const codes = (problems: readonly Problem[]) => firstCauses(problems).map(({code}) => code);
const range = {file: "a.yaml", column: "levers[1].range"};

test("firstCauses(problems) tells the first of several about one value, and what no value at fault was the measure of", () => {
  expect(codes([problem("unit", "a"), problem("unit", "b"), problem("value", "c")])).toEqual([
    "a",
    "c"
  ]);
  const step = problem("levers[1].step", "step", [range]);
  expect(codes([step])).toEqual(["step"]);
  expect(codes([step, problem("levers[1].range", "order")])).toEqual(["order"]);
  expect(codes([step, problem("levers[1].range[0]", "below")])).toEqual(["below"]);
  expect(codes([step, problem("levers[1]", "shape")])).toEqual(["shape"]);
  expect(codes([step, problem("levers[10].range", "order")])).toEqual(["step", "order"]);
  expect(codes([step, {...problem("levers[1].range", "order"), file: "b.yaml"}])).toEqual([
    "step",
    "order"
  ]);
});

test("firstCauses(problems) keeps several that are measured by the whole they stand in, and all without a column", () => {
  const prior = {file: "a.yaml", column: "prior"};
  const [low, high] = ["prior.low", "prior.high"].map((column) => problem(column, column, [prior]));
  expect(codes([low, high])).toEqual(["prior.low", "prior.high"]);
  const {column: _, ...whole} = problem("x", "missing");
  expect(codes([whole, whole])).toEqual(["missing", "missing"]);
});

test("firstCauses: a number that a comma cut is told alone among the values of its mapping", () => {
  const of = (key: string, code: string) =>
    ({file: "a.yaml", line: 10, column: key, key, code}) as Problem;
  const told = firstCauses([
    of("changes[0].0", "commaInNumber"),
    of("changes[0].value", "belowStep"),
    of("changes[1].value", "belowStep"),
    of("name", "emptyText")
  ]);
  expect(told.map(({key}) => key)).toEqual(["changes[0].0", "changes[1].value", "name"]);
});

test("firstCauses: a key at the top is cut alone too, and what was said of a value beside a cut is no cause", () => {
  const of = (key: string, code: string, restsOn: Problem["restsOn"] = []) =>
    ({file: "a.yaml", column: key, key, code, restsOn}) as Problem;
  const told = firstCauses([
    of("0", "commaInNumber"),
    of("seed", "below"),
    of("list.step", "wide", [{file: "a.yaml", column: "seed"}])
  ]);
  expect(told.map(({key}) => key)).toEqual(["0", "list.step"]);
});

test("firstCauses: a key that only begins alike is no part of a value; of a line, what is measured by the line itself is no cause", () => {
  const step = problem("levers[1].step", "step", [range]);
  expect(codes([step, problem("levers[1].rangeNote", "empty")])).toEqual(["step", "empty"]);
  const line = {file: "a.yaml", line: 5};
  const [low, high, own] = [
    {...problem("low", "low", [line]), line: 5},
    {...problem("high", "high", [line]), line: 5},
    {...problem("unit", "own"), line: 5}
  ];
  expect(codes([low, high])).toEqual(["low", "high"]);
  expect(codes([low, high, own])).toEqual(["own"]);
});

test("firstCauses: a key that is missing is not told beside the misspelling of it, nor what it would have been the measure of", () => {
  const at = (key: string, code: string, rest: object = {}) => ({
    file: "a.yaml",
    column: key,
    key,
    code,
    ...rest
  });
  const unknown = (key: string, near: string[]) =>
    at(key, "unknownName", {values: {thing: "key", near}});
  const rests = {restsOn: [{file: "a.yaml", column: "targets[0].value"}]};
  const all = [
    at("targets[0].value", "noTargetValue"),
    unknown("targets[0].valeu", ["value", "name"]),
    at("targets[0].readings[0].value", "noGoal", rests),
    at("targets[1].value", "noTargetValue"),
    at("value", "noTargetValue"),
    unknown("vale", ["value"])
  ] as never[];
  expect(firstCauses(all)).toEqual([all[1], all[3], all[5]]);
});
