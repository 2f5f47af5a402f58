import type {RetirementClass} from "./retirementDelay.js";

/** Statutory classes, in the order of the groups of the model. */
export const retirementClasses: readonly RetirementClass[] = ["men60", "women55", "women50"];

/**
 * Groups of the model: the incumbents of each statutory class, then graduates and arrivals in their years 0, 1 and 2 after
 * coming in. Of these the class matters only much later, so it is not kept; the year 0 is the half year of entry.
 */
export const groups: readonly string[] = [
  ...retirementClasses,
  "graduate0",
  "graduate1",
  "graduate2",
  "arrival0",
  "arrival1",
  "arrival2"
];

/** Where a group goes at the end of a year: the next year of its origin, or −1 for the classes of the incumbents. */
export const nextGroup: readonly number[] = [0, 1, 2, 4, 5, -1, 7, 8, -1];

/** Origin of each group: 0 incumbent, 1 graduate, 2 arrival. */
export const originOf: readonly number[] = [0, 0, 0, 1, 1, 1, 2, 2, 2];

/**
 * Fills the matrix that moves graduates and arrivals on at the end of a year; after their third they become incumbents.
 *
 * @param classShare - shares of the statutory classes, shape (3)
 * @param out - row-major [from][to], shape (9 × 9)
 */
export function fillRegroup(classShare: ArrayLike<number>, out: Float64Array): void {
  const n = groups.length;
  out.fill(0);
  for (let g = 0; g < n; g++) {
    if (nextGroup[g] >= 0) out[g * n + nextGroup[g]] = 1;
    else for (let q = 0; q < 3; q++) out[g * n + q] = classShare[q];
  }
}
