import type {SeekAnswer} from "../../decide/seekAnswer.js";
import type {Project} from "../../project/project.js";
import type {Target} from "../../project/target.js";
import type {Language} from "../../quantity/label.js";
import type {Forecast, TargetVerdict} from "../../verdict/forecastSchema.js";
import type {HistoryChanges} from "../history/historyChanges.js";
import type {ResultWords} from "../words/words.js";
import type {ReportDecisions} from "./reportDecisions.js";

/** What a report is written from: all of it computed. */
export interface ReportSources {
  project: Project;
  forecast: Forecast;
  /** ISO date. */
  asOf: string;
  /** What would make targets likely. */
  mends: readonly SeekAnswer[];
  /** The probability that was sought. */
  wanted: number;
  /** Null where nothing was asked. */
  decisions: ReportDecisions | null;
  /** Null where nothing was kept before. */
  changed: HistoryChanges | null;
  /** Who issues the report and on which day (落款), where that is stated. */
  issuer?: string;
  dated?: string;
  language: Language;
  words: ResultWords;
}

/** A target of the plan with its verdict. */
export type Judged = {target: Target; verdict: TargetVerdict};

/** Targets of the plan with their verdicts. */
export function judgedTargets({
  project,
  forecast
}: Pick<ReportSources, "project" | "forecast">): Judged[] {
  return project.plan.targets.flatMap((target) => {
    const verdict = forecast.targets.find(({id}) => id === target.id);
    return verdict ? [{target, verdict}] : [];
  });
}
