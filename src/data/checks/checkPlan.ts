import type {Fault} from "../../check/fault.js";
import {type Item, type Loose, mapping, mappings, texts} from "../../check/mappings.js";
import type {Document} from "../../check/parseDocument.js";
import type {Problem} from "../../check/problem.js";
import {checkKnown, checkUnique, type Report, reporter} from "../../check/reporter.js";
import {showValue} from "../../check/showValue.js";
import type {Figure} from "../../project/figure.js";
import {isDate, yearOf} from "../../quantity/date.js";
import {dataFault} from "../dataFault.js";
import {basisFault} from "./basisFault.js";
import {checkAmount} from "./checkAmount.js";
import {checkReading, lastPath, type ReadingContext} from "./checkReading.js";
import {seriesFault} from "./checkSeries.js";
import {dueFault} from "./quoteFaults.js";
import {windowFault} from "./windowFault.js";

/** What a plan's entries may refer to outside the plan file. */
export interface PlanContext extends ReadingContext {
  /** Full text of the plan; undefined if it could not be read, then quotes are not checked. */
  text: string | undefined;
  /** Name of the file with the text. */
  textFile: string;
  /** Keys of figures.csv for the plan's place; undefined if it could not be read. */
  series: readonly string[] | undefined;
  /** The figures of that place. */
  placeFigures: readonly Figure[] | undefined;
}

/**
 * Checks what the shape of a plan file cannot say: ids, references inside and outside the file, quotes against the
 * text, values against operator and unit, windows, and what each kind of target needs.
 *
 * @param document - the plan file; entries that are not well-formed are checked as far as they go
 * @param context - what entries may refer to
 * @param problems - every problem found is added here
 */
export function checkPlan(document: Document, context: PlanContext, problems: Problem[]): void {
  const report = reporter(document, problems);
  const plan = mapping(document.value);
  const targets = mappings(plan.targets, ["targets"]);
  const parameters = mappings(plan.parameters, ["parameters"]);
  const sections = mappings(plan.sections, ["sections"]);
  checkUnique([...targets, ...parameters], report);
  checkUnique(sections, report);
  checkPeriod(plan, report);
  const known = {thing: "section", names: idsOf(sections)} as const;
  for (const {item, path} of [...targets, ...parameters]) {
    checkAmount(item, path, report);
    checkQuote(item, path, context, report);
    checkKnown(item.section, known, [...path, "section"], report);
  }
  for (const target of targets) checkTarget(target, {plan, targets, context}, report);
}

function checkTarget(
  target: Item,
  {plan, targets, context}: {plan: Loose; targets: readonly Item[]; context: PlanContext},
  report: Report
): void {
  const {item, path} = target;
  const bodies = mappings(plan.bodies, ["bodies"]).map((body) => String(body.item.zh));
  for (const {text, index} of texts(item.bodies))
    checkKnown(text, {thing: "body", names: bodies}, [...path, "bodies", index], report);
  checkWindow(item, path, plan, report);
  const basis = basisFault(item);
  if (basis) report([...path, "unit"], basis);
  if (item.runningTotal === true && !["stock", "qualitative"].includes(String(item.basis)))
    report([...path, "runningTotal"], dataFault("runningBasis", {got: String(item.basis)}), [
      [...path, "basis"]
    ]);
  const due = dueFault(item.due, item.quote);
  if (due) report([...path, "due"], due);
  checkKind(item, path, context.series, report);
  if (item.kind === "trend" && context.placeFigures) {
    const fault = seriesFault(item, context.placeFigures);
    if (fault) report([...path, "series"], fault);
  }
  for (const {text, index} of texts(item.joint)) {
    const at = [...path, "joint", index];
    checkKnown(text, {thing: "target", names: idsOf(targets)}, at, report);
    const fault = jointFault(text, item, targets);
    const part = targets.find((other) => other.item.id === text && other.item !== item);
    if (fault) report(at, fault, part ? [[...part.path, "joint"]] : []);
  }
  const readings = mappings(item.readings, [...path, "readings"]);
  checkUnique(readings, report);
  for (const reading of readings) checkReading(reading, {target: item, plan}, context, report);
  if (!due) checkYears(target, plan, context.startYear, report);
}

/** The window of a target, and that of each of its readings which has its own, are those that the clause speaks of. */
function checkYears(
  {item, path}: Item,
  plan: Loose,
  startYear: number | undefined,
  report: Report
): void {
  const {start, due, quote} = item;
  const {from, until} = plan;
  if (typeof start !== "string" || typeof due !== "string" || !isDate(start) || !isDate(due))
    return;
  if (typeof from !== "number" || typeof until !== "number" || from > until || due < start) return;
  const fault = windowFault({start, due}, quote, {from, until});
  if (fault) {
    report([...path, due.startsWith(String(until)) ? "start" : "due"], fault);
    return;
  }
  const first = startYear === undefined ? from : startYear + 1;
  for (const reading of mappings(item.readings, [...path, "readings"]))
    checkOwnYears(reading, item, {from, until, first}, report);
}

/** A reading that is not our own keeps within its target's window, and to the time words of its clause. */
function checkOwnYears(
  {item, path}: Item,
  {start, due, quote}: Loose,
  plan: {from: number; until: number; first: number},
  report: Report
): void {
  const {from, until, ours, aggregate} = item;
  if (ours === true || (from === undefined && until === undefined)) return;
  const [first, last] = [start, due].map((date) => yearOf(String(date)));
  for (const [key, got] of Object.entries({from, until}))
    if (typeof got === "number" && !(first <= got && got <= last)) {
      report([...path, key], dataFault("outsideWindow", {from: first, until: last, got}));
      return;
    }
  const [begin, end] = [from ?? first, until ?? last];
  const byDue = dueFault(`${end}-12-31`, quote);
  if (byDue) report([...path, "until"], byDue);
  if (byDue || aggregate === "end") return;
  const fault = windowFault({start: `${begin}-01-01`, due: `${end}-12-31`}, quote, plan);
  if (fault) report([...path, until === undefined ? "from" : "until"], fault);
}

function idsOf(items: readonly Item[]): string[] {
  return items.flatMap(({item}) => (typeof item.id === "string" ? [item.id] : []));
}

function checkQuote(
  {quote}: Loose,
  path: readonly PropertyKey[],
  {text, textFile: file}: PlanContext,
  report: Report
): void {
  if (typeof quote !== "string" || quote === "" || text === undefined) return;
  const length = agreedLength(quote, text);
  if (length === quote.length) return;
  const agreed = length < 2 ? {} : {agreed: quote.slice(Math.max(0, length - 12), length)};
  report([...path, "quote"], dataFault("quote", {file, got: showValue(quote), ...agreed}));
}

/** Length of the longest beginning of a quote that stands in a text. */
function agreedLength(quote: string, text: string): number {
  if (text.includes(quote)) return quote.length;
  let low = 0;
  let high = quote.length;
  while (low + 1 < high) {
    const middle = (low + high) >> 1;
    if (text.includes(quote.slice(0, middle))) low = middle;
    else high = middle;
  }
  return low;
}

function checkPeriod({from, until, horizon}: Loose, report: Report): void {
  if (typeof from !== "number" || typeof until !== "number") return;
  if (until < from) report(["until"], dataFault("yearFrom", {from, got: until, swapped: true}));
  if (typeof horizon === "number" && horizon < until)
    report(["horizon"], dataFault("yearFrom", {from: until, got: horizon, swapped: false}));
}

function checkWindow(
  {start, due}: Loose,
  path: readonly PropertyKey[],
  plan: Loose,
  report: Report
): void {
  if (typeof start !== "string" || typeof due !== "string") return;
  if (due < start) report([...path, "due"], dataFault("dateFrom", {from: start, got: due}));
  const last = plan.horizon ?? plan.until;
  if (typeof last === "number" && isDate(due) && yearOf(due) > last)
    report([...path, "due"], dataFault("dateWithin", {last, got: due}), [lastPath(plan)]);
}

/** What each kind of target needs: readings or a joint event for a forecast, a series for a trend. */
function checkKind(
  {kind, readings, joint, series, held}: Loose,
  path: readonly PropertyKey[],
  known: readonly string[] | undefined,
  report: Report
): void {
  const count = Array.isArray(readings) ? readings.length : 0;
  if (kind === "forecast" && count === 0 && joint === undefined)
    report([...path, "readings"], dataFault("noReading", {}));
  if (kind !== "forecast" && typeof kind === "string" && count > 0)
    report([...path, "readings"], dataFault("readingsOfOther", {kind, got: count}));
  if (kind === "trend" && series === undefined)
    report([...path, "series"], dataFault("noSeries", {}));
  const {years, rank} = mapping(held);
  const named: [value: unknown, at: string[]][] = [
    [series, ["series"]],
    [years, ["held", "years"]],
    [rank, ["held", "rank"]]
  ];
  for (const [value, at] of named)
    checkKnown(value, {thing: "series of the place", names: known}, [...path, ...at], report);
}

/** A part of a joint event is a forecast target that is no joint itself. */
function jointFault(id: string, own: Loose, targets: readonly Item[]): Fault | undefined {
  const part = targets.find(({item}) => item.id === id)?.item;
  if (!part) return undefined;
  const got = showValue(id);
  if (part === own || part.joint !== undefined) return dataFault("jointOfJoint", {got});
  if (part.kind === "forecast") return undefined;
  return dataFault("jointOfOther", {got, kind: showValue(part.kind)});
}
