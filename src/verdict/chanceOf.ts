import {goalDecimals} from "../plan/goalDecimals.js";
import {aboutTolerance} from "../plan/isMet.js";
import type {Target} from "../project/target.js";
import {required} from "../quantity/required.js";
import {units} from "../quantity/unit.js";
import {type QuantileCurve, shareBelow} from "./quantileCurve.js";

/** What a probability is asked of: operator, goals and unit. */
type Demand = Pick<Target, "id" | "operator" | "value" | "valueHigh" | "unit"> & {
  /** Decimals of the goal as it was printed; default those of the number ({@link goalDecimals}). */
  decimals?: number;
  /** Half a unit of the last digit with which the quantity is published; default that of the goal. */
  rounding?: number;
};

/**
 * Probability that a quantity satisfies a goal, in whole units where they are counted one by one.
 *
 * The same rule as for runs of the model (`compileReading`). A whole number n stands for n ± ½, so that "at least 90" is Y ≥ 89.5 and
 * "= 90" is 89.5 ≤ Y < 90.5. Any other quantity is compared as it is, but `=`, and a goal at the edge of what a quantity with two
 * limits can be: `=` within the rounding of the goal as printed, the edge within that of the quantity where this is finer (99.6%, published to a
 * tenth, is not 100%), so that at the edge `=` is as likely as `>=` (or `<=`). A published value is compared as it is.
 *
 * @param demand - operator and goals
 * @param curve - of the quantity
 * @param limits - what the quantity cannot pass, for which the probability is 0 or 1
 * @returns in [0, 1], null without a number
 */
export function chanceOf(
  demand: Demand,
  curve: QuantileCurve,
  {least, most}: {least: number; most: number}
): number | null {
  const {id, operator, value, valueHigh, unit} = demand;
  if (value === undefined) return null;
  const known = curve.value.length === 1;
  const whole = units[unit]?.whole === true;
  const last = 0.5 * 10 ** -(demand.decimals ?? goalDecimals(value, unit));
  const edge =
    Number.isFinite(most - least) && (value <= least || value >= most || valueHigh === most);
  const atEdge = Math.min(last, demand.rounding ?? last);
  const half = known ? 0 : whole ? 0.5 : edge ? atEdge : 0;
  const below = (x: number, inclusive: boolean) =>
    x < least || (x === least && !inclusive)
      ? 0
      : x > most || (x === most && inclusive)
        ? 1
        : shareBelow(curve, x, inclusive);
  const under = (goal: number) => below((whole && !known ? Math.ceil(goal) : goal) - half, false);
  const upTo = (goal: number) => below((whole && !known ? Math.floor(goal) : goal) + half, true);
  const within = (low: number, high: number) => Math.max(0, upTo(high) - under(low));
  const around = (goal: number, slack: number) =>
    Math.max(0, below(goal + slack, false) - below(goal - slack, false));
  switch (operator) {
    case ">":
      return 1 - upTo(value);
    case ">=":
      return 1 - under(value);
    case "<":
      return under(value);
    case "<=":
      return upTo(value);
    case "=":
      if (whole) return within(value, value);
      return around(value, edge ? atEdge : last);
    case "between":
      return within(value, required(valueHigh, `upper goal of ${id}`));
    case "about":
      return within(value * (1 - aboutTolerance), value * (1 + aboutTolerance));
    default:
      return null;
  }
}
