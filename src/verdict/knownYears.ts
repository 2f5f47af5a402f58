import type {Indicator} from "../project/indicator.js";
import type {Project} from "../project/project.js";
import type {Reading, Target} from "../project/target.js";
import {publishedPoints} from "./observedSeries.js";

/** A number of a year before those that the model simulates, and where it stands. */
export interface KnownYear {
  value: number;
  /** Ids of rows of the register, or of a figure. */
  rows: readonly string[];
  figure?: string;
}

/** What is known beside the runs. */
export interface KnownSources {
  project: Pick<Project, "figures" | "plan" | "setup">;
  /** What a register says; null: none is read. */
  reported: ReportedYears | null;
}

/** What a register says of a target, which reads an indicator, in years up to the start of the model. */
export type ReportedYears = (
  target: Target,
  indicator: Pick<Indicator, "id" | "kind">
) => ReadonlyMap<number, KnownYear>;

/** Half a day, in yr. */
const sameDay = 0.5 / 366;

/**
 * What is known of the numbers that a reading looks at, year by year, up to the start of the model: for the years of its window that lie
 * before it.
 *
 * The headline reading of a target is what is published: what the register says of the target (`reportedYears`), otherwise an
 * exact figure of a key that publishes its indicator. Any other reading counts in its own way, and takes only figures of which it is said
 * what they count.
 *
 * @param target - of the plan
 * @param reading - one of its readings
 * @param indicator - which it reads
 * @param sources - figures, and the register as of a day
 * @returns numbers by year, unit of the target; stocks at the end of the year
 */
export function knownYears(
  target: Target,
  reading: Reading,
  indicator: Pick<Indicator, "id" | "kind" | "published">,
  {project, reported}: KnownSources
): ReadonlyMap<number, KnownYear> {
  const {figures, plan, setup} = project;
  const {startYear} = setup;
  const headline = target.readings[0] === reading;
  const published = (indicator.published ?? []).filter(({note}) => headline || note === undefined);
  const exact = figures.filter(({bound}) => bound === "exact");
  const known = new Map<number, KnownYear>();
  for (const {time, value, figure} of publishedPoints({published}, exact, plan.placeCode))
    if (Math.abs(time - Math.round(time)) < sameDay && time < startYear + sameDay)
      known.set(Math.round(time), {value, rows: [], figure});
  if (headline && reported)
    for (const [year, value] of reported(target, indicator)) known.set(year, value);
  return known;
}
