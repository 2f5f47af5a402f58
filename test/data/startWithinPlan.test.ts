import {expect, test} from "vitest";
import {loadProject} from "../../src/data/index.js";
import {forecastPlanSync} from "../../src/index.js";
import {modelParameters} from "../../src/pipeline/modelParameters.js";
import {withoutOutturns} from "../../src/project/withoutOutturns.js";
import {forecastSettings} from "../../src/verdict/forecastSettings.js";
import {priorSource} from "../../src/verdict/parameterSource.js";
import {copyProject} from "./folder.js";

/** The city's folder a year later: stocks published (here: invented) for the end of 2025, and what was reported of 2025. */
function yearLater(rows: readonly string[]) {
  const copy = copyProject("data");
  copy.edit("model.yaml", "startYear: 2024", "startYear: 2025");
  for (const id of ["CZ01", "CZ02", "CZ03"])
    copy.edit("figures.csv", new RegExp(`^(${id},[^\\n]*?),2024-12-31,`, "m"), "$1,2025-12-31,");
  const head =
    "id,target,period,value,state,goal,dated,document,url,body,entered_by,visibility,note";
  copy.write("progress.csv", `${[head, ...rows].join("\n")}\n`);
  return copy.directory;
}

const reported = (id: string, target: string, period: string, value: number) =>
  `${id},${target},${period},${value},,,2026-02-01,list,,市人社局,x,internal,invented`;

test("a folder whose startYear is 2025 is good, scenarios from 2025 among it, and simulates from 2026 on what 2025 brought", () => {
  const project = loadProject(yearLater([reported("X1", "T01", "2025", 16800)]));
  const parameters = priorSource(modelParameters(project), 1);
  const forecast = (asOf: string) =>
    forecastPlanSync(project, {runs: 256, parameters, explain: false, asOf});
  const known = forecast("2026-06-30");
  expect(known.indicators[0].years[0]).toBeGreaterThanOrEqual(2025);
  const one = ({targets}: typeof known, id: string) => targets.find((each) => each.id === id);
  expect(one(known, "T01")?.requiredPace).toBe((50_000 - 16_800) / 2);
  expect(one(known, "T01")?.progress?.known).toMatchObject({value: 16800, left: 33200});
  expect(one(known, "T02")?.needs?.zh).toContain("2025年");
  expect(one(known, "T14")?.readings[0].note?.zh).toContain("2025年在模型起点以前");
  // Shares at the end of 2025 are those of the start.
  expect(one(known, "T03")?.probability).not.toBeNull();
  // A scenario that began with the plan acts on what is left.
  const delivered = {runs: 64, parameters, explain: false, scenario: "plan-delivered"};
  expect(one(forecastPlanSync(project, delivered), "T01")?.requiredPace).toBe(16_600);
  // Decisions count what is known of the years before the start.
  const {asOf} = forecastSettings(project, {parameters});
  expect(withoutOutturns(project).progress).toHaveLength(1);
  expect(asOf).toBe("2026-02-01");
  // Before its row is dated nothing is known of 2025.
  expect(one(forecast("2026-01-31"), "T01")?.probability).toBeNull();
});

test("16,800 in 2025 add to two simulated years: the sum is 16,800 more than theirs, and no wider", () => {
  const sums = [10_000, 16_800].map((value) => {
    const project = loadProject(yearLater([reported("X1", "T01", "2025", value)]));
    const parameters = priorSource(modelParameters(project), 1);
    const {targets} = forecastPlanSync(project, {runs: 256, parameters, explain: false});
    return targets.find(({id}) => id === "T01");
  });
  const [low, high] = sums.map((each) => each?.median ?? 0);
  expect(high - low).toBeCloseTo(6800, 6);
  const widths = sums.map((each) => (each?.upper80 ?? 0) - (each?.lower80 ?? 0));
  expect(widths[1]).toBeCloseTo(widths[0], 6);
});
