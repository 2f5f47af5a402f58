import {type Item, type Loose, mapping, mappings} from "../../check/mappings.js";
import type {Document} from "../../check/parseDocument.js";
import type {Problem} from "../../check/problem.js";
import {checkKnown, checkUnique, type Report, reporter} from "../../check/reporter.js";
import {unknownFault} from "../../check/unknownFault.js";
import {dataFault} from "../dataFault.js";
import {checkBasis, isSource} from "./checkBasis.js";

/** What levers may refer to. */
export interface LeverContext {
  /** Ids of figures, rules and peer targets; undefined if they could not be read. */
  sources: ReadonlySet<string> | undefined;
  /** Ids of the plan's targets; undefined if the plan could not be read. */
  targets: readonly string[] | undefined;
  /** Ids of assumptions, which levers must not repeat. */
  assumptions: readonly string[];
  /** First and last simulated year; undefined if model.yaml could not be read. */
  years: {first: number; last: number} | undefined;
}

/**
 * Checks what the shape of levers.yaml cannot say: ids, ranges, baselines within them, anchors, sources.
 *
 * @param document - the file
 * @param context - what levers may refer to
 * @param problems - every problem found is added here
 */
export function checkLevers(document: Document, context: LeverContext, problems: Problem[]): void {
  const report = reporter(document, problems);
  const items = mappings(mapping(document.value).levers, ["levers"]);
  checkUnique(items, report);
  for (const lever of items) {
    const {item, path} = lever;
    checkBasis(lever, context.sources, report);
    checkRange(item, path, report);
    if (context.years) checkBaselineYears(item, path, context.years, report);
    const id = String(item.id);
    if (context.assumptions.includes(id))
      report([...path, "id"], dataFault("idOfAssumption", {got: id}));
    for (const anchor of mappings(item.anchors, [...path, "anchors"]))
      checkAnchor(anchor, context, report);
  }
}

function checkRange(
  {range, baseline, step, unit}: Loose,
  path: readonly PropertyKey[],
  report: Report
): void {
  if (!Array.isArray(range)) return;
  const [low, high] = range.map(Number);
  if (!(low < high))
    report([...path, "range"], dataFault("order", {between: false, got: [low, high]}));
  if (low < 0 && typeof unit === "string" && unit !== "1")
    report([...path, "range", 0], dataFault("rangeBelowZero", {unit, got: low}));
  if (typeof step === "number" && step > high - low)
    report([...path, "step"], dataFault("wideStep", {width: high - low, got: step}));
  const values: [PropertyKey[], unknown][] =
    typeof baseline === "object" && baseline !== null
      ? Object.entries(baseline).map(([year, value]) => [["baseline", year], value])
      : [[["baseline"], baseline]];
  for (const [key, got] of values)
    if (typeof got === "number" && !(low <= got && got <= high))
      report([...path, ...key], dataFault("outside", {low, high, of: "range", got}));
}

/** A baseline by year begins in the first simulated year and ends in the last. */
function checkBaselineYears(
  {baseline}: Loose,
  path: readonly PropertyKey[],
  {first, last}: {first: number; last: number},
  report: Report
): void {
  if (typeof baseline !== "object" || baseline === null) return;
  const years = Object.keys(baseline)
    .map(Number)
    .sort((a, b) => a - b);
  const wrong = years[0] > first ? years[0] : years.find((year) => year > last);
  if (wrong !== undefined)
    report(
      [...path, "baseline", String(wrong)],
      dataFault("baselineYear", {first, last, got: wrong})
    );
}

function checkAnchor(
  {item: {figure, target}, path}: Item,
  {sources, targets}: LeverContext,
  report: Report
): void {
  if (typeof figure === "string" && sources && !isSource(figure, sources))
    report([...path, "figure"], unknownFault("figure", figure, [...sources]));
  checkKnown(target, {thing: "target", names: targets}, [...path, "target"], report);
}
