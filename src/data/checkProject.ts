import {join} from "node:path";
import type {Problem} from "../check/problem.js";
import {idleFindings} from "../fit/idleFindings.js";
import type {Finding} from "../project/finding.js";
import {awaitingFindings} from "../verdict/awaitingFigures.js";
import {impliedPace} from "../verdict/impliedPace.js";
import {dataFault} from "./dataFault.js";
import {evidenceFiles} from "./readEvidence.js";
import type {ReadOptions} from "./readParts.js";
import {readProject} from "./readProject.js";

/** How many of each thing a project folder holds, as far as it could be read. */
export interface ProjectCounts {
  figures: number;
  rules: number;
  peers: number;
  /** Rows of the progress register. */
  progress: number;
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
 * Checks a project folder without throwing: every problem, what its figures contradict, whether the setup's pace is that published, which
 * published numbers the fit leaves out and why, and how much it holds. A fit that was made
 * before its inputs changed is a problem here, since a forecast refuses it; a project loads with it, to be fitted anew.
 *
 * @param directory - path of the folder
 * @param options.plan - which plan, if there are several
 * @param options.progress - path of a progress register to be read in the place of the folder's progress.csv
 * @param options.today - the day it is, an ISO date: what is dated after it is a finding; without it no date is
 * @example
 * checkProject("data").problems // => []
 */
export function checkProject(directory: string, options: ReadOptions = {}): ProjectCheck {
  const {assemble, gap, isStale, problems, findings, parts} = readProject(directory, options);
  const project = problems.length === 0 ? assemble?.() : undefined;
  if (isStale?.())
    problems.push({
      file: join(directory, evidenceFiles.fit),
      column: "inputs",
      ...dataFault("staleFit", {})
    });
  else problems.push(...[gap?.()].flatMap((problem) => problem ?? []));
  const targets = parts?.plan?.value?.targets ?? [];
  return {
    problems,
    findings: project
      ? [
          ...findings,
          ...impliedPace(project),
          ...idleFindings(project),
          ...awaitingFindings(project)
        ]
      : findings,
    counts: {
      figures: parts?.figures?.rows.length ?? 0,
      rules: parts?.rules?.rows.length ?? 0,
      peers: parts?.peers?.rows.length ?? 0,
      progress: parts?.progress?.rows.length ?? 0,
      targets: targets.length,
      forecast: targets.filter(({kind}) => kind === "forecast").length,
      parameters: parts?.plan?.value?.parameters.length ?? 0,
      levers: parts?.levers?.value?.levers.length ?? 0,
      assumptions: parts?.assumptions?.value?.assumptions.length ?? 0,
      scenarios: parts?.scenarios.length ?? 0
    }
  };
}
