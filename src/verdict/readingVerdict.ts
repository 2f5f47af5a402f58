import type {Pipeline} from "../pipeline/compilePipeline.js";
import {requiredPace} from "../plan/requiredPace.js";
import {isBorderline, type StatusBands, statusWord} from "../plan/statusWord.js";
import {wilsonInterval} from "../plan/wilsonInterval.js";
import type {Project} from "../project/project.js";
import type {Reading, Target} from "../project/target.js";
import type {Label} from "../quantity/label.js";
import type {ReadingVerdict} from "./forecastSchema.js";
import {outsideRun} from "./outsideRun.js";
import {recentPace} from "./recentPace.js";
import type {TalliedReading} from "./talliedReading.js";
import {both} from "./words/both.js";

/** Turns the count of one reading into its verdict. */
export function readingVerdict(
  tallied: TalliedReading,
  {definition, indicators}: Pipeline,
  {figures, plan}: Project,
  bands: StatusBands
): ReadingVerdict {
  const {reading, compiled, now} = tallied.placed;
  const summary = tallied.summary();
  const indicator = indicators[compiled.row];
  const recent =
    compiled.aggregate === "rising" ? null : recentPace(indicator, figures, plan.placeCode);
  return {
    reading: reading.id,
    name: reading.name,
    definition,
    ...judged(summary.met, summary.runs, bands),
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
    ...dayNote(tallied.placed),
    ...(recent ? {recentFigures: recent.figures} : {})
  };
}

/** Probability, its error and its word. */
export function judged(met: number, runs: number, bands: StatusBands) {
  const {probability, standardError, low, high} = wilsonInterval(met, runs);
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
  pipelines: readonly Pipeline[]
): ReadingVerdict {
  const {definition = pipelines[0].definition} = reading;
  const pipeline = pipelines.find((each) => each.definition === definition) ?? pipelines[0];
  const {years} = pipeline;
  const outside = outsideRun(target, reading, pipeline);
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

/** Says that a window begins or ends within a year. */
function dayNote({
  target,
  compiled: {startPart, endPart}
}: TalliedReading["placed"]): Pick<ReadingVerdict, "note"> {
  const dates = [...(startPart < 1 ? [target.start] : []), ...(endPart < 1 ? [target.due] : [])];
  if (dates.length === 0) return {};
  return {note: both((words) => words.byDay(dates))};
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
