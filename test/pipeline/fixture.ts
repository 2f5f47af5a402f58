import {loadProject} from "../../src/data/loadProject.js";
import {
  compilePipeline,
  compileScenario,
  type Pipeline,
  type PipelineOptions
} from "../../src/entries/pipeline.js";
import type {Change} from "../../src/index.js";
import type {Project} from "../../src/project/project.js";

export const project: Project = loadProject("data");

/** A run of a pipeline as one array an indicator, by its id. */
export function runOf(
  pipeline: Pipeline,
  draw: Partial<Parameters<Pipeline["simulate"]>[0]> = {}
): Record<string, number[]> {
  const {indicators, years} = pipeline;
  const out = new Float64Array(indicators.length * years.length);
  pipeline.simulate({theta: pipeline.typical(), seed: 1, run: 0, ...draw}, out);
  return Object.fromEntries(
    indicators.map(({id}, i) => [id, [...out.subarray(i * years.length, (i + 1) * years.length)]])
  );
}

/** The run at the medians without noise, after changes. */
export function quietRun(
  changes: Change[] = [],
  options: PipelineOptions = {},
  of: Project = project
): Record<string, number[]> {
  return runOf(compilePipeline(of, quiet(changes, options, of)));
}

/** Options without noise, with a scenario of the given changes. */
export function quiet(
  changes: Change[] = [],
  options: PipelineOptions = {},
  {levers, assumptions, setup}: Project = project
): PipelineOptions {
  const until = options.until ?? 2035;
  const years = Array.from({length: until - setup.startYear}, (_, t) => setup.startYear + 1 + t);
  const label = {zh: "测试", en: "test"};
  const scenario = compileScenario(
    {
      schema: 1,
      id: "test",
      name: label,
      description: label,
      fixed: label,
      changed: label,
      afterwards: label,
      changes
    },
    {scenarios: [], levers, assumptions, years}
  );
  return {process: "none", drivers: false, ...options, scenario};
}

/** A typical θ with some parameters set. */
export function thetaWith(pipeline: Pipeline, values: Record<string, number>): Float64Array {
  const theta = pipeline.typical();
  for (const [name, value] of Object.entries(values)) {
    const at = pipeline.parameters.indexOf(name);
    if (at < 0) throw new RangeError(`unknown parameter in a test: ${name}`);
    theta[at] = value;
  }
  return theta;
}
