import {appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {expect, test} from "vitest";
import {siteData} from "../../../reports/build/siteData.js";
import type {SiteMeans} from "../../../reports/build/siteMeans.js";
import type {Project} from "../../../src/project/project.js";
import {hasOutturns} from "../../../src/project/withoutOutturns.js";

test("siteData(folder, means) of a city with a register computes decisions with workers that know the city as it was before anything was reported", async () => {
  const folder = mkdtempSync(join(tmpdir(), "skillcast-site-data-"));
  try {
    cpSync("data", folder, {recursive: true});
    const [head, row] = readFileSync("data/examples/changzhou-progress.csv", "utf8").split("\n");
    appendFileSync(
      join(folder, "progress.csv"),
      `${head}\n${row.replace("internal", "published")}\n`
    );
    const known: Project[] = [];
    const means: SiteMeans = {
      run: {runs: 8, seed: 1},
      workers: async <Value>(project: Project) => {
        known.push(project);
        return {} as Value;
      },
      keep: async <Value>(name: string, _: unknown, make: () => Promise<Value>) =>
        name === "history" ? ({} as Value) : make()
    };
    await siteData(folder, means);
    expect(known.map(hasOutturns)).toEqual([true, false]);
  } finally {
    rmSync(folder, {recursive: true});
  }
});
