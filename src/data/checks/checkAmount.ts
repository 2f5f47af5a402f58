import type {Fault} from "../../check/fault.js";
import type {Loose} from "../../check/mappings.js";
import type {Report} from "../../check/reporter.js";
import {readPrinted} from "../../figures/readPrinted.js";
import {units} from "../../quantity/unit.js";
import {dataFault} from "../dataFault.js";

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
    const fault = amountFault(amount, unit) ?? quoteFault(amount, item.quote);
    if (fault) report([...path, key], fault);
  }
}

/** Same digits as a number of the quote, another size: 5 beside 5万, 36 beside 36%. */
function quoteFault(got: number, quote: unknown): Fault | undefined {
  if (typeof quote !== "string" || got === 0) return undefined;
  const printed = readPrinted(quote);
  if (printed.includes(got)) return undefined;
  const digits = (value: number) => value.toExponential().split("e")[0];
  const meant = printed.find((value) => value !== 0 && digits(value) === digits(got));
  return meant === undefined
    ? undefined
    : dataFault("scaleOfQuote", {printed: meant, got, quote: quote.slice(0, 40)});
}

function amountFault(got: number, unit: string): Fault | undefined {
  if (unit === "1") {
    if (0 <= got && got <= 1) return undefined;
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
