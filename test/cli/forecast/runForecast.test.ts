import {mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, expect, test} from "vitest";
import {namedScenarios} from "../../../src/cli/forecast/runForecast.js";
import {loadProject} from "../../../src/data/loadProject.js";
import {encodeScenario} from "../../../src/scenario/encodeScenario.js";
import {formatScenario} from "../../../src/scenario/formatScenario.js";

const folder = mkdtempSync(join(tmpdir(), "skillcast-named-"));
afterAll(() => rmSync(folder, {recursive: true, force: true}));
const project = loadProject("data");
const downturn = project.scenarios.find(({id}) => id === "downturn")!;

test("namedScenarios takes the project's default where none is named", () => {
  expect(namedScenarios(undefined, project).map(({id}) => id)).toEqual([project.setup.scenario]);
});

test("namedScenarios knows an id, a shared string and a file as the same scenario, once", () => {
  const shared = encodeScenario(downturn);
  const names = ["downturn", "data/scenarios/downturn.yaml"];
  expect(namedScenarios(names, project)).toEqual([downturn]);
  expect(namedScenarios([shared], project)[0].changes).toEqual(downturn.changes);
});

test("namedScenarios gives another scenario of a known name a name of its own", () => {
  const file = join(folder, "mine.yaml");
  const changed = {...downturn, changes: downturn.changes.slice(1)};
  writeFileSync(file, formatScenario(changed));
  const ids = namedScenarios(["downturn", file, "recent-pace"], project).map(({id}) => id);
  expect(ids).toEqual(["downturn", "downturn-2", "recent-pace"]);
});

test("namedScenarios refuses a name that is not known, with the nearest", () => {
  expect(() => namedScenarios(["recent-pase"], project)).toThrow(
    'unknown scenario: "recent-pase"; one of recent-pace'
  );
});
