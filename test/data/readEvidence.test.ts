import {readFileSync} from "node:fs";
import {expect, test} from "vitest";
import type {Backtest} from "../../src/backtest/backtestRecord.js";
import {describeProblem, type Problem} from "../../src/check/problem.js";
import {backtestShape, fitShape} from "../../src/data/evidenceShapes.js";
import {memoryFolder} from "../../src/data/files/memoryFolder.js";
import {checkProject, loadProject} from "../../src/data/index.js";
import {readEvidence} from "../../src/data/readEvidence.js";
import {fitGap} from "../../src/fit/fitGap.js";
import type {Finding} from "../../src/project/finding.js";
import type {Fit} from "../../src/project/fitRecord.js";
import {forecastPlanSync} from "../../src/verdict/forecastPlanSync.js";
import {copyProject} from "./folder.js";

const project = loadProject("data");

test("a project reads its fit; other assumptions make it stale, a damaged one names the command", () => {
  expect(project.fit?.stale).toBeUndefined();
  expect(project.fit?.sample.rows).toHaveLength(project.fit!.particles);
  const backtest: Backtest = JSON.parse(readFileSync("data/evidence/backtest.json", "utf8"));
  const held = (kind: string) => {
    const {coverage, cases} = backtest.groups.find(({group}) => group === kind)!;
    return {inside: expect.closeTo(coverage["80"] * cases, 2), cases};
  };
  expect(project.coverage).toMatchObject({
    cases: backtest.cases,
    shares: held("shares"),
    added: held("newlyAdded")
  });
  expect(Number.isInteger(project.coverage?.shares?.inside)).toBe(true);
  expect(held("shares").cases).not.toBe(held("newlyAdded").cases);
  const copy = copyProject("data");
  copy.edit("assumptions.yaml", "median: 0.95, low: 0.7", "median: 0.94, low: 0.7");
  expect(loadProject(copy.directory).fit?.stale).toBe(true);
  copy.write("evidence/fit.json", '{"schema": 1');
  expect(copy.problems()).toEqual([
    "evidence/fit.json: expected JSON, got a damaged file; make it anew with skillcast fit, or delete it"
  ]);
});

test.each([
  ["a row lost", (text: string) => text.replace(/\n[^\n]*\n$/, "\n")],
  ["two columns swapped", (text: string) => text.replace(/^([^,]*),([^,]*)/, "$2,$1")],
  ["an empty cell", (text: string) => text.replace(/\n[^,]*,/, "\n,")]
])("a sample with %s is not taken for the one its record was written with", (_, damage) => {
  const copy = copyProject("data");
  const file = "evidence/fit-sample.csv";
  copy.write(file, damage(copy.read(file)));
  expect(copy.problems()).toEqual([
    "evidence/fit-sample.csv: expected the table that evidence/fit.json was written with, got another; restore both files together, or make them anew with skillcast fit"
  ]);
});

test("a table of a backtest with rows lost is not taken for the one its record was written with", () => {
  const copy = copyProject("data");
  const file = "evidence/backtest.csv";
  copy.write(file, copy.read(file).replace(/\n[^\n]*\n$/, "\n"));
  expect(copy.problems()).toEqual([
    "evidence/backtest.csv: expected the table that evidence/backtest.json was written with, got another; restore both files together, or make them anew with skillcast backtest"
  ]);
});

test("check says that a fit is stale, which a forecast refuses", () => {
  const copy = copyProject("data");
  copy.edit("assumptions.yaml", "median: 0.95, low: 0.7", "median: 0.94, low: 0.7");
  expect(copy.problems()).toEqual([
    "evidence/fit.json inputs: expected a fit of these figures, assumptions and model, got one from before they changed; run skillcast fit, or forecast with --prior"
  ]);
});

/** Every place of a document: of a list its first and last, of a record by name its first. */
function places(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (Array.isArray(value))
    return [
      path,
      ...[...new Set([0, value.length - 1])].flatMap((i) =>
        i < 0 ? [] : places(value[i], [...path, i])
      )
    ];
  if (typeof value !== "object" || value === null) return [path];
  const keys = Object.keys(value);
  const some = keys.length > 20 ? keys.slice(0, 1) : keys;
  return [
    path,
    ...some.flatMap((key) => places((value as Record<string, unknown>)[key], [...path, key]))
  ];
}

/** The document with another value at a place; undefined takes the key away. */
function changed(document: unknown, path: readonly (string | number)[], value: unknown): unknown {
  if (path.length === 0) return value;
  const copy = structuredClone(document);
  let at = copy as Record<string | number, unknown>;
  for (const key of path.slice(0, -1)) at = at[key] as typeof at;
  const last = path[path.length - 1];
  if (value === undefined) delete at[last];
  else at[last] = value;
  return copy;
}

test("readEvidence: a field of another type is one problem that names the command", () => {
  const problems: Problem[] = [];
  const text = readFileSync("data/evidence/fit.json", "utf8").replace(
    '"starts": [',
    '"starts": [null, '
  );
  const files = new Map([
    ["evidence/fit.json", text],
    ["evidence/fit-sample.csv", readFileSync("data/evidence/fit-sample.csv", "utf8")]
  ]);
  readEvidence(memoryFolder("city", files, problems), problems);
  expect(problems.map((problem) => describeProblem(problem, "en"))).toEqual([
    "city/evidence/fit.json diagnostics.starts[0]: expected a number, got nothing; make it anew with skillcast fit, or delete it"
  ]);
});

test.each([
  ["fit", fitShape, "data/evidence/fit.json", 100],
  ["backtest", backtestShape, "data/evidence/backtest.json", 5]
])(
  "the shape of a record of a %s refuses another type in every field that is read",
  (name, shape, file, least) => {
    const document: unknown = JSON.parse(readFileSync(file, "utf8"));
    expect(shape.safeParse(document).success).toBe(true);
    const {tableHash, cases, origins, coverage} = document as Record<string, unknown>;
    const read = places(
      name === "fit"
        ? document
        : {
            tableHash,
            cases,
            origins: (origins as {place: string}[]).map(({place}) => ({place})),
            coverage
          }
    );
    const silent = read.flatMap((path) =>
      [null, true, {}, [null], undefined].flatMap((value) => {
        const last = path.at(-1);
        // Of lists, and of numbers by name, one may be missing: what lacks a name `fitGap` finds.
        if (value === undefined && (typeof last === "number" || path[0] === "mode")) return [];
        if (path.join() === "mode" && JSON.stringify(value) === "{}") return [];
        if (path.join() === "figures" && value === undefined) return [];
        if (last === "objective" && path[0] === "alternatives" && value === null) return [];
        if ((last === "assumption" || last === "inside") && value === true) return [];
        const {success} = shape.safeParse(changed(document, path, value));
        return success ? [`${path.join(".")} ${JSON.stringify(value)}`] : [];
      })
    );
    expect(read.length).toBeGreaterThan(least);
    expect(silent).toEqual([]);
  }
);

test.each([
  [
    "mode",
    "lapse.skilled",
    (fit: Fit) => ({
      mode: Object.fromEntries(
        Object.entries(fit.mode).filter(([name]) => name !== "lapse.skilled")
      )
    })
  ],
  ["alternatives", "counting=ever", () => ({alternatives: []})],
  [
    "alternatives",
    "counting=other",
    ({alternatives: [first, ...others]}: Fit) => ({
      alternatives: [
        {...first, options: [...first.options, {...first.options[0], id: "other"}]},
        ...others
      ]
    })
  ],
  [
    "sample",
    "lapse.other",
    ({sample}: Fit) => ({
      sample: {...sample, coordinates: ["lapse.other", ...sample.coordinates.slice(1)]}
    })
  ]
])("fitGap finds what a record lacks or nobody knows in its %s: %s", (column, name, damage) => {
  const {fit} = project;
  if (!fit) throw new Error("data has a fit");
  expect(fitGap(fit, project)).toBeUndefined();
  expect(fitGap({...fit, ...damage(fit)}, project)).toEqual({column, name});
});

test("a record that lacks a parameter is refused by check and by whoever loads it, and its own command reads the folder without it", () => {
  const copy = copyProject("data");
  copy.edit("evidence/fit.json", /"lapse\.skilled": [^,]*,/, "");
  const line =
    'evidence/fit.json mode: expected the names of the model, got a record in which "lapse.skilled" is missing or unknown; make it anew with skillcast fit, or delete it';
  expect(copy.problems()).toEqual([line]);
  expect(() => loadProject(copy.directory)).toThrow(line);
  expect(loadProject(copy.directory, {records: false}).fit).toBeUndefined();
});

test("check finds no fault where a figure was entered after the fit, and says that it awaits one", () => {
  const copy = copyProject("data");
  const line =
    'N1,常州,320400,high_skilled_stock,高技能人才总量,2025-12-31,stock,452000,person,500,exact,45.2万人,,,,,"截至2025年底,全市高技能人才45.2万人。",I,';
  copy.write("figures.csv", `${copy.read("figures.csv")}${line}\n`);
  expect(copy.problems()).toEqual([]);
  const {findings} = checkProject(copy.directory);
  expect(findings.find(({id}) => id === "awaiting")?.text.zh).toContain("N1");
  expect(loadProject(copy.directory).fit).toMatchObject({awaiting: [{figure: "N1"}]});
});

test("a new figure of a part of a year is said to be idle by every forecast, and once by check", () => {
  const copy = copyProject("data");
  const line =
    'N2,常州,320400,high_skilled_added,新增高技能人才,2025-01/2025-07,flow,13000,person,500,exact,1.3万人,,,,,"1—7月新增高技能人才1.3万人",I,';
  copy.write("figures.csv", `${copy.read("figures.csv")}${line}\n`);
  expect(copy.problems()).toEqual([]);
  const told = ({findings}: {findings: readonly Finding[]}) =>
    findings.filter(({figures}) => figures.includes("N2"));
  const loaded = loadProject(copy.directory);
  expect(told(loaded)).toMatchObject([{id: "idle-part", severity: "matters"}]);
  expect(told(loaded)[0].text.en).toContain("covering part of a year");
  expect(told(checkProject(copy.directory))).toHaveLength(1);
  const {findings} = forecastPlanSync(loaded, {runs: 16, until: 2027, explain: false});
  expect(told({findings})).toHaveLength(1);
  // Nothing is told where all that is new is used.
  expect(project.findings.filter(({id}) => id.startsWith("idle"))).toEqual([]);
});

test("a part of a year whose whole is used is not told as idle", () => {
  const copy = copyProject("data");
  const row = (id: string, period: string, value: number, printed: string) =>
    `${id},常州,320400,high_skilled_added,新增高技能人才,${period},flow,${value},person,500,exact,${printed},,,,,"新增高技能人才${printed}",I,`;
  copy.write(
    "figures.csv",
    `${copy.read("figures.csv")}${row("N3", "2025-01/2025-07", 13000, "1.3万人")}\n${row("N4", "2025", 19000, "1.9万人")}\n`
  );
  expect(copy.problems()).toEqual([]);
  const {findings} = loadProject(copy.directory);
  expect(findings.filter(({figures}) => figures.includes("N3"))).toEqual([]);
  const again = checkProject(copy.directory).findings.find(({id}) => id === "idle-again");
  expect([again?.severity, again?.figures.includes("N3")]).toEqual(["notes", true]);
});
