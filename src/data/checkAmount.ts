import type {Loose, Report} from "./reporter.js";
import {countedUnits} from "./unitNames.js";

/**
 * Checks operator, value and unit of a target, parameter or reading against each other.
 *
 * @param item - has operator, value, valueHigh and unit
 * @param path - where it stands
 * @param report - receives what is wrong
 */
export function checkAmount(item: Loose, path: readonly PropertyKey[], report: Report): void {
  const {operator, value, valueHigh, unit} = item;
  if (operator === "none" && value !== undefined)
    report(
      [...path, "value"],
      `expected no value with operator none, got ${value}`,
      "set the operator, or remove it"
    );
  if (typeof operator === "string" && operator !== "none" && value === undefined)
    report([...path, "value"], "expected a number, got nothing", "add it, or write operator: none");
  if (operator === "between" && valueHigh === undefined)
    report([...path, "valueHigh"], "expected the upper end of between, got nothing", "add it");
  if (operator !== "between" && valueHigh !== undefined)
    report(
      [...path, "valueHigh"],
      `expected none without operator between, got ${valueHigh}`,
      "remove it"
    );
  if (typeof value === "number" && typeof valueHigh === "number" && !(value < valueHigh))
    report([...path, "valueHigh"], `expected more than the value ${value}, got ${valueHigh}`);
  for (const key of ["value", "valueHigh"] as const) {
    const amount = item[key];
    if (typeof amount !== "number" || typeof unit !== "string") continue;
    if (unit === "1" && !(0 <= amount && amount <= 1))
      report(
        [...path, key],
        `expected a share in [0, 1], got ${amount}`,
        amount > 1 && amount <= 100
          ? `write ${Number((amount / 100).toPrecision(12))} for ${amount}%; for a multiple (倍) use unit multiple`
          : "check value and unit"
      );
    else if (countedUnits.has(unit) && !Number.isInteger(amount))
      report(
        [...path, key],
        `expected a whole number of ${unit}, got ${amount}`,
        `write ${Number((amount * 1e4).toPrecision(12))} if ${amount}万 is meant`
      );
    else if (unit !== "1" && amount < 0)
      report([...path, key], `expected a number of 0 or more, got ${amount}`, "check the sign");
  }
}
