import type {Label} from "../../quantity/label.js";

/** How much one change moves a result: its own median and interval, in the unit of the result. */
export interface Difference {
  name: Label;
  unit: string;
  median: number;
  lower80: number;
  upper80: number;
}

/** The differences in the order drawn: the largest median, up or down, first. */
export function bySize(differences: readonly Difference[]): Difference[] {
  return [...differences].sort((a, b) => Math.abs(b.median) - Math.abs(a.median));
}
