import type {IndicatorForecast} from "../../verdict/indicatorSchema.js";
import type {Layer} from "../frame/channels.js";
import {yearTicks} from "../frame/yearTicks.js";
import type {FanFrame} from "./fanOptions.js";

/** The two scales of a fan as position channels, and the years at the ends of the lower one. */
export interface FanScale {
  x: Layer;
  y: (field: string) => Layer;
  first: number;
  last: number;
}

/** Scales that hold every forecast and published year of the indicator, and the years of the goals. */
export function fanScale(
  {years, observed}: IndicatorForecast,
  {goals = [], width, domain, axis}: FanFrame
): FanScale {
  const all = [...years, ...observed.map(({year}) => year)];
  for (const {from, due} of goals) all.push(from ?? due, due);
  const first = Math.min(...all);
  const last = Math.max(...all);
  return {
    first,
    last,
    x: {
      field: "year",
      type: "quantitative",
      scale: {domain: [first, Math.max(last, first + 1)], nice: false, zero: false},
      axis: {values: yearTicks(first, last, width), format: "d", title: null, labelOverlap: false}
    },
    y: (field) => ({
      field,
      type: "quantitative",
      scale: {domain, nice: false, zero: false},
      axis: axis.definition
    })
  };
}
