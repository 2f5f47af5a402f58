import type {Finding} from "../project/finding.js";
import type {Project} from "../project/project.js";
import {awaitingFindings} from "./awaitingFigures.js";
import {conditionRuns, type RunCondition} from "./conditionRuns.js";
import {outturnFindings, outturnRecord} from "./outturnFindings.js";
import {reportedVerdicts} from "./reportedVerdicts.js";
import {reportedYears} from "./reportedYears.js";
import type {Tally} from "./tally.js";

/** What conditions the runs of a forecast on what is reported, and says so. */
export const registerParts = {
  conditionRuns,
  outturnRecord,
  reportedVerdicts,
  reportedYears,
  /** What a reader must know of runs that were conditioned, and of figures that await a fit. */
  findings: (
    project: Project,
    condition: RunCondition | null,
    tally: Pick<Tally, "runs" | "effective">
  ): Finding[] => [
    ...(condition ? outturnFindings(condition, tally, project.plan) : []),
    ...awaitingFindings(project)
  ]
} as const;

/** The same as a type, for whoever is handed them. */
export type RegisterParts = typeof registerParts;
