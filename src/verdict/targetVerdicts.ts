import {startPositions} from "../pipeline/modelParameters.js";
import type {StatusBands} from "../plan/statusWord.js";
import {isBorderline, statusWord} from "../plan/statusWord.js";
import {wilsonInterval} from "../plan/wilsonInterval.js";
import {parameterNames} from "../project/assumption.js";
import type {Project} from "../project/project.js";
import type {Target} from "../project/target.js";
import {yearOf} from "../quantity/date.js";
import type {Label} from "../quantity/label.js";
import {decidingReading} from "./decidingReading.js";
import type {DefinedModel} from "./definedModel.js";
import type {ReadingVerdict, TargetVerdict} from "./forecastSchema.js";
import {neededEvidence} from "./neededEvidence.js";
import type {PlanRun} from "./planRun.js";
import {readingVerdict} from "./readingVerdict.js";
import {targetTrend} from "./targetTrend.js";

/** Reads a published series into a verdict on a target that is observed but not simulated; null if it cannot. */
export type TrendJudge = (target: Target) => ReadingVerdict | null;

/** What the verdicts are written from. */
export interface VerdictSources {
  project: Project;
  models: readonly DefinedModel[];
  /** Names of the parameters that were drawn. */
  parameters: readonly string[];
  run: PlanRun;
  bands: StatusBands;
  judgeTrend: TrendJudge;
}

/** How many assumptions a verdict names at most. */
const mostNamed = 5;

/**
 * Writes the verdict on every target of the plan, in the plan's order; none is left out.
 *
 * @param sources - the project, and the runs that were counted
 */
export function targetVerdicts(sources: VerdictSources): TargetVerdict[] {
  const {project, run} = sources;
  const named = namedAssumptions(sources);
  return project.plan.targets.map((target) => {
    const {id, kind, unit, because, quote} = target;
    const readings = verdictsOf(target, sources);
    const first = run.readings.find((each) => each.headline && each.target === target);
    const headline = readings[0] ?? without(target);
    return {
      ...headline,
      id,
      title: target.name,
      kind,
      unit,
      due: yearOf(target.due),
      because,
      quote,
      readings,
      decidedBy: decidingReading(readings),
      restsOn: named(target),
      trend: first
        ? targetTrend(
            first.tally.reading,
            sources.models[first.model].model.indicators[first.tally.reading.row],
            sources.models[first.model].model.years,
            project.figures,
            project.plan.placeCode
          )
        : null,
      ...(first ? {byYear: byYear(first, sources)} : {}),
      ...(headline.probability === null ? {needs: neededEvidence(target)} : {})
    };
  });
}

function verdictsOf(target: Target, sources: VerdictSources): ReadingVerdict[] {
  const {project, models, run, bands, judgeTrend} = sources;
  if (target.kind === "trend") {
    const judged = judgeTrend(target);
    return judged ? [judged] : [];
  }
  const joint = run.joints.find((each) => each.target === target);
  const own = run.readings
    .filter((each) => each.target === target)
    .map((each) => {
      const {definition, model} = models[each.model];
      const indicator = model.indicators[each.tally.reading.row];
      const {figures, plan} = project;
      return readingVerdict(each, {
        definition,
        indicator,
        figures,
        placeCode: plan.placeCode,
        bands
      });
    });
  return joint ? [jointVerdict(joint, run.runs, models[0].definition, bands), ...own] : own;
}

function jointVerdict(
  {targets, met}: PlanRun["joints"][number],
  runs: number,
  definition: string,
  bands: StatusBands
): ReadingVerdict {
  const {probability, standardError, low, high} = wilsonInterval(met, runs);
  const ids = targets.join("、");
  const name: Label = {
    zh: `${ids}同时实现`,
    en: `${targets.join(", ")} all hold together`
  };
  return {
    ...blank("joint", name, definition),
    probability,
    standardError,
    status: statusWord(probability, bands),
    borderline: isBorderline({low, high}, bands)
  };
}

function without({kind, name}: Target): ReadingVerdict {
  return {...blank("none", name, ""), status: kind === "forecast" ? "evidence" : kind};
}

function blank(reading: string, name: Label, definition: string): ReadingVerdict {
  return {
    reading,
    name,
    definition,
    probability: null,
    standardError: null,
    status: "evidence",
    borderline: false,
    goal: null,
    goalHigh: null,
    median: null,
    lower80: null,
    upper80: null,
    lower95: null,
    upper95: null,
    expectedShortfall: null,
    requiredPace: null,
    recentPace: null
  };
}

function byYear({byColumn, model}: PlanRun["readings"][number], {models, run}: VerdictSources) {
  const {years} = models[model].model;
  return byColumn.map(({last, met}) => ({year: years[last], probability: met / run.runs}));
}

/** Names the assumptions behind a target: those of its headline, or of all targets it joins. */
function namedAssumptions({
  run,
  project,
  parameters
}: VerdictSources): (target: Target) => string[] {
  if (!run.influence) return () => [];
  const owners = parameterOwners(project, parameters);
  const strengths = run.influence.strengths();
  return (target) => {
    const ids = [target.id, ...(target.joint ?? [])];
    const strongest = new Map<string, number>();
    run.readings.forEach(({headline, target: {id}}, k) => {
      if (!headline || !ids.includes(id)) return;
      strengths[k].forEach((rho, j) => {
        const owner = owners[j] ?? null;
        if (owner !== null && rho !== 0)
          strongest.set(owner, Math.max(strongest.get(owner) ?? 0, Math.abs(rho)));
      });
    });
    return [...strongest]
      .sort((a, b) => b[1] - a[1])
      .slice(0, mostNamed)
      .map(([id]) => id);
  };
}

/** For each parameter, the id of the assumption it belongs to, or null. */
function parameterOwners(project: Project, parameters: readonly string[]): (string | null)[] {
  const owners = new Map(
    [...project.assumptions, ...startPositions].flatMap((one) =>
      parameterNames(one).map((name) => [name, one.id] as const)
    )
  );
  return parameters.map((name) => owners.get(name) ?? null);
}
