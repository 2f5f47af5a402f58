import {afterAll, expect, test, vi} from "vitest";
import type {PipelineOptions} from "../../src/pipeline/readyPipeline.js";
import type {Project} from "../../src/project/project.js";
import {smallProject} from "../fit/fixture.js";

const seeds = new Set<number>();
const replaced = "../../src/pipeline/compilePipeline.js";
// Test files share their modules: what stands on the replaced one is loaded anew, and again after this file.
vi.resetModules();
vi.doMock(replaced, async (original) => {
  const real: typeof import("../../src/pipeline/compilePipeline.js") = await original();
  return {
    ...real,
    compilePipeline(project: Project, options: PipelineOptions) {
      const pipeline = real.compilePipeline(project, options);
      if (options.process === "none") return pipeline;
      return {
        ...pipeline,
        simulate(draw: Parameters<typeof pipeline.simulate>[0], out: Float64Array) {
          seeds.add(draw.seed);
          return pipeline.simulate(draw, out);
        }
      };
    }
  };
});

const {backtestProject} = await import("../../src/backtest/backtestProject.js");
afterAll(() => {
  vi.doUnmock(replaced);
  vi.resetModules();
});

test("backtestProject(project, {seed}) gives every noisy run its seed, those of the process error too", async () => {
  await backtestProject(smallProject(), {draws: 20, seed: 77});
  expect([...seeds]).toEqual([77]);
});
