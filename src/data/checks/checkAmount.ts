import type {Fault} from "../../check/fault.js";
import type {Loose} from "../../check/mappings.js";
import type {Report} from "../../check/reporter.js";
import {units} from "../../quantity/unit.js";
import {dataFault} from "../dataFault.js";
import {directionFault, measureFault, valueFault} from "./quoteFaults.js";

/**
 * Checks operator, value and unit of a target or parameter against each other.
 *
 * @param item - has operator, value, valueHigh and unit
 * @param path - where it stands
 * @param report - receives what is wrong
 */
export function checkAmount(item: Loose, path: readonly PropertyKey[], report: Report): void {
  const {operator, value, valueHigh, unit} = item;
  const [at, atHigh] = [
    [...path, "value"],
    [...path, "valueHigh"]
  ];
  if (operator === "none" && value !== undefined)
    report(at, dataFault("noValueExpected", {got: String(value)}));
  if (typeof operator === "string" && operator !== "none" && value === undefined)
    report(at, dataFault("noTargetValue", {}));
  if (operator === "between" && valueHigh === undefined) report(atHigh, dataFault("noHigh", {}));
  if (operator !== "between" && valueHigh !== undefined)
    report(atHigh, dataFault("noHighExpected", {got: String(valueHigh)}));
  if (typeof value === "number" && typeof valueHigh === "number" && !(value < valueHigh))
    report(atHigh, dataFault("highNotAbove", {value, got: valueHigh}));
  for (const key of ["value", "valueHigh"] as const) {
    const amount = item[key];
    if (typeof amount !== "number" || typeof unit !== "string") continue;
    const fault = amountFault(amount, unit) ?? valueFault(amount, {unit, quote: item.quote});
    if (fault) report([...path, key], fault);
  }
  const fault = directionFault(operator, value, item.quote);
  if (fault) report([...path, "operator"], fault);
  const measure = measureFault(unit, value, item.quote);
  if (measure) report([...path, "unit"], measure);
}

/** Of a ratio that may exceed the whole, beyond which it was written in per cent. */
const mostTimes = 5;

/**
 * What a number may not be in its unit: a share outside [0, 1], a part of a thing counted one by one, a number below 0.
 *
 * @param exceeds - whether a share may be more than the whole, as of who promises the whole and more; up to five times
 */
export function amountFault(got: number, unit: string, exceeds = false): Fault | undefined {
  if (unit === "1") {
    if (0 <= got && (got <= 1 || (exceeds && got <= mostTimes))) return undefined;
    const write = got > 1 && got <= 100 ? {write: plain(got / 100)} : {};
    return dataFault("share", {got, of: "target", ...write});
  }
  if (Object.hasOwn(units, unit) && units[unit].whole && !Number.isInteger(got))
    return dataFault("whole", {got, unit, of: "target", write: plain(got * 1e4)});
  return got < 0 ? dataFault("negativeTarget", {got}) : undefined;
}

function plain(value: number): number {
  return Number(value.toPrecision(12));
}
