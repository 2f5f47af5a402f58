import fc from "fast-check";
import {expect, test} from "vitest";
import {DataError} from "../../src/check/dataError.js";
import {checkProject, loadProject} from "../../src/data/index.js";
import {copyProject} from "./folder.js";

const changzhou = loadProject("data");

test("loadProject(data) reads 43 targets and 7 parameters, every quote from the text", () => {
  const {targets, parameters, text} = changzhou.plan;
  expect(targets.map(({id}) => id).sort()).toEqual(
    Array.from({length: 43}, (_, i) => `T${String(i + 1).padStart(2, "0")}`)
  );
  expect(parameters).toHaveLength(7);
  for (const {quote} of [...targets, ...parameters]) expect(text).toContain(quote);
});

test("loadProject(data) is plain data: JSON brings back the same", () => {
  expect(JSON.parse(JSON.stringify(changzhou))).toEqual(changzhou);
});

test("loadProject(data) has both labels and a reason for every target, and names every body in English", () => {
  const bodies = new Map(changzhou.plan.bodies!.map(({zh, en}) => [zh, en]));
  for (const {name, because, note, bodies: named} of changzhou.plan.targets) {
    for (const {zh, en} of [name, because, note]) {
      expect(zh).toMatch(/\p{Script=Han}/u);
      expect(en).toMatch(/[a-z]/);
    }
    for (const body of named) expect(bodies.get(body)).toMatch(/[a-z]/);
  }
});

test("loadProject(data) keeps the units of people and person-times apart", () => {
  const {T01, T11, T15, T16} = Object.fromEntries(changzhou.plan.targets.map((t) => [t.id, t]));
  expect([T01.unit, T11.unit, T15.unit, T16.unit]).toEqual([
    "person",
    "person-time",
    "person/yr",
    "person-time/yr"
  ]);
  expect([T01.value, T11.value, T15.value, T16.value]).toEqual([50000, 120000, 16000, 3000]);
});

test("loadProject(data) carries the 28.2% against the 36% floor as its first finding", () => {
  const [first] = changzhou.findings;
  expect(first).toMatchObject({
    id: "floor.T04",
    kind: "conflict",
    severity: "decides",
    targets: ["T04"],
    figures: ["CZ01", "CZ02"],
    arithmetic: "435000 / 1540000 = 0.282 < 0.36"
  });
});

test("loadProject(data) spreads mortality and population over ages 0..100", () => {
  const {mortality, population} = changzhou;
  expect(mortality.periods[2]).toEqual({from: 2020, to: 2025});
  expect(mortality.male[2][0]).toBe(0.00613028);
  expect(mortality.male[2]).toHaveLength(101);
  expect(mortality.male[2][20]).toBe(mortality.male[2][24]);
  expect(population.years[4]).toBe(2020);
  expect(5 * population.male[0][3]).toBe(47124480);
  for (const {source} of [mortality, population]) expect(source).toContain("CC BY 3.0 IGO");
});

test("loadProject(ningbo) reads another city, whose figures agree with each other", () => {
  const {plan, findings} = loadProject("data/examples/ningbo");
  expect(plan.targets.map(({value}) => value)).toEqual([2200000, 780000, 1000000]);
  expect(findings.filter(({severity}) => severity !== "notes")).toEqual([]);
});

test("loadProject(dir).hash does not change with BOM, CRLF or the order of columns", () => {
  const copy = copyProject();
  const {hash} = loadProject(copy.directory);
  for (const file of ["figures.csv", "model.yaml", "plans/ningbo-2021-2025.txt", "levers.yaml"])
    copy.write(file, `\ufeff${copy.read(file).replaceAll("\n", "\r\n")}`);
  const swap = (row: string) => row.replace(/^([^,#]*),([^,]*),([^,]*)/, "$1,$3,$2");
  copy.write("mortality.csv", copy.read("mortality.csv").split("\n").map(swap).join("\n"));
  expect(copy.read("mortality.csv")).toContain("\nsex,age_to,age_from,");
  expect(loadProject(copy.directory).hash).toBe(hash);
});

test("loadProject(dir).hash changes with a figure", () => {
  const copy = copyProject();
  const {hash} = loadProject(copy.directory);
  copy.edit(
    "figures.csv",
    "1835300,person,50,exact,183.53万人",
    "1835400,person,50,exact,183.54万人"
  );
  copy.edit("figures.csv", /183\.53/g, "183.54");
  expect(loadProject(copy.directory).hash).not.toBe(hash);
});

test("loadProject(dir) throws one DataError with the problems of all files", () => {
  const copy = copyProject();
  copy.edit("figures.csv", "1835300,person", "10万多,person");
  copy.edit("model.yaml", "kind: course", "kind: cours");
  copy.edit("plans/ningbo-2021-2025.yaml", "unit: person-time", "unit: 万人次");
  copy.edit("scenarios/downturn.yaml", "base: recent-pace", "base: recnt-pace");
  let caught: unknown;
  try {
    loadProject(copy.directory);
  } catch (error) {
    caught = error;
  }
  expect(caught).toBeInstanceOf(DataError);
  const files = (caught as DataError).problems.map(({file}) =>
    file.replace(`${copy.directory}/`, "")
  );
  expect(new Set(files)).toEqual(
    new Set(["figures.csv", "model.yaml", "plans/ningbo-2021-2025.yaml", "scenarios/downturn.yaml"])
  );
});

test("checkProject(dir) counts what is there and says nothing of a good folder", () => {
  const {problems, counts} = checkProject("data");
  expect(problems).toEqual([]);
  expect(counts).toMatchObject({figures: 329, rules: 156, peers: 72, targets: 43, parameters: 7});
});

test("checkProject(dir) never throws, whatever byte of whatever file is changed", () => {
  const files = ["figures.csv", "model.yaml", "levers.yaml", "plans/ningbo-2021-2025.yaml"];
  const copy = copyProject();
  const original = new Map(files.map((file) => [file, copy.read(file)]));
  fc.assert(
    fc.property(
      fc.constantFrom(...files),
      fc.double({min: 0, max: 1, noNaN: true}),
      fc.constantFrom(..."\"',:;{}[]&*!#-\n\t\0é万0", ""),
      (file, where, text) => {
        const before = original.get(file)!;
        const at = Math.floor(where * before.length);
        copy.write(file, before.slice(0, at) + text + before.slice(at + 1));
        const {problems} = checkProject(copy.directory);
        copy.write(file, before);
        for (const {message} of problems) {
          expect(message.en).toMatch(/^expected |^invalid /);
          expect(message.zh).toMatch(/应|不能|现/);
        }
      }
    ),
    {numRuns: 60}
  );
});
