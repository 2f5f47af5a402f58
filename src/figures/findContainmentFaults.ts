import type {Finding} from "../project/finding.js";
import {yearOf} from "../quantity/date.js";
import {ofKey, type PlaceFigures} from "./placeFigures.js";
import {both} from "./words/both.js";

/** Each contains the one before it. */
const nested: [part: string, whole: string][] = [
  ["high_skilled_stock", "skilled_stock"],
  ["skilled_stock", "employed"],
  ["skilled_stock", "all_talents_stock"],
  ["skilled_stock", "permanent_population"]
];
/** Dates further apart than this say nothing about each other, years. */
const farthest = 3;

/**
 * Finds a part that is printed larger than the whole that should contain it, each compared with the whole of the
 * nearest date, within three years.
 *
 * @param place - all figures of one place
 * @returns one finding for each pair of indicators: the definitions probably differ
 */
export function findContainmentFaults({name, dated}: PlaceFigures): Finding[] {
  return nested.flatMap(([inner, outer]) => {
    const wholes = ofKey(dated, outer);
    const pairs = ofKey(dated, inner)
      .flatMap((part) => {
        const gaps = wholes
          .map((whole) => ({part, whole, gap: Math.abs(yearOf(part.end) - yearOf(whole.end))}))
          .sort((a, b) => a.gap - b.gap);
        return gaps.filter(({gap}) => gap === gaps[0].gap && gap <= farthest);
      })
      .filter(({part, whole}) => part.range[0] > whole.range[1])
      .sort((a, b) => a.gap - b.gap);
    if (pairs.length === 0) return [];
    const [part, whole] = [pairs[0].part.figure, pairs[0].whole.figure];
    const finding: Finding = {
      id: `contains.${whole.id}.${part.id}`,
      kind: "definition",
      severity: "matters",
      text: both((words) => words.contained(name, part, whole)),
      figures: [part.id, whole.id],
      targets: [],
      arithmetic: `${part.value} > ${whole.value}`
    };
    return [finding];
  });
}
