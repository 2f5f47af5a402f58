import {readdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {expect, test} from "vitest";
import {keepableProject} from "../../../src/data/history/keepableProject.js";
import {keptProject, readHistory} from "../../../src/data/history/readHistory.js";
import {keptFiles, writeKept} from "../../../src/data/history/writeKept.js";
import {loadProject} from "../../../src/data/index.js";
import {forecastPlanSync} from "../../../src/verdict/forecastPlanSync.js";
import {keptForecast} from "../../../src/verdict/keptForecast.js";
import {copyProject} from "../folder.js";

const register = "data/examples/changzhou-progress.csv";
const internal = readFileSync(register, "utf8")
  .split("\n")
  .filter((line) => line.includes(",internal,"));

function keep(directory: string, history: string, {published = false, name = "2026-09-30"} = {}) {
  const {project, files} = keepableProject(directory, {progress: register, published});
  const forecast = forecastPlanSync(project, {runs: 4, explain: false, asOf: "2026-09-30"});
  const about = {kept: "2026-09-30", internal: !published, files: keptFiles(files)};
  const kept = keptForecast(forecast, project.plan.until, about);
  return {project, written: writeKept(history, name, kept, files)};
}

test("what is kept is read again as it was: the record, and the project with its hash", () => {
  const {directory, path} = copyProject("data");
  const {project, written} = keep(directory, path("history"));
  expect(written).toBe(true);
  const [named] = readHistory(path("history"));
  expect(named.name).toBe("2026-09-30");
  expect(named.kept.targets.length).toBe(43);
  const again = keptProject(path("history"), named);
  expect(again.hash).toBe(project.hash);
  expect(again.progress).toEqual(project.progress);
  expect(again.fit?.stale).toBe(project.fit?.stale);
});

test("the same forecast is kept once, another under that name is refused, and only what changed is written again", () => {
  const {directory, path, edit} = copyProject("data");
  keep(directory, path("history"));
  expect(keep(directory, path("history")).written).toBe(false);
  const before = readdirSync(path("history/inputs")).length;
  edit("scenarios/funding-cut.yaml", /Funding/u, "Less funding");
  expect(() => keep(directory, path("history"))).toThrow("another forecast is kept as 2026-09-30");
  keep(directory, path("history"), {name: "later"});
  expect(readdirSync(path("history/inputs")).length).toBe(before + 1);
});

test("without internal rows nothing of them is in the history, and figures that are internal are refused", () => {
  const {directory, path, edit} = copyProject("data");
  keep(directory, path("history"), {published: true});
  const texts = readdirSync(path("history"), {recursive: true, encoding: "utf8"})
    .filter((file) => /\.(csv|yaml)$/.test(file))
    .map((file) => readFileSync(join(path("history"), file), "utf8"));
  expect(internal.length).toBeGreaterThan(10);
  for (const line of internal)
    expect(texts.some((text) => text.includes(`\n${line.split(",")[0]},`))).toBe(false);
  edit("figures.csv", /,A1,/u, ",I,");
  expect(() => keepableProject(directory, {published: true})).toThrow("--internal");
});

test("a copy that was changed or is missing is named, and a damaged record told with its line", () => {
  const {directory, path} = copyProject("data");
  keep(directory, path("history"));
  const [named] = readHistory(path("history"));
  const [first, second] = readdirSync(path("history/inputs"));
  writeFileSync(path(`history/inputs/${first}`), "x");
  rmSync(path(`history/inputs/${second}`));
  const told = () => keptProject(path("history"), named);
  expect(told).toThrow(first);
  expect(told).toThrow(second);
  writeFileSync(path("history/2026-09-30.yaml"), "schema: 1\nplan: 5\n");
  expect(() => readHistory(path("history"))).toThrow("2026-09-30.yaml");
});

test("a folder without a history has none", () => {
  expect(readHistory("data/nowhere")).toEqual([]);
  expect(loadProject("data").progress).toBeUndefined();
});
