/** An event to count: in how many runs an output stands on one side of a number. */
export interface Threshold {
  /** Index of the output. */
  output: number;
  operator: ">" | ">=" | "<" | "<=";
  /** In the unit of the output. */
  value: number;
}

/** Whether x is on the named side. */
export function passes(x: number, {operator, value}: Threshold): boolean {
  switch (operator) {
    case ">":
      return x > value;
    case ">=":
      return x >= value;
    case "<":
      return x < value;
    default:
      return x <= value;
  }
}
