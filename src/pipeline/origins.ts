import type {Matrix} from "../engine/model.js";

/** Groups of the workforce model: incumbents, then graduates and arrivals in the years 0-2 after coming in. */
export const groups: readonly string[] = ["incumbent", "graduate", "arrival"];

/**
 * Share of graduates and arrivals who become incumbents at the end of a year. With one third the mean stay is 2.5 years, as
 * in the years 0 (half of it), 1 and 2; single years are not told apart.
 */
export const settling = 1 / 3;

/** Moves between groups at the end of a year. */
export const settlement: Matrix = [
  [1, 0, 0],
  [settling, 1 - settling, 0],
  [settling, 0, 1 - settling]
];
