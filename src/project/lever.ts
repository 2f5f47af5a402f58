import type {Label} from "../quantity/label.js";
import type {Basis} from "./assumption.js";

/**
 * A quantity the plan's owner decides (places, funding, housing aid that changes retention). The opposite of an
 * {@link Assumption}: never uncertain by itself, changed by scenarios.
 */
export interface Lever {
  id: string;
  name: Label;
  unit: string;
  /** Value of the untouched scenario; one number, or by year (`{2025: 1, 2028: 2}`: each holds until the next). */
  baseline: number | Record<string, number>;
  /** Range a planner may set, and the step of its control. */
  range: [number, number];
  step: number;
  /** Published values shown beside the control. */
  anchors: {label: Label; value: number; figure?: string; target?: string}[];
  /** What a change of this lever holds constant. */
  keeps: Label;
  basis: Basis;
}
