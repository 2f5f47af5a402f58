import {requiredPace} from "../plan/requiredPace.js";
import {isBorderline, type StatusBands, statusWord} from "../plan/statusWord.js";
import {wilsonInterval} from "../plan/wilsonInterval.js";
import type {Figure} from "../project/figure.js";
import type {Indicator} from "../project/indicator.js";
import type {ReadingVerdict} from "./forecastSchema.js";
import {recentPace} from "./recentPace.js";
import type {TalliedReading} from "./talliedReading.js";

/** What a reading's verdict is written with. */
export interface VerdictContext {
  definition: string;
  /** What the reading reads. */
  indicator: Indicator;
  figures: readonly Figure[];
  placeCode: string;
  bands: StatusBands;
}

/**
 * Turns the count of one reading into its verdict.
 *
 * @param tallied - the reading, after the runs
 * @param context - units, figures and words
 */
export function readingVerdict(
  {reading, tally, now}: TalliedReading,
  {definition, indicator, figures, placeCode, bands}: VerdictContext
): ReadingVerdict {
  const summary = tally.summary();
  const {goal, goalHigh, aggregate} = tally.reading;
  const {probability, standardError, low, high} = wilsonInterval(summary.met, summary.runs);
  const recent = aggregate === "rising" ? null : recentPace(indicator, figures, placeCode);
  return {
    reading: reading.id,
    name: reading.name,
    definition,
    probability,
    standardError,
    status: statusWord(probability, bands),
    borderline: isBorderline({low, high}, bands),
    goal,
    goalHigh: known(goalHigh),
    median: known(summary.median),
    lower80: known(summary.lower80),
    upper80: known(summary.upper80),
    lower95: known(summary.lower95),
    upper95: known(summary.upper95),
    expectedShortfall: known(summary.expectedShortfall),
    requiredPace: requiredPace(tally.reading, {flow: indicator.kind !== "stock", now}),
    recentPace: recent?.pace ?? null,
    ...(recent ? {recentFigures: recent.figures} : {})
  };
}

function known(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
