import type {Figure} from "../project/figure.js";
import type {Finding} from "../project/finding.js";
import type {Label} from "../quantity/label.js";
import {isSameTime, type PlaceFigures} from "./placeFigures.js";
import {areApart} from "./range.js";
import {both} from "./words/both.js";

/**
 * Finds one quantity printed twice with values that no rounding reconciles, and one printed in two units.
 *
 * @param place - all figures of one place
 * @returns a finding for each pair of values, and one for each indicator in persons here and person-times there
 */
export function findRepeats({name, dated}: PlaceFigures): Finding[] {
  const findings: Finding[] = [];
  /** By key: the first figure, and the ids of all in more than one unit. */
  const mixed = new Map<string, {figure: Figure; ids: Set<string>}>();
  for (const [i, a] of dated.entries())
    for (const b of dated.slice(i + 1)) {
      const {figure} = a;
      if (figure.indicator !== b.figure.indicator) continue;
      if (figure.unit !== b.figure.unit) {
        const {ids} = mixed.get(figure.indicator) ?? {ids: new Set<string>()};
        if (ids.size === 0) mixed.set(figure.indicator, {figure, ids});
        ids.add(figure.id).add(b.figure.id);
      } else if (isSameTime(a, b) && areApart(a.range, b.range))
        findings.push(printedTwice(name, figure, b.figure));
    }
  for (const {figure, ids} of mixed.values()) findings.push(inTwoUnits(name, figure, [...ids]));
  return findings;
}

function printedTwice(place: Label, a: Figure, b: Figure): Finding {
  return {
    id: `twice.${a.id}.${b.id}`,
    kind: "conflict",
    severity: "notes",
    text: both((words) => words.twice(place, a, b)),
    figures: [a.id, b.id],
    targets: [],
    arithmetic: `${a.value} ≠ ${b.value}`
  };
}

function inTwoUnits(place: Label, figure: Figure, ids: string[]): Finding {
  return {
    id: `units.${place.zh}.${figure.indicator}`,
    kind: "definition",
    severity: "notes",
    text: both((words) => words.mixedUnits(place, figure)),
    figures: ids,
    targets: []
  };
}
