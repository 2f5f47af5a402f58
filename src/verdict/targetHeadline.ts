import {startPositions} from "../pipeline/modelParameters.js";
import type {Pipeline} from "../pipeline/readyPipeline.js";
import {statusWord} from "../plan/statusWord.js";
import {parameterNames} from "../project/parameterNames.js";
import type {Project} from "../project/project.js";
import type {Target} from "../project/target.js";
import type {Label} from "../quantity/label.js";
import {causeOrder} from "./causeOrder.js";
import {equalReadings} from "./equalReadings.js";
import type {ForecastSettings} from "./forecastInputs.js";
import type {
  ReadingVerdict,
  TargetProgress,
  TargetVerdict,
  VerdictCause,
  VerdictCondition,
  VerdictEvidence
} from "./forecastSchema.js";
import type {ProgressVerdict} from "./judgeProgress.js";
import type {ReportedYears} from "./knownYears.js";
import type {ParameterSource} from "./parameterSource.js";
import {publishedMeanings} from "./publishedMeanings.js";
import {blank} from "./readingVerdict.js";
import type {TalliedReading} from "./talliedReading.js";
import type {Tally} from "./tally.js";
import {verdictCondition, verdictEvidence} from "./verdictEvidence.js";
import {both} from "./words/both.js";

/** What the verdicts are written from. */
export interface VerdictSources {
  project: Project;
  settings: Pick<ForecastSettings, "parameters" | "forecaster" | "bands" | "asOf" | "explain">;
  /** One a definition of the start. */
  pipelines: readonly Pipeline[];
  /** After the runs. */
  tally: Tally;
  /** What a register says of years before the start; null: none is read. */
  reported: ReportedYears | null;
  /** What is reported of the plan's targets; null: nothing is. */
  reports: ReportedVerdicts | null;
}

/** What a register, and figures that await a fit, make of the verdicts. */
export interface ReportedVerdicts {
  /** The verdict on a target that neither the model nor a published series judges; null where nothing is registered of it. */
  judged(target: Target): ProgressVerdict | null;
  /** The project whose figures include what is registered of the target's series. */
  withReported(target: Target): Project;
  /** Ids of the rows of a target, and of figures, that every run gives. */
  given(target: Target): string[];
  /** What is said of a target that the model computes: rows that its runs give, and rows that they cannot. */
  said(target: Target, first: TalliedReading | undefined): SaidReports;
}

/** What is said of the rows of a target, and the record of them. */
export interface SaidReports {
  used: readonly Label[];
  unused: readonly Label[];
  /** Absent: nothing is registered of it. */
  progress?: Omit<TargetProgress, "says">;
}

/** How many causes a verdict names at most. */
const mostNamed = 5;
/** Id of the reading under which a target joins others. */
export const jointId = "joint";

/** What is said of the causes of a headline reading. */
export interface Explained {
  causes: VerdictCause[];
  evidence: VerdictEvidence;
  condition: VerdictCondition | null;
}

/** Prepares saying what a headline reading rests on, how good its evidence is, and whether it is only a condition. */
export function explainer({project, settings, pipelines, tally, reports}: VerdictSources) {
  const {parameters: source, bands} = settings;
  const causesOf = verdictCauses(project, source, tally);
  const sure = [bands[0].word, bands[bands.length - 1].word];
  return (reading: TalliedReading): Explained => {
    const {compiled, model, target} = reading.placed;
    const indicator = pipelines[model].indicators[compiled.row];
    const causes = causesOf(reading);
    const {met, runs} = reading.summary();
    const given = reports?.given(target) ?? [];
    const settled = met === 0 || met === runs;
    const {fitted} = source;
    const evidence = verdictEvidence({project, fitted, indicator, causes, given, settled});
    const open = !sure.includes(statusWord(met / runs, bands));
    return {
      causes,
      evidence,
      condition: open
        ? verdictCondition({...evidence, given}, reading, tally, {
            ...project,
            parameters: source.parameters
          })
        : null
    };
  };
}

/** What a target is headlined with: its first reading, or why that is no forecast. */
export function headlineOf(
  target: Target,
  readings: readonly ReadingVerdict[],
  condition: VerdictCondition | null,
  {project: {plan, setup}}: VerdictSources
): {headline: ReadingVerdict} & Pick<TargetVerdict, "condition" | "definitions" | "needs"> {
  const first = readings[0] ?? withoutReading(target);
  const none = {probability: null, standardError: null, borderline: false};
  if (target.held !== undefined) return {headline: first};
  if (condition)
    return {
      headline: {...first, ...none, status: "conditional"},
      condition,
      needs: asked(
        both((words, language) => words.conditional(condition, language)),
        target,
        plan
      )
    };
  const equal = equalVerdicts(target, readings, setup);
  if (new Set(equal.map(({status}) => status)).size < 2) return {headline: equal[0] ?? first};
  const said = equal.flatMap(({name, definition, probability, standardError}) =>
    probability === null
      ? []
      : [
          {
            name: setup.definitions.find(({id}) => id === definition)?.name ?? name,
            probability,
            standardError
          }
        ]
  );
  return {
    headline: {...first, ...none, status: "definitions"},
    definitions: equal.map(({reading}) => reading),
    needs: both((words, language) =>
      words.definitionsDiffer(said.map((one) => ({...one, name: one.name[language]})))
    )
  };
}

/** The verdicts that stand at equal rank because only the definition of the start differs. */
function equalVerdicts(
  target: Target,
  readings: readonly ReadingVerdict[],
  setup: Project["setup"]
): ReadingVerdict[] {
  if (target.joint) return readings.filter(({reading}) => reading.startsWith(jointId));
  const ids = equalReadings(target, setup).map(({id}) => id);
  return readings.filter(({reading}) => ids.includes(reading));
}

/** What a target rests on; one that joins others on what they rest on. */
export function restsOn(
  target: Target,
  explained: Explained | null,
  {project, settings, tally}: VerdictSources
): VerdictCause[] {
  const causesOf = verdictCauses(project, settings.parameters, tally);
  const joined = tally.explained.filter(({placed}) => target.joint?.includes(placed.target.id));
  const strongest = new Map<string, VerdictCause>();
  for (const cause of [...(explained?.causes ?? []), ...joined.flatMap(causesOf)])
    if (cause.share > (strongest.get(cause.id)?.share ?? 0)) strongest.set(cause.id, cause);
  return causeOrder([...strongest.values()], tally.effective)
    .slice(0, mostNamed)
    .map(({id, name, share}) => ({id, name, share: Number(share.toFixed(4))}));
}

function withoutReading({kind, name}: Target): ReadingVerdict {
  return {...blank("none", name, ""), status: kind === "forecast" ? "evidence" : kind};
}

/** A need, and the body to ask: the one that the clause names first leads. */
export function asked(need: Label, {bodies: names}: Target, {bodies = []}: Project["plan"]): Label {
  const [leads] = names;
  if (leads === undefined) return both((words, language) => words.askAuthors(need[language]));
  const body = bodies.find(({zh}) => zh === leads) ?? {zh: leads, en: leads};
  return both((words, language) => words.ask(need[language], body[language]));
}

/**
 * Prepares naming what the number of a headline reading rests on: assumptions, what drives the years, what the published number counts.
 *
 * @param project - names of assumptions and alternatives
 * @param source - of the runs
 * @param tally - after the runs
 * @returns causes, strongest first, those that cannot be told from chance left out
 */
function verdictCauses(
  project: Pick<Project, "assumptions" | "calibration" | "plan">,
  {parameters}: Pick<ParameterSource, "parameters">,
  {influence, explained, drivers}: Pick<Tally, "influence" | "explained" | "drivers">
): (reading: TalliedReading) => VerdictCause[] {
  const meanings = publishedMeanings(project);
  const owners = new Map(
    [...project.assumptions, ...startPositions].flatMap((one) =>
      parameterNames(one).map((name) => [name, one as {id: string; name?: Label}] as const)
    )
  );
  const named = (j: number, reading: TalliedReading): {id: string; name: Label} | null => {
    if (j < parameters.length) {
      const owner = owners.get(parameters[j]);
      return owner?.name ? {id: owner.id, name: owner.name} : null;
    }
    if (j < parameters.length + drivers.length) {
      // What is due after the plan is moved by the years after it, anything else by the plan's own.
      const driver = drivers[j - parameters.length];
      return driver.later === reading.placed.later ? driver : null;
    }
    const id = reading.placed.compiled.mixed?.alternative;
    return meanings.find((one) => one.id === id) ?? null;
  };
  const shares = influence.shares();
  return (reading) => {
    const found = new Map<string, VerdictCause>();
    const k = explained.indexOf(reading);
    if (k < 0) return [];
    shares[k].forEach((share, j) => {
      const owner = share === 0 ? null : named(j, reading);
      if (!owner || share <= (found.get(owner.id)?.share ?? 0)) return;
      found.set(owner.id, {id: owner.id, name: owner.name, share});
    });
    return [...found.values()].sort((a, b) => b.share - a.share);
  };
}
