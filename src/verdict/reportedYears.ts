import type {Project} from "../project/project.js";
import {yearOf} from "../quantity/date.js";
import type {KnownYear, ReportedYears} from "./knownYears.js";
import {registerOutturns} from "./registerOutturns.js";

/**
 * Prepares looking up what the register says of targets in years up to the start of the model.
 *
 * @param project - with its register
 * @param asOf - ISO date; rows dated later are not known yet. Null: no register is read
 * @returns numbers by year, unit of the target, stocks at the end of the year; null where no register is read
 */
export function reportedYears(
  {plan, progress, setup}: Pick<Project, "plan" | "progress" | "setup">,
  asOf: string | null
): ReportedYears | null {
  if (asOf === null) return null;
  const {startYear} = setup;
  return (target, indicator) => {
    const early = yearOf(target.start) - 2;
    const known = new Map<number, KnownYear>();
    if (early >= startYear) return known;
    const {outturns} = registerOutturns({
      project: {
        progress,
        plan: {...plan, targets: [target]},
        setup: {...setup, startYear: early}
      },
      asOf,
      indicators: [indicator],
      until: startYear
    });
    for (const {first, last, part, value, rows} of outturns)
      if (first === last && part === 1) known.set(early + last, {value, rows});
    return known;
  };
}
