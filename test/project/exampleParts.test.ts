import {mkdtempSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {expect, test} from "vitest";
import {initProject} from "../../src/data/initProject.js";
import {loadProject} from "../../src/data/loadProject.js";
import {exampleParts} from "../../src/project/exampleParts.js";
import {forecastPlanSync} from "../../src/verdict/forecastPlanSync.js";

test("what a new project takes from the template is marked, and every verdict carries it until it is replaced", () => {
  const folder = mkdtempSync(join(tmpdir(), "skillcast-"));
  initProject(folder, {name: {zh: "无锡", en: "Wuxi"}, placeCode: "320200"});
  const project = loadProject(folder);
  const ids = exampleParts(project);
  expect(ids.slice(0, 5)).toEqual(["EX01", "EX02", "EX03", "EX04", "EX05"]);
  expect(ids).toContain("places.technicalSchool");
  expect(ids).not.toContain("stay.technicalSchool");
  const {targets, findings} = forecastPlanSync(project, {runs: 32});
  const judged = targets.filter(({evidence}) => evidence !== undefined);
  expect(judged.length).toBeGreaterThan(3);
  for (const {evidence} of judged) expect(evidence!.level).toBe("example");
  expect(findings[0]).toMatchObject({id: "examples", severity: "decides"});
  // Replaced.
  const own = {
    ...project,
    figures: project.figures.map((figure) => ({...figure, confidence: "A1" as const})),
    levers: project.levers.map((lever) => ({
      ...lever,
      basis: {...lever.basis, kind: "assumption" as const}
    }))
  };
  expect(exampleParts(own)).toEqual([]);
  const after = forecastPlanSync(own, {runs: 32});
  expect(after.findings.some(({id}) => id === "examples")).toBe(false);
  expect(after.targets.some(({evidence}) => evidence?.level === "example")).toBe(false);
});
