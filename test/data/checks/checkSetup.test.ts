import {expect, test} from "vitest";
import {copyProject} from "../folder.js";

test.each([
  [
    "{id: senior, name: {zh: 高级工, en: Senior worker}, skilled: true, highSkilled: true",
    "{id: senior, name: {zh: 高级工, en: Senior worker}, skilled: false, highSkilled: false",
    "expected skilled: true as of intermediate, the level below, got false"
  ],
  [
    "lever: places.recruitment, counts: person,",
    "lever: places.technicalSchool, counts: person,",
    "got places.technicalSchool, which is the quantity of"
  ],
  [
    "lever: places.recruitment, counts: person,",
    "lever: places.recruitment, counts: person-time,",
    "expected person, which is what a recruitment counts, got person-time"
  ],
  [
    "counts: person-time, duration: 0}",
    "counts: person, duration: 0}",
    "expected what its lever counts, person-time/yr, got person"
  ],
  [
    "kind: school, lever: places.technicalSchool, counts: person, duration: 3",
    "kind: school, lever: places.technicalSchool, counts: person, duration: 0",
    "expected at least 1 year for kind school, got 0"
  ],
  [
    "lever: places.training",
    "lever: places.trainin",
    'expected a known lever, got "places.trainin"; one of places.training'
  ],
  [
    "lever: places.technicalSchool, counts: person, duration: 3",
    "lever: places.technicalSchool, counts: person, duration: 3, stay: {lever: deliver}",
    'expected a known lever, got "deliver"; one of delivery'
  ],
  [
    "lever: places.recruitment, counts: person, duration: 0",
    "lever: places.recruitment, counts: person, duration: 0, stay: {lever: delivery}",
    "expected only on a school, whose graduates stay, got recruitment"
  ],
  [
    /untilYear: \d+/,
    "untilYear: 2200",
    "expected a year to 2150, the last that can be simulated, got 2200"
  ],
  ["scenario: recent-pace", "scenario: recent", 'expected a known scenario, got "recent"']
])("model: %s → %s is refused", (from, to, message) => {
  const copy = copyProject();
  copy.edit("model.yaml", from, to);
  expect(copy.problems().join("\n")).toContain(message);
});

test("model: the last age is one at which nobody has to be at work any more", () => {
  const copy = copyProject();
  copy.edit("model.yaml", /ages: .*/, "ages: {from: 16, to: 59}");
  expect(copy.problems()).toEqual([
    "model.yaml:16 ages.to: expected at least 60, an age at which men are not yet retired in 2025, got 59; write 69, say; who leaves is computed from the retirement rule, and nobody works beyond the last age"
  ]);
  copy.edit("model.yaml", "to: 59", "to: 64");
  expect(copy.problems()).toEqual([]);
});

test("a stated definition that nothing defines is a problem of its line, beside all others", () => {
  const copy = copyProject("data");
  copy.edit("model.yaml", /^definitions:/m, "definition: planConsistant\ndefinitions:");
  copy.edit("model.yaml", "lever: places.recruitment", "lever: places.recruitmant");
  const problems = copy.problems().filter((line) => line.includes("model.yaml"));
  expect(problems.some((line) => /model\.yaml:\d+ definition: /.test(line))).toBe(true);
  expect(problems.join("\n")).toContain("one of planConsistent, published");
  expect(problems.join("\n")).toContain("places.recruitmant");
});
