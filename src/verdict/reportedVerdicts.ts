import {knownSum} from "../plan/knownWindow.js";
import type {Project} from "../project/project.js";
import type {Target} from "../project/target.js";
import {lastDayOf} from "../quantity/date.js";
import type {RunCondition} from "./conditionRuns.js";
import type {ForecastSettings} from "./forecastInputs.js";
import {judgeProgress, progressFigures} from "./judgeProgress.js";
import {knownPart} from "./knownPart.js";
import type {KnownPart} from "./outturnSchema.js";
import {progressOf} from "./progressOf.js";
import type {Outturn} from "./registerOutturns.js";
import type {TalliedReading} from "./talliedReading.js";
import type {ReportedVerdicts, SaidReports} from "./targetHeadline.js";
import {bothReports} from "./words/bothReports.js";

/** What reports are read with. */
interface ReportSources {
  project: Project;
  settings: Pick<ForecastSettings, "forecaster" | "bands" | "asOf">;
  /** How register and figures that await a fit condition the runs; null: nothing does. */
  condition: Pick<RunCondition, "outturns" | "idle" | "origins"> | null;
}

/**
 * Prepares what a register, and figures that await a fit, make of the verdicts of a plan.
 *
 * @param sources - project, settings of the forecast, and how its runs are conditioned
 */
export function reportedVerdicts(sources: ReportSources): ReportedVerdicts {
  const {project, settings} = sources;
  const {asOf, forecaster, bands} = settings;
  return {
    judged: ({kind, ...rest}) =>
      asOf === null || kind === "forecast" || kind === "trend"
        ? null
        : judgeProgress({kind, ...rest}, {project, asOf, forecaster, bands}),
    withReported(target) {
      const {series = ""} = target;
      const rows = asOf === null ? [] : progressOf(target, {project, asOf});
      const figures = progressFigures(target, rows, series, project.plan.placeCode);
      return figures.length === 0
        ? project
        : {...project, figures: [...project.figures, ...figures]};
    },
    given: (target) =>
      (sources.condition?.outturns ?? [])
        .filter((outturn) => outturn.target.id === target.id)
        .flatMap(({rows}) => rows),
    said: (target, first) => said(target, first, sources)
  };
}

/** What is said of a target that the model computes. */
function said(
  target: Target,
  first: TalliedReading | undefined,
  {project, settings: {asOf}, condition}: ReportSources
): SaidReports {
  const rows =
    asOf === null || target.kind !== "forecast" ? [] : progressOf(target, {project, asOf});
  const {outturns = [], idle = [], origins} = condition ?? {};
  const row = (id: string) => ({id, origin: origins?.get(id) ?? "register"}) as const;
  const own = outturns.filter((outturn) => outturn.target.id === target.id);
  const known = first ? knownSumOf(first, own, project) : null;
  const used = known
    ? [
        bothReports((words) =>
          words.knownOf({...known, goal: target.value ?? 0, unit: target.unit})
        )
      ]
    : own.length > 0
      ? [
          bothReports((words) =>
            words.progressUsed(own.flatMap((outturn) => outturn.rows).map(row))
          )
        ]
      : [];
  const unused = idle
    .filter((one) => one.target === target.id)
    .map(({row: id, reason}) =>
      bothReports((words, language) => words.outturnIdle(row(id), reason[language]))
    );
  return {
    used,
    unused,
    ...(asOf === null || rows.length === 0
      ? {}
      : {progress: {asOf, rows: rows.map(({id}) => id), ...(known ? {known} : {})}})
  };
}

/** How much of a sum is known: before the start of the model, and by what the runs give after it. */
function knownSumOf(
  {placed: {target, compiled}}: TalliedReading,
  own: readonly Outturn[],
  {setup}: Project
): KnownPart | null {
  const {aggregate, startPart, past, first} = compiled;
  if (aggregate !== "sum" || startPart < 1) return null;
  if (!past) return knownPart(target, own, first);
  const before = {value: knownSum(past, startPart), through: lastDayOf(setup.startYear)};
  return knownPart(target, own, first, before);
}
