import {checkRows} from "../../quantity/checkFields.js";
import {checkObjects} from "../../quantity/checkObject.js";
import type {Label} from "../../quantity/label.js";

/** How much one change moves a result: its own median and interval, in the unit of the result. */
export interface Difference {
  name: Label;
  unit: string;
  median: number;
  lower80: number;
  upper80: number;
}

/**
 * The differences in the order drawn: the largest median, up or down, first.
 *
 * @throws TypeError or RangeError if one of them is none
 */
export function bySize(differences: readonly Difference[]): Difference[] {
  checkObjects("differences", differences, ["name"]);
  checkRows("differences", differences, {
    name: "label",
    unit: "text",
    median: "amount",
    lower80: "amount",
    upper80: "amount"
  });
  return [...differences].sort((a, b) => Math.abs(b.median) - Math.abs(a.median));
}
