import {checkKeys} from "../quantity/checkKeys.js";
import {aboveZero, checkInteger, checkNumber} from "../quantity/checkNumber.js";
import {expm1} from "../quantity/exp.js";
import {cumulativeHazard, type HazardFamily} from "./cumulativeHazard.js";

/**
 * Probability of the event between u and u + dt for who had none until u: 1 − exp(H(u) − H(u + dt)).
 *
 * @example
 * probabilityBetween({family: "exponential", rate: Math.LN2}, 7, 1) // => 0.5
 */
export function probabilityBetween(hazard: HazardFamily, u: number, dt: number): number {
  checkNumber("dt", dt, "not ≥ 0 years", 0);
  return -expm1(cumulativeHazard(hazard, u) - cumulativeHazard(hazard, u + dt));
}

/**
 * Hazards, constant within cells, that give a family's probabilities exactly: (H(u + w) − H(u))/w for cells of
 * width w.
 *
 * @param hazard - the family
 * @param options.from - u at the start of the first cell, yr
 * @param options.cells - number of cells
 * @param options.width - w, yr; default 1
 * @returns 1/yr, for a table by age (or by the copies of a tunnel)
 * @example
 * hazardsByCell({family: "weibull", lambda: 1, gamma: 2}, {from: 0, cells: 3}) // => [1, 3, 5]
 */
export function hazardsByCell(
  hazard: HazardFamily,
  options: {from: number; cells: number; width?: number}
): number[] {
  checkKeys("options of hazardsByCell", options, {from: true, cells: true, width: true});
  const {from, cells, width = 1} = options;
  checkNumber("from", from, "not ≥ 0 years", 0);
  checkNumber("width", width, "not > 0 years", aboveZero);
  checkInteger("cells", cells, 0, 100_000);
  return Array.from({length: cells}, (_, k) => {
    const u = from + k * width;
    return (cumulativeHazard(hazard, u + width) - cumulativeHazard(hazard, u)) / width;
  });
}
