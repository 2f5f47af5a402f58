import type {Problem} from "../quantity/problem.js";
import {checkBasis, isSource} from "./checkBasis.js";
import type {Document} from "./parseDocument.js";
import {checkUnique, type Loose, mappings, type Report, reporter} from "./reporter.js";
import {unknownProblem} from "./unknownProblem.js";

/** What levers may refer to. */
export interface LeverContext {
  /** Ids of figures, rules and peer targets; undefined if they could not be read. */
  sources: ReadonlySet<string> | undefined;
  /** Ids of the plan's targets; undefined if the plan could not be read. */
  targets: readonly string[] | undefined;
  /** Ids of assumptions, which levers must not repeat. */
  assumptions: readonly string[];
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
  const items = mappings((document.value as Loose)?.levers, ["levers"]);
  checkUnique(items, report);
  for (const {item, path} of items) {
    checkBasis(item, path, context.sources, report);
    checkRange(item, path, report);
    if (context.assumptions.includes(String(item.id)))
      report(
        [...path, "id"],
        `expected an id that no assumption has, got ${item.id}`,
        "give it another"
      );
    for (const anchor of mappings(item.anchors, [...path, "anchors"]))
      checkAnchor(anchor, context, report);
  }
}

function checkRange(item: Loose, path: PropertyKey[], report: Report): void {
  if (!Array.isArray(item.range)) return;
  const [low, high] = item.range.map(Number);
  if (!(low < high))
    report([...path, "range"], `expected low < high, got ${low}, ${high}`, "sort them");
  const {baseline, step} = item;
  if (typeof step === "number" && step > high - low)
    report([...path, "step"], `expected at most the width of the range ${high - low}, got ${step}`);
  const values: [PropertyKey[], unknown][] =
    typeof baseline === "object" && baseline !== null
      ? Object.entries(baseline).map(([year, value]) => [["baseline", year], value])
      : [[["baseline"], baseline]];
  for (const [key, value] of values)
    if (typeof value === "number" && !(low <= value && value <= high))
      report(
        [...path, ...key],
        `expected a number within the range ${low} to ${high}, got ${value}`,
        "widen the range or change the baseline"
      );
}

function checkAnchor(
  {item, path}: {item: Loose; path: PropertyKey[]},
  {sources, targets}: LeverContext,
  report: Report
): void {
  const {figure, target} = item;
  if (typeof figure === "string" && sources && !isSource(figure, sources)) {
    const {message, mend} = unknownProblem("figure", figure, [...sources]);
    report([...path, "figure"], message, mend);
  }
  if (typeof target === "string" && targets && !targets.includes(target)) {
    const {message, mend} = unknownProblem("target", target, targets);
    report([...path, "target"], message, mend);
  }
}
