import {expect, test} from "vitest";
import {DataError} from "../../../src/check/dataError.js";
import {loadProject} from "../../../src/data/index.js";
import {parseScenario} from "../../../src/scenario/parseScenario.js";
import {copyProject, lineOf} from "../folder.js";

test.each([
  [
    "untilYear: 2025",
    "untilYear: 2024",
    "expected at least 2025, the last year of the plan, got 2024"
  ],
  ['placeCode: "330200"', 'placeCode: "330100"', 'expected "330200" as in the plan, got "330100"']
])("model: %s → %s is refused", (from, to, message) => {
  const copy = copyProject();
  copy.edit("model.yaml", from, to);
  expect(copy.problems().join("\n")).toContain(message);
});

test.each([
  [
    "base: recent-pace",
    "base: recent-pase",
    'base: expected a known scenario, got "recent-pase"; one of recent-pace'
  ],
  [
    "target: delivery",
    "target: delivry",
    'delivry target: expected a known lever or assumption, got "delivry"; one of delivery'
  ],
  [
    "value: 2,",
    "value: 3,",
    "delivery value: expected a number within 0 to 2, got 3; change the value, or widen the range of delivery in levers.yaml"
  ],
  ["value: 2,", "value: 1e400,", "delivery value: expected a finite number, got 1e400"],
  ["value: 2,", "value: .nan,", "delivery value: expected a finite number, got .nan"],
  ["value: 2,", "value: 两倍,", 'delivery value: expected a number, got "两倍"'],
  ["schema: 1", "schema: 2", "schema: expected 1, got 2"],
  ["to: 2026", "to: 2021", "delivery to: expected a year after from"],
  [
    "operation: set",
    "operation: sett",
    'delivery operation: expected a known word, got "sett"; one of set'
  ],
  ["id: training-doubled", "id: recent-pace", "id: expected each id once, got recent-pace again"]
])("scenario: %s → %s is refused", (from, to, message) => {
  const copy = copyProject();
  copy.edit("scenarios/training-doubled.yaml", from, to);
  const line = lineOf(copy.read("scenarios/training-doubled.yaml"), to);
  expect(copy.problems().join("\n")).toContain(
    `scenarios/training-doubled.yaml:${line} ${message}`
  );
});

test("scenarios that inherit from each other in a circle are named", () => {
  const copy = copyProject();
  copy.edit("scenarios/recent-pace.yaml", "description:", "base: downturn\ndescription:");
  expect(copy.problems()).toContain(
    "scenarios/downturn.yaml:5 base: expected a base that leads to an end, got the circle downturn -> recent-pace -> downturn; remove one base"
  );
  copy.edit("scenarios/downturn.yaml", "base: recent-pace", "base: downturn");
  expect(copy.problems().join("\n")).toContain("got the circle downturn -> downturn");
});

test("a scenario whose change leaves a range only where it acts is refused with the range to widen", () => {
  const copy = copyProject();
  copy.edit("scenarios/downturn.yaml", "operation: set, value: 3", "operation: multiply, value: 4");
  expect(copy.problems()).toEqual([
    "scenarios/downturn.yaml changes: expected retention.outMigration within 0 to 3 in 2022, got 4; change the value, or widen the range of retention.outMigration in levers.yaml"
  ]);
});

test("a scenario with faults is refused in the same words by folder and pasted with its project", () => {
  const copy = copyProject();
  const project = loadProject(copy.directory);
  const file = "scenarios/training-doubled.yaml";
  copy.edit(file, "value: 2,", "value: 3,");
  copy.edit(file, "base: recent-pace", "base: recent-pase");
  copy.edit(file, "fixed:", "fixd:");
  let pasted: unknown;
  try {
    parseScenario(copy.read(file), {file, project});
  } catch (error) {
    pasted = error;
  }
  expect(pasted).toBeInstanceOf(DataError);
  const lines = (pasted as DataError).message.split("\n");
  expect(lines).toHaveLength(3);
  expect(copy.problems().sort()).toEqual(lines.sort());
});

test("a row of figures that cannot be read is one problem: what names its figure is not unknown", () => {
  const copy = copyProject();
  copy.edit("figures.csv", /^(PE08a,.*?,stock,)(\d+)/m, "$1万$2");
  const said = copy.problems();
  expect(said).toHaveLength(1);
  expect(said[0]).toMatch(/^figures\.csv:\d+ value/);
});
