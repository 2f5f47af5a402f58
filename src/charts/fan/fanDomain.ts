import type {IndicatorForecast} from "../../verdict/indicatorSchema.js";
import {niceStep} from "../frame/niceStep.js";
import type {FanGoal} from "./fanOptions.js";

/**
 * Finds the range of the y axis that shows every band, point and goal of the indicators, with zero in it.
 *
 * Ends on a multiple of 1, 2 or 5 × 10ᵏ that splits the range in four to ten steps. Several indicators of one unit
 * share it.
 *
 * @param indicators - drawn with one scale
 * @param goals - drawn with them, unit of the indicators
 * @returns lowest and highest value of the axis, unit of the indicators
 * @example
 * fanDomain([{id: "skilled", name: {zh: "技能人才", en: "Skilled"}, unit: "person", years: [2025], median: [90], lower80: [80], upper80: [96], lower95: [70], upper95: [98], deterministic: [90], observed: []}]) // => [0, 100]
 */
export function fanDomain(
  indicators: readonly IndicatorForecast[],
  goals: readonly FanGoal[] = []
): [number, number] {
  const values = indicators.flatMap(({lower95, upper95, median, observed}) => [
    ...lower95,
    ...upper95,
    ...median,
    ...observed.map(({value}) => value)
  ]);
  for (const {value} of goals) values.push(value);
  const finite = values.filter(Number.isFinite);
  const low = Math.min(0, ...finite);
  const high = Math.max(0, ...finite);
  if (low === high) return [0, 1];
  const step = niceStep((high - low) / 8);
  return [Math.floor(low / step + 1e-9) * step || 0, Math.ceil(high / step - 1e-9) * step];
}
