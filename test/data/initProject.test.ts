import {mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {expect, test} from "vitest";
import {checkProject, initProject, loadProject} from "../../src/data/index.js";
import {compilePipeline} from "../../src/pipeline/compilePipeline.js";
import {inventedParts} from "../../src/project/inventedParts.js";

const empty = () => mkdtempSync(join(tmpdir(), "skillcast-"));

test("initProject(dir) writes a project without a problem that the pipeline runs", () => {
  const directory = join(empty(), "new", "city");
  const files = initProject(directory);
  expect(
    readdirSync(directory, {recursive: true, withFileTypes: true}).filter((entry) => entry.isFile())
  ).toHaveLength(files.length);
  expect(checkProject(directory).problems).toEqual([]);
  const pipeline = compilePipeline(loadProject(directory), {process: "none", drivers: false});
  const size = pipeline.years.length;
  const out = new Float64Array(pipeline.indicators.length * size);
  pipeline.simulate({theta: pipeline.typical(), seed: 1, run: 0}, out);
  const row = pipeline.indicators.findIndex(({id}) => id === "skilled") * size;
  expect(out[row]).toBeCloseTo(600000, 6);
  expect([...out.subarray(row, row + size)].every(Number.isFinite)).toBe(true);
});

test("initProject(dir) says of its example figures that they have no source", () => {
  const directory = empty();
  initProject(directory);
  const {findings} = loadProject(directory);
  expect(findings.find(({id}) => id === "unsourced")?.figures).toEqual([
    "EX01",
    "EX02",
    "EX03",
    "EX04",
    "EX05",
    "EX06",
    "EX07"
  ]);
});

test("initProject(dir) marks what it invents, and a project says so first until all of it is replaced", () => {
  const directory = empty();
  initProject(directory);
  const project = loadProject(directory);
  expect(inventedParts(project)).toEqual([
    "example-2025-2027",
    ...["EX01", "EX02", "EX03", "EX04", "EX05", "EX06", "EX07"],
    ...["places.subsidised", "places.apprenticeship", "places.enterpriseAssessment"],
    ...["places.technicalSchool", "places.recruitment"]
  ]);
  expect([project.findings[0].id, project.findings[0].severity]).toEqual(["invented", "decides"]);
  for (const [file, mark, own] of [
    ["figures.csv", /,E,"Example/g, ',A1,"Example'],
    ["levers.yaml", /kind: example,/g, "kind: assumption,"],
    ["plans/example-2025-2027.yaml", /^example: true.*$/gm, ""]
  ] as const) {
    const path = join(directory, file);
    writeFileSync(path, readFileSync(path, "utf8").replace(mark, own));
  }
  expect(loadProject(directory).findings.filter(({id}) => id === "invented")).toEqual([]);
});

test("initProject(dir, {years}) moves plan, stocks, scenarios and names by them, and refuses others", () => {
  const directory = empty();
  initProject(directory, {years: {from: 2026, until: 2030}});
  const {plan, setup, scenarios} = loadProject(directory);
  expect([plan.id, plan.from, plan.until, plan.horizon]).toEqual([
    "example-2026-2030",
    2026,
    2030,
    2033
  ]);
  expect([setup.startYear, setup.untilYear]).toEqual([2025, 2033]);
  expect(plan.targets[0].quote).toBe("五年新增高技能人才2万名以上");
  expect(scenarios.find(({id}) => id === "downturn")?.changes[0]).toMatchObject({
    from: 2027,
    to: 2031
  });
  expect(checkProject(directory).problems).toEqual([]);
  for (const years of [
    {from: 2027, until: 2025},
    {from: 1999, until: 2001},
    {from: 2025, until: 2040}
  ])
    expect(() => initProject(empty(), {years})).toThrow("invalid years; not 1 to 15");
});

test("initProject(dir, {name}) calls the bureaus of a city, and those of a district, as they are called", () => {
  const bodies = (zh: string) => {
    const directory = empty();
    initProject(directory, {name: {zh, en: "X"}});
    return loadProject(directory).plan.bodies?.map(({zh, full}) => `${zh} ${full}`);
  };
  expect(bodies("无锡")).toEqual(["市人社局 无锡市人力资源和社会保障局", "市教育局 无锡市教育局"]);
  expect(bodies("武进区")).toEqual([
    "区人社局 武进区人力资源和社会保障局",
    "区教育局 武进区教育局"
  ]);
});

test("initProject(dir, {example}) copies a shipped city with its fit", () => {
  const directory = empty();
  initProject(directory, {example: "changzhou"});
  const {hash, fit} = loadProject(directory);
  expect([hash, fit?.stale]).toEqual([loadProject("data").hash, undefined]);
  expect(() => initProject(empty(), {example: "x"})).toThrow('unknown example: "x"; one of');
});

test("initProject(dir, {name, placeCode}) puts them everywhere", () => {
  const directory = empty();
  initProject(directory, {name: {zh: "苏州", en: "Suzhou"}, placeCode: "320500"});
  const {plan, setup, figures} = loadProject(directory);
  expect([plan.place, setup.place]).toEqual([
    {zh: "苏州", en: "Suzhou"},
    {zh: "苏州", en: "Suzhou"}
  ]);
  expect([plan.placeCode, setup.placeCode, figures[0].placeCode]).toEqual(
    new Array(3).fill("320500")
  );
  expect(plan.targets[4].quote).toBeTruthy();
  for (const file of ["README.md", "figures.csv", "model.yaml", "plans/example-2025-2027.yaml"])
    expect(readFileSync(join(directory, file), "utf8")).not.toContain("示例市");
});

test.each([
  "yes",
  "1e3",
  "0x1F",
  "2024-01-01",
  "1.5",
  "null",
  "Null",
  "on",
  "L'Aquila",
  "12",
  "O' 7."
])("initProject(dir, {name}) writes a place called %j so that it is read as that", (name) => {
  const directory = empty();
  initProject(directory, {name: {zh: name, en: name}, placeCode: "320500"});
  const {plan, setup, figures} = loadProject(directory);
  expect([plan.place, setup.place]).toEqual([
    {zh: name, en: name},
    {zh: name, en: name}
  ]);
  expect(plan.title.en).toBe(`${name} action plan for skilled talent (2025–2027)`);
  expect(figures[0].place).toBe(name);
});

test.each([
  "a: b",
  "#x",
  "<b>",
  "a\nb",
  'a"b',
  " a",
  "a ",
  "\u001b[31mx",
  "\u202ex",
  "=1+1",
  "{a",
  "a,b",
  ""
])("initProject(dir, {name}) refuses a place called %j in both languages", (name) => {
  const make = () => initProject(empty(), {name: {zh: name, en: name}});
  expect(make).toThrow("invalid name; ");
  expect(make).toThrow(
    expect.objectContaining({
      label: {zh: expect.stringMatching(/^地名应为/), en: expect.any(String)}
    })
  );
});

test("initProject(dir, {name}) refuses names that would break a file", () => {
  expect(() => initProject(empty(), {name: {zh: "苏州", en: 'Su", x: "'}})).toThrow(
    "invalid name; not 1 to 60 letters, digits and spaces"
  );
  expect(() => initProject(empty(), {placeCode: "3205"})).toThrow(
    "invalid placeCode; not six digits"
  );
});

test("initProject(dir) refuses a folder that holds something, and changes nothing", () => {
  const directory = empty();
  writeFileSync(join(directory, "mine.txt"), "mine");
  expect(() => initProject(directory)).toThrow(
    "expected an empty folder, got one with mine.txt; choose a new name; nothing was changed"
  );
  expect(readdirSync(directory)).toEqual(["mine.txt"]);
  expect(() => initProject(join(directory, "mine.txt"))).toThrow("expected a folder, got a file");
});

test("initProject(dir) takes a folder that holds only hidden files", () => {
  const directory = empty();
  mkdirSync(join(directory, ".git"));
  initProject(directory);
  expect(checkProject(directory).problems).toEqual([]);
  expect(readdirSync(directory)).toContain(".git");
  expect(readdirSync(directory).filter((file) => file.startsWith(".skillcast"))).toEqual([]);
});

test("the template and the example know the same assumptions", () => {
  const directory = empty();
  initProject(directory);
  const ids = (folder: string) => loadProject(folder).assumptions.map(({id}) => id);
  expect(ids(directory)).toEqual(ids("data/examples/ningbo"));
});
