import {join} from "node:path";
import type {Fault} from "../check/fault.js";
import type {Problem} from "../check/problem.js";
import {compilePipeline} from "../pipeline/compilePipeline.js";
import type {Finding} from "../project/finding.js";
import type {Project} from "../project/project.js";
import {dataFault} from "./dataFault.js";
import {evidenceFiles} from "./readEvidence.js";
import {readProject} from "./readProject.js";

/** How many of each thing a project folder holds, as far as it could be read. */
export interface ProjectCounts {
  figures: number;
  rules: number;
  peers: number;
  targets: number;
  /** Of the targets, those the model computes. */
  forecast: number;
  parameters: number;
  levers: number;
  assumptions: number;
  scenarios: number;
}

/** Answer of {@link checkProject}. */
export interface ProjectCheck {
  problems: Problem[];
  findings: Finding[];
  counts: ProjectCounts;
}

/**
 * Checks a project folder without throwing: every problem, what its figures contradict, and how much it holds. A fit that was made
 * before its inputs changed is a problem here, since a forecast refuses it; a project loads with it, to be fitted anew.
 *
 * @param directory - path of the folder
 * @param options.plan - which plan, if there are several
 * @example
 * checkProject("data").problems // => []
 */
export function checkProject(directory: string, options: {plan?: string} = {}): ProjectCheck {
  const {assemble, problems, findings, parts} = readProject(directory, options);
  const project = assemble?.();
  if (project) {
    const refused = modelRefuses(project);
    if (refused) problems.push({file: join(directory, "model.yaml"), ...refused});
  }
  if (project?.fit?.stale)
    problems.push({
      file: join(directory, evidenceFiles.fit),
      column: "inputs",
      ...dataFault("staleFit", {})
    });
  const targets = parts?.plan?.value?.targets ?? [];
  return {
    problems,
    findings,
    counts: {
      figures: parts?.figures?.rows.length ?? 0,
      rules: parts?.rules?.rows.length ?? 0,
      peers: parts?.peers?.rows.length ?? 0,
      targets: targets.length,
      forecast: targets.filter(({kind}) => kind === "forecast").length,
      parameters: parts?.plan?.value?.parameters.length ?? 0,
      levers: parts?.levers?.value?.levers.length ?? 0,
      assumptions: parts?.assumptions?.value?.assumptions.length ?? 0,
      scenarios: parts?.scenarios.length ?? 0
    }
  };
}

/** Runs the model once without noise, as a forecast would: what it cannot be made of is a problem of the project. */
function modelRefuses(project: Project): Fault | undefined {
  try {
    for (const {id: definition} of project.setup.definitions) {
      const pipeline = compilePipeline(project, {process: "none", drivers: false, definition});
      const out = new Float64Array(pipeline.indicators.length * pipeline.years.length);
      pipeline.simulate({theta: pipeline.typical(), seed: 1, run: 0}, out);
    }
    return undefined;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return dataFault("model", {reason: error.message});
  }
}
