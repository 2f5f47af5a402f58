import type {Fault} from "../../check/fault.js";
import {type Item, type Loose, mapping, mappings} from "../../check/mappings.js";
import type {Document} from "../../check/parseDocument.js";
import type {Problem} from "../../check/problem.js";
import {checkKnown, checkUnique, type Report, reporter} from "../../check/reporter.js";
import {unknownFault} from "../../check/unknownFault.js";
import {dataFault} from "../dataFault.js";
import {checkBasis} from "./checkBasis.js";

/** Something published or promised, and its number where it has one. */
interface Numbered {
  id: string;
  value?: number;
}

/** What levers may refer to. */
export interface LeverContext {
  /** Ids of figures, rules and peer targets; undefined if they could not be read. */
  sources: ReadonlySet<string> | undefined;
  /** The plan's targets; undefined if the plan could not be read. */
  targets: readonly Numbered[] | undefined;
  /** Figures by id; undefined if they could not be read. */
  figures: ReadonlyMap<string, Numbered> | undefined;
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
    const anchors = mappings(item.anchors, [...path, "anchors"]);
    const sound = anchors.filter((anchor) => checkAnchor(anchor, item.range, context, report));
    checkBaselineSize(lever, sound.length < anchors.length ? [] : anchors, report);
  }
}

function checkRange(
  {range, baseline, step, unit}: Loose,
  path: readonly PropertyKey[],
  report: Report
): void {
  if (!Array.isArray(range)) return;
  const [low, high] = range.map(Number);
  const at = [...path, "range"];
  if (!(low < high)) report(at, dataFault("order", {between: false, got: [low, high]}));
  if (low < 0 && typeof unit === "string" && unit !== "1")
    report([...path, "range", 0], dataFault("rangeBelowZero", {unit, got: low}));
  if (typeof step === "number" && step > high - low)
    report([...path, "step"], dataFault("wideStep", {width: high - low, got: step}), [at]);
  else if (typeof step === "number" && high - low > mostSteps * step)
    report(
      [...path, "step"],
      dataFault("manySteps", {most: mostSteps, width: high - low, got: step}),
      [at]
    );
  for (const [key, got] of baselines(baseline))
    if (!(low <= got && got <= high))
      report([...path, ...key], dataFault("outside", {low, high, of: "range", got}), [at]);
}

/** Steps that a control has at most. */
const mostSteps = 20_000;

/** The numbers of a baseline, each with where it stands in the lever. */
function baselines(baseline: unknown): [PropertyKey[], number][] {
  const all: [PropertyKey[], unknown][] =
    typeof baseline === "object" && baseline !== null
      ? Object.entries(baseline).map(([year, value]) => [["baseline", year], value])
      : [[["baseline"], baseline]];
  return all.filter((entry): entry is [PropertyKey[], number] => typeof entry[1] === "number");
}

/** How many times a published value beside it a baseline may be. */
const mostTimes = 50;

/** A baseline is nothing or a step at least, and of the size of what is published beside it. */
function checkBaselineSize(
  {item: {baseline, step}, path}: Item,
  anchors: readonly Item[],
  report: Report
): void {
  const published = anchors
    .map(({item: {value, figure}}) => ({value, figure}))
    .filter((one): one is {value: number; figure: string} => {
      return typeof one.figure === "string" && typeof one.value === "number" && one.value > 0;
    });
  for (const [key, got] of baselines(baseline)) {
    if (got === 0) continue;
    const at = [...path, ...key];
    if (typeof step === "number" && Math.abs(got) < step * (1 - 1e-9)) {
      report(at, dataFault("belowStep", {step, got}), [[...path, "step"]]);
      continue;
    }
    const far = ({value}: {value: number}) => got >= mostTimes * value || value >= mostTimes * got;
    const [anchor] = published.length > 0 && published.every(far) ? published : [];
    if (anchor) {
      const {value, figure} = anchor;
      report(at, dataFault("farBaseline", {times: mostTimes, anchor: value, figure, got}));
    }
  }
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
  if (!years.every(Number.isInteger)) return;
  const wrong = years[0] > first ? years[0] : years.find((year) => year > last);
  if (wrong !== undefined)
    report(
      [...path, "baseline", String(wrong)],
      dataFault("baselineYear", {first, last, got: wrong})
    );
}

/** What is shown beside a control stands in its range, and is what it names; whether it is. */
function checkAnchor(
  {item: {figure, target, value}, path}: Item,
  range: unknown,
  {sources, targets, figures}: LeverContext,
  report: Report
): boolean {
  if (typeof figure === "string" && sources && !sources.has(figure))
    report([...path, "figure"], unknownFault("figure", figure, [...sources]));
  const names = targets?.map(({id}) => id);
  checkKnown(target, {thing: "target", names}, [...path, "target"], report);
  if (typeof value !== "number" || value === 0) return true;
  const faults: Fault[] = [];
  if (Array.isArray(range) && range[0] < range[1] && !(range[0] <= value && value <= range[1]))
    faults.push(dataFault("outside", {low: range[0], high: range[1], of: "range", got: value}));
  const named = [figures?.get(String(figure)), targets?.find(({id}) => id === target)];
  for (const one of named)
    if (one?.value !== undefined && one.value !== value && sameDigits(one.value, value))
      faults.push(dataFault("anchorScale", {id: one.id, value: one.value, got: value}));
  const owner = path.slice(0, 2);
  for (const fault of faults.slice(0, 1))
    report(
      [...path, "value"],
      fault,
      fault.code === "outside"
        ? [
            [...owner, "range"],
            [...owner, "baseline"]
          ]
        : []
    );
  return faults.length === 0;
}

function sameDigits(a: number, b: number): boolean {
  const digits = (value: number) => value.toExponential().split("e")[0];
  return digits(a) === digits(b);
}
