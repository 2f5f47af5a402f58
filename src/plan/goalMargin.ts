import {aboutTolerance, type Demand, shortfall} from "./isMet.js";

/**
 * How far inside its goal a number is: positive where it is met, minus the shortfall where it is not, so that it grows as the number
 * gets better and passes 0 where the goal is reached.
 *
 * @param value - as read off a run; NaN gives −Infinity
 * @param demand - operator and goals, same unit as the value
 * @returns unit of the value
 * @example
 * goalMargin(52000, {operator: ">", goal: 50000}) // => 2000
 * goalMargin(48000, {operator: ">=", goal: 50000}) // => -2000
 * goalMargin(4.4, {operator: "between", goal: 4, goalHigh: 5}).toFixed(1) // => "0.4"
 */
export function goalMargin(value: number, demand: Demand): number {
  if (Number.isNaN(value)) return -Infinity;
  const {operator, goal, goalHigh} = demand;
  const short = shortfall(value, demand);
  if (short > 0) return -short;
  switch (operator) {
    case ">":
    case ">=":
      return value - goal;
    case "<":
    case "<=":
      return goal - value;
    case "between":
      return Math.min(value - goal, goalHigh - value);
    case "about":
      return aboutTolerance * Math.abs(goal) - Math.abs(value - goal);
    case "=":
      return 0;
  }
}
