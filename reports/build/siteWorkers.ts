import {rmSync} from "node:fs";
import {resolve} from "node:path";
import {build} from "esbuild";
import {type WorkerPool, withWorkers} from "../../src/cli/workerPool.js";
import type {Project} from "../../src/project/project.js";
import {keptResults} from "./keepResult.js";

/**
 * Does work with a worker for every core that knows a project, as the commands do. The workers' program is made of the sources as they
 * are now; the one of the package may be older.
 *
 * @param project - what the workers know
 * @param work - told the pool; undefined where there is but one core
 */
export async function siteWorkers<Value>(
  project: Project,
  work: (pool: WorkerPool | undefined) => Promise<Value>
): Promise<Value> {
  const file = resolve(keptResults, `worker-${process.pid}.mjs`);
  await build({
    entryPoints: ["src/cli/worker.ts"],
    bundle: true,
    format: "esm",
    platform: "node",
    packages: "external",
    logLevel: "error",
    outfile: file
  });
  try {
    return await withWorkers(project, work, {
      signal: new AbortController().signal,
      worth: true,
      file
    });
  } finally {
    rmSync(file, {force: true});
  }
}
