import type {Pipeline} from "../pipeline/readyPipeline.js";
import {underOption} from "../plan/compileReading.js";
import {partLeftOut} from "../plan/partLeftOut.js";
import {requiredPace} from "../plan/requiredPace.js";
import {isBorderline, type StatusBands, statusWord} from "../plan/statusWord.js";
import {wilsonInterval} from "../plan/wilsonInterval.js";
import type {Project} from "../project/project.js";
import type {Reading, Target} from "../project/target.js";
import {firstDayOf, lastDayOf} from "../quantity/date.js";
import type {Label} from "../quantity/label.js";
import type {ReadingVerdict} from "./forecastSchema.js";
import type {KnownSources} from "./knownYears.js";
import {outsideRun} from "./outsideRun.js";
import {publishedMeanings} from "./publishedMeanings.js";
import {recentPace} from "./recentPace.js";
import type {TalliedReading} from "./talliedReading.js";
import {both} from "./words/both.js";

/** Turns the count of one reading into its verdict; `independent` runs would know its probability as well. */
export function readingVerdict(
  tallied: TalliedReading,
  {definition, indicators}: Pipeline,
  project: Project,
  {bands, independent}: {bands: StatusBands; independent: number}
): ReadingVerdict {
  const {reading, compiled, now} = tallied.placed;
  const summary = tallied.summary();
  const indicator = indicators[compiled.row];
  const sure = cannotFail(tallied, indicators);
  const recent =
    compiled.aggregate === "rising"
      ? null
      : recentPace(indicator, project.figures, project.plan.placeCode);
  return {
    reading: reading.id,
    name: reading.name,
    definition,
    ...judged(summary.met, summary.runs, bands, independent),
    ...optionsOf(tallied, project),
    ...(sure > 0 ? {cannotFail: sure} : {}),
    ...(compiled.aggregate === "change" || compiled.aggregate === "rising"
      ? {change: true as const}
      : {}),
    ...(reading.beside ? {beside: true as const} : {}),
    goal: compiled.goal,
    goalHigh: known(compiled.goalHigh),
    median: known(summary.median),
    lower80: known(summary.lower80),
    upper80: known(summary.upper80),
    lower95: known(summary.lower95),
    upper95: known(summary.upper95),
    expectedShortfall: known(summary.expectedShortfall),
    requiredPace: requiredPace(compiled, {flow: indicator.kind !== "stock", now}),
    recentPace: recent?.pace ?? null,
    ...noteOf(tallied, sure, indicator.kind !== "stock"),
    ...(recent ? {recentFigures: recent.figures} : {})
  };
}

/** What the published number counts: how often each option held in the runs, and how often the goal was met then. */
function optionsOf(tallied: TalliedReading, project: Project): Pick<ReadingVerdict, "options"> {
  const {compiled} = tallied.placed;
  const {runs, options} = tallied.summary();
  if (!compiled.mixed || options.length === 0) return {};
  const {alternative} = compiled.mixed;
  const names = publishedMeanings(project).find(({id}) => id === alternative)?.options ?? [];
  return {
    options: options.map(({option, runs: own, met}) => ({
      option,
      name: names.find(({id}) => id === option)?.name ?? {zh: option, en: option},
      share: own / runs,
      probability: met / own
    }))
  };
}

/** In which share of the runs a running count was asked not to fall, which it cannot. */
function cannotFail(tallied: TalliedReading, indicators: Pipeline["indicators"]): number {
  const {compiled} = tallied.placed;
  const {aggregate, operator, goal} = compiled;
  const notFalling = aggregate === "rising" || aggregate === "change";
  if (!notFalling || goal > 0 || (operator !== ">" && operator !== ">=")) return 0;
  const {runs, options} = tallied.summary();
  const running = (option: string | null) =>
    indicators[underOption(compiled, option).row].running === true;
  if (options.length === 0) return running(null) ? 1 : 0;
  return options.reduce((sum, {option, runs}) => sum + (running(option) ? runs : 0), 0) / runs;
}

/**
 * Probability, its error and its word.
 *
 * @param independent - how many independent runs would know it as well; default those made
 */
export function judged(met: number, runs: number, bands: StatusBands, independent = runs) {
  const {standardError, low, high} = wilsonInterval((met / runs) * independent, independent);
  const probability = met / runs;
  return {
    probability,
    standardError,
    status: statusWord(probability, bands),
    borderline: isBorderline({low, high}, bands)
  };
}

function known(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}

/** The verdict on a reading that no run can show: which dates are missing. */
export function unjudged(
  target: Target,
  reading: Reading,
  pipelines: readonly Pipeline[],
  sources: KnownSources
): ReadingVerdict {
  const {definition = pipelines[0].definition} = reading;
  const pipeline = pipelines.find((each) => each.definition === definition) ?? pipelines[0];
  const {years} = pipeline;
  const outside = outsideRun(target, reading, pipeline, sources);
  const last = years[years.length - 1];
  const note = both((words) =>
    words.notJudged(
      outside?.outside === "before"
        ? words.beforeRun(outside.from, years[0])
        : outside?.outside === "reach"
          ? words.reachesBack(outside.until, years[0])
          : words.afterRun(outside?.until ?? target.due, last)
    )
  );
  return {...blank(reading.id, reading.name, definition), note};
}

/** Says that a window begins or ends within a year, which part of it no year covers, and that a running count cannot fall. */
function noteOf(
  {
    placed: {
      target,
      reading,
      compiled: {aggregate, startPart, endPart, unknownYears, first, last}
    }
  }: TalliedReading,
  sure: number,
  flow: boolean
): Pick<ReadingVerdict, "note"> {
  const start = reading.from === undefined ? target.start : firstDayOf(reading.from);
  const due = reading.until === undefined ? target.due : lastDayOf(reading.until);
  const dates = [...(startPart < 1 ? [start] : []), ...(endPart < 1 ? [due] : [])];
  const yearly = aggregate === "minimum" || aggregate === "maximum" || aggregate === "rising";
  const left = flow && yearly ? partLeftOut({start, due}) : null;
  const notes = [
    ...(dates.length > 0 ? [both((words) => words.byDay(dates))] : []),
    ...(unknownYears ? [both((words) => words.yearsUnknown(unknownYears))] : []),
    ...(left === "part" ? [both((words) => words.partNotJudged(start))] : []),
    ...(left === "before" ? [both((words) => words.twelveMonths(due))] : []),
    ...(aggregate === "minimum" && last > first ? [both((words) => words.lowestYear)] : []),
    ...(aggregate === "maximum" && last > first ? [both((words) => words.highestYear)] : []),
    ...(aggregate === "rising" ? [both((words) => words.leastYear)] : []),
    ...(sure > 0 ? [both((words) => words.cannotFail(sure))] : [])
  ];
  if (notes.length === 0) return {};
  return {note: both((words, language) => words.together(notes.map((note) => note[language])))};
}

/** A verdict without numbers. */
export function blank(reading: string, name: Label, definition: string): ReadingVerdict {
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
