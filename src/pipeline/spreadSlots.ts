import {ageKernel} from "./ageKernel.js";
import {groups} from "./origins.js";
import type {PipelineLayout} from "./pipelineLayout.js";

/** Weights over group and age, [group][age]. */
export interface SpreadSlots {
  award: Float64Array;
  arrival: Float64Array;
  graduate: Float64Array;
  /** Who can go up: everybody up to the oldest age at an award. */
  climb: Float64Array;
}

/**
 * Prepares writing over which groups and ages inflows spread: first certificates over incumbents by a triangle of ages,
 * graduates and arrivals over their own group.
 */
export function prepareSpreads(
  layout: PipelineLayout,
  slots: SpreadSlots
): (value: (row: number) => number) => void {
  const {ages, rows} = layout;
  const A = ages.to - ages.from + 1;
  const group = (slot: Float64Array, name: string) => {
    const g = groups.indexOf(name);
    slot.fill(0);
    return slot.subarray(g * A, (g + 1) * A);
  };
  const award = group(slots.award, "incumbent");
  const arrival = group(slots.arrival, "arrival");
  const graduate = group(slots.graduate, "graduate");
  return (value) => {
    const from = value(rows["age.awardFrom"]);
    const to = value(rows["age.awardTo"]);
    ageKernel(ages, from, to, value(rows["age.award"]), award);
    fillKernel(layout, value, "arrival", arrival);
    fillKernel(layout, value, "graduate", graduate);
    for (let g = 0; g < groups.length; g++)
      for (let a = 0; a < A; a++) slots.climb[g * A + a] = ages.from + a <= to ? 1 : 0;
  };
}

/** Ages of graduates (flat) or arrivals (triangle). */
export function fillKernel(
  {ages, rows}: PipelineLayout,
  value: (row: number) => number,
  origin: "graduate" | "arrival",
  out: Float64Array
): Float64Array {
  if (origin === "graduate") {
    const from = value(rows["age.graduateFrom"]);
    return ageKernel(ages, from, value(rows["age.graduateTo"]), undefined, out);
  }
  const from = value(rows["age.arrivalFrom"]);
  return ageKernel(ages, from, value(rows["age.arrivalTo"]), value(rows["age.arrival"]), out);
}
