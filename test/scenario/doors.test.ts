import {cpSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, expect, test} from "vitest";
import {stringify} from "yaml";
import {readLabHash} from "../../reports/components/scenarios/labState.js";
import {DataError} from "../../src/check/dataError.js";
import {decodeText} from "../../src/check/decodeText.js";
import {describeProblem} from "../../src/check/problem.js";
import {namedScenarios} from "../../src/cli/forecast/runForecast.js";
import {checkProject, loadProject} from "../../src/data/index.js";
import type {Change, Scenario} from "../../src/project/scenario.js";
import {customScenario} from "../../src/scenario/customScenario.js";
import {encodeScenario} from "../../src/scenario/encodeScenario.js";
import {isRunnable} from "../../src/scenario/isRunnable.js";
import {parseScenario} from "../../src/scenario/parseScenario.js";
import {forecastSettings} from "../../src/verdict/forecastSettings.js";

const folder = mkdtempSync(join(tmpdir(), "skillcast-doors-"));
cpSync("data/examples/ningbo", folder, {recursive: true});
afterAll(() => rmSync(folder, {recursive: true}));
const project = loadProject(folder);
const file = join(folder, "scenarios", "mine.yaml");

/** What a door says: the problems in both languages without file and line; empty where the scenario passes. */
const said = (open: () => unknown): string[] => {
  try {
    open();
    return [];
  } catch (error) {
    expect(error).toBeInstanceOf(DataError);
    return words((error as DataError).problems);
  }
};
const words = (problems: DataError["problems"]) =>
  problems.flatMap(({line: _line, ...problem}) =>
    (["zh", "en"] as const).map((language) => describeProblem({...problem, file: ""}, language))
  );

/** A text through every door that takes one. */
const byText = (text: string) => {
  writeFileSync(file, text);
  const listed = {
    check: words(checkProject(folder).problems),
    folder: said(() => loadProject(folder)),
    path: said(() => namedScenarios([file], project)),
    page: said(() =>
      parseScenario(decodeText(new TextEncoder().encode(text), "mine.yaml"), {
        file: "mine.yaml",
        project
      })
    )
  };
  rmSync(file);
  return listed;
};
/** A scenario through the doors that take no text. */
const byValue = (scenario: Scenario) => ({
  library: said(() => forecastSettings(project, {scenario})),
  shared: said(() => namedScenarios([encodeScenario(scenario)], project)),
  address: said(() => readLabHash(`#${encodeScenario(scenario)}`, project))
});
const same = (doors: Record<string, string[]>) => {
  const [first] = Object.values(doors);
  for (const [door, messages] of Object.entries(doors))
    expect([door, messages]).toEqual([door, first]);
  return first;
};

const mine = (changes: Change[], base = "recent-pace") =>
  customScenario(changes, {id: "mine", base});
const set = (target: string, value: number): Change => ({target, operation: "set", value});

test.each([
  ["nothing changed", mine([]), 0],
  ["a lever set", mine([set("delivery", 0.8)]), 0],
  ["an assumption at its end", mine([set("lapse.skilled", 0)]), 0],
  ["a ramp without an end", mine([{...set("delivery", 1.5), operation: "ramp", from: 2022}]), 0],
  ["a change after the last year", mine([{...set("delivery", 0.8), from: 2026}]), 1],
  ["a change that ends before the first", mine([{...set("delivery", 0.8), to: 2021}]), 1],
  ["people set in 万", mine([set("places.training", 4)]), 1],
  ["a lever of people set to nothing", mine([set("places.training", 0)]), 0],
  ["a factor finer than a step", mine([set("delivery", 0.02)]), 0],
  ["what a run reads once", mine([set("participation.from25", 0.5)]), 1],
  [
    "the same factor twice",
    mine([
      {target: "delivery", operation: "multiply", value: 1.1},
      {target: "delivery", operation: "multiply", value: 1.1}
    ]),
    1
  ],
  ["two values for the same years", mine([set("delivery", 0.8), set("delivery", 0.9)]), 1],
  ["the same value again", mine([set("delivery", 0.8), set("delivery", 0.8)]), 1],
  [
    "a factor of which a later value leaves nothing",
    mine([
      {target: "delivery", operation: "multiply", value: 1.1, from: 2023},
      set("delivery", 0.8)
    ]),
    1
  ],
  [
    "a value for a year that a later one covers",
    mine([{...set("delivery", 0.8), from: 2023, to: 2024}, set("delivery", 0.9)]),
    1
  ],
  [
    "a factor after a value",
    mine([set("delivery", 0.8), {...set("delivery", 1.1), operation: "multiply"}]),
    0
  ],
  [
    "two values for different years",
    mine([set("delivery", 0.8), {...set("delivery", 0.9), from: 2023}]),
    0
  ],
  ["an unknown lever", mine([set("delivry", 0.8)]), 1],
  ["two unknown names", mine([set("constructor2", 1), set("x.y", 2)]), 2],
  ["an unknown base", mine([], "recnt-pace"), 1],
  ["itself as base", mine([], "mine"), 1],
  ["a value out of its range", mine([set("delivery", 2.5)]), 1],
  ["an assumption out of its bounds", mine([set("lapse.skilled", -1)]), 1],
  [
    "changes out of range together",
    mine([set("delivery", 1.5), {...set("delivery", 2), operation: "multiply"}]),
    1
  ],
  ["a sum out of range", mine([{...set("delivery", 5), operation: "add", from: 2022}]), 1]
])(
  "%s passes or fails alike, in the same words, through every door",
  (_name, scenario, problems) => {
    const messages = same({...byText(stringify(scenario)), ...byValue(scenario)});
    expect(messages).toHaveLength(2 * problems);
    // A run that needs no words asks only whether it may.
    expect(isRunnable(scenario, project)).toBe(problems === 0);
  }
);

const text = stringify(mine([set("delivery", 0.8)]));
test.each([
  ["a number after a sign", text.replace("0.8", "+.8"), 0],
  ["a hexadecimal number", text.replace("0.8", "0x1"), 0],
  ["a signed hexadecimal number", text.replace("0.8", "+0x1"), 1],
  ["a number beyond all", text.replace("0.8", "1e999"), 1],
  ["a decimal comma", text.replace("0.8", "0,8"), 1],
  ["text for a number", text.replace("0.8", '"0.8"'), 1],
  ["an unknown key", text.replace("value:", "valeu:"), 2],
  ["an unknown operation", text.replace("operation: set", "operation: sett"), 1],
  ["a year out of reach", `${text}    from: 3000\n`, 1],
  ["an end before its start", `${text}    from: 2030\n    to: 2028\n`, 1],
  ["a key twice", `${text}id: mine\n`, 1],
  ["another version", text.replace("schema: 1", "schema: 2"), 1],
  ["an id that is a prototype's name", text.replace("id: mine", "id: constructor"), 1],
  ["an anchor", text.replace("id: mine", "id: &a mine"), 1],
  ["lone returns", text.replaceAll("\n", "\r"), 0],
  ["nothing", "", 1],
  ["a list", "- 1\n", 1],
  ["broken YAML", "a: [1,\n 'b", 1]
])(
  "a text with %s passes or fails alike, in the same words, through every door",
  (_name, given, problems) => {
    const messages = same(byText(given));
    expect(messages.length > 0).toBe(problems > 0);
  }
);

test("forecastSettings(project, {scenario}) refuses an object that no file could hold, in the words of a file", () => {
  const bad = {...mine([]), changes: [{target: "delivery", operation: "sett", value: Number.NaN}]};
  const messages = said(() => forecastSettings(project, {scenario: bad as never}));
  expect(isRunnable(bad, project)).toBe(false);
  expect(messages).toEqual([
    expect.stringContaining("delivery operation：应为"),
    expect.stringContaining("delivery operation: expected a known word"),
    expect.stringContaining("delivery value：应为"),
    expect.stringContaining("delivery value: expected a finite number")
  ]);
});

test("namedScenarios(names) tells an unknown id and a damaged string in the reader's language", () => {
  const label = (name: string) => {
    try {
      namedScenarios([name], project);
    } catch (error) {
      return (error as {label?: {zh: string}}).label?.zh;
    }
    return undefined;
  };
  expect(label("recnt-pace")).toMatch(/^应为.*“recnt-pace”；可用的有：recent-pace、/);
  expect(label("constructor")).toMatch(/^应为.*“constructor”/);
  const shared = encodeScenario(mine([set("delivery", 0.8)]));
  expect(label(shared.slice(0, -1))).toMatch(/^情景字符串无效：不完整/);
  expect(label(shared.replace("0.8", "0.9"))).toMatch(/^情景字符串无效：校验码不符/);
  expect(label("s7~x")).toMatch(/不认识版本7/);
});
