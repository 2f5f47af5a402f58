import type {CompiledReading} from "./compileReading.js";

/** What a number is held against. */
export type Demand = Pick<CompiledReading, "operator" | "goal" | "goalHigh"> &
  Partial<Pick<CompiledReading, "decimals">>;

/** How far from the goal still counts as `about`: a tenth of it, either way. */
export const aboutTolerance = 0.1;

/**
 * Whether a number satisfies a goal.
 *
 * The number is compared as it would be reported: people and things in whole units, the rest as the demand says. "more than" (`>`, 超) and `<` are strict; `between` includes both ends; `about` allows a tenth of the goal either
 * way; `=` allows rounding (10⁻⁹ of the goal). NaN never satisfies.
 *
 * @param exact - as read off a run
 * @param demand - operator and goals, same unit as the value; without decimals the value is compared as it is
 * @example
 * isMet(50000, {operator: ">", goal: 50000}) // => false
 * isMet(0.36, {operator: ">=", goal: 0.36}) // => true
 * isMet(89.6, {operator: "=", goal: 90, decimals: 0}) // => true
 * isMet(5, {operator: "between", goal: 4, goalHigh: 5}) // => true
 * isMet(1101, {operator: "about", goal: 1000}) // => false
 */
export function isMet(exact: number, {operator, goal, goalHigh, decimals = null}: Demand): boolean {
  const value = reported(exact, decimals);
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
 * @param exact - as read off a run
 * @param demand - operator and goals, same unit as the value; without decimals the value is compared as it is
 * @returns ≥ 0, unit of the value
 * @example
 * shortfall(48000, {operator: ">", goal: 50000}) // => 2000
 * shortfall(6, {operator: "between", goal: 4, goalHigh: 5}) // => 1
 * shortfall(850, {operator: "about", goal: 1000}) // => 50
 */
export function shortfall(
  exact: number,
  {operator, goal, goalHigh, decimals = null}: Demand
): number {
  const value = reported(exact, decimals);
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

/** A number with so many decimals; as it is for null. */
function reported(value: number, decimals: number | null): number {
  if (decimals === null) return value;
  if (decimals === 0) return Math.round(value);
  const scale = 10 ** decimals;
  return Math.round(value * scale) / scale;
}
