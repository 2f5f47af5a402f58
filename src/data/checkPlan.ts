import {isDate, yearOf} from "../quantity/date.js";
import type {Problem} from "../quantity/problem.js";
import {checkAmount} from "./checkAmount.js";
import {checkJoint, checkKind} from "./checkKind.js";
import {checkKnown} from "./checkKnown.js";
import {checkReading, type ReadingContext} from "./checkReading.js";
import {findQuote} from "./findQuote.js";
import type {Document} from "./parseDocument.js";
import {show} from "./readNumber.js";
import {checkUnique, type Loose, mappings, type Report, reporter, texts} from "./reporter.js";

/** What a plan's entries may refer to outside the plan file. */
export interface PlanContext extends ReadingContext {
  /** Full text of the plan; undefined if it could not be read, then quotes are not checked. */
  text: string | undefined;
  /** Name of the file with the text. */
  textFile: string;
  /** Keys of figures.csv for the plan's place; undefined if it could not be read. */
  series: readonly string[] | undefined;
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
  const plan = (document.value ?? {}) as Loose;
  const targets = mappings(plan.targets, ["targets"]);
  const parameters = mappings(plan.parameters, ["parameters"]);
  const sections = mappings(plan.sections, ["sections"]);
  checkUnique([...targets, ...parameters], report);
  checkUnique(sections, report);
  checkPeriod(plan, report);
  const known = {
    sections: idsOf(sections),
    targets: idsOf(targets),
    bodies: mappings(plan.bodies, ["bodies"]).map(({item}) => String(item.zh))
  };
  for (const {item, path} of [...targets, ...parameters]) {
    checkAmount(item, path, report);
    checkQuote(item, path, context, report);
    checkKnown("section", item.section, known.sections, [...path, "section"], report);
  }
  for (const {item, path} of targets) {
    for (const {text, index} of texts(item.bodies))
      checkKnown("body", text, known.bodies, [...path, "bodies", index], report);
    checkWindow(item, path, plan, report);
    checkKind(item, path, context.series, report);
    for (const {text, index} of texts(item.joint)) {
      checkKnown("target", text, known.targets, [...path, "joint", index], report);
      checkJoint(text, targets, item, [...path, "joint", index], report);
    }
    const readings = mappings(item.readings, [...path, "readings"]);
    checkUnique(readings, report);
    for (const reading of readings) checkReading(reading, item, plan, context, report);
  }
}

function idsOf(items: {item: Loose}[]): string[] {
  return items.flatMap(({item}) => (typeof item.id === "string" ? [item.id] : []));
}

function checkQuote(
  item: Loose,
  path: PropertyKey[],
  {text, textFile}: PlanContext,
  report: Report
) {
  const {quote} = item;
  if (typeof quote !== "string" || quote === "" || text === undefined) return;
  const agreed = findQuote(quote, text);
  if (agreed === quote.length) return;
  report(
    [...path, "quote"],
    `expected words that stand in ${textFile}, got ${show(quote)}`,
    agreed < 2
      ? "copy the clause from the text"
      : `it agrees up to ${JSON.stringify(quote.slice(Math.max(0, agreed - 12), agreed))}; copy the rest from the text`
  );
}

function checkPeriod(plan: Loose, report: Report): void {
  const {from, until, horizon} = plan;
  if (typeof from !== "number" || typeof until !== "number") return;
  if (until < from)
    report(
      ["until"],
      `expected a year from ${from} on, got ${until}`,
      "are from and until swapped?"
    );
  if (typeof horizon === "number" && horizon < until)
    report(["horizon"], `expected a year from ${until} on, got ${horizon}`);
}

function checkWindow(item: Loose, path: PropertyKey[], plan: Loose, report: Report): void {
  const {start, due} = item;
  if (typeof start !== "string" || typeof due !== "string") return;
  if (due < start) report([...path, "due"], `expected a date from ${start} on, got ${due}`);
  const last = plan.horizon ?? plan.until;
  if (typeof last === "number" && isDate(due) && yearOf(due) > last)
    report(
      [...path, "due"],
      `expected a date within the plan, which ends in ${last}, got ${due}`,
      "set horizon if the plan has long-term goals"
    );
}
