import type {CompiledReading} from "./compileReading.js";

/** How far from the goal still counts as `about`: a tenth of it, either way. */
export const aboutTolerance = 0.1;

/**
 * Whether a number satisfies a goal.
 *
 * "more than" (`>`, 超) and `<` are strict; `between` includes both ends; `about` allows a tenth of the goal either way; `=`
 * allows rounding (10⁻⁹ of the goal). NaN never satisfies.
 *
 * @param value - as read off a run
 * @param demand - operator and goals, same unit as the value
 * @example
 * isMet(50000, {operator: ">", goal: 50000}) // => false
 * isMet(0.36, {operator: ">=", goal: 0.36}) // => true
 * isMet(5, {operator: "between", goal: 4, goalHigh: 5}) // => true
 * isMet(1101, {operator: "about", goal: 1000}) // => false
 */
export function isMet(
  value: number,
  {operator, goal, goalHigh}: Pick<CompiledReading, "operator" | "goal" | "goalHigh">
): boolean {
  switch (operator) {
    case ">":
      return value > goal;
    case ">=":
      return value >= goal;
    case "<":
      return value < goal;
    case "<=":
      return value <= goal;
    case "=":
      return Math.abs(value - goal) <= 1e-9 * Math.abs(goal);
    case "between":
      return value >= goal && value <= goalHigh;
    case "about":
      return Math.abs(value - goal) <= aboutTolerance * Math.abs(goal);
  }
}

/**
 * How much a number misses its goal by; 0 where it does not.
 *
 * Lower bounds: max(0, goal − value); upper bounds: max(0, value − goal); ranges and `about`: the distance to the nearer end.
 *
 * @param value - as read off a run
 * @param demand - operator and goals, same unit as the value
 * @returns ≥ 0, unit of the value
 * @example
 * shortfall(48000, {operator: ">", goal: 50000}) // => 2000
 * shortfall(6, {operator: "between", goal: 4, goalHigh: 5}) // => 1
 * shortfall(850, {operator: "about", goal: 1000}) // => 50
 */
export function shortfall(
  value: number,
  {operator, goal, goalHigh}: Pick<CompiledReading, "operator" | "goal" | "goalHigh">
): number {
  switch (operator) {
    case ">":
    case ">=":
      return Math.max(0, goal - value);
    case "<":
    case "<=":
      return Math.max(0, value - goal);
    case "=":
      return Math.abs(value - goal);
    case "between":
      return Math.max(0, goal - value, value - goalHigh);
    case "about":
      return Math.max(0, Math.abs(value - goal) - aboutTolerance * Math.abs(goal));
  }
}
