import {expect, test} from "vitest";
import type {Problem} from "../../src/check/problem.js";
import {checkedScenario} from "../../src/scenario/checkedScenario.js";
import {customScenario} from "../../src/scenario/customScenario.js";
import {encodeScenario} from "../../src/scenario/encodeScenario.js";
import {inheritScenario} from "../../src/scenario/inheritScenario.js";
import {readScenario} from "../../src/scenario/readScenario.js";
import {readScenarioPart} from "../../src/scenario/readScenarioPart.js";

const set = (target: string) => ({target, operation: "set" as const, value: 1});
const a = customScenario([set("x")], {id: "a"});
const b = customScenario([set("y")], {id: "b", base: "a"});
const c = customScenario([set("z"), set("x")], {id: "c", base: "b"});

test("inheritScenario(scenario, scenarios) puts the changes of the root base first, and has no base", () => {
  const alone = inheritScenario("c", [c, a, b]);
  expect(alone.changes.map(({target}) => target)).toEqual(["x", "y", "z", "x"]);
  expect("base" in alone).toBe(false);
  expect(alone.id).toBe("c");
  expect(inheritScenario(a, [])).toEqual(a);
  expect(c.changes.length).toBe(2);
});

test("inheritScenario(scenario, scenarios) refuses a base that is not there, and names a cycle", () => {
  expect(() => inheritScenario(b, [c])).toThrow('unknown scenario: "a"; one of c');
  const loop = {...a, base: "c"};
  expect(() => inheritScenario("c", [loop, b, c])).toThrow(
    "invalid base; cycle: c -> b -> a -> c; remove one base"
  );
  // A cycle further up is named without what leads to it.
  const self = {...a, base: "a"};
  expect(() => inheritScenario(b, [self])).toThrow("invalid base; cycle: a -> a; remove one base");
});

test("readScenario(text, scenarios) is the known one, or what a shared string says", () => {
  expect(readScenario("b", [a, b])).toBe(b);
  expect(readScenario(`#${encodeScenario(c)}`, [a]).changes).toEqual(c.changes);
  expect(() => readScenario("d", [a, b])).toThrow('unknown scenario: "d"; one of a, b');
});

test("readScenarioPart(source, problems) reads no more than 200,000 characters", () => {
  const problems: Problem[] = [];
  const long = readScenarioPart({file: "long.yaml", text: " ".repeat(200_001)}, problems);
  expect(long.value).toBeUndefined();
  expect(problems).toHaveLength(1);
  expect(problems[0].file).toBe("long.yaml");
});

test("checkedScenario(scenario, project) finds names, years and values that the project does not know", () => {
  const name = {zh: "拨款", en: "funds"};
  const lever = {
    id: "funds",
    name,
    unit: "1",
    baseline: 1,
    range: [0, 3],
    step: 0.1,
    anchors: [],
    keeps: name,
    basis: {kind: "assumption", sources: [], reason: name}
  };
  const project = {
    scenarios: [a],
    levers: [lever],
    assumptions: [],
    setup: {startYear: 2024, untilYear: 2030, levels: []}
  } as never;
  const checked = (change: object, base?: string) =>
    checkedScenario(
      customScenario([{target: "funds", operation: "set", value: 1, ...change}], {base}),
      project
    );
  expect(checked({}).id).toBe("custom");
  expect(() => checked({target: "fund"})).toThrow(/fund target.*"fund".*funds/);
  expect(() => checked({value: 3.5})).toThrow(/funds value.*3\.5/);
  expect(() => checked({from: 2031})).toThrow(/funds from.*2031/);
  expect(checked({from: 2030}).changes[0].from).toBe(2030);
  expect(() => checked({to: 2025})).toThrow(/funds to.*2025/);
  expect(checked({to: 2026}).changes[0].to).toBe(2026);
  expect(() => checked({}, "aa")).toThrow(/base.*"aa".*a/);
  // Each of two changes is in the range, both together are not.
  expect(() => checked({operation: "add", value: 3})).toThrow(/changes/);
});
