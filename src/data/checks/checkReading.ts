import {type Item, type Loose, mapping} from "../../check/mappings.js";
import type {Place} from "../../check/problem.js";
import {checkKnown, type Report} from "../../check/reporter.js";
import {showValue} from "../../check/showValue.js";
import type {Indicator} from "../../project/indicator.js";
import {isDate, yearOf} from "../../quantity/date.js";
import {units} from "../../quantity/unit.js";
import {dataFault} from "../dataFault.js";
import {aggregateFault, basisFault, growthFault, steadyFault} from "./basisFault.js";
import {directionFault, valueFault} from "./quoteFaults.js";

/** What a reading may refer to. */
export interface ReadingContext {
  /** Indicators of the model; undefined if the setup could not be read. */
  indicators: readonly Pick<Indicator, "id" | "unit" | "kind">[] | undefined;
  /** Ids of the definitions in model.yaml; undefined if the setup could not be read. */
  definitions: readonly string[] | undefined;
  /** Last year the stocks are known; undefined if the setup could not be read. */
  startYear: number | undefined;
  /** Where it stands. */
  startPlace?: Place;
}

/**
 * Checks one reading of a target: its indicator, definition, goal, window, and its unit against the target's.
 *
 * @param reading - the reading and where it stands
 * @param owner - the target, which gives operator, value, unit and window where the reading has none; the plan, its horizon
 * @param context - what it may refer to
 * @param report - receives what is wrong
 */
export function checkReading(
  {item, path}: Item,
  {target, plan}: {target: Loose; plan: Loose},
  {indicators, definitions, startYear, startPlace}: ReadingContext,
  report: Report
): void {
  const ids = indicators?.map(({id}) => id);
  checkKnown(item.indicator, {thing: "indicator", names: ids}, [...path, "indicator"], report);
  for (const [option, id] of Object.entries(mapping(mapping(item.mixes).indicators)))
    checkKnown(
      id,
      {thing: "indicator", names: ids},
      [...path, "mixes", "indicators", option],
      report
    );
  const known = {thing: "definition", names: definitions} as const;
  checkKnown(item.definition, known, [...path, "definition"], report);
  const indicator = indicators?.find(({id}) => id === item.indicator);
  checkGoal({item, path}, target, report);
  checkOwnGoal({item, path}, target, report);
  if (indicator) checkUnit({item, path}, target, indicator, report);
  const fault = aggregateFault(item, target, indicator && indicator.kind === "flow");
  const owner = path.slice(0, 2);
  if (fault)
    report([...path, "aggregate"], fault, [
      [...owner, "operator"],
      ...(basisFault(target) ? [[...owner, "unit"]] : [])
    ]);
  const steady = steadyFault(item, target);
  if (steady) report([...path, "aggregate"], steady, [[...owner, "quote"]]);
  const grows = growthFault(item, target);
  if (grows) report([...path, "operator"], grows);
  checkSpan({item, path}, {target, plan}, {startYear, startPlace}, report);
}

/** A reading that only asks for a rise needs no number. */
const isDirection = ({aggregate, operator, value}: Loose) =>
  aggregate === "rising" && operator === undefined && value === undefined;

function checkGoal({item, path}: Item, target: Loose, report: Report): void {
  const operator = item.operator ?? target.operator;
  const value = item.value ?? target.value;
  if (!isDirection(item) && (operator === "none" || value === undefined))
    report([...path, "value"], dataFault("noGoal", {}), [[...path.slice(0, -2), "value"]]);
  if (operator === "between" && (item.valueHigh ?? target.valueHigh) === undefined)
    report([...path, "valueHigh"], dataFault("noHigh", {}));
}

/** A goal of its own keeps to the clause of its target, as the target's does; one of ours (`ours`) only to its size. */
function checkOwnGoal({item, path}: Item, {unit, quote}: Loose, report: Report): void {
  for (const key of ["value", "valueHigh"] as const) {
    const got = item[key];
    if (typeof got !== "number" || typeof unit !== "string") continue;
    const fault = valueFault(got, {unit, quote, ours: item.ours === true});
    if (fault) report([...path, key], fault);
  }
  const fault = directionFault(item.operator, item.value, quote);
  if (fault && item.ours !== true) report([...path, "operator"], fault);
}

/** People, shares and densities must not be compared with each other; only flows add up. */
function checkUnit(
  {item, path}: Item,
  target: Loose,
  {unit, kind}: Pick<Indicator, "unit" | "kind">,
  report: Report
): void {
  const {aggregate, value} = item;
  const got = showValue(item.indicator);
  if (aggregate === "sum" && kind !== "flow")
    report([...path, "aggregate"], dataFault("notAFlow", {got, unit}));
  const ofTarget = value === undefined && !isDirection(item) ? target.unit : undefined;
  if (typeof ofTarget === "string" && !comparable(unit, ofTarget))
    report([...path, "indicator"], dataFault("readingUnit", {expected: ofTarget, got, unit}));
  const difference = aggregate === "change" || aggregate === "rising";
  if (unit === "1" && typeof value === "number" && !difference && !(0 <= value && value <= 1))
    report([...path, "value"], dataFault("share", {got: value, of: "reading"}));
}

/** Whether amounts in two units count the same kind of thing; a unit that is not known is left to the schema. */
function comparable(unit: string, ofTarget: string): boolean {
  const kind = (name: string) => (Object.hasOwn(units, name) && units[name].kind) || name;
  return !Object.hasOwn(units, ofTarget) || kind(unit) === kind(ofTarget);
}

function checkSpan(
  {item, path}: Item,
  {target, plan}: {target: Loose; plan: Loose},
  {startYear, startPlace}: Pick<ReadingContext, "startYear" | "startPlace">,
  report: Report
): void {
  const from = item.from ?? yearWithin(target.start);
  const until = item.until ?? yearWithin(target.due);
  if (typeof from !== "number" || typeof until !== "number") return;
  const last = plan.horizon ?? plan.until;
  const owner = path.slice(0, 2);
  const atUntil = item.until === undefined ? [...owner, "due"] : [...path, "until"];
  if (until < from)
    report(atUntil, dataFault("yearFrom", {from, got: until, swapped: false}), [[...owner, "due"]]);
  if (typeof last === "number" && until > last)
    report(atUntil, dataFault("yearTo", {last, got: until}), [lastPath(plan)]);
  // What came before the start may be known; of a window that is all before it there is nothing to forecast.
  if (startYear !== undefined && from <= until && until <= startYear)
    report(atUntil, dataFault("yearAfterStart", {start: startYear, got: until}), [
      ...(startPlace ? [startPlace] : [])
    ]);
}

/** Where a plan says its last year. */
export function lastPath({horizon}: Loose): PropertyKey[] {
  return [horizon === undefined ? "until" : "horizon"];
}

function yearWithin(date: unknown): number | undefined {
  return typeof date === "string" && isDate(date) ? yearOf(date) : undefined;
}
