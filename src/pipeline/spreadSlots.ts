import type {Engine} from "../engine/engine.js";
import {ageKernel} from "./ageKernel.js";
import type {StartValue} from "./awardRequests.js";
import {groups} from "./origins.js";
import type {PipelineLayout} from "./pipelineLayout.js";

/**
 * Prepares writing over which groups and ages inflows spread: first certificates over incumbents by a triangle of ages,
 * graduates and arrivals over their own group. Up can go everybody up to the oldest age at an award.
 */
export function prepareSpreads(
  layout: PipelineLayout,
  engine: Engine
): (value: StartValue) => void {
  const {ages, rows} = layout;
  const A = ages.to - ages.from + 1;
  const of = (name: string, group: string) => {
    const slot = engine.slot(`spread.${name}`).fill(0);
    const g = groups.indexOf(group);
    return slot.subarray(g * A, (g + 1) * A);
  };
  const award = of("award", "incumbent");
  const arrival = of("arrival", "arrival");
  const graduate = of("graduate", "graduate");
  const climb = engine.slot("spread.climb");
  return (value) => {
    const from = value(rows["age.awardFrom"]);
    const to = value(rows["age.awardTo"]);
    ageKernel(ages, from, to, value(rows["age.award"]), award);
    writeArrivalAges(layout, value, arrival);
    writeGraduateAges(layout, value, graduate);
    for (let g = 0; g < groups.length; g++)
      for (let a = 0; a < A; a++) climb[g * A + a] = ages.from + a <= to ? 1 : 0;
  };
}

/** Ages of people brought in: a triangle. */
export function writeArrivalAges(
  {ages, rows}: PipelineLayout,
  value: StartValue,
  out: Float64Array
): void {
  const from = value(rows["age.arrivalFrom"]);
  ageKernel(ages, from, value(rows["age.arrivalTo"]), value(rows["age.arrival"]), out);
}

/** Ages of graduates: all alike. */
export function writeGraduateAges(
  {ages, rows}: PipelineLayout,
  value: StartValue,
  out: Float64Array
): void {
  const from = value(rows["age.graduateFrom"]);
  ageKernel(ages, from, value(rows["age.graduateTo"]), undefined, out);
}
