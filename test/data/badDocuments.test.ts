import {expect, test} from "vitest";
import {DataError} from "../../src/check/dataError.js";
import {loadProject} from "../../src/data/index.js";
import {parseScenario} from "../../src/scenario/parseScenario.js";
import {copyProject, lineOf} from "./folder.js";

const plan = "plans/ningbo-2021-2025.yaml";

test("an unknown key, a wrong unit and a share in percent are reported with line and nearest name", () => {
  const copy = copyProject();
  copy.edit(plan, "    basis: stock", "    basiss: stock");
  copy.edit(plan, "unit: person-time", "unit: persontime");
  copy.edit(
    plan,
    'operator: ">="\n    value: 780000\n    unit: person',
    'operator: ">="\n    value: 36\n    unit: "1"'
  );
  const text = copy.read(plan);
  const lines = copy.problems();
  expect(lines).toContain(
    `${plan}:${lineOf(text, "basiss")} targets[0].basiss: expected a known key, got "basiss"; one of basis, bodies, series, id, clause, …`
  );
  expect(lines).toContain(
    `${plan}:${lineOf(text, "persontime")} targets[2].unit: expected a known unit, got "persontime"; one of person-time, person, person/yr, person-time/yr, event, …`
  );
  expect(lines).toContain(
    `${plan}:${lineOf(text, "value: 36")} targets[1].value: expected a share in [0, 1], got 36; write 0.36 for 36%; for a multiple (倍) use unit multiple`
  );
});

test("a quote that is not in the text says how far it agrees", () => {
  const copy = copyProject();
  copy.edit(plan, "quote: 高技能人才总量78万人", "quote: 高技能人才总量79万人");
  expect(copy.problems().join("\n")).toContain(
    'targets[1].quote: expected words that stand in plans/ningbo-2021-2025.txt, got "高技能人才总量79万人"; it agrees up to "高技能人才总量7"; copy the rest from the text'
  );
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
    'changes[0].target: expected a known lever or assumption, got "delivry"; one of delivery'
  ],
  [
    "value: 2,",
    "value: 3,",
    "changes[0].value: expected a number within 0 to 2, got 3; change the value, or the range in levers.yaml"
  ],
  ["value: 2,", "value: 1e400,", "changes[0].value: expected a finite number, got 1e400"],
  ["value: 2,", "value: .nan,", "changes[0].value: expected a finite number, got .nan"],
  ["value: 2,", "value: 两倍,", 'changes[0].value: expected a number, got "两倍"'],
  ["schema: 1", "schema: 2", "schema: expected 1, got 2"],
  ["to: 2026", "to: 2021", "changes[0].to: expected a year after from"],
  [
    "operation: set",
    "operation: sett",
    'changes[0].operation: expected a known word, got "sett"; one of set'
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

test("an assumption that does not state its role is named with its line", () => {
  const copy = copyProject();
  copy.edit("assumptions.yaml", "    role: realisation\n", "");
  const [said] = copy.problems();
  expect(said).toMatch(/^assumptions\.yaml:\d+ assumptions\[\d+\]/);
  expect(said).toContain(
    "expected realisation, which realisation.course is to its programmes, got nothing; add role: realisation"
  );
});

test("scenarios whose changes leave a range only together are refused", () => {
  const copy = copyProject();
  copy.edit("scenarios/downturn.yaml", "operation: set, value: 3", "operation: multiply, value: 4");
  expect(copy.problems()).toEqual([
    "scenarios/downturn.yaml changes: invalid retention.outMigration; not in [0, 3] in 2022: 4"
  ]);
});

test.each([
  [
    "counts: person-time, duration: 0}",
    "counts: person, duration: 0}",
    "expected what its lever counts, person-time/yr, got person"
  ],
  [
    "skilled: {figure: PE08a}",
    "skilled: {figure: PE08z}",
    'expected a known figure, got "PE08z"; one of PE08a'
  ],
  [
    "skilled: {figure: PE08a}",
    "skilled: {figure: PE08c}",
    "expected a figure in person, got PE08c in share"
  ],
  ["skilled: {figure: PE08a}", "skilled: {low: 3, high: 2}", "expected at least low 3, got 2"],
  [
    "startYear: 2020",
    "startYear: 2024",
    "expected a figure of about the end of 2024, got PE08a of"
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
  ["scenario: recent-pace", "scenario: recent", 'expected a known scenario, got "recent"'],
  [
    "untilYear: 2025",
    "untilYear: 2024",
    "expected at least 2025, the last year of the plan, got 2024"
  ],
  ['placeCode: "330200"', 'placeCode: "330100"', 'expected "330200" as in the plan, got "330100"'],
  ["    employed: {low: 5000000, high: 6500000}\n", "", "expected density or employed, got neither"]
])("model: %s → %s is refused", (from, to, message) => {
  const copy = copyProject();
  copy.edit("model.yaml", from, to);
  expect(copy.problems().join("\n")).toContain(message);
});

test.each([
  [
    "low: 0.7, high: 1.1",
    "low: 1.7, high: 1.1",
    "expected low < median < high, got 1.7, 0.95, 1.1"
  ],
  [
    "alpha: [39, 8.5, 2.5]",
    "alpha: [39, 8.5]",
    "expected 3 numbers, one for each component, got 2"
  ],
  ["alpha: [39, 8.5, 2.5]", "alpha: [39, 8.5, -2.5]", "expected a number above 0, got -2.5"],
  ["sources: [RT12]", "sources: [RT99]", 'expected a known source, got "RT99"; one of RT'],
  [
    "family: beta, a: 18",
    "family: betta, a: 18",
    'expected a known word, got "betta"; one of beta'
  ],
  ["bounds: [0.3, 2]", "bounds: [1, 2]", "expected a number within the bounds 1 to 2, got 0.95"],
  [
    "  - id: attendance",
    "  - id: attendence",
    'expected an assumption "attendance", which the model needs, found none; add it; near to it is attendence'
  ],
  ["  - id: attendance", "  - id: dispersion", 'expected each id once, got "dispersion" again']
])("assumptions: %s → %s is refused", (from, to, message) => {
  const copy = copyProject();
  copy.edit("assumptions.yaml", from, to);
  expect(copy.problems().join("\n")).toContain(message);
});

test.each([
  [
    "baseline: 200000",
    "baseline: 900000",
    "expected a number within the range 0 to 600000, got 900000"
  ],
  ["range: [0, 600000]", "range: [600000, 0]", "expected low < high, got 600000, 0"],
  ["target: N03", "target: N04", 'expected a known target, got "N04"; one of N0'],
  ["id: pass\n", "id: dispersion\n", "expected an id that no assumption has, got dispersion"]
])("levers: %s → %s is refused", (from, to, message) => {
  const copy = copyProject();
  copy.edit("levers.yaml", from, to);
  expect(copy.problems().join("\n")).toContain(message);
});

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
    "start: 2021-01-01",
    "start: 2020-01-01",
    "expected a year after 2020, when the model starts, got 2020"
  ],
  ["due: 2025-12-31", "due: 2025-13-31", 'expected a date like 2027-12-31, got "2025-13-31"'],
  ["kind: forecast", "kind: evidence", "expected no reading for a target of kind evidence, got 3"],
  ["kind: forecast", "kind: forecasts", 'expected a known word, got "forecasts"; one of forecast'],
  [
    "value: 2200000\n",
    "value: 220.5\n",
    "expected a whole number of person, got 220.5; write 2205000 if 220.5万 is meant"
  ],
  ["value: 2200000\n", "value: -2200000\n", "expected a number of 0 or more, got -2200000"],
  ["    value: 2200000\n", "", "expected a number, got nothing; add it, or write operator: none"],
  ["bodies: []", "bodies: [市人社局]", 'expected a known body, got "市人社局"; there are none'],
  ["section: goals", "section: goal", 'expected a known section, got "goal"; one of goals'],
  ["id: N02", "id: N01", 'expected each id once, got "N01" again'],
  ["text: ningbo", "text: ../ningbo", "expected the name of a .txt file beside it"]
])("plan: %s → %s is refused", (from, to, message) => {
  const copy = copyProject();
  copy.edit(plan, from, to);
  expect(copy.problems().join("\n")).toContain(message);
});

const bomb = `a: &a [x, x, x, x, x, x, x, x, x]\n${[..."bcdefghi"].map((key, i) => `${key}: &${key} [${`*${"abcdefghi"[i]}, `.repeat(9)}]`).join("\n")}\n`;

test.each([
  ["an alias bomb", bomb, "levers.yaml:1: expected a value, got the anchor &a; remove it"],
  [
    "a prototype key",
    "schema: 1\n__proto__: {polluted: true}\nlevers: []\n",
    'levers.yaml:2: expected a key, got "__proto__", which is not allowed; rename it'
  ],
  [
    "a constructor key",
    "schema: 1\nlevers:\n  - constructor: {prototype: {x: 1}}\n",
    'levers.yaml:3: expected a key, got "constructor", which is not allowed; rename it'
  ],
  [
    "a merge key",
    "schema: 1\n<<: {levers: []}\n",
    "levers.yaml:2: expected a key, got the merge key <<; write the keys out"
  ],
  [
    "a duplicate key",
    "schema: 1\nlevers: []\nschema: 1\n",
    'levers.yaml:3: expected each key once, got "schema" again; remove one of them'
  ],
  [
    "a tag",
    "schema: !!js/function 'x'\nlevers: []\n",
    "levers.yaml:1: expected plain data, got a tag; remove the word that starts with !"
  ],
  [
    "a second document",
    "schema: 1\n---\nschema: 1\n",
    "levers.yaml:2: expected one document, got a second after ---; remove the line ---"
  ],
  [
    "a tab",
    "schema: 1\nlevers:\n\t- id: x\n",
    "levers.yaml:3: expected spaces in front, got a tab; indent with two spaces"
  ],
  [
    "an open quote",
    "schema: 1\nlevers: 'abc\n",
    "levers.yaml:2: expected a closing quote, bracket or comma, got none; close it"
  ],
  [
    "a colon in text",
    "schema: 1\nlevers: a: b\n",
    "levers.yaml:2: expected one key and value a line, got more; put text that holds a colon between quotes"
  ],
  [
    "a full-width colon",
    "schema：1\n",
    'levers.yaml:1: expected keys and values, got "schema：1"; use a colon and a space (: ) instead of ：'
  ],
  [
    "a collection as key",
    "schema: 1\n? [a]\n: 1\n",
    "levers.yaml:2: expected a plain key, got none or a collection; write text before the colon"
  ],
  [
    "nothing",
    "# only a note\n",
    "levers.yaml: expected keys and values, got nothing; restore the file"
  ],
  [
    "deep brackets",
    "[".repeat(1e5),
    "levers.yaml:1: expected at most 60 levels of nesting, got more; flatten it"
  ],
  [
    "deep dashes",
    "- ".repeat(1e5),
    "levers.yaml:1: expected at most 60 levels of nesting, got more; flatten it"
  ],
  [
    "5 MB",
    `a: ${"x".repeat(5e6)}\n`,
    "levers.yaml: expected at most 4 MB of YAML, got more; check that it is the right file"
  ]
])("YAML with %s is refused", (_, text, message) => {
  const copy = copyProject();
  copy.write("levers.yaml", text);
  expect(copy.problems()).toContain(message);
  expect(({} as {polluted?: boolean}).polluted).toBeUndefined();
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
  expect(lines.length).toBeGreaterThan(3);
  expect(copy.problems().sort()).toEqual(lines.sort());
});
