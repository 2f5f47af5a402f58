import type {Pyramid} from "../../lib/charts/pyramid/pyramid.js";
import {modelParameters} from "../../lib/pipeline/modelParameters.js";
import {type PipelineFlows, pipelineFlows} from "../../lib/pipeline/pipelineFlows.js";
import type {Project} from "../../lib/project/project.js";
import type {Scenario} from "../../lib/project/scenario.js";
import {compileScenario} from "../../lib/scenario/compileScenario.js";
import {simulatedYears} from "../scenarios/labState.js";
import {agePyramids} from "./agePyramids.js";

/** One run without chance: its flows, the people by age at the end of every year, and the longest bar of all. */
export interface CentreRun {
  flows: PipelineFlows;
  pyramids: Pyramid[];
  reach: number;
}

/** Runs a scenario once at the centre of the fitted parameters; a parameter that was not fitted is typical. */
export function centreRun(project: Project, scenario: Scenario): CentreRun {
  const effect = compileScenario(scenario, {...project, years: simulatedYears(project)});
  const {names, typical} = modelParameters(project);
  const theta = Float64Array.from(names, (id, i) => project.fit?.mode[id] ?? typical[i]);
  const flows = pipelineFlows(project, {
    scenario: effect,
    cells: true,
    process: "none",
    drivers: false,
    draw: {theta, seed: 0, run: 0}
  });
  const pyramids = agePyramids(flows, project.setup);
  const sides = pyramids.flatMap(({left, right}) => [...left.values, ...right.values]);
  return {flows, pyramids, reach: Math.max(...sides)};
}
