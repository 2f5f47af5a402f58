import {checkKnown} from "./checkKnown.js";
import {show} from "./readNumber.js";
import type {Loose, Report} from "./reporter.js";

/**
 * Checks what each kind of target needs: readings or a joint event for a forecast, a series for a trend.
 *
 * @param item - the target
 * @param path - where it stands
 * @param series - keys of figures.csv for the place; undefined if they could not be read
 * @param report - receives what is wrong
 */
export function checkKind(
  item: Loose,
  path: PropertyKey[],
  series: readonly string[] | undefined,
  report: Report
): void {
  const count = Array.isArray(item.readings) ? item.readings.length : 0;
  if (item.kind === "forecast" && count === 0 && item.joint === undefined)
    report(
      [...path, "readings"],
      "expected at least one reading, got none",
      "add one, or change kind"
    );
  if (item.kind !== "forecast" && typeof item.kind === "string" && count > 0)
    report(
      [...path, "readings"],
      `expected no reading for a target of kind ${item.kind}, got ${count}`,
      "change kind to forecast, or remove them"
    );
  if (item.kind === "trend" && item.series === undefined)
    report([...path, "series"], "expected a key of figures.csv, got nothing", "add series");
  if (item.series !== undefined && series)
    checkKnown("series of the place", item.series, series, [...path, "series"], report);
}

/** Checks one part of a joint event: a forecast target that is no joint itself. */
export function checkJoint(
  id: string,
  targets: {item: Loose}[],
  own: Loose,
  path: PropertyKey[],
  report: Report
): void {
  const part = targets.find(({item}) => item.id === id)?.item;
  if (part && (part === own || part.joint !== undefined))
    report(
      path,
      `expected a target that is no joint itself, got ${JSON.stringify(id)}`,
      "list its parts"
    );
  else if (part && part.kind !== "forecast")
    report(
      path,
      `expected a target of kind forecast, got ${JSON.stringify(id)} of kind ${show(part.kind)}`
    );
}
