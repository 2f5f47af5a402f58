import type {Label} from "../quantity/label.js";

/** One change of a lever or an assumption over the years [from, to): to is the first year that is back to normal. */
export interface Change {
  /** Id of a lever, or of an assumption (scalar, or `<id>.<component>`). */
  target: string;
  /** `ramp` goes linearly from the unchanged value in `from` to `value` in the last year, then stays there. */
  operation: "set" | "add" | "multiply" | "ramp";
  value: number;
  /** First year of effect; absent: from the start. */
  from?: number;
  /** First year without the effect; absent: to the end. */
  to?: number;
  /** Why, or on what evidence. */
  reason?: Label;
}

/** What a planner asks: which levers and assumptions differ from the base, when, and what is held fixed. */
export interface Scenario {
  /** Version of this format. */
  schema: 1;
  id: string;
  name: Label;
  /** Id of the scenario it inherits its changes from. */
  base?: string;
  description: Label;
  /** What it holds fixed, what it changes from when to when, and what happens after the plan's end. */
  fixed: Label;
  changed: Label;
  afterwards: Label;
  changes: Change[];
}
