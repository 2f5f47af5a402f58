import type {Finding} from "../project/finding.js";
import type {Project} from "../project/project.js";
import type {Label} from "../quantity/label.js";
import {both} from "./words/both.js";

/** How far from the start the ages of a population may be read without a word, yr. */
const nearPopulation = 5;

/**
 * Tables by age that do not reach as far as the runs: death rates that are held beyond their periods, and ages at the start that are
 * read off a far year.
 *
 * @param project - its setup and tables
 * @param years - simulated
 */
export function tablesHeld(
  {setup: {startYear}, mortality, population}: Pick<Project, "setup" | "mortality" | "population">,
  years: readonly number[]
): Finding[] {
  if (mortality.periods.length === 0 || population.years.length === 0) return [];
  const [first, last] = [years[0], years[years.length - 1]];
  const from = Math.min(...mortality.periods.map((period) => period.from));
  const to = Math.max(...mortality.periods.map((period) => period.to));
  const far = (year: number) => Math.abs(year - startYear);
  const nearest = population.years.reduce((best, year) => (far(year) < far(best) ? year : best));
  const said = (id: string, text: Label): Finding => ({
    id,
    kind: "limit",
    severity: "notes",
    text,
    figures: [],
    targets: []
  });
  const held = from > first || to <= last;
  return [
    ...(held
      ? [
          said(
            "mortality-held",
            both((words) => words.mortalityHeld(from, to, first, last))
          )
        ]
      : []),
    ...(far(nearest) > nearPopulation
      ? [
          said(
            "population-far",
            both((words) => words.populationFar(nearest, startYear))
          )
        ]
      : [])
  ];
}
