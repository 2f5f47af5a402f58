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
    if (fault) report(at, fault);
  }
  const readings = mappings(item.readings, [...path, "readings"]);
  checkUnique(readings, report);
  for (const reading of readings) checkReading(reading, {target: item, plan}, context, report);
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
  {kind, readings, joint, series}: Loose,
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
  checkKnown(series, {thing: "series of the place", names: known}, [...path, "series"], report);
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
