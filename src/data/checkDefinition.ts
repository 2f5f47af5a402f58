import type {Figure} from "../project/figure.js";
import {indexFigures} from "../project/figureIndex.js";
import {yearOf} from "../quantity/date.js";
import {readPeriod} from "../quantity/period.js";
import {show} from "./readNumber.js";
import type {Loose, Report} from "./reporter.js";
import {unknownProblem} from "./unknownProblem.js";

/**
 * Checks a definition of the start: its figures exist, have the right unit and date, and contain each other.
 *
 * @param definition - the definition and where it stands
 * @param setup - gives the start year
 * @param figures - all figures; undefined if they could not be read
 * @param report - receives what is wrong
 */
export function checkDefinition(
  {item, path}: {item: Loose; path: PropertyKey[]},
  setup: Loose,
  figures: readonly Figure[] | undefined,
  report: Report
): void {
  const index = figures && indexFigures(figures);
  const ranges: Record<string, [number, number] | undefined> = {};
  for (const key of ["skilled", "highSkilled", "density", "employed"]) {
    const amount = item[key] as Loose | undefined;
    if (typeof amount !== "object" || amount === null) continue;
    const {low, high, figure} = amount;
    if (typeof low === "number" && typeof high === "number") {
      if (low > high) report([...path, key, "high"], `expected at least low ${low}, got ${high}`);
      ranges[key] = [low, high];
    }
    if (typeof figure !== "string" || !index) continue;
    const found = index.get(figure);
    if (found) {
      checkStart(found, key, setup, [...path, key, "figure"], report);
      ranges[key] = [found.value, found.value];
    } else {
      const {message, mend} = unknownProblem("figure", figure, [...index.keys()]);
      report([...path, key, "figure"], message, mend);
    }
  }
  if (item.density === undefined && item.employed === undefined)
    report(
      path,
      "expected density or employed, got neither",
      "the model needs the employed population"
    );
  if (ranges.highSkilled && ranges.skilled && ranges.highSkilled[0] > ranges.skilled[1])
    report(
      [...path, "highSkilled"],
      `expected at most the skilled ${ranges.skilled[1]}, got ${ranges.highSkilled[0]}`,
      "high-skilled people are part of the skilled"
    );
}

function checkStart(
  {unit, period, id}: Figure,
  key: string,
  {startYear}: Loose,
  path: PropertyKey[],
  report: Report
): void {
  const expected = key === "density" ? "per_10k_workers" : "person";
  if (unit !== expected)
    report(path, `expected a figure in ${expected}, got ${id} in ${unit}`, "choose another figure");
  const year = yearOf(readPeriod(period).end);
  if (typeof startYear === "number" && Math.abs(year - startYear) > 1)
    report(
      path,
      `expected a figure of about the end of ${startYear}, got ${id} of ${show(period)}`,
      "change startYear, or choose a newer figure"
    );
}
