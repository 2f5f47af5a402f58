import {ageKernel} from "./ageKernel.js";
import {groups, originOf, retirementClasses} from "./origins.js";
import {fillKernel} from "./startStock.js";
import type {Wiring} from "./wiring.js";

/** Weights over group and age, [group][age]. */
export interface SpreadSlots {
  award: Float64Array;
  arrival: Float64Array;
  graduate: Float64Array;
  /** Who can go up: everybody up to the oldest age at an award. */
  climb: Float64Array;
}

/**
 * Prepares writing over which groups and ages inflows spread.
 *
 * First certificates: incumbents by class × a triangle of ages; graduates and arrivals in the first year of their origin.
 */
export function prepareSpreads(
  wires: Wiring,
  slots: SpreadSlots
): (value: (row: number) => number) => void {
  const {ages, rows, classShare} = wires;
  const A = ages.to - ages.from + 1;
  const kernel = new Float64Array(A);
  return (value) => {
    const from = value(rows["age.awardFrom"]);
    const to = value(rows["age.awardTo"]);
    ageKernel(ages, from, to, value(rows["age.award"]), kernel);
    slots.award.fill(0);
    for (let q = 0; q < retirementClasses.length; q++)
      for (let a = 0; a < A; a++) slots.award[q * A + a] = kernel[a] * value(classShare[q]);
    for (let g = 0; g < groups.length; g++)
      for (let a = 0; a < A; a++) slots.climb[g * A + a] = ages.from + a <= to ? 1 : 0;
    for (let origin = 1; origin <= 2; origin++) {
      fillKernel(wires, value, origin === 1, kernel);
      const slot = origin === 1 ? slots.graduate : slots.arrival;
      slot.fill(0);
      slot.set(kernel, originOf.indexOf(origin) * A);
    }
  };
}
