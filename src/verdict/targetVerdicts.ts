import type {Pipeline} from "../pipeline/readyPipeline.js";
import {yearOfColumn} from "../plan/knownWindow.js";
import type {StatusBands} from "../plan/statusWord.js";
import type {Project} from "../project/project.js";
import type {Target} from "../project/target.js";
import {lastDayOf, yearOf} from "../quantity/date.js";
import type {Label, Language} from "../quantity/label.js";
import {decidingReading} from "./decidingReading.js";
import type {ReadingVerdict, TargetVerdict} from "./forecastSchema.js";
import {judgeHeld} from "./judgeHeld.js";
import {judgeTrend} from "./judgeTrend.js";
import {knownYears} from "./knownYears.js";
import {definedMembers} from "./planTogether.js";
import {blank, judged, readingVerdict, unjudged} from "./readingVerdict.js";
import type {SeriesForecaster} from "./seriesForecaster.js";
import type {TalliedReading} from "./talliedReading.js";
import {
  asked,
  explainer,
  headlineOf,
  jointId,
  restsOn,
  type VerdictSources
} from "./targetHeadline.js";
import {targetTrend} from "./targetTrend.js";
import {trendObstacle} from "./trendObstacle.js";
import {both} from "./words/both.js";
import type {Words} from "./words/words.js";

/**
 * Writes the verdict on every target of the plan, in the plan's order; none is left out.
 *
 * @param sources - the project, and the runs that were counted
 */
export function targetVerdicts(sources: VerdictSources): TargetVerdict[] {
  const {project, tally, pipelines, settings} = sources;
  const {plan} = project;
  const explain = explainer(sources);
  return plan.targets.map((target) => {
    const {id, kind, unit, because, quote} = target;
    const registered = sources.reports?.judged(target) ?? null;
    const held = judgeHeld(target, project, settings.bands);
    const modelled = registered ? [registered.reading] : verdictsOf(target, sources);
    const readings = held ? [held.reading, ...modelled] : modelled;
    const first = tally.explained.find(({placed}) => placed.target === target);
    const explained = first && !held ? explain(first) : null;
    const {headline, ...ranked} = headlineOf(
      target,
      readings,
      explained?.condition ?? null,
      sources
    );
    return {
      ...headline,
      id,
      title: target.name,
      kind,
      unit,
      due: yearOf(target.due),
      ...(target.due === lastDayOf(yearOf(target.due)) ? {} : {dueDate: target.due}),
      because,
      quote,
      readings,
      decidedBy: decidingReading([headline, ...besides(headline, readings, project)]),
      restsOn: settings.explain ? restsOn(target, explained, sources) : [],
      ...(explained ? {evidence: explained.evidence} : held ? {evidence: held.evidence} : {}),
      ...ranked,
      trend: first && !held ? trendOf(first, pipelines, project) : null,
      ...(first && !held && headline.probability !== null ? {byYear: byYear(first, sources)} : {}),
      ...(isOpen(headline) ? {needs: neededOf(target, headline.note, sources)} : {}),
      ...(registered ? {progress: registered.progress} : {}),
      ...conditionedProgress(target, headline, first, sources)
    };
  });
}

/** The readings that could turn a verdict: all others, but those by a definition of the start that the reporting body does not state. */
function besides(
  headline: ReadingVerdict,
  readings: readonly ReadingVerdict[],
  {setup: {definition: stated}}: Project
): ReadingVerdict[] {
  return readings.filter(
    ({reading, definition}) =>
      reading !== headline.reading && (stated === undefined || ["", stated].includes(definition))
  );
}

function verdictsOf(target: Target, sources: VerdictSources): ReadingVerdict[] {
  const {project, settings, pipelines, tally, reported} = sources;
  const {bands, forecaster} = settings;
  if (target.kind === "trend")
    return trendVerdict(
      target,
      sources.reports?.withReported(target) ?? project,
      forecaster,
      bands
    );
  const own = target.readings.map((reading) => {
    const tallied = tally.readings.find(({placed}) => placed.reading === reading);
    if (!tallied) return unjudged(target, reading, pipelines, {project, reported});
    return readingVerdict(tallied, pipelines[tallied.placed.model], project, {
      bands,
      independent: tally.independentRuns(tallied)
    });
  });
  return [...jointVerdicts(target, sources), ...own];
}

/** Nothing can be said of it: neither a probability nor what is done or due. */
function isOpen({probability, status}: ReadingVerdict): boolean {
  return probability === null && ["evidence", "trend", "unquantified"].includes(status);
}

/** Says of a target that the model computes what is known of it, and which rows of the register are not taken in. */
function conditionedProgress(
  target: Target,
  {note}: ReadingVerdict,
  first: TalliedReading | undefined,
  sources: VerdictSources
): Pick<TargetVerdict, "note" | "progress"> {
  const before = first ? saidBefore(first, sources) : [];
  const {used = [], unused = [], progress} = sources.reports?.said(target, first) ?? {};
  const said = [...used, ...before, ...unused];
  const joined = (parts: readonly Label[]) =>
    both((words, language) => words.together(parts.map((part) => part[language])));
  const says = said.length > 0 ? joined(said) : undefined;
  return {
    ...(says ? {note: joined([...(note ? [note] : []), says])} : {}),
    ...(progress ? {progress: {...progress, ...(says ? {says} : {})}} : {})
  };
}

/** Says where the numbers stand that a reading looks at before the start of the model. */
function saidBefore(
  {placed: {target, reading, compiled, model}}: TalliedReading,
  {project, reported, pipelines}: VerdictSources
): Label[] {
  const {past, row} = compiled;
  if (!past) return [];
  const {indicators, years} = pipelines[model];
  const known = knownYears(target, reading, indicators[row], {project, reported});
  const looked = past.values.map((_, i) => yearOfColumn(years, past.from + i));
  const ids = looked.flatMap((year) => {
    const {rows = [], figure} = known.get(year) ?? {};
    return figure === undefined ? rows : [figure];
  });
  return [both((words) => words.yearsKnown(looked, [...new Set(ids)]))];
}

/** One target's trouble is its own: what cannot be judged says why, and the others are judged. */
function trendVerdict(
  target: Target,
  project: Project,
  forecaster: SeriesForecaster,
  bands: StatusBands
): ReadingVerdict[] {
  const notJudged = (note: Label): ReadingVerdict[] => [
    {...blank("none", target.name, ""), status: "trend", note}
  ];
  const obstacle = trendObstacle(target, project);
  if (obstacle) return notJudged(obstacle);
  try {
    return [judgeTrend(target, project, forecaster, bands) ?? []].flat();
  } catch (error) {
    // Of a forecaster that a caller brought along, in its own words.
    const reason = error instanceof Error ? error.message : String(error);
    return notJudged(both((words) => words.notJudged(reason)));
  }
}

/** All targets that one joins, held together: once for every definition of the start at equal rank. */
function jointVerdicts(
  {joint}: Target,
  {project: {plan, setup}, settings, tally}: VerdictSources
): ReadingVerdict[] {
  if (!joint) return [];
  const parts = plan.targets.filter(({id, held}) => joint.includes(id) && held === undefined);
  const defined = definedMembers(parts, setup, tally);
  return defined.map(({definition, members}) => {
    const ids = members.map(({placed}) => placed.target.id);
    const id = defined.length > 1 ? `${jointId}.${definition}` : jointId;
    const name = both((words) => words.allHold(ids));
    return {
      ...blank(id, name, definition),
      ...judged(tally.together(members), tally.total, settings.bands, tally.effective)
    };
  });
}

function trendOf(
  {placed: {compiled, model}}: TalliedReading,
  pipelines: readonly Pipeline[],
  {figures, plan}: Project
): TargetVerdict["trend"] {
  const {indicators, years} = pipelines[model];
  return targetTrend(compiled, indicators[compiled.row], years, figures, plan.placeCode);
}

function byYear({byColumn, placed}: TalliedReading, {pipelines, tally}: VerdictSources) {
  const {years} = pipelines[placed.model];
  return byColumn.map(({last, met}) => ({
    year: yearOfColumn(years, last),
    probability: met / tally.total
  }));
}

/** What is missing of a target without a verdict: as its note says, with the number from before the start of the model and whom to ask; or what would judge it. */
function neededOf(target: Target, note: Label | undefined, sources: VerdictSources): Label {
  const before = neededBefore(target, sources);
  if (!note || !before) return note ?? before ?? neededEvidence(target, sources.project.plan);
  return both((words, language) => words.together([note[language], before[language]]));
}

/** Which number before the start of the model is missing of a target that cannot do without it, and whom to ask. */
function neededBefore(target: Target, {project: {plan, setup}}: VerdictSources): Label | null {
  const {kind, name, start} = target;
  const [from, until] = [yearOf(start), setup.startYear];
  if (kind !== "forecast" || from > until) return null;
  return asked(
    both((words, language) => words.needsBefore(name[language], from, until)),
    target,
    plan
  );
}

/** What would be needed to judge a target that has no verdict, and whom to ask: the body that the clause names first leads. */
function neededEvidence(target: Target, plan: Project["plan"]): Label {
  return asked(
    both((words, language) => neededNumber(target, words, language)),
    target,
    plan
  );
}

function neededNumber({kind, name, operator, unit}: Target, words: Words, language: Language) {
  const target = name[language];
  if (kind === "trend") return words.needsTwoYears(target);
  if (kind === "unquantified" || (operator === "none" && unit === "1")) return words.needsNumber;
  return operator === "none" ? words.needsRecord(target) : words.needsCounts(target);
}
